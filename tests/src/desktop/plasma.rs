//! KDE Plasma on KWin's virtual output.

use std::{fs, sync::Arc};

use anyhow::{Context, Result};

use crate::{
    Lab,
    lab::Services,
    notices::Notice,
    screen::{HEIGHT, WIDTH},
    seat::{PlasmaSeat, Seat},
    wait,
};

pub(super) const NEEDS: &[(&str, &str)] = &[
    ("kwin_wayland", "kwin-wayland"),
    ("plasmashell", "plasma-workspace"),
    (
        "/usr/share/plasma/plasmoids/org.kde.desktopcontainment",
        "plasma-desktop",
    ),
    (
        "/usr/lib/x86_64-linux-gnu/qt5/plugins/platforms/libqwayland-generic.so",
        "qtwayland5",
    ),
    (
        "/usr/lib/x86_64-linux-gnu/qt5/qml/org/kde/kitemmodels",
        "qml-module-org-kde-kitemmodels",
    ),
    (
        "/usr/lib/x86_64-linux-gnu/qt5/qml/Qt/labs/platform",
        "qml-module-qt-labs-platform",
    ),
    (
        "/usr/share/plasma/plasmoids/org.kde.plasma.volume",
        "plasma-pa",
    ),
    ("konsole", "konsole"),
];

/// Where the buttons of a popup are on this screen: their right end, their middle, and how wide
/// they are, roughly, in pixels.
const RIGHT_EDGE: i32 = 1240;
const BUTTONS: i32 = 701;
const PADDING: i32 = 18;
const LETTER: i32 = 7;

const ACTIVITIES: &str = "/usr/lib/x86_64-linux-gnu/libexec/kactivitymanagerd";

pub(super) fn start(lab: &mut Lab) -> Result<()> {
    lab.start_bus(Services::Installed)?;
    // Whoever types before a window has the keyboard searches for programs otherwise, and goes on with that.
    let quiet = "[General]\nActivateWhenTypingOnDesktop=false\n";
    fs::write(lab.folder().join("config/krunnerrc"), quiet)?;
    // The installed file carries a capability that a container may not give; a copy has none.
    let kwin = lab.folder().join("kwin_wayland");
    fs::copy("/usr/bin/kwin_wayland", &kwin).context("/usr/bin/kwin_wayland")?;
    let kwin = kwin.display().to_string();
    let mut compositor = lab.part_command(&kwin);
    compositor
        .args(["--virtual", "--no-lockscreen", "--no-global-shortcuts"])
        .args([
            "--width",
            &WIDTH.to_string(),
            "--height",
            &HEIGHT.to_string(),
        ])
        .args(["--socket", "wayland-0"])
        .envs([
            ("KWIN_SCREENSHOT_NO_PERMISSION_CHECKS", "1"),
            ("KWIN_WAYLAND_NO_PERMISSION_CHECKS", "1"),
        ])
        .env_remove("WAYLAND_DISPLAY")
        .env_remove("QT_QPA_PLATFORM");
    lab.start_prepared("kwin", compositor)?;
    let display = lab.runtime().join("wayland-0");
    wait::until_true("KWin", || Ok(display.exists()))?;
    lab.start_part("kded5", &[])?;
    lab.start_named("kactivitymanagerd", ACTIVITIES, &[])?;
    lab.start_part("plasmashell", &["--no-respawn"])?;
    lab.wait_for_name("org.kde.StatusNotifierWatcher")?;
    lab.wait_for_name("org.freedesktop.Notifications")?;
    let seat = PlasmaSeat::sit_down(lab)?;
    // The shell owns its names before its panel is drawn.
    wait::until_true("Plasma's panel", || {
        Ok(seat.picture()?.colours_in(0, 760, 1280, 40) > 20)
    })?;
    lab.set_seat(Arc::new(seat));
    Ok(())
}

/// Presses a button of the popup, which Plasma draws in a row at its lower right corner, the last
/// one outermost. How wide each is depends on its label.
pub(super) fn answer(lab: &Lab, notice: &Notice, key: &str) -> Result<()> {
    let buttons: Vec<_> = notice
        .actions
        .iter()
        .filter(|(key, _)| key != "default")
        .collect();
    let number = buttons
        .iter()
        .position(|(found, _)| found == key)
        .with_context(|| format!("a button {key:?} in {notice:?}"))?;
    let width = |label: &str| PADDING + LETTER * label.chars().count() as i32;
    let beyond: i32 = buttons[number + 1..]
        .iter()
        .map(|(_, label)| width(label))
        .sum();
    let left = RIGHT_EDGE - beyond - width(&buttons[number].1) / 2;
    lab.seat().click(left, BUTTONS)
}
