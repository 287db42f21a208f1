//! The parts of an XFCE desktop on X11.

use std::{
    io::{BufRead, BufReader},
    process::Stdio,
    sync::Arc,
};

use anyhow::{Context, Result};
use zbus::blocking::fdo::DBusProxy;

use super::{Lab, Part};
use crate::{
    Screen, desktop_files,
    process::log_file,
    screen::{HEIGHT, WIDTH},
    wait,
};

/// What the X server calls the keyboard when it belongs to no window.
const POINTER_ROOT: u64 = 1;

impl Lab {
    /// All parts but the missing ones.
    pub(crate) fn start_xfce(&mut self, missing: &[Part]) -> Result<()> {
        let has = |part| !missing.contains(&part);
        if has(Part::Screen) {
            self.start_screen().context("starting Xvfb")?;
        }
        if has(Part::Bus) {
            let notifications = has(Part::Notifications) && has(Part::Screen);
            self.start_bus(desktop_files::xfce_services(notifications))
                .context("starting the session bus")?;
        }
        if has(Part::Screen) {
            self.start_window_manager()?;
            self.screen().paint_background()?;
        }
        if has(Part::Screen) && has(Part::Bus) {
            if has(Part::Tray) {
                self.start_tray()?;
            }
            if has(Part::Notifications) {
                self.start_notifications()?;
            }
        }
        Ok(())
    }

    pub(crate) fn start_screen(&mut self) -> Result<()> {
        let size = format!("{WIDTH}x{HEIGHT}x24");
        let mut command = self.part_command("Xvfb");
        command.args([
            "-displayfd",
            "1",
            "-screen",
            "0",
            &size,
            "-nolisten",
            "tcp",
            "-noreset",
        ]);
        let (_, err) = log_file(&self.folder().join("logs/xvfb.log"))?;
        let mut server = command
            .stdout(Stdio::piped())
            .stderr(err)
            .spawn()
            .context("Xvfb")?;
        let output = server.stdout.take().context("the output of Xvfb")?;
        self.parts.push(server);
        let mut number = String::new();
        BufReader::new(output).read_line(&mut number)?;
        let number: u32 = number
            .trim()
            .parse()
            .context("no display number from Xvfb")?;
        let display = format!(":{number}");
        self.environment.insert("DISPLAY".into(), display.clone());
        let environment = self.environment.clone().into_iter().collect();
        let screen = Screen {
            display,
            environment,
        };
        self.seat = Some(Arc::new(screen.clone()));
        self.screen = Some(screen);
        Ok(())
    }

    /// A window that is there before its manager is never given the keyboard.
    fn start_window_manager(&mut self) -> Result<()> {
        self.start_part("xfwm4", &["--compositor=off"])?;
        // The last it does before it listens is to take the keyboard from nobody.
        wait::until_true("the window manager", || {
            let focused = self.screen().window_with_keyboard()?;
            Ok(focused.is_some_and(|window| window > POINTER_ROOT))
        })
    }

    fn start_tray(&mut self) -> Result<()> {
        self.start_part("xfce4-panel", &["--disable-wm-check"])?;
        self.wait_for_name("org.kde.StatusNotifierWatcher")?;
        // Popups keep clear of a panel that is there before them.
        self.screen().wait_for_window("xfce4-panel").map(drop)
    }

    fn start_notifications(&self) -> Result<()> {
        let name = "org.freedesktop.Notifications";
        DBusProxy::new(self.bus())?
            .start_service_by_name(name.try_into()?, 0)
            .context("starting xfce4-notifyd")?;
        wait::until_true("the notification daemon", || self.has_name(name))
    }
}
