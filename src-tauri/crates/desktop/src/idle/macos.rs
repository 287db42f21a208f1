//! Idle time on macOS, which can only be asked.

use std::sync::Arc;

use objc2_core_graphics::{CGEventSource, CGEventSourceStateID, CGEventType};

use super::PolledIdle;
use super::choice::{Candidate, Opened};
use crate::Clock;

/// `kCGAnyInputEventType` of CGEventSource.h.
const ANY_INPUT: CGEventType = CGEventType(u32::MAX);

pub(crate) const CANDIDATES: &[Candidate] = &[last_input];

fn last_input(clock: &Clock) -> Opened {
    let source = PolledIdle::new("macOS", clock, Arc::new(read_ms));
    Ok(Box::new(source))
}

fn read_ms() -> Option<i64> {
    let session = CGEventSourceStateID::CombinedSessionState;
    let seconds = CGEventSource::seconds_since_last_event_type(session, ANY_INPUT);
    // A conversion from a floating number cannot overflow in Rust, it stops at the limits.
    seconds.is_finite().then_some((seconds * 1_000.0) as i64)
}
