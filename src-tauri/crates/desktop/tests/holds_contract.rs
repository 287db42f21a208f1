//! What whoever tells of reasons to wait keeps to, whatever it is made of and wherever it runs.

#![allow(
    clippy::unwrap_used,
    reason = "a test program ends where something is wrong"
)]

mod support;

use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};

use astir_desktop::{
    AwakeProbe, Clock, Finding, HoldProbe, HoldReason, Holds, Level, UnknownHolds,
};

/// Everything a desktop may tell of; `doctor` has a line for each.
const SIGNALS: [&str; 6] = [
    "Calls",
    "Camera",
    "Full screen",
    "Do not disturb",
    "Presenting",
    "Videos",
];

/// Twice the time an answer may take, and some for a busy machine.
const NEVER_LONGER_MS: i64 = 5_000;

/// A desktop together with whatever must stay for as long as it is asked.
struct Stage {
    holds: Holds,
    _desktop: Box<dyn std::any::Any>,
}

impl Stage {
    fn bare(holds: Holds) -> Stage {
        Stage {
            holds,
            _desktop: Box::new(()),
        }
    }
}

/// The desktop this test runs on, whatever that is.
fn this_desktop() -> Stage {
    Stage::bare(Holds::new(vec!["no such program".to_owned()]))
}

/// A system that tells nothing.
fn unknown() -> Stage {
    let (probes, awake) = UnknownHolds::probes();
    Stage::bare(Holds::of_probes(probes, awake, Vec::new()))
}

/// A probe that the test plays: it tells a reason, nothing, or never.
enum Played {
    Tells(HoldReason),
    Fails,
    /// Until the far end of the channel is gone.
    Hangs(Mutex<Receiver<()>>),
}

impl Played {
    fn answer(&self) -> Option<HoldReason> {
        match self {
            Played::Tells(reason) => Some(reason.clone()),
            Played::Fails => None,
            Played::Hangs(end) => {
                let _ = end.lock().unwrap().recv();
                None
            }
        }
    }
}

impl HoldProbe for Played {
    fn subjects(&self) -> &'static [&'static str] {
        SIGNALS.split_last().unwrap().1
    }

    fn look(&self, _: &[String]) -> Option<Vec<HoldReason>> {
        self.answer().map(|reason| vec![reason])
    }

    fn findings(&self, told: bool) -> Vec<Finding> {
        let subjects = self.subjects().iter();
        subjects.map(|subject| finding(subject, told)).collect()
    }
}

impl AwakeProbe for Played {
    fn in_force(&self) -> Option<bool> {
        self.answer().map(|_| true)
    }

    fn finding(&self, told: bool) -> Finding {
        finding("Videos", told)
    }
}

fn finding(subject: &'static str, told: bool) -> Finding {
    Finding {
        subject,
        found: "played".to_owned(),
        used: "tested".to_owned(),
        advice: None,
        level: if told { Level::Good } else { Level::Missing },
    }
}

fn played(probes: Vec<Played>, awake: Played) -> Holds {
    let probes = probes.into_iter();
    let probes = probes.map(|probe| Arc::new(probe) as Arc<dyn HoldProbe>);
    Holds::of_probes(probes.collect(), Arc::new(awake), Vec::new())
}

fn failing() -> Stage {
    Stage::bare(played(vec![Played::Fails], Played::Fails))
}

fn hanging() -> Stage {
    let (probe, awake) = (hang(), hang());
    Stage {
        holds: played(vec![probe.0], awake.0),
        _desktop: Box::new((probe.1, awake.1)),
    }
}

fn hang() -> (Played, Sender<()>) {
    let (end, hangs) = channel();
    (Played::Hangs(Mutex::new(hangs)), end)
}

#[cfg(target_os = "linux")]
mod linux {
    use super::*;
    use astir_desktop::Buses;
    use support::bus::{self, MuteSocket};

    /// A desktop without bus and display.
    pub(super) fn bare() -> Stage {
        Stage::bare(Holds::of(Buses::default(), None, None, Vec::new()))
    }

    /// Every name is owned by somebody who answers nothing.
    pub(super) fn mute_services() -> Stage {
        let (bus, mute) = bus::mute_services(&[
            "org.freedesktop.Notifications",
            "org.xfce.Xfconf",
            "org.gnome.SessionManager",
            "org.freedesktop.PowerManagement",
            "org.kde.Solid.PowerManagement.PolicyAgent",
            "org.freedesktop.login1",
        ]);
        Stage {
            holds: Holds::of(bus.as_both(), None, None, Vec::new()),
            _desktop: Box::new((mute, bus)),
        }
    }

