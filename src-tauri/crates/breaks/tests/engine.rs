//! What scripts cannot say: unknown idleness, the guide's moves, facts for the ledger, what there is to show.

#![allow(
    clippy::unwrap_used,
    reason = "a test may stop at what it did not expect"
)]

mod days;

use std::time::Duration;

use astir_breaks::{
    Answer, BreakFact, Decision, Effect, Engine, Fact, Hold, HoldSet, Input, Outcome, PauseUntil,
    Place, PlanStep, Presence, Refusal, RoutinePlan, Settings, SnoozeLength, SpanKind, State,
    Steady, Step, WaitsFor,
};
use days::moment;

const fn minutes(count: u64) -> Duration {
    Duration::from_secs(count * 60)
}

/// An engine with what it has said and recorded.
struct Desk {
    engine: Engine,
    at: i64,
    said: Vec<String>,
    facts: Vec<Fact>,
    asked_about_pause: u32,
}

impl Desk {
    fn with(changes: &[(&str, &str)]) -> Self {
        let mut settings = Settings::default();
        for (name, value) in changes {
            settings.set(name, value).unwrap();
        }
        let engine = Engine::new(settings, moment(0, 0));
        Self {
            engine,
            at: 0,
            said: Vec::new(),
            facts: Vec::new(),
            asked_about_pause: 0,
        }
    }

    fn at(&mut self, seconds: i64, input: Input) -> &mut Self {
        self.at = seconds * 1000;
        for effect in self.engine.handle(moment(0, self.at), input) {
            match effect {
                Effect::Happened(happened) => {
                    self.said
                        .push(format!("{} {}", happened.at.steady.0 / 1000, happened.what));
                }
                Effect::Record(fact) => self.facts.push(fact),
                Effect::AskAboutPause => self.asked_about_pause += 1,
            }
        }
        self
    }

    fn breaks(&self) -> Vec<&BreakFact> {
        let breaks = self.facts.iter().filter_map(|fact| match fact {
            Fact::Break(over) => Some(over),
            _ => None,
        });
        breaks.collect()
    }

    fn state(&self) -> State {
        self.engine.view(moment(0, self.at)).state
    }
}

fn plan(steps: &[(u64, Place)]) -> RoutinePlan {
    let step = |(seconds, place): &(u64, Place)| PlanStep {
        length: Duration::from_secs(*seconds),
        place: *place,
    };
    RoutinePlan {
        steps: steps.iter().map(step).collect(),
    }
}

#[test]
fn unknown_idleness_is_presence_and_never_more_than_a_notification() {
    let mut desk = Desk::with(&[("insistence", "firm")]);
    desk.at(10, Input::IdleUnknown)
        .at(2760, Input::Tick)
        .at(3400, Input::Tick);
    assert_eq!(
        desk.said,
        ["2640 soon", "2700 remind notification", "3300 ignored"]
    );
    assert_eq!(
        desk.engine.view(moment(0, desk.at)).presence,
        Presence::Unknown
    );
}

#[test]
fn who_cannot_be_seen_is_back_with_the_unlock() {
    let mut desk = Desk::with(&[]);
    desk.at(10, Input::IdleUnknown)
        .at(600, Input::Lock)
        .at(1200, Input::Unlock);
    assert_eq!(desk.said, ["1200 natural 600s"]);
    assert_eq!(
        desk.engine.view(moment(0, desk.at)).presence,
        Presence::Unknown
    );
}

#[test]
fn no_step_follows_one_that_was_not_seen() {
    let mut desk = Desk::with(&[]);
    desk.at(2701, Input::Unseen).at(3200, Input::Tick);
    assert_eq!(desk.said, ["2640 soon", "2700 remind notification"]);
}

#[test]
fn a_suspend_nobody_announced_is_an_absence_all_the_same() {
    let mut desk = Desk::with(&[]);
    desk.at(2000, Input::Tick).at(
        6000,
        Input::Wake {
            slept_since: Steady(2_400_000),
        },
    );
    desk.at(6002, Input::Active);
    assert_eq!(desk.said, ["6002 natural 3602s"]);
}

