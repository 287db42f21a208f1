//! A tray app that asks people at a desk to move, and shows them how.
fn main() {}
