//! The reminder as a native notification, and what the person answers to it.
//!
//! Shown at normal urgency, never critical: do-not-disturb stays the person's. The same answers are always in
//! the tray, for daemons that draw no buttons.

#[cfg(target_os = "linux")]
mod freedesktop;
#[cfg(not(target_os = "linux"))]
mod native;

#[cfg(target_os = "linux")]
pub(crate) use freedesktop::{Notifier, look, remark};
#[cfg(not(target_os = "linux"))]
pub(crate) use native::Notifier;
#[cfg(windows)]
pub(crate) use native::answers::Answers;

use astir_wire::{Place, Request, Screen, Snapshot};

use crate::words::{about, length, say, under_lapse};

/// A notification with its buttons, as plain values.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Notice {
    pub(crate) title: String,
    pub(crate) body: String,
    /// Key, label and what a press asks for. `default` is a click on the body.
    pub(crate) buttons: Vec<(&'static str, String, Request)>,
    /// It stays until it is answered or withdrawn; others go when the desktop lets them go.
    pub(crate) stays: bool,
}

/// A button was pressed, or the body clicked.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Pressed {
    pub(crate) request: Request,
    /// XDG activation token, with which a window may come to the front on Wayland.
    pub(crate) token: Option<String>,
}

impl Notice {
    /// The reminder for `snapshot`.
    pub(crate) fn reminder(snapshot: &Snapshot) -> Self {
        let routine = &snapshot.routine;
        let how = match routine.place {
            Place::Standing => "remind-standing",
            Place::Seated => "remind-seated",
            Place::Floor => "remind-floor",
            Place::Away => "remind-away",
        };
        let body = say(
            "remind-body",
            &[
                ("how", say(how, &[]).into()),
                ("desk", length(snapshot.desk.seconds / 60 * 60).into()),
            ],
        );
        let body = under_lapse(&body, snapshot.clock.lapse);
        Self {
            title: say(
                "remind-title",
                &[
                    ("routine", routine.name.as_str().into()),
                    ("length", about(routine.seconds).into()),
                ],
            ),
            body: with_posture(body, snapshot),
            buttons: buttons(snapshot),
            stays: true,
        }
    }

    /// The quiet word that it is time to change the posture (rule 30).
    pub(crate) fn posture(standing: bool, lapse: u32) -> Self {
        let up = if standing {
            "posture-up"
        } else {
            "posture-down"
        };
        Self {
            title: posture_line(standing),
            body: under_lapse("", lapse),
            buttons: vec![
                ("default", say("remind-open", &[]), OPEN_TODAY),
                ("change", say(up, &[]), Request::Posture { standing }),
                ("later", say("posture-later", &[]), Request::PostureLater),
            ],
            stays: false,
        }
    }
}

const OPEN_TODAY: Request = Request::Open {
    screen: Screen::Today,
};

/// A change of posture that is due with the break is said as a line after it.
fn with_posture(body: String, snapshot: &Snapshot) -> String {
    match snapshot.posture {
        Some(posture) if posture.due => format!("{body}\n{}", posture_line(!posture.standing)),
        _ => body,
    }
}

fn posture_line(standing: bool) -> String {
    say(
        if standing {
            "notice-stand"
        } else {
            "notice-sit"
        },
        &[],
    )
}

fn buttons(snapshot: &Snapshot) -> Vec<(&'static str, String, Request)> {
    let start = Request::Start {
        routine: None,
        seconds: None,
        seated: false,
    };
    let mut buttons = vec![
        ("default", say("remind-open", &[]), OPEN_TODAY),
        ("start", say("remind-start", &[]), start),
    ];
    if let Some(&seconds) = snapshot.answers.snooze.first() {
        let label = say("remind-snooze", &[("length", length(seconds).into())]);
        buttons.push((
            "snooze",
            label,
            Request::Snooze {
                seconds: Some(seconds),
            },
        ));
    }
    buttons.push(("skip", say("remind-skip", &[]), Request::Skip));
    buttons
}
