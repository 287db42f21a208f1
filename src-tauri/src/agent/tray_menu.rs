//! What the tray shows, as plain comparable values computed from a snapshot.

use astir_ledger::Intensity;
use astir_wire::{
    Activity, ActivityDone, ClockReading, GuideStep, PauseUntil, Presence, Request, Screen,
    Snapshot, State,
};

use crate::words::{clock_time, lapse_note, length, list, say};

/// Parts the ring is told apart in: fewer redraws, and no part is too small to see at 16 pixels.
pub(crate) const RING_PARTS: u32 = 8;

const HOUR_MS: i64 = 60 * 60 * 1000;
/// Clock times offered for the end of a pause.
const CLOCK_TIMES: i64 = 8;
/// A pause until a full hour is at least this long, in milliseconds: who wants less has other lines to click.
const SHORTEST_UNTIL_MS: i64 = 15 * 60 * 1000;

/// Everything a tray host is given.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct TrayPicture {
    pub(crate) icon: TrayIcon,
    pub(crate) tooltip: String,
    pub(crate) menu: Vec<Item>,
}

/// The icon by what it means; told apart by shape, not by colour alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TrayIcon {
    /// The ring, closed by so many of its [`RING_PARTS`].
    Working(u32),
    Soon,
    Due,
    Held,
    Paused,
    OffHours,
    Guiding,
}

/// One line of the menu.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Item {
    /// Something to click.
    Act {
        label: String,
        request: Request,
    },
    /// Words alone.
    Note(String),
    /// More behind it.
    Group {
        label: String,
        items: Vec<Item>,
    },
    Line,
}

impl TrayPicture {
    /// The tray for `snapshot`.
    pub(crate) fn of(snapshot: &Snapshot) -> Self {
        let headline = headline(snapshot);
        let mut tooltip = headline.clone();
        if snapshot.presence == Presence::Unknown {
            tooltip = format!("{tooltip}\n{}", say("tray-unknown", &[]));
        }
        if snapshot.clock.lapse > 1 {
            tooltip = format!("{tooltip}\n{}", lapse_note(snapshot.clock.lapse));
        }
        Self {
            icon: icon(snapshot),
            tooltip,
            menu: menu(snapshot, headline),
        }
    }
}

fn icon(snapshot: &Snapshot) -> TrayIcon {
    match snapshot.state {
        State::Working | State::Away { .. } => TrayIcon::Working(ring(snapshot)),
        State::Soon => TrayIcon::Soon,
        State::Due | State::Snoozed { .. } => TrayIcon::Due,
        State::Held {
            shows_as_due: true, ..
        } => TrayIcon::Due,
        State::Held { .. } => TrayIcon::Held,
        State::Paused { .. } => TrayIcon::Paused,
        State::OffHours { .. } => TrayIcon::OffHours,
        State::Guiding => TrayIcon::Guiding,
    }
}

/// How much of the way to the next break is gone; a fixed time may come before the interval is over.
fn ring(snapshot: &Snapshot) -> u32 {
    let desk = u64::from(snapshot.desk.seconds);
    let whole = match snapshot.next_break_ms {
        Some(next) => {
            let left_ms = u64::try_from(next - snapshot.clock.wall_ms).unwrap_or(0);
            desk + left_ms / 1000
        }
        None => u64::from(snapshot.interval_s),
    };
    let parts = desk * u64::from(RING_PARTS) / whole.max(1);
    u32::try_from(parts).map_or(RING_PARTS - 1, |parts| parts.min(RING_PARTS - 1))
}

