//! What everything looks like at one moment: the engine's view and the ledger's day as one snapshot.

use astir_breaks::{PausedUntil, Posture, Presence, State, Step, View};
use astir_exercises::Catalogue;
use astir_exercises::library::Neighbour;
use astir_ledger::Day;
use astir_wire as wire;

use super::guide::{AfterRoutine, Guide};
use super::offer::Offer;
use super::shelf::Shelf;
use crate::words;

/// What a snapshot is made of.
pub(crate) struct Scene<'a> {
    pub(crate) now: astir_breaks::Moment,
    pub(crate) lapse: u32,
    pub(crate) view: View,
    pub(crate) offer: Option<&'a Offer>,
    pub(crate) guide: &'a Guide,
    pub(crate) catalogue: &'a Shelf,
    pub(crate) today: Day,
    pub(crate) strip: Vec<Day>,
    pub(crate) logging: bool,
    pub(crate) has_posture_plan: bool,
    pub(crate) trouble: Vec<wire::Trouble>,
    pub(crate) muted: bool,
    pub(crate) letter_keys: bool,
    pub(crate) appearance: wire::Appearance,
}

impl Scene<'_> {
    /// The snapshot of this scene.
    pub(crate) fn snapshot(self) -> wire::Snapshot {
        let Self {
            now, view, guide, ..
        } = self;
        let stamp = now.stamp();
        wire::Snapshot {
            clock: wire::ClockReading {
                wall_ms: stamp.utc.timestamp_millis(),
                steady_ms: now.steady.0,
                offset_s: stamp.offset.local_minus_utc(),
                lapse: self.lapse,
            },
            state: state(&view.state),
            presence: match view.presence {
                Presence::Here => wire::Presence::Here,
                Presence::Away => wire::Presence::Away,
                Presence::Unknown => wire::Presence::Unknown,
            },
            desk: wire::DeskClock {
                seconds: seconds(view.desk_clock),
                running: view.presence != Presence::Away
                    && !matches!(view.state, State::OffHours { .. }),
            },
            interval_s: seconds(view.interval),
            next_break_ms: view.next_break.map(millis),
            reminder: match view.state {
                State::Due { step, appeared, .. } => Some(wire::Reminder {
                    step: reminder_step(step),
                    appeared_ms: millis(appeared),
                }),
                _ => None,
            },
            answers: wire::Answers {
                snooze: view
                    .snooze
                    .as_ref()
                    .map(|lengths| {
                        lengths
                            .iter()
                            .map(|length| seconds(length.length()))
                            .collect()
                    })
                    .unwrap_or_default(),
                skip: view.may_skip,
                did: view.may_skip,
                was_at_desk: view.may_say_was_at_desk,
            },
            routine: self.offer.map(Offer::card).unwrap_or_else(nothing),
            guide: guide.view(now.steady.0, self.catalogue),
            after: guide
                .after()
                .map(|after| after_view(after, view.next_break.map(millis), self.catalogue)),
            posture: self.has_posture_plan.then(|| wire::PostureView {
                standing: view.posture == Posture::Standing,
                standing_min: seconds(view.standing_today) / 60,
                due: view.posture_due,
            }),
            quiet_offer: view.quiet_offer,
            absence: view.absence.map(|absence| wire::Absence {
                since_ms: millis(absence.since),
                seconds: seconds(absence.length),
            }),
            logging: self.logging,
            today: self.today,
            strip: self.strip,
            trouble: self.trouble,
            muted: self.muted,
            letter_keys: self.letter_keys,
            appearance: self.appearance,
            speech: words::speech(),
        }
    }
}

fn state(state: &State) -> wire::State {
    match state {
        State::Working { .. } => wire::State::Working,
        State::Soon { .. } => wire::State::Soon,
        State::Due { .. } | State::Overdue { .. } => wire::State::Due,
        State::Held {
            reasons,
            since,
            shows_as_due,
        } => wire::State::Held {
            reasons: reasons.iter().map(hold).collect(),
            since_ms: millis(*since),
            shows_as_due: *shows_as_due,
        },
        State::Snoozed { until } => wire::State::Snoozed {
            until_ms: millis(*until),
        },
        State::Paused(PausedUntil::At(until)) => wire::State::Paused {
            until_ms: Some(millis(*until)),
        },
        State::Paused(PausedUntil::Resumed) => wire::State::Paused { until_ms: None },
        State::OffHours { until } => wire::State::OffHours {
            until_ms: until.map(|at| at.timestamp_millis()),
        },
        State::InRoutine(_) => wire::State::Guiding,
        State::Away { since, .. } => wire::State::Away {
            since_ms: millis(*since),
        },
    }
}

/// A reason to wait, as windows and tray know it.
pub(super) fn hold(hold: astir_breaks::Hold) -> wire::HoldReason {
    use astir_breaks::Hold;
    match hold {
        Hold::Call => wire::HoldReason::Call,
        Hold::Sharing => wire::HoldReason::Sharing,
        Hold::Fullscreen => wire::HoldReason::Fullscreen,
        Hold::Dnd => wire::HoldReason::Dnd,
        Hold::Presenting => wire::HoldReason::Presenting,
        Hold::App => wire::HoldReason::App,
    }
}

fn reminder_step(step: Step) -> wire::ReminderStep {
    match step {
        Step::Notification => wire::ReminderStep::Notification,
        Step::Card => wire::ReminderStep::Card,
        Step::Fullscreen => wire::ReminderStep::Fullscreen,
    }
}

fn after_view(
    after: &AfterRoutine,
    next_break_ms: Option<i64>,
    catalogue: &Catalogue,
) -> wire::After {
    let moves = after.moves.iter().filter_map(|id| catalogue.exercise(id));
    wire::After {
        done_s: seconds(after.done),
        name: after.name.clone(),
        outcome: after.outcome,
        next_break_ms,
        ask_effort: after.ask_effort,
        nudge: after.nudge.clone(),
        moves: moves
            .map(|exercise| Neighbour {
                id: exercise.id.clone(),
                name: exercise.name.clone(),
            })
            .collect(),
        advice: after.advice.clone(),
        hidden: after.hidden.clone(),
        finishes: after
            .finishes
            .iter()
            .map(|routine| Offer::of(routine.clone()).card())
            .collect(),
    }
}

/// Stands where a catalogue without a single suitable routine leaves nothing to offer.
fn nothing() -> wire::RoutineCard {
    wire::RoutineCard {
        id: String::new(),
        name: String::new(),
        seconds: 0,
        place: wire::Place::Seated,
        discreet: 3,
        exercise: String::new(),
        reason: None,
    }
}

fn millis(at: astir_breaks::Moment) -> i64 {
    at.wall.timestamp_millis()
}

fn seconds(length: std::time::Duration) -> u32 {
    u32::try_from(length.as_secs()).unwrap_or(u32::MAX)
}
