//! The icon in the tray, its menu and its left click.

use anyhow::Result;
use astir_tests::{Lab, astir::Astir, socket::Socket, tray, wait};

use crate::start_eager;

#[test]
fn the_tray_says_when_the_next_break_is() -> Result<()> {
    let lab = Lab::start()?;
    let _agent = Astir::found()?.start(&lab)?;
    let item = tray::wait_for_item(&lab, "astir")?;
    let words = item.tooltip()?;
    assert!(
        words.contains("Next break") && words.contains(':'),
        "{words:?}"
    );
    assert!(
        item.menu()?
            .first()
            .is_some_and(|line| line.label.contains("Next break"))
    );
    Ok(())
}

#[test]
fn the_icon_is_there_before_anybody_asks_for_anything() -> Result<()> {
    let lab = Lab::start()?;
    let _process = lab.start_command("agent", Astir::found()?.command(&lab, &[]))?;
    tray::wait_for_item(&lab, "astir").map(drop)
}

#[test]
fn the_icon_is_sent_as_pixels_and_seen_in_the_panel() -> Result<()> {
    let lab = Lab::start()?;
    let empty = lab.screen().picture()?.colours_in(1200, 1, 80, 28);
    let _agent = Astir::found()?.start(&lab)?;
    let icons = tray::wait_for_item(&lab, "astir")?.icons()?;
    let sizes: Vec<_> = icons.iter().map(|(width, ..)| *width).collect();
    assert_eq!(sizes, [16, 22, 24, 32, 48]);
    for (width, height, pixels) in &icons {
        assert_eq!(pixels.len(), usize::try_from(width * height * 4)?);
        assert!(pixels.iter().any(|byte| *byte != 0), "{width} is empty");
    }
    wait::until_true("the icon in the panel", || {
        Ok(lab.screen().picture()?.colours_in(1200, 1, 80, 28) > empty + 4)
    })
}

#[test]
fn a_left_click_in_the_panel_opens_today() -> Result<()> {
    let lab = Lab::start()?;
    let agent = Astir::found()?.start(&lab)?;
    tray::wait_for_item(&lab, "astir")?;
    let mut events = Socket::subscribe(&agent.socket())?;
    wait::until_true("the icon's place", || {
        Ok(lab.screen().picture()?.colours_in(1250, 1, 30, 28) > 4)
    })?;
    tray::click_in_panel(lab.screen())?;
    events.wait_for_report("today", "painted")?;
    let today = lab.screen().wait_for_window("astir")?;
    assert_eq!((today.width, today.height), (420, 640));
    lab.screen().escape("astir")
}

#[test]
fn the_first_window_gets_the_right_of_the_click_to_come_to_the_front() -> Result<()> {
    let lab = Lab::start()?;
    let agent = Astir::found()?.start(&lab)?;
    let item = tray::wait_for_item(&lab, "astir")?;
    item.provide_activation_token("a-token")?;
    item.activate()?;
    let window = wait::until("a window process", || {
        Ok(agent.window_processes().first().copied())
    })?;
    let environment = std::fs::read_to_string(format!("/proc/{window}/environ"))?;
    for name in ["XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID"] {
        assert!(
            environment.contains(&format!("{name}=a-token")),
            "{environment}"
        );
    }
    agent.quit()
}

#[test]
fn today_left_with_escape_is_not_brought_back() -> Result<()> {
    let lab = Lab::start()?;
    let agent = Astir::found()?.start(&lab)?;
    let mut events = Socket::subscribe(&agent.socket())?;
    tray::wait_for_item(&lab, "astir")?.activate()?;
    events.wait_for_report("today", "painted")?;
    lab.screen().escape("astir")?;
    events.wait_for_report("today", "closed")
}

#[test]
fn today_asked_for_twice_still_goes_when_another_window_is_used() -> Result<()> {
    let lab = Lab::start()?;
    let agent = Astir::found()?.start(&lab)?;
    let mut events = Socket::subscribe(&agent.socket())?;
    agent.tell(&["open", "today"])?;
    events.wait_for_report("today", "painted")?;
    lab.screen().wait_for_keyboard("astir")?;
    agent.tell(&["open", "today"])?;
    agent.tell(&["open", "week"])?;
    events.wait_for_report("today", "closed")
}

#[test]
fn a_break_is_started_and_stopped_from_the_menu() -> Result<()> {
    let lab = Lab::start()?;
    let agent = start_eager(&lab)?;
    let item = tray::wait_for_item(&lab, "astir")?;
    item.click("Start a break now")?;
    agent.wait_for_state("guiding")?;
    wait::until("stop in the menu", || Ok(item.click("Stop").ok()))?;
    agent.wait_for("the end of the routine", |now| {
        now["guide"].is_null().then_some(())
    })
}

#[test]
fn a_pause_from_the_menu_holds_until_resume() -> Result<()> {
    let lab = Lab::start()?;
    let agent = Astir::found()?.start(&lab)?;
    let item = tray::wait_for_item(&lab, "astir")?;
    item.click("30 minutes")?;
    agent.wait_for_state("paused")?;
    wait::until("resume in the menu", || Ok(item.click("Resume").ok()))?;
    agent.wait_for_state("working")
}

#[test]
fn quit_in_the_menu_ends_the_agent() -> Result<()> {
    let lab = Lab::start()?;
    let mut agent = Astir::found()?.start(&lab)?;
    tray::wait_for_item(&lab, "astir")?.click("Quit")?;
    assert!(agent.process.wait_for_end()?.success());
    wait::until_true("an empty tray", || Ok(tray::items(&lab)?.is_empty()))
}

#[test]
fn the_icon_comes_back_with_a_new_panel() -> Result<()> {
    let lab = Lab::start()?;
    let _agent = Astir::found()?.start(&lab)?;
    tray::wait_for_item(&lab, "astir")?;
    lab.kill_hard(lab.owner_of("org.kde.StatusNotifierWatcher")?)?;
    wait::until_true("no tray", || {
        Ok(!lab.has_name("org.kde.StatusNotifierWatcher")?)
    })?;
    let mut panel = lab.command("xfce4-panel");
    panel.arg("--disable-wm-check");
    let _panel = lab.start_command("panel-again", panel)?;
    tray::wait_for_item(&lab, "astir").map(drop)
}

#[test]
fn today_comes_back_however_often_its_window_process_has_ended() -> Result<()> {
    let lab = Lab::start()?;
    let agent = Astir::found()?.start(&lab)?;
    let item = tray::wait_for_item(&lab, "astir")?;
    agent.tell(&["set", "window-keep", "5s"])?;
    for _ in 0..4 {
        let mut events = Socket::subscribe(&agent.socket())?;
        item.activate()?;
        events.wait_for_report("today", "painted")?;
        lab.screen().escape("astir")?;
        events.wait_for_report("today", "closed")?;
        wait::until_true("the end of the window process", || {
            Ok(agent.window_processes().is_empty())
        })?;
    }
    let trouble = agent.snapshot()?["trouble"].clone();
    assert_eq!(trouble, serde_json::json!([]));
    agent.quit()
}
