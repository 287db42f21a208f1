//! Scripts and stored states that are damaged: none makes the engine panic or spin.
//!
//! Each is tried as plain bytes, and as something valid with parts of it changed, so that much of it still reads.

#![allow(
    clippy::unwrap_used,
    reason = "a test may stop at what it did not expect"
)]

#[path = "../days/mod.rs"]
mod days;
mod script;
mod state;

use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;

/// Which part of what a strategy makes is so.
pub(crate) fn share_of<S: Strategy>(strategy: &S, is_so: impl Fn(&S::Value) -> bool) -> f64 {
    let mut runner = TestRunner::deterministic();
    let tries = 200;
    let so = (0..tries).filter(|_| is_so(&strategy.new_tree(&mut runner).unwrap().current()));
    f64::from(u32::try_from(so.count()).unwrap()) / f64::from(tries)
}
