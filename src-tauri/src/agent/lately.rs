//! The last happenings, and what the engine waits for now, in words for `why`.

use std::collections::VecDeque;
use std::time::Duration;

use astir_breaks::{
    Decision, Fact, Happened, Happening, Hold, HoldSet, Lapse, Moment, Posture, Stamp, State, View,
    WaitsFor,
};
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
        self.put(happened.at.stamp(), told(&happened.what));
    }

    /// Remembers a decision that no happening tells of.
    pub(crate) fn note_fact(&mut self, fact: &Fact) {
        let Fact::Decided { at, decision } = fact else {
            return;
        };
        let text = match decision {
            Decision::FixedTime => "a break is due, for this is one of your fixed times",
            Decision::FixedTimeLapsed(lapse) => lapsed(*lapse),
            Decision::WasAtDesk => "you were at the desk after all: the walk does not count",
            _ => return,
        };
        self.put(*at, text.to_owned());
    }

    /// What an agent before this one remembered, newest first.
    pub(crate) fn stored(lines: Vec<WhyLine>) -> Self {
        Self(lines.into())
    }

    /// What is remembered, newest first.
    pub(crate) fn lines(&self) -> Vec<WhyLine> {
        self.0.iter().cloned().collect()
    }

    fn put(&mut self, at: Stamp, text: String) {
        self.0.push_front(WhyLine {
            at_ms: at.utc.timestamp_millis(),
            offset_s: at.offset.local_minus_utc(),
            text,
        });
        self.0.truncate(TOLD);
    }

    /// What the engine waits for, and what it did.
    pub(crate) fn why(&self, view: &View, at: Moment) -> Why {
        Why {
            now: now(view, at),
            lately: self.lines(),
        }
    }
}

fn lapsed(lapse: Lapse) -> &'static str {
    match lapse {
        Lapse::Quiet => "one of your fixed times, and no reminder: it was a time of quiet",
        Lapse::BreakIsDue => "one of your fixed times, and a break was due already",
        Lapse::JustHadOne => "one of your fixed times, and no reminder: a break had just ended",
        Lapse::Unanswered => "one of your fixed times, and only the tray: two went unanswered",
        Lapse::TooLate => "one of your fixed times passed meanwhile",
    }
}

fn now(view: &View, now: Moment) -> String {
    let offset_s = now.stamp().offset.local_minus_utc();
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
        WaitsFor::FixedTime => match view.next_break {
            Some(at) => format!(
                "{}, a time you set",
                clock_time(at.wall.timestamp_millis(), offset_s)
            ),
            None => "a time you set".to_owned(),
        },
        WaitsFor::Holds(holds) => return held(view, now, holds),
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

fn held(view: &View, now: Moment, holds: HoldSet) -> String {
    let desk = in_words(view.desk_clock);
    let waited = match view.state {
        State::Held { since, .. } => in_words(now.steady.since(since.steady)),
        _ => in_words(Duration::ZERO),
    };
    let why = if holds.is_empty() {
        "nothing speaks against it any more; the reminder comes within 15 s".to_owned()
    } else {
        let reasons: Vec<_> = holds.iter().map(in_use).collect();
        format!("{}; reminder 15 s after it ends", reasons.join(", "))
    };
    format!("At the desk without a break for {desk}. Held {waited}: {why}.")
}

fn in_use(hold: Hold) -> &'static str {
    match hold {
        Hold::Call => "microphone or camera in use (a call)",
        Hold::Sharing => "the screen is shared",
        Hold::Fullscreen => "something fills the screen",
        Hold::Dnd => "do not disturb is on",
        Hold::Presenting => "a presentation runs",
        Hold::App => "a program you named is in front",
    }
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
