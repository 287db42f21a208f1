//! Layers of Wayland compositors that have them (wlroots, KDE): the only way there for a window to stand in a
//! corner, above others and without the keyboard. Everything here is done by the thread that has the windows.

use astir_wire as wire;
use gtk::gdk;
use gtk::prelude::*;
use gtk_layer_shell::{Edge, KeyboardMode, Layer, LayerShell};

use super::monitor::named;
use super::{MARGIN, Place};

/// What the compositor calls our layers.
const NAMESPACE: &str = "astir";

/// Whether the compositor has layers.
pub(super) fn is_supported() -> bool {
    let wayland = gdk::Display::default().is_some_and(|display| display.backend().is_wayland());
    wayland && gtk_layer_shell::is_supported()
}

/// Makes a window that was never shown a layer at `place`, of this size in logical pixels. One that is a layer stays
/// as it is: a page may be ready, and its window shown, before whoever built it comes to this.
pub(super) fn lay(window: &gtk::ApplicationWindow, place: Place, size: (f64, f64)) {
    if window.is_layer_window() {
        return;
    }
    // With the title bar tao puts there under Wayland, GTK would draw a shadow inside the layer.
    window.set_titlebar(None::<&gtk::Widget>);
    window.init_layer_shell();
    window.set_namespace(NAMESPACE);
    window.set_layer(Layer::Overlay);
    leave_keyboard_alone(window);
    match place {
        Place::Everywhere => {
            for edge in [Edge::Left, Edge::Right, Edge::Top, Edge::Bottom] {
                window.set_anchor(edge, true);
            }
            // Over panels too.
            window.set_exclusive_zone(-1);
        }
        Place::Ordinary | Place::TrayCorner | Place::LowerRight => {
            for edge in [Edge::Right, Edge::Bottom] {
                window.set_anchor(edge, true);
                window.set_layer_shell_margin(edge, MARGIN as i32);
            }
            window.set_size_request(size.0 as i32, size.1 as i32);
        }
    }
}

/// What is being typed elsewhere goes on: sway gives a layer that could take the keyboard the keyboard at once.
pub(super) fn leave_keyboard_alone(window: &gtk::ApplicationWindow) {
    window.set_keyboard_mode(KeyboardMode::None);
}

/// The next click on it gives it the keyboard.
pub(super) fn take_keyboard_when_clicked(window: &gtk::ApplicationWindow) {
    window.set_keyboard_mode(KeyboardMode::OnDemand);
}

/// Chooses the screen of a layer; the compositor's choice is the one in use.
pub(super) fn choose_monitor(window: &gtk::ApplicationWindow, chosen: &wire::Monitor) {
    let display = gtk::prelude::WidgetExt::display(window);
    let monitor = match chosen {
        wire::Monitor::InUse => None,
        wire::Monitor::Primary => display.primary_monitor().or_else(|| display.monitor(0)),
        wire::Monitor::Named(name) => named(monitors(&display), name, |monitor| {
            let place = monitor.geometry();
            (monitor.model().map(String::from), place.x(), place.y())
        }),
    };
    // One that was chosen before and unplugged since must not stay chosen: its object is gone.
    let or_first = |monitor: Option<gdk::Monitor>| monitor.or_else(|| display.monitor(0));
    if *chosen != wire::Monitor::InUse
        && let Some(monitor) = or_first(monitor)
    {
        window.set_monitor(&monitor);
    }
}

/// Puts a layer on the monitor with this corner, in logical pixels.
pub(super) fn put_on(window: &gtk::ApplicationWindow, corner: (i32, i32)) {
    let display = gtk::prelude::WidgetExt::display(window);
    let at_corner = |monitor: &gdk::Monitor| {
        let place = monitor.geometry();
        (place.x(), place.y()) == corner
    };
    if let Some(monitor) = monitors(&display).into_iter().find(at_corner) {
        window.set_monitor(&monitor);
    }
}

fn monitors(display: &gdk::Display) -> Vec<gdk::Monitor> {
    (0..display.n_monitors())
        .filter_map(|number| display.monitor(number))
        .collect()
}
