//! One file per table: the row as a plain type, how it is written, how it is read.

pub(crate) mod activity;
pub(crate) mod answers;
pub(crate) mod breaks;
pub(crate) mod decisions;
pub(crate) mod natural;
pub(crate) mod settings;
pub(crate) mod spans;
pub(crate) mod state;
