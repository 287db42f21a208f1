//! The display and the agent: one cannot be without the other for long.

use std::fs;

use anyhow::{Context, Result};
use astir_tests::{Lab, astir::Astir};

#[test]
fn the_agent_ends_in_good_order_with_the_screen_it_belongs_to() -> Result<()> {
    let lab = Lab::start()?;
    let mut agent = Astir::found()?.start(&lab)?;
    let is_server = |pid: &u32| {
        fs::read_to_string(format!("/proc/{pid}/comm")).is_ok_and(|name| name.trim() == "Xvfb")
    };
    let server = lab.processes().into_iter().find(is_server);
    lab.kill_hard(server.context("an X server")?)?;
    let status = agent.process.wait_for_end()?;
    assert!(status.success(), "{status}: {}", agent.process.words());
    Ok(())
}
