//! The one contract between agent, windows, commands and tests.
//!
//! What is asked ([`Request`]), what is answered ([`Reply`] or [`Refusal`]), what is told unasked
//! ([`Event`]), and how lines travel ([`transport`]). It knows no rules and draws nothing; the
//! TypeScript of the same types is written by `cargo xtask types` into `ui/src/host/wire.ts`.

mod arrangement;
mod body;
mod keeping;
mod library;
mod progress;
mod reply;
mod request;
mod snapshot;
pub mod transport;
pub mod typescript;

pub use arrangement::*;
pub use body::*;
pub use keeping::*;
pub use library::*;
pub use progress::*;
pub use reply::*;
pub use request::*;
pub use snapshot::*;

/// Version of this contract. Both sides say theirs first; an agent that is older than its caller
/// restarts itself from the installed program.
pub const WIRE_VERSION: u32 = 1;
