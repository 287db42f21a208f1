//! Parts of the desktop that go, come back, or never answer, under a running agent.

use std::collections::HashMap;

use anyhow::Result;
use astir_tests::{
    Kind, Lab, Part, Person, astir::Astir, notices::Monitor, socket::Socket, tray, wait,
};
use zbus::zvariant::OwnedValue;

use crate::start_eager;

#[test]
fn a_panel_that_comes_after_the_agent_shows_the_icon() -> Result<()> {
    let lab = Lab::start_without(&[Part::Tray])?;
    let agent = Astir::found()?.start(&lab)?;
    agent.wait_for("no tray among the trouble", |now| has_trouble(now, "tray"))?;
    let mut panel = lab.command("xfce4-panel");
    panel.arg("--disable-wm-check");
    let _panel = lab.start_command("panel", panel)?;
    tray::wait_for_item(&lab, "astir")?;
    agent.wait_for("no trouble any more", |now| {
        has_trouble(now, "tray").is_none().then_some(())
    })
}

#[test]
fn a_notification_daemon_that_was_started_again_shows_this_reminder_and_the_next() -> Result<()> {
    let lab = Lab::start()?;
    let monitor = Monitor::start(&lab)?;
    let agent = start_eager(&lab)?;
    let _person = Person::at_desk(lab.screen());
    monitor.wait_for_button("snooze")?;
    lab.screen().wait_for_window("notifyd")?;
    lab.kill_hard(lab.owner_of(SERVICE)?)?;
    wait::until_true("the reminder anew", || Ok(monitor.heard().len() == 2))?;
    lab.screen().wait_for_window("notifyd")?;
    // The number of the first is another program's by now.
    assert_eq!(monitor.heard()[1].replaces, 0);
    agent.tell(&["snooze"])?;
    agent.wait_for_state("snoozed")?;
    agent.wait_for_state("due")?;
    wait::until_true("the next reminder", || Ok(monitor.heard().len() == 3))?;
    lab.screen().wait_for_window("notifyd").map(drop)
}

#[test]
fn a_reminder_whose_notification_daemon_is_gone_takes_no_other_notification_back() -> Result<()> {
    let lab = Lab::start_without(&[Part::Notifications])?;
    let first = lab.connect_to_bus()?;
    first.object_server().at(PATH, Daemon)?;
    first.request_name(SERVICE)?;
    let monitor = Monitor::start(&lab)?;
    let agent = start_eager(&lab)?;
    let mut events = Socket::subscribe(&agent.socket())?;
    let _person = Person::at_desk(lab.screen());
    monitor.wait_for_button("skip")?;
    first.close()?;
    // Nobody shows notifications now.
    events.wait_for_report("card", "painted")?;
    let second = lab.connect_to_bus()?;
    second.object_server().at(PATH, Daemon)?;
    second.request_name(SERVICE)?;
    agent.tell(&["skip"])?;
    agent.wait_for_state("working")?;
    agent.quit()?;
    assert!(monitor.closed().is_empty(), "{:?}", monitor.closed());
    Ok(())
}

const SERVICE: &str = "org.freedesktop.Notifications";
const PATH: &str = "/org/freedesktop/Notifications";

/// A notification daemon that shows nothing and counts from 7 every time.
struct Daemon;

#[zbus::interface(name = "org.freedesktop.Notifications")]
#[allow(
    clippy::too_many_arguments,
    clippy::unused_self,
    reason = "the interface is not ours"
)]
impl Daemon {
    fn get_capabilities(&self) -> Vec<String> {
        vec!["actions".to_owned(), "body".to_owned()]
    }

    fn get_server_information(&self) -> (String, String, String, String) {
        let word = || "played".to_owned();
        (word(), word(), word(), word())
    }

    fn notify(
        &self,
        _program: &str,
        _replaces: u32,
        _icon: &str,
        _summary: &str,
        _body: &str,
        _actions: Vec<String>,
        _hints: HashMap<String, OwnedValue>,
        _timeout: i32,
    ) -> u32 {
        7
    }

    fn close_notification(&self, _id: u32) {}
}

#[test]
fn the_end_of_the_bus_is_outlived_and_a_new_bus_has_the_icon_again() -> Result<()> {
    let lab = Lab::start()?;
    let mut agent = Astir::found()?.start(&lab)?;
    tray::wait_for_item(&lab, "astir")?;
    // The icon does not change from here on.
    agent.tell(&["pause", "1h"])?;
    agent.wait_for_state("paused")?;
    let bus = lab.owner_of("org.freedesktop.DBus")?;
    lab.kill_hard(bus)?;
    wait::until_true("screen lockers to be missed", || {
        Ok(lacks_lock(&agent.read(&["doctor"])?))
    })?;

    let (_bus, connection) = lab.start_bus_again()?;
    let mut panel = lab.command("xfce4-panel");
    panel.arg("--disable-wm-check");
    let _panel = lab.start_command("panel-again", panel)?;
    wait::until_true("the tray item on the new bus", || {
        Ok(!tray::items_on(&connection)?.is_empty())
    })?;
    wait::until_true("screen lockers to be heard again", || {
        Ok(!lacks_lock(&agent.read(&["doctor"])?))
    })?;
    assert!(agent.process.ended()?.is_none());
    agent.quit()
}

/// Whether `doctor` misses whoever tells of the screen lock.
fn lacks_lock(doctor: &serde_json::Value) -> bool {
    let all = doctor.as_array().into_iter().flatten();
    all.into_iter()
        .any(|it| it["subject"] == "Screen lock" && it["level"] == "missing")
}

#[test]
fn services_that_never_answer_hold_up_neither_the_start_nor_an_answer() -> Result<()> {
    let lab = Lab::start_like(Kind::Xfce)?;
    lab.freeze(lab.login().process()?)?;
    lab.freeze(lab.owner_of("org.freedesktop.Notifications")?)?;
    lab.freeze(lab.owner_of("org.kde.StatusNotifierWatcher")?)?;
    let agent = Astir::found()?.start(&lab)?;
    agent.tell(&["start"])?;
    agent.wait_for_state("guiding")?;
    agent.quit()?;
    Ok(())
}

fn has_trouble(now: &serde_json::Value, subject: &str) -> Option<()> {
    let all = now["trouble"].as_array()?;
    all.iter()
        .any(|trouble| trouble["subject"] == subject)
        .then_some(())
}
