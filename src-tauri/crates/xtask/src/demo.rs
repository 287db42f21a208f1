//! An hour of Astir on a virtual desktop, as pictures in `target/demo`.
//!
//! The hour up to the reminder and the card runs 60 times as fast. Then the agent is
//! started again 10 times as fast, for a routine that the eye can follow: its desk clock,
//! its reminder and its log go on.

use std::{
    fs,
    path::{Path, PathBuf},
    time::Duration,
};

use anyhow::Result;
use astir_tests::{
    Lab,
    astir::{Agent, Astir},
    notices::Monitor,
    socket::Socket,
    tray,
    wait::{self, Stopwatch},
};

use crate::{shell, steps::Steps};

const HOUR_FACTOR: u32 = 60;
const ROUTINE_FACTOR: u32 = 10;

/// A person's hand on the mouse: often enough for the shortest idle time under the lapse.
const NUDGE_EVERY: Duration = Duration::from_secs(2);

/// Time for the X server to draw what a window has painted. Pictures are for people.
const SETTLE: Duration = Duration::from_millis(500);

/// Plays it and says where the pictures are.
pub(crate) fn play(steps: &mut Steps, binary: &Path) -> Result<()> {
    let folder = shell::target().join("demo");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder)?;
    let lab = Lab::start()?;
    let album = Album { lab: &lab, folder };
    let hour = Astir::at(binary).lapsed(HOUR_FACTOR);
    let slower = Astir::at(binary).lapsed(ROUTINE_FACTOR);
    steps.step(
        "demo: an hour at the desk, to the reminder and the card",
        || desk_hour(&lab, &hour, &album),
    )?;
    steps.step(
        "demo: the routine, what comes after, today and the week",
        || routine_and_week(&lab, &slower, &album),
    )?;
    println!(
        "\nPictures, the week and the ledger are in {}:",
        album.folder.display()
    );
    let mut names: Vec<_> = fs::read_dir(&album.folder)?
        .flatten()
        .map(|entry| entry.file_name())
        .collect();
    names.sort();
    for name in names {
        println!("  {}", name.display());
    }
    Ok(())
}

fn desk_hour(lab: &Lab, astir: &Astir, album: &Album) -> Result<()> {
    let agent = astir.start(lab)?;
    let monitor = Monitor::start(lab)?;
    tray::wait_for_item(lab, "astir")?;
    album.take("1-tray")?;
    tray::right_click_in_panel(lab.screen())?;
    album.take("2-menu")?;
    lab.screen().key("Escape")?;
    let mut events = Socket::subscribe(&agent.socket())?;
    at_the_desk_until(lab, || {
        Ok(monitor
            .heard()
            .iter()
            .any(|notice| !notice.actions.is_empty()))
    })?;
    album.take("3-notification")?;
    events.wait_for_report("card", "painted")?;
    album.take("4-card")?;
    agent.quit()
}

fn routine_and_week(lab: &Lab, astir: &Astir, album: &Album) -> Result<()> {
    let agent = astir.start(lab)?;
    let mut events = Socket::subscribe(&agent.socket())?;
    agent.tell(&["start"])?;
    events.wait_for_report("guide", "painted")?;
    album.take("5-guide")?;
    agent.wait_for("the routine's second half", |now| {
        let guide = &now["guide"];
        (guide.is_null() || guide["done"].as_i64()? > guide["left"].as_i64()?).then_some(())
    })?;
    album.take("6-guide-later")?;
    agent.wait_for("the screen after it", |now| {
        now["after"].is_object().then_some(())
    })?;
    album.take("7-after")?;
    show(&agent, &mut events, "today")?;
    album.take("8-today")?;
    show(&agent, &mut events, "week")?;
    album.take("9-week")?;
    fs::write(album.folder.join("week.txt"), agent.tell(&["week"])?)?;
    let ledger = agent.ledger();
    agent.quit()?;
    fs::copy(ledger, album.folder.join("ledger.sqlite"))?;
    Ok(())
}

fn show(agent: &Agent, events: &mut Socket, screen: &str) -> Result<()> {
    agent.tell(&["open", screen])?;
    events.wait_for_report(screen, "painted")
}

/// Waits for something, with a hand on the mouse now and then.
fn at_the_desk_until(lab: &Lab, mut look: impl FnMut() -> Result<bool>) -> Result<()> {
    let mut since = Stopwatch::start();
    wait::within(Duration::from_secs(120), "the reminder", || {
        if since.elapsed() > NUDGE_EVERY {
            lab.screen().nudge_mouse()?;
            since = Stopwatch::start();
        }
        Ok(look()?.then_some(()))
    })
}

/// Where the pictures go.
struct Album<'lab> {
    lab: &'lab Lab,
    folder: PathBuf,
}

impl Album<'_> {
    fn take(&self, name: &str) -> Result<()> {
        wait::let_pass(SETTLE);
        self.lab
            .screen()
            .save_picture(&self.folder.join(format!("{name}.png")))
    }
}
