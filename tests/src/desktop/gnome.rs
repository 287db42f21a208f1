//! GNOME Shell, headless, with and without the extension that shows tray items.

use std::{fs, sync::Arc};

use anyhow::{Context, Result};
use zbus::blocking::fdo::DBusProxy;

use crate::{
    Kind, Lab,
    lab::Services,
    notices::Notice,
    screen::{HEIGHT, WIDTH},
    seat::GnomeSeat,
    wait,
};

pub(super) const NEEDS: &[(&str, &str)] = &[
    ("gnome-shell", "gnome-shell"),
    (
        "/usr/share/gnome-shell/extensions/ubuntu-appindicators@ubuntu.com",
        "gnome-shell-extension-appindicator",
    ),
    ("gjs", "gjs"),
];

const NOTIFICATIONS: &str = "org.gnome.Shell.Notifications";

pub(super) fn start(lab: &mut Lab) -> Result<()> {
    write_settings(lab)?;
    lab.start_bus(Services::Only(vec![
        "org.gnome.Shell.Notifications.service",
    ]))?;
    let mut shell = lab.part_command("gnome-shell");
    let monitor = format!("{WIDTH}x{HEIGHT}");
    shell
        .args(["--headless", "--wayland", "--no-x11", "--unsafe-mode"])
        .args(["--virtual-monitor", &monitor])
        .env_remove("WAYLAND_DISPLAY");
    lab.start_prepared("gnome-shell", shell)?;
    lab.wait_for_name("org.gnome.Shell")?;
    if lab.kind().has_tray() {
        lab.wait_for_name("org.kde.StatusNotifierWatcher")?;
    }
    DBusProxy::new(lab.bus())?
        .start_service_by_name(NOTIFICATIONS.try_into()?, 0)
        .context("starting GNOME's notifications")?;
    lab.wait_for_name("org.freedesktop.Notifications")?;
    let seat = GnomeSeat::sit_down(lab)?;
    // Before its start is over, the overview blocks every banner even if it is hidden.
    wait::until_true("the end of GNOME's start", || {
        Ok(seat.run("!Main.layoutManager._startingUp")? == "true")
    })?;
    seat.run("Main.overview.hide()")?;
    wait::until_true("a desktop without the overview", || {
        Ok(seat.run("Main.overview.visible")? == "false")
    })?;
    lab.set_seat(Arc::new(seat));
    Ok(())
}

/// Presses a button of the banner; the click on its body is the action `default`.
pub(super) fn answer(lab: &Lab, notice: &Notice, key: &str) -> Result<()> {
    let number = notice
        .actions
        .iter()
        .filter(|(key, _)| key != "default")
        .position(|(found, _)| found == key)
        .with_context(|| format!("a button {key:?} in {notice:?}"))?;
    let seat = GnomeSeat::sit_down(lab)?;
    wait::until_true("the banner", || {
        Ok(seat.run("Main.messageTray._banner != null")? == "true")
    })?;
    let press =
        format!("Main.messageTray._banner._buttonBox.get_children()[{number}].emit('clicked', 1)");
    seat.run(&press).map(drop)
}

fn write_settings(lab: &Lab) -> Result<()> {
    let folder = lab.folder().join("config/glib-2.0/settings");
    fs::create_dir_all(&folder)?;
    let extensions = match lab.kind() {
        Kind::Gnome => "['ubuntu-appindicators@ubuntu.com']",
        _ => "@as []",
    };
    let text = format!(
        "[org/gnome/shell]\nenabled-extensions={extensions}\n\
         welcome-dialog-last-shown-version='999'\n\
         [org/gnome/desktop/interface]\nenable-animations=false\n"
    );
    fs::write(folder.join("keyfile"), text)?;
    Ok(())
}
