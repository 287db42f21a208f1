//! Starting at login, as a session does it.

use std::fs;

use anyhow::Result;
use astir_tests::{
    Lab, Part,
    astir::{Astir, binary},
    wait,
};

/// dex starts what a session of such a desktop would (XDG autostart), and nothing else.
const SESSION_START: [&str; 3] = ["--autostart", "--environment", "XFCE"];

#[test]
fn a_session_starts_it_from_a_path_with_spaces_until_it_is_switched_off() -> Result<()> {
    let lab = Lab::start_without(&[Part::Tray, Part::Notifications])?;
    let folder = lab.folder().join("my own programs");
    fs::create_dir(&folder)?;
    fs::copy(binary()?, folder.join("astir"))?;
    let astir = Astir::at(&folder.join("astir"));
    let agent = astir.start(&lab)?;
    agent.tell(&["set", "start-at-login", "on"])?;
    agent.quit()?;

    assert!(lab.command("dex").args(SESSION_START).status()?.success());
    wait::until_true("an agent started by the session", || {
        Ok(astir.ask(&lab, &["status"])?.code == Some(0))
    })?;

    assert_eq!(
        astir.ask(&lab, &["set", "start-at-login", "off"])?.code,
        Some(0)
    );
    assert_eq!(astir.ask(&lab, &["quit"])?.code, Some(0));
    wait::until_true("no agent", || {
        Ok(astir.ask(&lab, &["status"])?.code != Some(0))
    })?;
    let entries = fs::read_dir(lab.folder().join("config/autostart"))?;
    assert_eq!(entries.count(), 0);
    Ok(())
}