/// The state in words with a clock time: the first line of the menu and the tooltip.
pub(crate) fn headline(snapshot: &Snapshot) -> String {
    let at = |ms: i64| clock_time(ms, snapshot.clock.offset_s).into();
    match &snapshot.state {
        State::Working => match snapshot.next_break_ms {
            Some(ms) => say("tray-next-break", &[("time", at(ms))]),
            None => say("menu-today", &[]),
        },
        State::Soon => say("tray-soon", &[]),
        State::Due => say("tray-due", &[]),
        State::Held { reasons, .. } if reasons.is_empty() => say("tray-held-over", &[]),
        State::Held {
            reasons,
            shows_as_due,
            ..
        } => {
            let named: Vec<_> = reasons
                .iter()
                .map(|reason| say(hold_id(*reason), &[]))
                .collect();
            let held = if *shows_as_due {
                "tray-held-due"
            } else {
                "tray-held"
            };
            say(held, &[("reasons", list(&named).into())])
        }
        State::Snoozed { until_ms } => say("tray-snoozed", &[("time", at(*until_ms))]),
        State::Paused { until_ms: Some(ms) } => say("tray-paused-until", &[("time", at(*ms))]),
        State::Paused { until_ms: None } => say("tray-paused", &[]),
        State::OffHours { .. } => say("tray-off-hours", &[]),
        State::Guiding => say(
            "tray-guiding",
            &[("routine", snapshot.routine.name.as_str().into())],
        ),
        State::Away { .. } => say("tray-away", &[]),
    }
}

/// The text that names a reason to wait.
pub(super) fn hold_id(reason: astir_wire::HoldReason) -> &'static str {
    use astir_wire::HoldReason as Hold;
    match reason {
        Hold::Call => "hold-call",
        Hold::Sharing => "hold-sharing",
        Hold::Fullscreen => "hold-fullscreen",
        Hold::Dnd => "hold-dnd",
        Hold::Presenting => "hold-presenting",
        Hold::App => "hold-app",
    }
}

fn menu(snapshot: &Snapshot, headline: String) -> Vec<Item> {
    let mut items = vec![act(
        headline,
        Request::Open {
            screen: Screen::Today,
        },
    )];
    if snapshot.clock.lapse > 1 {
        items.push(Item::Note(lapse_note(snapshot.clock.lapse)));
    }
    items.push(Item::Line);
    items.extend(break_items(snapshot));
    items.extend(posture_item(snapshot));
    items.push(pause_item(snapshot));
    items.push(log_item());
    items.push(Item::Line);
    items.push(act(
        say("menu-today", &[]),
        Request::Open {
            screen: Screen::Today,
        },
    ));
    items.push(act(
        say("menu-week", &[]),
        Request::Open {
            screen: Screen::Week,
        },
    ));
    items.push(act(
        say("menu-settings", &[]),
        Request::Open {
            screen: Screen::Settings,
        },
    ));
    items.push(Item::Line);
    items.push(act(say("menu-quit", &[]), Request::Quit));
    items
}

fn break_items(snapshot: &Snapshot) -> Vec<Item> {
    if snapshot.guide.is_some() {
        return vec![
            act(
                say("menu-show-guide", &[]),
                Request::Open {
                    screen: Screen::Guide,
                },
            ),
            act(
                say("menu-stop", &[]),
                Request::Guide {
                    step: GuideStep::Stop,
                },
            ),
        ];
    }
    let start = Request::Start {
        routine: None,
        seconds: None,
        seated: false,
    };
    let mut items = vec![act(say("menu-start", &[]), start)];
    if let Some(&seconds) = snapshot.answers.snooze.first() {
        let label = say("menu-snooze", &[("length", length(seconds).into())]);
        items.push(act(
            label,
            Request::Snooze {
                seconds: Some(seconds),
            },
        ));
    }
    if snapshot.answers.skip {
        items.push(act(say("menu-skip", &[]), Request::Skip));
    }
    if snapshot.answers.did {
        items.push(act(say("menu-did", &[]), Request::Did));
    }
    items
}

/// Answers to a change of posture that is due, for desktops whose notifications have no buttons.
fn posture_item(snapshot: &Snapshot) -> Option<Item> {
    let posture = snapshot.posture.filter(|posture| posture.due)?;
    let standing = !posture.standing;
    let (about, change) = if standing {
        ("notice-stand", "posture-up")
    } else {
        ("notice-sit", "posture-down")
    };
    Some(Item::Group {
        label: say(about, &[]),
        items: vec![
            act(say(change, &[]), Request::Posture { standing }),
            act(say("posture-later", &[]), Request::PostureLater),
        ],
    })
}

