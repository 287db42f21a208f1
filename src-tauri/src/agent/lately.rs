//! The last happenings, and what the engine waits for now, in words for `why`.

use std::collections::VecDeque;
use std::time::Duration;

use astir_breaks::{
    Decision, Fact, Happened, Happening, Hold, HoldSet, Lapse, Moment, Posture, Stamp, State, Step,
    View, WaitsFor,
};
use astir_wire::{Why, WhyLine};

use super::asked::logbook;
use super::screens;
use super::tray_menu::hold_id;
use crate::words::{clock_time, length, list, say};

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
            Decision::FixedTime => "told-fixed-time",
            Decision::FixedTimeLapsed(lapse) => lapsed(*lapse),
            Decision::WasAtDesk => "told-was-at-desk",
            _ => return,
        };
        self.put(*at, say(text, &[]));
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
        Lapse::Quiet => "told-fixed-quiet",
        Lapse::BreakIsDue => "told-fixed-due-already",
        Lapse::JustHadOne => "told-fixed-just-had-one",
        Lapse::Unanswered => "told-fixed-unanswered",
        Lapse::TooLate => "told-fixed-too-late",
    }
}

fn now(view: &View, now: Moment) -> String {
    let offset_s = now.stamp().offset.local_minus_utc();
    let next = view
        .next_break
        .map(|at| clock_time(at.wall.timestamp_millis(), offset_s));
    let plain = |id| say(id, &[]);
    let waits = match (view.waits_for, next) {
        (WaitsFor::Nothing, _) => plain("why-nothing"),
        (WaitsFor::DeskTime, Some(time)) => say("why-desk-time-until", &[("time", time.into())]),
        (WaitsFor::DeskTime, None) => plain("why-desk-time"),
        (WaitsFor::FixedTime, Some(time)) => say("why-fixed-time-at", &[("time", time.into())]),
        (WaitsFor::FixedTime, None) => plain("why-fixed-time"),
        (WaitsFor::Holds(holds), _) => return held(view, now, holds),
        (WaitsFor::TypingPause, _) => plain("why-typing"),
        (WaitsFor::Return, _) => plain("why-return"),
        (WaitsFor::Snooze, _) => plain("why-snooze"),
        (WaitsFor::AfterIgnored, _) => plain("why-ignored"),
        (WaitsFor::Pause, _) => plain("why-pause"),
        (WaitsFor::WorkingHours, _) => plain("why-hours"),
        (WaitsFor::Routine, _) => plain("why-routine"),
    };
    let desk = in_words(view.desk_clock);
    say("why-now", &[("desk", desk.into()), ("what", waits.into())])
}

fn held(view: &View, now: Moment, holds: HoldSet) -> String {
    let waited = match view.state {
        State::Held { since, .. } => now.steady.since(since.steady),
        _ => Duration::ZERO,
    };
    let desk = ("desk", in_words(view.desk_clock).into());
    let waited = ("waited", in_words(waited).into());
    if holds.is_empty() {
        return say("why-held-over", &[desk, waited]);
    }
    let reasons: Vec<_> = holds.iter().map(|hold| say(in_use(hold), &[])).collect();
    say(
        "why-held",
        &[desk, waited, ("reasons", list(&reasons).into())],
    )
}

fn in_use(hold: Hold) -> &'static str {
    match hold {
        Hold::Call => "why-hold-call",
        Hold::Sharing => "why-hold-sharing",
        Hold::Fullscreen => "why-hold-fullscreen",
        Hold::Dnd => "why-hold-dnd",
        Hold::Presenting => "why-hold-presenting",
        Hold::App => "why-hold-app",
    }
}

fn reasons(holds: HoldSet) -> String {
    let named = holds
        .iter()
        .map(|hold| say(hold_id(screens::hold(hold)), &[]));
    list(&named.collect::<Vec<_>>())
}

fn told(what: &Happening) -> String {
    let plain = |id| say(id, &[]);
    let lasting = |id, length: &Duration| say(id, &[("length", in_words(*length).into())]);
    match what {
        Happening::Soon => plain("told-soon"),
        Happening::Remind(Step::Notification) => plain("told-notification"),
        Happening::Remind(Step::Card) => plain("told-card"),
        Happening::Remind(Step::Fullscreen) => plain("told-fullscreen"),
        Happening::Held(holds) if holds.is_empty() => plain("told-clear"),
        Happening::Held(holds) => say("told-held", &[("reasons", reasons(*holds).into())]),
        Happening::QuietOffer => plain("told-quiet-offer"),
        Happening::Withdrawn => plain("told-withdrawn"),
        Happening::Started(planned) => lasting("told-started", planned),
        Happening::Completed(done) => lasting("told-completed", done),
        Happening::Partial(done) => lasting("told-partial", done),
        Happening::Hurt(done) => lasting("told-hurt", done),
        Happening::Contradicted => plain("told-contradicted"),
        Happening::Snoozed(wait) => lasting("told-snoozed", wait),
        Happening::Skipped => plain("told-skipped"),
        Happening::Did => plain("told-did"),
        Happening::Ignored => plain("told-ignored"),
        Happening::Natural(away) => lasting("told-natural", away),
        Happening::Walked(away) => lasting("told-walked", away),
        Happening::Off(away) => lasting("told-off", away),
        Happening::Paused => plain("told-paused"),
        Happening::Resumed => plain("told-resumed"),
        Happening::OffHours => plain("told-off-hours"),
        Happening::OnHours => plain("told-on-hours"),
        Happening::Refused(refusal) => {
            let why = say(&format!("refused-{}", refusal.word()), &[]);
            say("told-refused", &[("why", why.into())])
        }
        Happening::PostureDue(Posture::Standing) => plain("told-stand"),
        Happening::PostureDue(Posture::Sitting) => plain("told-sit"),
        Happening::PostureIs(Posture::Standing) => plain("told-standing"),
        Happening::PostureIs(Posture::Sitting) => plain("told-sitting"),
        Happening::ShiftWeight => plain("told-shift-weight"),
        Happening::Logged {
            kind, length: took, ..
        } => {
            let activity = logbook::in_words(kind);
            let took = in_words(*took);
            say(
                "told-logged",
                &[("activity", activity.into()), ("length", took.into())],
            )
        }
    }
}

fn in_words(time: Duration) -> String {
    length(u32::try_from(time.as_secs()).unwrap_or(u32::MAX))
}
