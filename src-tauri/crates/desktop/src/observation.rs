//! What a source of this crate can tell, one value for each happening.

/// Something the desktop has noticed. Times are steady milliseconds of the [`Clock`](crate::Clock)
/// the source was given, so they already run fast under a time-lapse.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Observation {
    /// There has been no input for [`IDLE_AFTER`](crate::IDLE_AFTER).
    Idle {
        /// The steady instant of the last input.
        since_ms: i64,
    },
    /// Input has come back after `Idle`, or a source that knew nothing knows of input again.
    Active,
    /// From now on nobody can say whether there is input; said once.
    IdleUnknown,
    /// The session was locked.
    Lock,
    /// The session was unlocked.
    Unlock,
    /// The screen went dark by itself or was switched off.
    ScreenOff,
    /// The screen is lit again.
    ScreenOn,
    /// The machine is about to suspend; see [`Session::release_sleep`](crate::Session::release_sleep).
    Sleep,
    /// The machine is awake again.
    Wake {
        /// How long it slept, in milliseconds.
        slept_ms: i64,
    },
}

/// Where a source delivers what it observes. It is called on the source's own thread and should
/// do no more than pass the observation on.
pub type Tell = Box<dyn Fn(Observation) + Send>;
