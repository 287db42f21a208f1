//! Everything Astir keeps on disk: settings, state and the log, in one SQLite file.