#[test]
fn nothing_happens_to_a_sleeping_computer() {
    let mut desk = Desk::with(&[]);
    desk.at(2000, Input::Sleep);
    assert_eq!(desk.engine.next_wake(), None);
    desk.at(90_000, Input::Tick);
    assert!(desk.said.is_empty(), "{:?}", desk.said);
}

#[test]
fn idleness_that_is_told_late_counts_from_the_last_input() {
    let mut desk = Desk::with(&[]);
    desk.at(
        660,
        Input::Idle {
            since: Steady(600_000),
        },
    )
    .at(1200, Input::Active);
    assert_eq!(desk.said, ["1200 natural 600s"]);
}

#[test]
fn steps_the_guide_skipped_are_not_done() {
    let mut desk = Desk::with(&[]);
    desk.at(
        60,
        Input::Start(plan(&[
            (60, Place::Standing),
            (60, Place::Floor),
            (60, Place::Standing),
        ])),
    );
    // After 20 s of the first step the person skips to the last one.
    let left = plan(&[(60, Place::Standing)]).steps;
    desk.at(
        80,
        Input::GuideMoved {
            done: Duration::from_secs(20),
            left,
        },
    );
    assert!(matches!(desk.state(), State::InRoutine(view) if view.done == Duration::from_secs(20)));
    desk.at(200, Input::Tick);
    assert_eq!(desk.said, ["60 started 180s", "140 partial 80s"]);
}

#[test]
fn a_walk_behind_the_lock_ends_where_the_desk_begins() {
    let mut desk = Desk::with(&[]);
    desk.at(
        60,
        Input::Start(plan(&[(120, Place::Away), (60, Place::Standing)])),
    );
    desk.at(70, Input::Lock).at(400, Input::Unlock);
    assert_eq!(desk.said, ["60 started 180s", "180 completed 120s"]);
}

#[test]
fn typing_in_a_seated_step_of_an_upright_routine_is_allowed() {
    let mut desk = Desk::with(&[]);
    desk.at(
        60,
        Input::Start(plan(&[(60, Place::Seated), (120, Place::Standing)])),
    );
    desk.at(70, Input::Typing)
        .at(125, Input::Active)
        .at(300, Input::Tick);
    assert_eq!(desk.said, ["60 started 180s", "240 completed 180s"]);
}

#[test]
fn a_walk_that_was_none_can_be_taken_back() {
    let mut desk = Desk::with(&[]);
    desk.at(2710, Input::Lock)
        .at(2950, Input::Unlock)
        .at(2960, Input::WasAtDesk)
        .at(3100, Input::Tick);
    let said = [
        "2640 soon",
        "2700 remind notification",
        "2710 withdrawn",
        "2950 walked 240s",
    ];
    assert_eq!(desk.said[..4], said);
    // Due at once; the warning of a minute comes first.
    assert_eq!(
        desk.said[4..],
        ["2960 soon", "3020 remind notification", "3080 remind card"]
    );
    desk.at(3101, Input::WasAtDesk);
    assert_eq!(desk.said.last().unwrap(), "3101 refused nothing-due");
}

#[test]
fn an_endless_pause_is_asked_about_once_on_the_next_day() {
    let mut desk = Desk::with(&[("working-hours", "mon-fri 09:00-17:00")]);
    desk.at(0, Input::Pause(PauseUntil::Resumed))
        .at(3600, Input::Lock);
    desk.at(25 * 3600, Input::Unlock);
    assert_eq!(desk.asked_about_pause, 1);
    desk.at(26 * 3600, Input::Tick).at(50 * 3600, Input::Tick);
    assert_eq!(desk.asked_about_pause, 1);
}

