//! What Astir promises on every desktop, looked at on each: the matrix of `cargo xtask desktops`.
//!
//! A row is one desktop, a column one promise. The quick rows are acceptance tests too.

mod checks;
mod typist;

use std::{
    fs,
    path::{Path, PathBuf},
    time::Duration,
};

use anyhow::{Context, Result};

use crate::{
    Kind, Lab, Person,
    astir::{Agent, Astir},
    cost, sound, wait,
};
pub use typist::{NEEDS as TYPIST_NEEDS, Typist};

/// How many times as fast the promises are looked at; at rest is looked at in ordinary time.
const FACTOR: u32 = 20;

/// Until the bustle of a start is over: memory is given back after five seconds.
const QUIET_AFTER: Duration = Duration::from_secs(10);

/// How long wake-ups are counted.
const AT_REST: Duration = Duration::from_secs(15);

/// One promise on one desktop.
#[derive(Debug)]
pub struct Cell {
    /// What was promised, in a word: the head of the column.
    pub promise: &'static str,
    /// What was seen; an error when it was not kept.
    pub seen: Result<String>,
}

/// Everything looked at on one desktop.
#[derive(Debug)]
pub struct Row {
    /// The desktop.
    pub kind: Kind,
    /// Its cells, in the order of the columns.
    pub cells: Vec<Cell>,
}

/// The heads of the columns.
pub const PROMISES: [&str; 11] = [
    "tray",
    "popover",
    "notification",
    "card",
    "firm",
    "idle",
    "lock",
    "sleep",
    "call",
    "app rule",
    "at rest",
];

/// A desktop with an agent on it and somebody who looks.
#[derive(Debug)]
struct Visit<'lab> {
    /// The desktop.
    lab: &'lab Lab,
    /// An agent 20 times as fast that asks for a break every five minutes.
    agent: Agent<'lab>,
    folder: PathBuf,
}

impl<'lab> Visit<'lab> {
    /// Starts an agent on this desktop; pictures go to `folder`.
    fn begin(lab: &'lab Lab, astir: &Astir, folder: &Path) -> Result<Self> {
        fs::create_dir_all(folder)?;
        let agent = astir.clone().lapsed(FACTOR).start(lab)?;
        Ok(Self {
            lab,
            agent,
            folder: folder.to_owned(),
        })
    }

    /// Keeps what the screen shows.
    fn take_picture(&self, name: &str) -> Result<()> {
        let file = self.folder.join(format!("{name}.png"));
        self.lab.seat().save_picture(&file)
    }

    fn sit_down(&self) -> Person {
        Person::at(self.lab.seat())
    }
}

/// Looks at all promises on one desktop; pictures and what `doctor` says go to `folder`.
///
/// # Errors
/// When the desktop itself, or the agent on it, does not start.
pub fn look_at(kind: Kind, astir: &Astir, folder: &Path, tell: impl Fn(&Cell)) -> Result<Row> {
    let mut lab = Lab::start_like(kind)?;
    lab.start_sound(server_of(kind))?;
    let visit = Visit::begin(&lab, astir, folder)?;
    let mut cells = Vec::new();
    for (promise, check) in checks::ALL {
        let seen = check(&visit).with_context(|| format!("{promise} on {}", kind.name()));
        if seen.is_err() {
            let _ = visit.take_picture(&format!("failed-{promise}"));
        }
        cells.push(Cell { promise, seen });
        cells.last().map(&tell);
    }
    let words = visit.agent.process.words();
    fs::write(folder.join("agent.log"), words)?;
    visit.agent.quit()?;
    cells.push(Cell {
        promise: "at rest",
        seen: at_rest(&lab, astir, folder),
    });
    cells.last().map(&tell);
    Ok(Row { kind, cells })
}

/// Both sound servers have their turn.
fn server_of(kind: Kind) -> sound::Server {
    match kind {
        Kind::Xfce | Kind::Sway => sound::Server::PulseAudio,
        Kind::Gnome | Kind::GnomePlain | Kind::Plasma => sound::Server::PipeWire,
    }
}

/// An agent in ordinary time with nobody at the desk: what it says of the desktop, and how often
/// it wakes.
fn at_rest(lab: &Lab, astir: &Astir, folder: &Path) -> Result<String> {
    let agent = astir.start(lab)?;
    fs::write(folder.join("doctor.txt"), agent.tell(&["doctor"])?)?;
    wait::let_pass(QUIET_AFTER);
    let family = cost::tree(agent.process.pid());
    let unrest = cost::unrest(&family, AT_REST)?;
    let memory = cost::memory(&family);
    agent.quit()?;
    let said = format!(
        "{:.2} wake-ups/s, {:.1} MB",
        unrest.wakeups_per_second,
        memory.pss as f64 / 1024.0
    );
    anyhow::ensure!(unrest.wakeups_per_second < 0.1, said);
    Ok(said)
}
