//! Starting at login, as a session does it.

use std::fs;

use anyhow::Result;
use astir_tests::{
    Lab, Part,
    astir::{Astir, binary},
    wait,
};

#[test]
fn a_session_starts_it_from_a_path_with_spaces_until_it_is_switched_off() -> Result<()> {
    let lab = Lab::start_without(&[Part::Tray, Part::Notifications])?;
    let folder = lab.folder().join("my own programs");
    fs::create_dir(&folder)?;
    let program = folder.join("astir");
    fs::copy(binary()?, &program)?;
    let astir = Astir::at(&program);
    let answers = || Ok(astir.ask(&lab, &["status"])?.code == Some(0));
    let agent = astir.start(&lab)?;
    agent.tell(&["set", "start-at-login", "on"])?;
    agent.quit()?;
    wait::until_true("no agent", || Ok(!lab.runs(&program)))?;

    let session = lab.log_in()?;
    assert!(lab.runs(&program), "the session has started no agent");
    wait::until_true("an agent started by the session", answers)?;
    let off = astir.ask(&lab, &["set", "start-at-login", "off"])?;
    assert_eq!(off.code, Some(0), "{off:?}");
    assert_eq!(astir.ask(&lab, &["quit"])?.code, Some(0));
    wait::until_true("no agent", || Ok(!lab.runs(&program)))?;
    session.log_out();

    let session = lab.log_in()?;
    assert!(!lab.runs(&program), "the session has started an agent");
    session.log_out();
    Ok(())
}
