//! `astir simulate`: a script of a day, run through the real engine with a simulated clock.
//!
//! ```
//! let script = astir_breaks::script::parse("start 2026-03-27T09:00:00 Europe/Berlin\n+0:45:00 end")?;
//! assert_eq!(script.run().text(), "+0:44:00 soon\n+0:45:00 remind notification\n");
//! # Ok::<(), astir_breaks::script::ScriptError>(())
//! ```

mod parse;
mod print;
mod run;
mod words;

pub use parse::{Script, ScriptError, parse};
pub use run::{Run, Summary};
