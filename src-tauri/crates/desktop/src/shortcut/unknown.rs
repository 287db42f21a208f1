//! The keys of a system where nobody listens for others.

use super::{Keys, Pressed, Shortcut};
use crate::Unavailable;

/// Is not to be had.
#[derive(Debug)]
pub struct UnknownShortcut(std::convert::Infallible);

impl UnknownShortcut {
    /// Says that nobody listens.
    ///
    /// # Errors
    /// Always.
    pub fn listen(_: &Keys, _: Pressed) -> Result<UnknownShortcut, Unavailable> {
        let why = "this system listens for no keys of others";
        Err(Unavailable(why.to_owned()))
    }
}

impl Shortcut for UnknownShortcut {
    fn told_by(&self) -> &'static str {
        match self.0 {}
    }
}
