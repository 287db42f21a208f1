//! Idle time on macOS, which can only be asked.

use std::sync::Arc;

use objc2_core_graphics::{CGEventSource, CGEventSourceStateID, CGEventType};

use super::PolledIdle;
use crate::Clock;

/// `kCGAnyInputEventType` of CGEventSource.h.
const ANY_INPUT: CGEventType = CGEventType(u32::MAX);

/// The last input of the session.
pub(super) fn open(clock: &Clock) -> PolledIdle {
    PolledIdle::new("macOS", clock, Arc::new(read_ms))
}

fn read_ms() -> Option<i64> {
    let session = CGEventSourceStateID::CombinedSessionState;
    let seconds = CGEventSource::seconds_since_last_event_type(session, ANY_INPUT);
    // A conversion from a floating number cannot overflow in Rust, it stops at the limits.
    seconds.is_finite().then_some((seconds * 1_000.0) as i64)
}
