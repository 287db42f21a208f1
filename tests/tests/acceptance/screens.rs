//! More than one screen, screens that go, light and dark, and the key that works everywhere.

use anyhow::{Result, ensure};
use astir_tests::{Kind, Lab, Part, Person, Picture, astir::Astir, socket::Socket, tray, wait};
use zbus::zvariant::Value;

use crate::start_eager;

/// The lower right corner of a screen that begins `left` pixels from the left: is a card there?
fn has_card(picture: &Picture, left: usize) -> bool {
    picture.colours_in(left + 1280 - 372, 800 - 180, 372, 180) > 30
}

#[test]
fn a_card_comes_up_on_the_chosen_screen() -> Result<()> {
    let lab = start_with_two_screens()?;
    let agent = start_eager(&lab)?;
    agent.tell(&["set", "screen", "2"])?;
    let _person = Person::at(lab.seat());
    wait::until_true("the card on the second screen", || {
        let picture = lab.seat().picture()?;
        Ok(has_card(&picture, 1280) && !has_card(&picture, 0))
    })
}

#[test]
fn a_card_whose_screen_is_unplugged_goes_on_on_the_one_that_is_left() -> Result<()> {
    let lab = Lab::start_docked()?;
    swaymsg(&lab, "output HEADLESS-1 position 0 0")?;
    swaymsg(&lab, "output X11-1 resolution 1280x800 position 1280 0")?;
    let agent = start_eager(&lab)?;
    agent.tell(&["set", "screen", "2"])?;
    let _person = Person::at(lab.seat());
    wait::until_true("the card on the second screen", || {
        Ok(has_card(&lab.seat().picture()?, 1280))
    })?;
    lab.screen().close_windows()?;
    wait::until_true("the card on the screen that is left", || {
        let picture = lab.seat().picture()?;
        Ok(picture.width == 1280 && has_card(&picture, 0))
    })?;
    agent.tell(&["skip"])?;
    wait::until_true("no card", || Ok(!has_card(&lab.seat().picture()?, 0)))
}

#[test]
fn a_firm_reminder_covers_every_screen() -> Result<()> {
    let lab = start_with_two_screens()?;
    let agent = start_eager(&lab)?;
    agent.tell(&["set", "insistence", "firm"])?;
    let free = corners(&lab)?;
    let _person = Person::at(lab.seat());
    agent.wait_for("the last step of the reminder", |now| {
        (now["reminder"]["step"] == "fullscreen").then_some(())
    })?;
    wait::until_true("both screens covered", || {
        let now = corners(&lab)?;
        Ok(now[0] != free[0] && now[1] != free[1])
    })?;
    agent.tell(&["skip"])?;
    wait::until_true("both screens free", || Ok(corners(&lab)? == free))
}

/// The colours of a place where nothing else comes up, on each of the two screens.
fn corners(lab: &Lab) -> Result<[[u8; 3]; 2]> {
    let picture = lab.seat().picture()?;
    Ok([200, 1480].map(|left| picture.colour_at(left, 700)))
}

/// sway with a second screen to the right of the first.
fn start_with_two_screens() -> Result<Lab> {
    let lab = Lab::start_like(Kind::Sway)?;
    swaymsg(&lab, "create_output")?;
    swaymsg(&lab, "output HEADLESS-1 position 0 0")?;
    swaymsg(
        &lab,
        "output HEADLESS-2 resolution 1280x800 position 1280 0",
    )?;
    Ok(lab)
}

fn swaymsg(lab: &Lab, order: &str) -> Result<()> {
    let output = lab.command("swaymsg").arg(order).output()?;
    ensure!(output.status.success(), "swaymsg {order}: {output:?}");
    Ok(())
}

/// A portal that says whether the desktop is dark.
struct Portal {
    dark: bool,
}

#[zbus::interface(name = "org.freedesktop.portal.Settings")]
impl Portal {
    fn read(&self, _namespace: &str, key: &str) -> zbus::fdo::Result<Value<'_>> {
        match key {
            "color-scheme" => Ok(Value::from(if self.dark { 1_u32 } else { 2 })),
            _ => Err(zbus::fdo::Error::Failed("not told".to_owned())),
        }
    }
}

#[test]
fn windows_are_dark_where_the_desktop_is_and_change_with_it() -> Result<()> {
    const LIGHT: [u8; 3] = [0xFF, 0xFF, 0xFF];
    const DARK: [u8; 3] = [0x1B, 0x23, 0x21];
    const PATH: &str = "/org/freedesktop/portal/desktop";
    let lab = Lab::start_without(&[Part::Notifications])?;
    let desktop = lab.connect_to_bus()?;
    desktop.object_server().at(PATH, Portal { dark: true })?;
    desktop.request_name("org.freedesktop.portal.Desktop")?;
    let agent = Astir::found()?.start(&lab)?;
    agent.tell(&["open", "today"])?;
    let shows = |colour| {
        wait::until_true("a window in the colour of the desktop", || {
            let found = lab.screen().picture()?.middle_of(colour);
            Ok(found.is_some_and(|(.., pixels)| pixels > 20_000))
        })
    };
    shows(DARK)?;

    desktop.emit_signal(
        None::<&str>,
        PATH,
        "org.freedesktop.portal.Settings",
        "SettingChanged",
        &(
            "org.freedesktop.appearance",
            "color-scheme",
            Value::from(2_u32),
        ),
    )?;
    shows(LIGHT)?;
    agent.tell(&["set", "appearance", "dark"])?;
    shows(DARK)?;
    agent.tell(&["set", "appearance", "light"])?;
    shows(LIGHT)
}

#[test]
fn the_chosen_keys_open_today_and_start_the_break_that_is_due() -> Result<()> {
    let lab = Lab::start_without(&[Part::Notifications])?;
    let agent = start_eager(&lab)?;
    tray::wait_for_item(&lab, "astir")?;
    let mut events = Socket::subscribe(&agent.socket())?;
    lab.screen().key("ctrl+alt+b")?;
    agent.tell(&["set", "shortcut", "ctrl+alt+b"])?;
    wait::until_true("the keys listened for", || {
        Ok(agent.tell(&["doctor"])?.contains("the X server listens"))
    })?;
    lab.screen().key("ctrl+alt+b")?;
    events.wait_for_report("today", "painted")?;
    lab.screen().escape("astir")?;
    let _person = Person::at_desk(lab.screen());
    agent.wait_for_state("due")?;
    lab.screen().key("ctrl+alt+b")?;
    agent.wait_for_state("guiding")
}

#[test]
fn a_window_comes_back_as_large_as_the_person_made_it() -> Result<()> {
    const SIZE: (i32, i32) = (1011, 567);
    let lab = Lab::start_without(&[Part::Tray, Part::Notifications])?;
    let screen = lab.screen();
    let size = || -> Result<Option<(i32, i32)>> {
        let windows = screen.windows("astir")?;
        let place = windows.first().map(|id| screen.place(*id)).transpose()?;
        Ok(place.map(|place| (place.width, place.height)))
    };
    for start in ["made so", "found so"] {
        let agent = Astir::found()?.start(&lab)?;
        let mut events = Socket::subscribe(&agent.socket())?;
        agent.tell(&["open", "week"])?;
        events.wait_for_report("week", "painted")?;
        let window = screen.wait_for_keyboard("astir")?;
        if start == "made so" {
            screen.resize(window, SIZE.0, SIZE.1)?;
        }
        wait::until_true(start, || Ok(size()? == Some(SIZE)))?;
        screen.escape("astir")?;
        agent.quit()?;
    }
    Ok(())
}
