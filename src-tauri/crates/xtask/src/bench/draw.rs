//! What the guide's moving figure costs under software rendering.

use std::{path::Path, time::Duration};

use anyhow::{Context, Result};
use astir_tests::{
    Lab,
    astir::{Agent, Astir},
    cost::{self, unrest},
    socket::Socket,
    wait,
    web::Inspector,
};

use super::{Figure, Limit};

const STRETCH: Duration = Duration::from_secs(8);
const ROUTINE: &str = "R3-A";

/// Counts animation frames for three seconds.
const COUNT_FRAMES: &str = "window.astirFrames = 0; const until = performance.now() + 3000; \
     const tick = (now) => { window.astirFrames++; if (now < until) requestAnimationFrame(tick); \
     else window.astirRate = window.astirFrames / 3; }; requestAnimationFrame(tick);";

/// Frames a second of the guide, and its processor time beyond that of an idle window.
pub(super) fn figures(binary: &Path) -> Result<Vec<Figure>> {
    let share = processor(binary)?;
    Ok(vec![
        Figure::new("guide: frames", frames(binary)?, "/s", Limit::AtLeast(30.0)),
        Figure::new(
            "guide: processor beyond idle",
            share,
            "% core",
            Limit::AtMost(10.0),
        ),
    ])
}

fn processor(binary: &Path) -> Result<f64> {
    let lab = Lab::start()?;
    let agent = Astir::at(binary).start(&lab)?;
    let mut events = Socket::subscribe(&agent.socket())?;
    agent.tell(&["open", "today"])?;
    events.wait_for_report("today", "painted")?;
    let idle = busy(&agent)?;
    lab.screen().escape("astir")?;
    events.wait_for_report("today", "closed")?;
    agent.tell(&["start", "--routine", ROUTINE])?;
    events.wait_for_report("guide", "painted")?;
    let moving = busy(&agent)?;
    Ok((moving - idle).max(0.0))
}

/// Percent of one core used by agent and windows.
fn busy(agent: &Agent) -> Result<f64> {
    let pids = cost::tree(agent.process.pid());
    Ok(unrest(&pids, STRETCH)?.cpu_ms_per_second / 10.0)
}

fn frames(binary: &Path) -> Result<f64> {
    let lab = Lab::start()?;
    let inspector = Inspector::reserve()?;
    let agent = Astir::at(binary).start_prepared(&lab, |command| inspector.allow(command))?;
    let mut events = Socket::subscribe(&agent.socket())?;
    agent.tell(&["start", "--routine", ROUTINE])?;
    events.wait_for_report("guide", "painted")?;
    let web = inspector.attach(&lab)?;
    web.run(COUNT_FRAMES)?;
    let rate = wait::until("a frame rate", || {
        Ok(web.run("return window.astirRate ?? null")?.as_f64())
    });
    rate.context("frames of the guide")
}
