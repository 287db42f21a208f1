//! The reasons to wait.

/// A reason to wait, in the order of rule 12 of the break rules.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum HoldReason {
    /// A program listens to the microphone.
    Call,
    /// The screen is being shared or recorded.
    Sharing,
    /// A window fills the screen.
    Fullscreen,
    /// The desktop was asked not to disturb.
    DoNotDisturb,
    /// The desktop is in its presentation mode.
    Presenting,
    /// A program the person named is in front.
    App(String),
}
