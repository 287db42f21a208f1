//! How much energy an exercise takes.

use serde::{Deserialize, Serialize};

/// Energy of an exercise as a multiple of rest, from a published table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Energy {
    /// Metabolic equivalents (MET).
    pub met: f32,
    /// Code of the class in the Compendium of Physical Activities.
    pub code: String,
    /// Which edition.
    pub table: String,
    /// Whether the table names this exercise, or the class is only near.
    pub fit: Fit,
    /// The class, in the table's words.
    pub class: String,
}

/// How well a class of the table fits an exercise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Fit {
    /// The table names it.
    Named,
    /// The nearest class there is.
    Nearest,
    /// Another activity of like effort.
    Analogue,
}