#[test]
fn a_pause_until_a_clock_time_follows_the_wall() {
    let mut desk = Desk::with(&[]);
    desk.at(
        60,
        Input::Pause(PauseUntil::Clock(moment(0, 3_600_000).wall.to_utc())),
    );
    desk.at(3700, Input::Tick);
    assert_eq!(desk.said[..2], ["60 paused", "3600 resumed"]);
}

#[test]
fn activities_in_the_future_are_refused_and_old_ones_only_logged() {
    let log = |length, ended| Input::Log {
        kind: "walk".to_owned(),
        length,
        ended: Steady(ended),
    };
    let mut desk = Desk::with(&[]);
    desk.at(600, log(minutes(5), 700_000))
        .at(600, log(minutes(5), -3_600_000));
    assert_eq!(desk.said, ["600 refused future", "600 logged walk 300s"]);
    assert_eq!(desk.engine.view(moment(0, desk.at)).desk_clock, minutes(10));
}

#[test]
fn an_answered_break_is_recorded_with_all_that_led_to_it() {
    let mut desk = Desk::with(&[]);
    desk.at(2730, Input::Snooze(Some(SnoozeLength::Five)));
    desk.at(3100, Input::Start(plan(&[(100, Place::Standing)])))
        .at(3300, Input::Tick);
    let [over] = desk.breaks()[..] else {
        panic!("{:?}", desk.breaks())
    };
    assert_eq!(over.offered.unwrap(), moment(0, 2_700_000).stamp());
    assert_eq!(over.shown, Some(Step::Card));
    assert_eq!(over.answers, [Answer::Snoozed, Answer::Started]);
    assert_eq!(
        (over.began, over.ended),
        (
            Some(moment(0, 3_100_000).stamp()),
            moment(0, 3_200_000).stamp(),
        )
    );
    assert_eq!(
        (over.planned, over.done),
        (Some(Duration::from_secs(100)), Duration::from_secs(100))
    );
    assert_eq!(over.outcome, Outcome::Completed);
}

#[test]
fn a_partial_and_the_break_it_belongs_to_count_one_offer() {
    let mut desk = Desk::with(&[]);
    desk.at(2710, Input::Start(plan(&[(100, Place::Standing)])))
        .at(2720, Input::Stop);
    desk.at(3400, Input::Did);
    let outcomes: Vec<_> = desk
        .breaks()
        .iter()
        .map(|over| (over.outcome, over.offered.is_some()))
        .collect();
    assert_eq!(outcomes, [(Outcome::Partial, false), (Outcome::Did, true)]);
}

#[test]
fn spans_tell_the_day_without_holes_or_overlaps() {
    let mut desk = Desk::with(&[("working-hours", "mon 09:00-10:00,10:30-17:00")]);
    // A glance leaves no trace, ten minutes do.
    desk.at(600, Input::Lock).at(603, Input::Unlock);
    desk.at(1200, Input::Lock).at(1800, Input::Unlock);
    desk.at(6000, Input::Tick);
    let spans = desk.facts.iter().filter_map(|fact| match fact {
        Fact::Span(span) => Some((span.kind, span.length.as_secs())),
        _ => None,
    });
    let expected = [
        (SpanKind::Desk, 1200),
        (SpanKind::Away, 600),
        (SpanKind::Desk, 1800),
        (SpanKind::Off, 1800),
    ];
    assert_eq!(spans.collect::<Vec<_>>(), expected);
    let [open] = desk.engine.open_spans(moment(0, desk.at))[..] else {
        panic!("one is open")
    };
    assert_eq!((open.kind, open.length.as_secs()), (SpanKind::Desk, 600));
}

#[test]
fn a_wait_is_recorded_with_its_reasons_and_its_length() {
    let mut desk = Desk::with(&[]);
    desk.at(2600, Input::Hold(Hold::Call, true))
        .at(2900, Input::Hold(Hold::Call, false));
    desk.at(3000, Input::Tick);
    let decisions = desk.facts.iter().filter_map(|fact| match fact {
        Fact::Decided { decision, .. } => Some(*decision),
        _ => None,
    });
    let call: HoldSet = [Hold::Call].into_iter().collect();
    let expected = [
        Decision::Held(call),
        Decision::HeldOver(Duration::from_secs(215)),
    ];
    assert_eq!(decisions.collect::<Vec<_>>(), expected);
}

