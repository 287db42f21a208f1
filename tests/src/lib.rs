//! Astir as a person meets it: the real binary on a real desktop, headless.
