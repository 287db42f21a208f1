//! Runs, tests and measures Astir; installs what that needs.
fn main() {}