    /// Buses and a compositor that take a connection and say nothing.
    pub(super) fn mute_sockets() -> Stage {
        let mute = MuteSocket::open();
        Stage {
            holds: Holds::of(mute.as_both(), None, Some(mute.path.clone()), Vec::new()),
            _desktop: Box::new(mute),
        }
    }
}

#[cfg(target_os = "linux")]
use linux::{bare, mute_services, mute_sockets};

/// Tests every desktop against its rules of `rules`.
macro_rules! contract {
    ($($stage:ident: $rules:tt)*) => { $( mod $stage { contract!(@rules $stage $rules); } )* };
    (@rules $stage:ident [$($rule:ident)*]) => { $(
        #[test]
        fn $rule() {
            super::rules::$rule(&super::$stage().holds);
        }
    )* };
}

contract! {
    this_desktop: [
        everybody_is_waited_for_two_seconds_at_most
        each_reason_comes_once_and_in_order
        doctor_has_a_line_for_every_signal
    ]
    unknown: [
        everybody_is_waited_for_two_seconds_at_most
        doctor_has_a_line_for_every_signal
        what_cannot_be_told_does_not_hold_and_is_no_good_news
    ]
    failing: [
        everybody_is_waited_for_two_seconds_at_most
        doctor_has_a_line_for_every_signal
        what_cannot_be_told_does_not_hold_and_is_no_good_news
    ]
    hanging: [
        everybody_is_waited_for_two_seconds_at_most
        doctor_has_a_line_for_every_signal
        what_cannot_be_told_does_not_hold_and_is_no_good_news
    ]
}

#[cfg(target_os = "linux")]
contract! {
    bare: [
        everybody_is_waited_for_two_seconds_at_most
        each_reason_comes_once_and_in_order
        doctor_has_a_line_for_every_signal
        a_desktop_that_tells_nothing_is_no_good_news
    ]
    mute_services: [
        everybody_is_waited_for_two_seconds_at_most
        each_reason_comes_once_and_in_order
        doctor_has_a_line_for_every_signal
        a_desktop_that_tells_nothing_is_no_good_news
    ]
    mute_sockets: [
        everybody_is_waited_for_two_seconds_at_most
        each_reason_comes_once_and_in_order
        doctor_has_a_line_for_every_signal
    ]
}

#[test]
fn whoever_hangs_or_fails_hides_nobody_else() {
    let (hangs, _end) = hang();
    let tells = Played::Tells(HoldReason::Call);
    let holds = played(vec![hangs, Played::Fails, tells], Played::Fails);
    assert_eq!(holds.seen(), [HoldReason::Call]);
}

mod rules {
    use super::*;

    pub(crate) fn everybody_is_waited_for_two_seconds_at_most(holds: &Holds) {
        for ask in [
            |holds: &Holds| drop(holds.seen()),
            |holds: &Holds| {
                let _ = holds.inhibited();
            },
            |holds: &Holds| drop(holds.findings()),
        ] {
            let before_ms = Clock::real_steady_ms();
            ask(holds);
            let took_ms = Clock::real_steady_ms() - before_ms;
            assert!(took_ms < NEVER_LONGER_MS, "{took_ms} ms");
        }
    }

    pub(crate) fn each_reason_comes_once_and_in_order(holds: &Holds) {
        let seen = holds.seen();
        assert!(seen.is_sorted_by(|one, next| one < next), "{seen:?}");
    }

    pub(crate) fn doctor_has_a_line_for_every_signal(holds: &Holds) {
        let findings = holds.findings();
        let mut subjects: Vec<_> = findings.iter().map(|finding| finding.subject).collect();
        subjects.sort_unstable();
        let mut signals = SIGNALS;
        signals.sort_unstable();
        assert_eq!(subjects, signals);
    }

    pub(crate) fn what_cannot_be_told_does_not_hold_and_is_no_good_news(holds: &Holds) {
        assert_eq!(holds.seen(), []);
        assert_eq!(holds.inhibited(), None);
        let findings = holds.findings();
        let good = findings.iter().find(|it| it.level == Level::Good);
        assert_eq!(good, None);
    }

    /// Microphone and camera are the machine's and not the desktop's.
    #[cfg(target_os = "linux")]
    pub(crate) fn a_desktop_that_tells_nothing_is_no_good_news(holds: &Holds) {
        assert_eq!(holds.inhibited(), None);
        let findings = holds.findings();
        let desktop = findings.iter().skip(2);
        assert_eq!(desktop.clone().count(), 4);
        assert!(
            desktop.clone().all(|it| it.level != Level::Good),
            "{findings:?}"
        );
    }
}