#[test]
fn the_view_says_what_there_is_to_show_and_to_answer() {
    let mut desk = Desk::with(&[]);
    desk.at(60, Input::Tick);
    assert_eq!(
        desk.state(),
        State::Working {
            due_at: moment(0, 2_700_000)
        }
    );
    desk.at(2640, Input::Tick);
    assert_eq!(
        desk.state(),
        State::Soon {
            due_at: moment(0, 2_700_000)
        }
    );
    desk.at(2700, Input::Tick);
    let appeared = moment(0, 2_700_000);
    assert_eq!(
        desk.state(),
        State::Due {
            step: Step::Notification,
            appeared,
            snoozes_left: 2
        }
    );
    desk.at(2701, Input::Snooze(None));
    assert_eq!(
        desk.state(),
        State::Snoozed {
            until: moment(0, 3_001_000)
        }
    );
    let view = desk.engine.view(moment(0, desk.at));
    assert!(view.may_skip && view.may_start);
    assert_eq!(view.snooze, Err(Refusal::NothingDue));
    assert_eq!(view.waits_for, WaitsFor::Snooze);
}

#[test]
fn after_an_hour_of_waiting_the_tray_turns_due() {
    let mut desk = Desk::with(&[]);
    desk.at(2600, Input::Hold(Hold::Fullscreen, true))
        .at(6299, Input::Tick);
    assert!(matches!(
        desk.state(),
        State::Held {
            shows_as_due: false,
            ..
        }
    ));
    assert_eq!(desk.engine.next_wake(), Some(Steady(6_300_000)));
    desk.at(6300, Input::Tick);
    assert!(matches!(
        desk.state(),
        State::Held {
            shows_as_due: true,
            ..
        }
    ));
}

#[test]
fn typing_is_watched_when_a_reminder_is_about_to_come() {
    let mut desk = Desk::with(&[]);
    desk.at(2640, Input::Tick);
    assert!(!desk.engine.watches_typing(moment(0, 2_640_000)));
    assert_eq!(desk.engine.next_wake(), Some(Steady(2_695_000)));
    desk.at(2695, Input::Tick);
    assert!(desk.engine.watches_typing(moment(0, 2_695_000)));
}

#[test]
fn the_same_idleness_told_again_is_no_input() {
    let mut desk = Desk::with(&[]);
    desk.at(
        610,
        Input::Idle {
            since: Steady(600_000),
        },
    );
    desk.at(
        960,
        Input::Idle {
            since: Steady(600_007),
        },
    );
    desk.at(1200, Input::Active);
    assert_eq!(desk.said, ["1200 natural 600s"]);
}

#[test]
fn idleness_since_a_later_input_means_the_person_was_back() {
    let mut desk = Desk::with(&[]);
    desk.at(
        610,
        Input::Idle {
            since: Steady(600_000),
        },
    );
    desk.at(
        1210,
        Input::Idle {
            since: Steady(1_200_000),
        },
    );
    assert_eq!(desk.said, ["1210 natural 610s"]);
}

#[test]
fn a_video_after_the_routine_is_not_the_absence_it_uses_up() {
    let mut desk = Desk::with(&[]);
    desk.at(60, Input::Inhibit(true))
        .at(61, Input::Start(plan(&[(60, Place::Standing)])));
    desk.at(
        62,
        Input::Idle {
            since: Steady(62_000),
        },
    );
    desk.at(900, Input::Lock).at(1200, Input::Unlock);
    assert_eq!(
        desk.said,
        ["61 started 60s", "121 completed 60s", "1200 natural 300s"]
    );
}
