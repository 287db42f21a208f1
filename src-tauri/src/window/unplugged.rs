//! A screen that is unplugged takes no reminder with it: what was up comes up on one that is left.

use std::time::Duration;

use gtk::{gdk, glib};
use tauri::{AppHandle, Manager, Window};

use super::frame::Frame;
use super::{Stage, lock};

/// Until the desktop has told of all that goes with an unplugged screen.
const SETTLES: Duration = Duration::from_millis(300);

/// Looks after screens that come and go. Called by the thread that has the windows.
pub(super) fn follow(app: &AppHandle) {
    let Some(display) = gdk::Display::default() else {
        return;
    };
    let screen = display.default_screen();
    let changed = app.clone();
    screen.connect_monitors_changed(move |_| bring_back_soon(&changed));
    let resized = app.clone();
    screen.connect_size_changed(move |_| bring_back_soon(&resized));
}

/// Whether a window was closed by the compositor along with its screen, and not by the person.
pub(super) fn took(window: &Window) -> bool {
    let stage = window.state::<Stage>();
    let reminder = lock(&stage.up).iter().any(|screen| {
        Frame::of(*screen).is_reminder() && Frame::of(*screen).label == window.label()
    });
    if reminder {
        bring_back_soon(window.app_handle());
    }
    reminder
}

fn bring_back_soon(app: &AppHandle) {
    let app = app.clone();
    glib::timeout_add_once(SETTLES, move || {
        let plugged_in = gdk::Display::default().is_some_and(|display| display.n_monitors() > 0);
        if plugged_in {
            app.state::<Stage>().bring_reminders_back(&app);
        }
    });
}
