//! The lab itself: what it promises to the tests that stand on it.

#![cfg(target_os = "linux")]

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use astir_tests::{Lab, Part, notices, wait, web::Inspector};

const NOTIFICATIONS: &str = "org.freedesktop.Notifications";
const WATCHER: &str = "org.kde.StatusNotifierWatcher";

#[test]
fn a_whole_desktop_has_panel_tray_and_notifications() -> Result<()> {
    let lab = Lab::start()?;
    assert!(lab.has_name(WATCHER)?);
    assert!(lab.has_name(NOTIFICATIONS)?);
    wait::until_true("the panel on the screen", || {
        Ok(lab.screen().picture()?.colours_in(0, 0, 1280, 30) > 0)
    })?;
    let panel = lab.screen().wait_for_window("xfce4-panel")?;
    assert_eq!((panel.left, panel.top, panel.width), (0, 0, 1280));
    Ok(())
}

#[test]
fn what_a_desktop_lacks_is_not_started_behind_its_back() -> Result<()> {
    let lab = Lab::start_without(&[Part::Tray, Part::Notifications])?;
    let notify = lab.bus().call_method(
        Some(NOTIFICATIONS),
        "/org/freedesktop/Notifications",
        Some(NOTIFICATIONS),
        "GetCapabilities",
        &(),
    );
    assert!(notify.is_err());
    assert!(!lab.has_name(WATCHER)?);
    Ok(())
}

#[test]
fn a_session_starts_nothing_of_the_machine() -> Result<()> {
    let lab = Lab::start_without(&[Part::Tray, Part::Notifications])?;
    let _session = lab.log_in()?;
    // It comes with the session manager, and with an entry that starts it everywhere.
    let settings = Path::new("/usr/bin/xfsettingsd");
    assert!(settings.exists());
    assert!(!lab.runs(settings));
    Ok(())
}

#[test]
fn a_button_of_a_notification_is_found_and_pressed() -> Result<()> {
    let lab = Lab::start()?;
    let monitor = notices::Monitor::start(&lab)?;
    let mut sender = lab.command("gdbus");
    sender.args([
        "call",
        "--session",
        "--dest",
        NOTIFICATIONS,
        "--object-path",
        "/org/freedesktop/Notifications",
    ]);
    sender.args(["--method", "org.freedesktop.Notifications.Notify"]);
    sender.args([
        "lab",
        "0",
        "",
        "Time to move",
        "Three minutes",
        "['default','Open','start','Start','skip','Skip']",
        "{}",
        "0",
    ]);
    let answers = {
        let mut listener = lab.command("gdbus");
        listener.args(["monitor", "--session", "--dest", NOTIFICATIONS]);
        lab.start_command("listener", listener)?
    };
    wait::until_true("a listening listener", || {
        Ok(answers.words().contains("is owned by"))
    })?;
    assert!(sender.output()?.status.success());
    let notice = monitor.wait_for_button("start")?;
    assert_eq!(notice.summary, "Time to move");
    notices::press(&lab, &notice, "start")?;
    wait::until_true("the answer", || {
        Ok(answers
            .words()
            .contains("ActionInvoked (uint32 1, 'start')"))
    })
}

#[test]
fn a_webkit_window_that_runs_already_is_driven() -> Result<()> {
    let lab = Lab::start_without(&[Part::Tray, Part::Notifications])?;
    let inspector = Inspector::reserve()?;
    let mut browser = lab.command(mini_browser()?);
    browser.arg("--automation");
    inspector.allow(&mut browser);
    let _browser = lab.start_command("browser", browser)?;
    let web = inspector.attach(&lab)?;
    web.run("document.body.innerHTML = '<button onclick=\"this.innerText = 7\">Six</button>'")?;
    web.wait_for_text("Six")?;
    web.click("button")?;
    web.wait_for_text("7")
}

#[test]
fn nothing_of_a_lab_outlives_it() -> Result<()> {
    let lab = Lab::start()?;
    let folder = lab.folder().to_owned();
    let mut orphan = lab.command("sh");
    orphan.args(["-c", "setsid sleep 600 & exit"]);
    lab.start_command("orphan", orphan)?.wait_for_end()?;
    let pids = lab.processes();
    assert!(pids.len() >= 5, "{pids:?}");
    drop(lab);
    assert!(!folder.exists());
    assert!(pids.iter().all(|pid| !belongs_to(*pid, &folder)));
    Ok(())
}

#[test]
fn two_labs_share_nothing() -> Result<()> {
    let (one, other) = (Lab::start()?, Lab::start_without(&[Part::Tray])?);
    assert!(one.has_name(WATCHER)?);
    assert!(!other.has_name(WATCHER)?);
    assert!(
        one.processes()
            .iter()
            .all(|pid| !other.processes().contains(pid))
    );
    Ok(())
}

/// WebKit's own small browser, which comes with the library on every distribution.
fn mini_browser() -> Result<PathBuf> {
    let folders = std::fs::read_dir("/usr/lib")?
        .flatten()
        .map(|entry| entry.path());
    folders
        .chain([PathBuf::from("/usr/libexec"), PathBuf::from("/usr/lib")])
        .map(|folder| folder.join("webkit2gtk-4.1/MiniBrowser"))
        .find(|browser| browser.exists())
        .context("WebKit's MiniBrowser")
}

fn belongs_to(pid: u32, folder: &Path) -> bool {
    let environment = std::fs::read(format!("/proc/{pid}/environ")).unwrap_or_default();
    String::from_utf8_lossy(&environment).contains(&folder.display().to_string())
}