fn pause_item(snapshot: &Snapshot) -> Item {
    if matches!(snapshot.state, State::Paused { .. }) {
        return act(say("menu-resume", &[]), Request::Resume);
    }
    let hours = |hours: u32| PauseUntil::For {
        seconds: hours * 60 * 60,
    };
    let half_an_hour = PauseUntil::For { seconds: 30 * 60 };
    let pause = |id, until| act(say(id, &[]), Request::Pause { until });
    Item::Group {
        label: say("menu-pause", &[]),
        items: vec![
            pause("menu-pause-30m", half_an_hour),
            pause("menu-pause-1h", hours(1)),
            pause("menu-pause-2h", hours(2)),
            until_item(&snapshot.clock),
            pause("menu-pause-tomorrow", PauseUntil::Tomorrow),
            pause("menu-pause-open", PauseUntil::Resumed),
        ],
    }
}

/// Full hours of the clock on the wall, as a menu takes no typing; any other time is a matter for Today and
/// `astir pause`.
fn until_item(clock: &ClockReading) -> Item {
    let local_ms = clock.wall_ms + i64::from(clock.offset_s) * 1000;
    let next = (local_ms + SHORTEST_UNTIL_MS).div_euclid(HOUR_MS) + 1;
    let items = (next..next + CLOCK_TIMES).map(|hour| {
        let utc_ms = hour * HOUR_MS - i64::from(clock.offset_s) * 1000;
        let until = PauseUntil::Clock {
            hour: u8::try_from(hour.rem_euclid(24)).unwrap_or(0),
            minute: 0,
        };
        act(clock_time(utc_ms, clock.offset_s), Request::Pause { until })
    });
    Item::Group {
        label: say("menu-pause-until", &[]),
        items: items.collect(),
    }
}

/// What is most often logged, each by words that say how brisk it was; Today has everything else.
fn log_item() -> Item {
    let usual = [
        ("menu-log-walk", Activity::Walk, Intensity::Easy, 10),
        ("menu-log-walk-brisk", Activity::Walk, Intensity::Brisk, 20),
        ("menu-log-ride-brisk", Activity::Ride, Intensity::Brisk, 20),
        (
            "menu-log-stairs-brisk",
            Activity::Stairs,
            Intensity::Brisk,
            5,
        ),
    ];
    let usual = usual.map(|(id, activity, intensity, minutes)| {
        let request = Request::Log(ActivityDone {
            activity,
            seconds: minutes * 60,
            intensity,
            ended_ms: None,
        });
        act(say(id, &[("minutes", minutes.into())]), request)
    });
    let other = act(say("menu-log-other", &[]), Request::OpenLog);
    Item::Group {
        label: say("menu-log", &[]),
        items: usual.into_iter().chain([Item::Line, other]).collect(),
    }
}

fn act(label: String, request: Request) -> Item {
    Item::Act { label, request }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 27 March 2026, 13:50 in Berlin.
    const CLOCK: ClockReading = ClockReading {
        wall_ms: 1_774_615_800_000,
        steady_ms: 0,
        offset_s: 3600,
        lapse: 1,
    };

    #[test]
    fn a_pause_ends_at_full_hours_that_are_not_too_near() {
        let Item::Group { items, .. } = until_item(&CLOCK) else {
            panic!("a group");
        };
        let first = act(
            "15:00".to_owned(),
            Request::Pause {
                until: PauseUntil::Clock {
                    hour: 15,
                    minute: 0,
                },
            },
        );
        assert_eq!(items.first(), Some(&first));
        let labels: Vec<_> = items
            .iter()
            .map(|item| match item {
                Item::Act { label, .. } => label.as_str(),
                _ => "",
            })
            .collect();
        assert_eq!(labels[6..], ["21:00", "22:00"]);
    }
}
