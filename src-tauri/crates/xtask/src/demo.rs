//! An hour of Astir on a virtual desktop, as pictures in `target/demo`.
//!
//! The work before the reminder runs 60 times as fast. Then the agent is started again 10
//! times as fast, for a reminder and a routine that the eye can follow: its desk clock and
//! its log go on.

use std::{
    fs,
    path::{Path, PathBuf},
    time::Duration,
};

use anyhow::Result;
use astir_tests::{
    Lab, Person,
    astir::{Agent, Astir},
    socket::Socket,
    tray, wait,
};
use serde_json::Value;

use crate::{shell, steps::Steps};

const WORK_FACTOR: u32 = 60;
const BREAK_FACTOR: u32 = 10;

/// Desk time of the fast part, in seconds: two minutes short of the interval.
const WORK_S: i64 = 43 * 60;

/// Time for the X server to draw what a window has painted. Pictures are for people.
const SETTLE: Duration = Duration::from_millis(500);

/// Plays it and says where the pictures are.
pub(crate) fn play(steps: &mut Steps, binary: &Path) -> Result<()> {
    let folder = shell::target().join("demo");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder)?;
    let lab = Lab::start()?;
    let album = Album { lab: &lab, folder };
    let work = Astir::at(binary).lapsed(WORK_FACTOR);
    let rest = Astir::at(binary).lapsed(BREAK_FACTOR);
    let person = Person::at_desk(lab.screen());
    steps.step("demo: three quarters of an hour at the desk", || {
        at_work(&work, &album)
    })?;
    let agent = rest.start(&lab)?;
    steps.step("demo: the reminder", || reminder(&agent, &album))?;
    person.leave();
    steps.step("demo: the routine, and what comes after", || {
        routine(&agent, &album)
    })?;
    steps.step("demo: today and the week", || today_and_week(agent, &album))?;
    album.print()
}

fn at_work(astir: &Astir, album: &Album) -> Result<()> {
    let screen = album.lab.screen();
    let agent = astir.start(album.lab)?;
    tray::wait_for_item(album.lab, "astir")?;
    at_desk_for(&agent, WORK_S * 2 / 3)?;
    album.take("1-tray")?;
    tray::right_click_in_panel(screen)?;
    album.take("2-menu")?;
    screen.key("Escape")?;
    screen.rest_mouse()?;
    at_desk_for(&agent, WORK_S)?;
    agent.quit()
}

fn reminder(agent: &Agent, album: &Album) -> Result<()> {
    let mut events = Socket::subscribe(&agent.socket())?;
    agent.wait_for("the reminder", |now| {
        now["reminder"].is_object().then_some(())
    })?;
    album.take("3-notification")?;
    events.wait_for_report("card", "painted")?;
    album.take("4-card")
}

fn routine(agent: &Agent, album: &Album) -> Result<()> {
    let mut events = Socket::subscribe(&agent.socket())?;
    agent.tell(&["start"])?;
    events.wait_for_report("guide", "painted")?;
    album.take("5-guide")?;
    agent.wait_for("the routine's second half", |now| {
        let guide = &now["guide"];
        let done = guide["done"].as_i64();
        (guide.is_null() || done > guide["left"].as_i64()).then_some(())
    })?;
    album.take("6-guide-later")?;
    agent.wait_for("the screen after it", |now| {
        now["after"].is_object().then_some(())
    })?;
    album.take("7-after")?;
    album.lab.screen().escape("astir")
}

fn today_and_week(agent: Agent, album: &Album) -> Result<()> {
    let mut events = Socket::subscribe(&agent.socket())?;
    show(&agent, &mut events, "today")?;
    album.take("8-today")?;
    album.lab.screen().escape("astir")?;
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

fn at_desk_for(agent: &Agent, seconds: i64) -> Result<()> {
    let long_enough = |now: &Value| (now["desk"]["seconds"].as_i64()? >= seconds).then_some(());
    agent.wait_for("time at the desk", long_enough)
}

/// Where the pictures go.
struct Album<'lab> {
    lab: &'lab Lab,
    folder: PathBuf,
}

impl Album<'_> {
    fn take(&self, name: &str) -> Result<()> {
        wait::let_pass(SETTLE);
        let file = self.folder.join(format!("{name}.png"));
        self.lab.screen().save_picture(&file)
    }

    fn print(&self) -> Result<()> {
        println!(
            "\nPictures, the week and the ledger are in {}:",
            self.folder.display()
        );
        let mut names: Vec<_> = fs::read_dir(&self.folder)?
            .flatten()
            .map(|entry| entry.file_name())
            .collect();
        names.sort();
        for name in names {
            println!("  {}", name.display());
        }
        Ok(())
    }
}
