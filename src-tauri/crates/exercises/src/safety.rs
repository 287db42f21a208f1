//! What has to be said with care, word for word, and who is kept from what.
//!
//! The texts are part of the program (`assets/exercises/safety.toml`); nothing here words one.

mod readiness;
mod red_flag;
mod text;

pub use readiness::{Readiness, Statement, Verdict};
pub use red_flag::RedFlag;
pub use text::{SafetyText, SafetyTexts, TextId};
