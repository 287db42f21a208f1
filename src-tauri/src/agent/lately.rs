//! The last happenings, and what the engine waits for now, in words for `why`.

use std::collections::VecDeque;
use std::time::Duration;

use astir_breaks::{Happened, Happening, HoldSet, Posture, State, View, WaitsFor};
use astir_wire::{Why, WhyLine};

use super::books;
use crate::words::{clock_time, length};

/// How many happenings `why` tells.
const TOLD: usize = 20;

/// The last happenings, newest first.
#[derive(Debug, Default)]
pub(crate) struct Lately(VecDeque<WhyLine>);

impl Lately {
    /// Remembers a happening.
    pub(crate) fn note(&mut self, happened: &Happened) {
        let stamp = happened.at.stamp();
        self.0.push_front(WhyLine {
            at_ms: stamp.utc.timestamp_millis(),
            offset_s: stamp.offset.local_minus_utc(),
            text: told(&happened.what),
        });
        self.0.truncate(TOLD);
    }

    /// What the engine waits for, and what it did.
    pub(crate) fn why(&self, view: &View, offset_s: i32) -> Why {
        Why {
            now: now(view, offset_s),
            lately: self.0.iter().cloned().collect(),
        }
    }
}

fn now(view: &View, offset_s: i32) -> String {
    let desk = in_words(view.desk_clock);
    let waits = match view.waits_for {
        WaitsFor::Nothing => "nothing".to_owned(),
        WaitsFor::DeskTime => match view.next_break {
            Some(at) => format!(
                "time at the desk; the next break is at {}",
                clock_time(at.wall.timestamp_millis(), offset_s)
            ),
            None => "time at the desk".to_owned(),
        },
        WaitsFor::Holds(holds) => held(view, holds),
        WaitsFor::TypingPause => "a pause in the typing".to_owned(),
        WaitsFor::Return => "your return to the desk".to_owned(),
        WaitsFor::Snooze => "the end of the snooze".to_owned(),
        WaitsFor::AfterIgnored => "a while, since the last reminder went unanswered".to_owned(),
        WaitsFor::Pause => "the end of the pause".to_owned(),
        WaitsFor::WorkingHours => "your working hours".to_owned(),
        WaitsFor::Routine => "the end of the routine".to_owned(),
    };
    format!("At the desk without a break for {desk}. Waiting for {waits}.")
}

fn held(view: &View, holds: HoldSet) -> String {
    let since = match view.state {
        State::Held { since, .. } => format!(", since {}", since.wall.format("%H:%M")),
        _ => String::new(),
    };
    if holds.is_empty() {
        return format!("15 s without a reason to wait{since}");
    }
    format!(
        "the end of: {}{since}; the reminder comes 15 s after",
        books::words(holds)
    )
}

fn told(what: &Happening) -> String {
    let posture = |posture: &Posture| posture.word();
    match what {
        Happening::Soon => "a break is a minute away".to_owned(),
        Happening::Remind(step) => format!("reminded: {}", step.word()),
        Happening::Held(holds) if holds.is_empty() => {
            "nothing speaks against the reminder any more".to_owned()
        }
        Happening::Held(holds) => format!("held: {}", books::words(*holds)),
        Happening::QuietOffer => "offered a seated routine during the call".to_owned(),
        Happening::Withdrawn => "took the reminder back".to_owned(),
        Happening::Started(planned) => format!("started a routine of {}", in_words(*planned)),
        Happening::Completed(done) => format!("routine completed, {}", in_words(*done)),
        Happening::Partial(done) => format!("routine left early after {}", in_words(*done)),
        Happening::Hurt(done) => format!("routine ended for pain after {}", in_words(*done)),
        Happening::Contradicted => "somebody typed meanwhile: not counted".to_owned(),
        Happening::Snoozed(wait) => format!("snoozed for {}", in_words(*wait)),
        Happening::Skipped => "skipped".to_owned(),
        Happening::Did => "done on your own word".to_owned(),
        Happening::Ignored => "no answer in ten minutes".to_owned(),
        Happening::Natural(away) => format!("natural break, away {}", in_words(*away)),
        Happening::Walked(away) => format!("walked off when reminded, away {}", in_words(*away)),
        Happening::Off(away) => format!("gone for {}: no break", in_words(*away)),
        Happening::Paused => "paused".to_owned(),
        Happening::Resumed => "resumed".to_owned(),
        Happening::OffHours => "working hours ended".to_owned(),
        Happening::OnHours => "working hours began".to_owned(),
        Happening::Refused(refusal) => format!("refused: {refusal}"),
        Happening::PostureDue(to) => format!("time to change to {}", posture(to)),
        Happening::PostureIs(is) => format!("now {}", posture(is)),
        Happening::ShiftWeight => "time to shift your weight".to_owned(),
        Happening::Logged {
            kind, length: took, ..
        } => format!("logged {kind}, {}", in_words(*took)),
    }
}

fn in_words(time: Duration) -> String {
    length(u32::try_from(time.as_secs()).unwrap_or(u32::MAX))
}
