//! sway with waybar and mako, on an output that exists in memory alone.

use std::{fs, sync::Arc};

use anyhow::{Result, ensure};

use crate::{
    Lab,
    lab::Services,
    screen::{HEIGHT, WIDTH},
    seat::SwaySeat,
    wait,
};

pub(super) const NEEDS: &[(&str, &str)] = &[
    ("sway", "sway"),
    ("waybar", "waybar"),
    ("mako", "mako-notifier"),
    ("grim", "grim"),
    ("wtype", "wtype"),
];

const WAYBAR: &str =
    r#"{"layer":"top","height":28,"modules-right":["tray"],"tray":{"icon-size":20}}"#;

pub(super) fn start(lab: &mut Lab) -> Result<()> {
    start_with(lab, "headless")
}

/// With a second screen to the right that can be unplugged: a window of an X server.
pub(crate) fn start_docked(lab: &mut Lab) -> Result<()> {
    lab.start_screen()?;
    // wlroots uses no word that the server does not know.
    lab.screen().know_closing()?;
    start_with(lab, "headless,x11")
}

fn start_with(lab: &mut Lab, backends: &str) -> Result<()> {
    lab.start_bus(Services::Only(Vec::new()))?;
    let config = lab.folder().join("sway.conf");
    fs::write(
        &config,
        format!(
            "output HEADLESS-1 resolution {WIDTH}x{HEIGHT} bg #3a5a6a solid_color\n\
             default_border none\nxwayland disable\n\
             for_window [app_id=\".*\"] floating enable\n"
        ),
    )?;
    let waybar = lab.folder().join("config/waybar");
    fs::create_dir_all(&waybar)?;
    fs::write(waybar.join("config"), WAYBAR)?;

    let mut compositor = lab.part_command("sway");
    compositor
        .arg("-c")
        .arg(&config)
        .envs([
            ("WLR_BACKENDS", backends),
            ("WLR_LIBINPUT_NO_DEVICES", "1"),
            ("WLR_RENDERER", "pixman"),
        ])
        .env_remove("WAYLAND_DISPLAY");
    lab.start_prepared("sway", compositor)?;
    let display = lab.runtime().join("wayland-1");
    wait::until_true("sway", || Ok(display.exists()))?;
    lab.start_part("waybar", &[])?;
    lab.start_part("mako", &[])?;
    lab.wait_for_name("org.kde.StatusNotifierWatcher")?;
    lab.wait_for_name("org.freedesktop.Notifications")?;
    let seat = SwaySeat::sit_down(lab)?;
    lab.set_seat(Arc::new(seat));
    Ok(())
}

/// mako draws no buttons; its control program presses them.
pub(super) fn answer(lab: &Lab, key: &str) -> Result<()> {
    let status = lab.command("makoctl").args(["invoke", key]).status()?;
    ensure!(status.success(), "makoctl invoke {key}: {status}");
    Ok(())
}
