//! The verbs that ask for one thing and say how things stand then.

use std::fs::File;
use std::sync::mpsc::channel;
use std::time::Duration;

use astir_wire::{Event, PauseUntil, Reply, Request, Screen, Snapshot};
use fluent_bundle::FluentValue;

use super::{fault, print};
use crate::agent::headline;
use crate::instance::Instance;
use crate::words::{self, about};

/// How long an agent may take to end.
const FAREWELL: Duration = Duration::from_secs(10);

pub(super) fn start(
    instance: Instance,
    routine: Option<String>,
    seconds: Option<u32>,
    seated: bool,
) -> anyhow::Result<()> {
    let snapshot = ask(
        instance,
        Request::Start {
            routine,
            seconds,
            seated,
        },
    )?;
    print(&words::say("said-started", &next(&snapshot)));
    Ok(())
}

pub(super) fn snooze(instance: Instance, seconds: Option<u32>) -> anyhow::Result<()> {
    say(instance, Request::Snooze { seconds })
}

pub(super) fn skip(instance: Instance) -> anyhow::Result<()> {
    say(instance, Request::Skip)
}

pub(super) fn did(instance: Instance) -> anyhow::Result<()> {
    say(instance, Request::Did)
}

pub(super) fn pause(instance: Instance, until: PauseUntil) -> anyhow::Result<()> {
    say(instance, Request::Pause { until })
}

pub(super) fn resume(instance: Instance) -> anyhow::Result<()> {
    say(instance, Request::Resume)
}

pub(super) fn open(instance: Instance, screen: Screen) -> anyhow::Result<()> {
    ask(instance, Request::Open { screen }).map(drop)
}

/// Ends the agent, and waits until another may start.
pub(super) fn quit(instance: Instance) -> anyhow::Result<()> {
    let (left, leaving) = channel();
    let link = instance.call(move |event| {
        if event == Event::Goodbye {
            // Nobody waits any more once the command has ended.
            let _ = left.send(());
        }
    })?;
    link.ask(Request::Quit)?;
    if leaving.recv_timeout(FAREWELL).is_err() {
        return Err(fault("said-slow-end", &[]));
    }
    File::open(instance.paths()?.lock())?.lock_shared()?;
    Ok(())
}

/// Asks for it, and prints how things stand then.
pub(super) fn say(instance: Instance, request: Request) -> anyhow::Result<()> {
    print(&headline(&ask(instance, request)?));
    Ok(())
}

/// The routine of a snapshot, for a sentence.
pub(super) fn next(snapshot: &Snapshot) -> [(&'static str, FluentValue<'_>); 2] {
    let routine = &snapshot.routine;
    [
        ("routine", routine.name.as_str().into()),
        ("length", about(routine.seconds).into()),
    ]
}

/// Asks for something that is answered with how things stand then.
pub(super) fn ask(instance: Instance, request: Request) -> anyhow::Result<Snapshot> {
    match instance.call(drop)?.ask(request)? {
        Reply::Snapshot(snapshot) => Ok(*snapshot),
        other => anyhow::bail!("unexpected answer: {other:?}"),
    }
}
