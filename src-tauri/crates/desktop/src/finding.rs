//! What `astir doctor` says about this desktop, in plain words.

/// One thing this desktop can or cannot do, and what Astir does about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What it is about, for example "Idle time".
    pub subject: &'static str,
    /// What was found here.
    pub found: String,
    /// What Astir does with that.
    pub used: String,
    /// What the person could do to make it better, if anything.
    pub advice: Option<String>,
    /// How well it stands.
    pub level: Level,
}

/// How well a thing stands on this desktop.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Everything asked for is there.
    Good,
    /// It works in part, or in a second-best way.
    Limited,
    /// It is not there; Astir goes on without it.
    Missing,
}
