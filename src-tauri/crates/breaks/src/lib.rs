//! When to ask for a break, and what became of it. Pure: no clock, no disk, no desktop.
