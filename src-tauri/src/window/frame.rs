//! What each window is like: its page, size and place, and how it comes up.

#[cfg(target_os = "linux")]
mod layer;
mod monitor;

use astir_wire as wire;
use astir_wire::Screen;
#[cfg(not(target_os = "linux"))]
use tauri::Theme;
use tauri::window::Color;
use tauri::{
    AppHandle, LogicalSize, Manager, Monitor, PhysicalPosition, PhysicalSize, WebviewUrl,
    WebviewWindow, WebviewWindowBuilder,
};
use tauri_plugin_window_state::{AppHandleExt, StateFlags};

use super::{Stage, lock};

/// Distance from the edges of the screen, in logical pixels.
const MARGIN: f64 = 12.0;

/// The token *surface* of the windows' pages, light and dark.
const SURFACE: Color = Color(0xFF, 0xFF, 0xFF, 0xFF);
const SURFACE_DARK: Color = Color(0x1B, 0x23, 0x21, 0xFF);

/// What a window with a frame is like again when it is next opened.
const REMEMBERED: StateFlags = StateFlags::SIZE.union(StateFlags::MAXIMIZED);

/// Exit status of a process whose web engine has died.
#[cfg(not(windows))]
const ENGINE_GONE: i32 = 1;

/// One kind of window. Several screens may share one.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Frame {
    /// Tauri's name for it.
    pub(super) label: &'static str,
    page: &'static str,
    /// Logical pixels.
    size: (f64, f64),
    place: Place,
    takes_focus: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    /// Where the window manager puts it, with a frame of its own.
    Ordinary,
    /// In the corner where the tray most likely is.
    TrayCorner,
    /// In the lower right corner.
    LowerRight,
    /// The whole screen.
    Everywhere,
}

const TODAY: Frame = Frame {
    label: "today",
    page: "today.html",
    size: (420.0, 640.0),
    place: Place::TrayCorner,
    takes_focus: true,
};
const CARD: Frame = Frame {
    label: "card",
    page: "card.html",
    size: (360.0, 168.0),
    place: Place::LowerRight,
    takes_focus: false,
};
const FULLSCREEN: Frame = Frame {
    label: "fullscreen",
    place: Place::Everywhere,
    ..CARD
};
const GUIDE: Frame = Frame {
    label: "guide",
    page: "guide.html",
    size: (960.0, 720.0),
    place: Place::Ordinary,
    takes_focus: true,
};
const MAIN: Frame = Frame {
    label: "main",
    page: "main.html",
    ..GUIDE
};

impl Frame {
    /// The window that shows `screen`.
    pub(super) fn of(screen: Screen) -> Self {
        match screen {
            Screen::Today => TODAY,
            Screen::Card => CARD,
            Screen::Fullscreen => FULLSCREEN,
            Screen::Guide => GUIDE,
            Screen::Week
            | Screen::Exercises
            | Screen::Desk
            | Screen::Settings
            | Screen::Welcome => MAIN,
        }
    }

    /// Creates the window, hidden; its page says when it is ready.
    pub(super) fn build(self, app: &AppHandle, screen: Screen) {
        self.build_as(app, screen, self.label);
    }

    fn build_as(self, app: &AppHandle, screen: Screen, label: &str) -> Option<WebviewWindow> {
        let name = serde_json::to_value(screen).ok();
        let name = name
            .as_ref()
            .and_then(serde_json::Value::as_str)
            .unwrap_or("today");
        let page = WebviewUrl::App(format!("{}?screen={name}", self.page).into());
        let ordinary = self.place == Place::Ordinary;
        let built = WebviewWindowBuilder::new(app, label, page)
            .title("Astir")
            .center()
            .inner_size(self.size.0, self.size.1)
            // Without a frame nobody can resize it; GTK would make a fixed window at least 200 pixels high.
            .resizable(true)
            .decorations(ordinary)
            .always_on_top(!ordinary)
            .skip_taskbar(!ordinary)
            .focusable(self.takes_focus)
            .focused(self.takes_focus)
            .visible(false)
            .on_navigation(|url| {
                matches!(url.scheme(), "tauri") || url.host_str() == Some("tauri.localhost")
            })
            .build();
        match built {
            Ok(window) => {
                paint(&window);
                let smallest = LogicalSize::new(640.0, 480.0);
                let _ = window.set_min_size(ordinary.then_some(smallest));
                end_with_engine(&window);
                if !self.takes_focus {
                    self.keep_out_of_the_way(&window);
                }
                if self.place == Place::Everywhere {
                    take_keyboard_when_clicked(&window);
                }
                Some(window)
            }
            Err(error) => {
                tracing::error!("no window for {screen:?}: {error}");
                None
            }
        }
    }

    /// Puts the window where it belongs and brings it up, with the keyboard only if it takes it.
    pub(super) fn present(self, window: &WebviewWindow, screen: Screen, chosen: &wire::Monitor) {
        let monitor = monitor::chosen(window, chosen);
        if let Some(monitor) = &monitor {
            let free = monitor.work_area().size;
            // Its own size is not known before it was first shown.
            let size = within(free, self.size_for_text(window), monitor.scale_factor());
            if let Some(position) = self.place.on(monitor, size) {
                let _ = window.set_size(size);
                let _ = window.set_position(position);
            }
        }
        match self.place {
            Place::Everywhere => self.cover_monitors(window, screen, monitor.as_ref()),
            Place::LowerRight => self.choose_layer_monitor(window, chosen),
            Place::Ordinary | Place::TrayCorner => {}
        }
        let shown = if self.takes_focus {
            window.show().and_then(|()| {
                let _ = window.unminimize();
                window.set_focus()
            })
        } else {
            show_quietly(window)
        };
        if let Err(error) = shown {
            tracing::warn!("could not show {screen:?}: {error}");
        }
    }

    /// How large it is to be, in logical pixels: larger where the desktop has larger text.
    fn size_for_text(self, window: &WebviewWindow) -> (f64, f64) {
        let scale = *lock(&window.state::<Stage>().text_scale);
        (self.size.0 * scale, self.size.1 * scale)
    }

    /// Takes the window away, and its copies on other screens.
    pub(super) fn take_away(self, app: &AppHandle) {
        if self.place == Place::Ordinary {
            save_sizes(app);
        }
        let copies = format!("{}-", self.label);
        for (label, window) in app.webview_windows() {
            if label == self.label {
                put_away(&window);
            } else if label.starts_with(&copies) {
                let _ = window.destroy();
            }
        }
    }

    /// Whether it comes up by itself and never takes the keyboard.
    #[cfg(target_os = "linux")]
    pub(super) fn is_reminder(self) -> bool {
        !self.takes_focus
    }

    /// Covers the first monitor with this window, and each other one with a copy of it.
    fn cover_monitors(self, window: &WebviewWindow, screen: Screen, first: Option<&Monitor>) {
        let all = window.available_monitors().unwrap_or_default();
        let Some(first) = first.or(all.first()) else {
            return;
        };
        self.cover(window, first);
        let others = all
            .iter()
            .filter(|other| other.position() != first.position());
        for (number, monitor) in others.enumerate() {
            let label = format!("{}-{number}", self.label);
            let there = window.app_handle().get_webview_window(&label);
            let copy = there.or_else(|| self.build_as(window.app_handle(), screen, &label));
            if let Some(copy) = copy {
                self.cover(&copy, monitor);
                if let Err(error) = show_quietly(&copy) {
                    tracing::warn!("a screen stays free: {error}");
                }
            }
        }
    }

    /// Sees to it that the desktop neither gives it the keyboard nor makes room for it.
    #[cfg(target_os = "linux")]
    fn keep_out_of_the_way(self, window: &WebviewWindow) {
        let size = self.size_for_text(window);
        with_gtk(window, move |window| {
            use gtk::prelude::*;
            if layer::is_supported() {
                layer::lay(window, self.place, size);
            } else {
                // Managers that tile leave notifications alone.
                window.set_type_hint(gtk::gdk::WindowTypeHint::Notification);
            }
        });
    }

    #[cfg(not(target_os = "linux"))]
    fn keep_out_of_the_way(self, _: &WebviewWindow) {}

    /// Spreads a window over a whole monitor.
    fn cover(self, window: &WebviewWindow, monitor: &Monitor) {
        let _ = window.set_position(*monitor.position());
        #[cfg(target_os = "linux")]
        {
            use gtk::prelude::*;
            let corner = monitor.position().to_logical::<i32>(monitor.scale_factor());
            let size = self.size_for_text(window);
            with_gtk(window, move |window| {
                if layer::is_supported() {
                    layer::lay(window, self.place, size);
                    layer::leave_keyboard_alone(window);
                    layer::put_on(window, (corner.x, corner.y));
                } else {
                    window.set_accept_focus(false);
                    window.fullscreen();
                }
            });
        }
        // Full screen in the system's sense would make it the active window.
        #[cfg(not(target_os = "linux"))]
        let _ = window.set_size(*monitor.size());
    }

    /// Tells the compositor which monitor a layer belongs on.
    fn choose_layer_monitor(self, window: &WebviewWindow, chosen: &wire::Monitor) {
        #[cfg(target_os = "linux")]
        {
            let chosen = chosen.clone();
            let size = self.size_for_text(window);
            with_gtk(window, move |window| {
                if layer::is_supported() {
                    layer::lay(window, self.place, size);
                    layer::choose_monitor(window, &chosen);
                }
            });
        }
        #[cfg(not(target_os = "linux"))]
        let _ = (window, chosen);
    }
}

/// A page whose web engine has died stays blank: this process fails with it, and the agent starts another in its place.
/// macOS tells of it in [`on_engine_gone`]; WebView2 shows a page of its own and wry passes nothing on.
#[cfg(target_os = "linux")]
fn end_with_engine(window: &WebviewWindow) {
    use gtk::glib::object::ObjectExt;

    let app = window.app_handle().clone();
    let listening = window.with_webview(move |webview| {
        webview
            .inner()
            .connect_local("web-process-terminated", false, move |_| {
                on_engine_gone(&app);
                None
            });
    });
    if let Err(error) = listening {
        tracing::warn!("a web engine that dies would stay dead: {error}");
    }
}

#[cfg(not(target_os = "linux"))]
fn end_with_engine(_: &WebviewWindow) {}

/// The web engine has died; what it showed is blank.
#[cfg(not(windows))]
pub(super) fn on_engine_gone(app: &AppHandle) {
    tracing::warn!("the web engine has died");
    app.exit(ENGINE_GONE);
}

/// Remembers how large a person made the windows that have a frame.
pub(super) fn sizes<R: tauri::Runtime>() -> tauri::plugin::TauriPlugin<R> {
    tauri_plugin_window_state::Builder::new()
        .with_state_flags(REMEMBERED)
        .with_filter(|label| [GUIDE, MAIN].iter().any(|frame| frame.label == label))
        .build()
}

/// The plugin asks the windows' thread while it holds what that thread waits for as soon as a window changes its size:
/// from anywhere else, both could wait for each other.
fn save_sizes(app: &AppHandle) {
    let itself = app.clone();
    in_windows_thread(app, move || {
        if let Err(error) = itself.save_window_state(REMEMBERED) {
            tracing::debug!("the windows' sizes are not kept: {error}");
        }
    });
}

/// Lets Escape work in a window that comes up without the keyboard once the person has clicked it: on X11 at once,
/// on Wayland at the next click. Windows and macOS give such a window no keyboard at all; the visible Skip is the way.
#[cfg(target_os = "linux")]
fn take_keyboard_when_clicked(window: &WebviewWindow) {
    use gtk::glib::{Propagation, object::Cast};
    use gtk::prelude::*;

    let listening = window.with_webview(move |webview| {
        webview
            .inner()
            .connect_button_press_event(move |page, press| {
                let window = page.toplevel();
                if let Some(window) = window.and_then(|window| window.downcast().ok()) {
                    if layer::is_supported() {
                        layer::take_keyboard_when_clicked(&window);
                    } else {
                        gtk::ApplicationWindow::set_accept_focus(&window, true);
                        window.present_with_time(press.time());
                    }
                }
                Propagation::Proceed
            });
    });
    if let Err(error) = listening {
        tracing::debug!("Escape does nothing in a window that is gone: {error}");
    }
}

#[cfg(not(target_os = "linux"))]
fn take_keyboard_when_clicked(_: &WebviewWindow) {}

/// Gives the window the colour of its page, so that nothing flashes before it is drawn.
pub(super) fn paint(window: &WebviewWindow) {
    let itself = window.clone();
    in_windows_thread(window.app_handle(), move || {
        let colour = if is_dark(&itself) {
            SURFACE_DARK
        } else {
            SURFACE
        };
        let _ = itself.set_background_color(Some(colour));
    });
}

/// Whether the window's page is dark.
#[cfg(target_os = "linux")]
fn is_dark(_: &WebviewWindow) -> bool {
    super::appearance::is_dark()
}

/// Whether the window's page is dark.
#[cfg(not(target_os = "linux"))]
fn is_dark(window: &WebviewWindow) -> bool {
    matches!(window.theme(), Ok(Theme::Dark))
}

/// Brings a window up that does not take the keyboard.
#[cfg(target_os = "linux")]
fn show_quietly(window: &WebviewWindow) -> tauri::Result<()> {
    window.show().and_then(|()| window.unminimize())
}

/// Brings a window up that does not take the keyboard; showing it as Tauri does would make it the active one.
#[cfg(not(target_os = "linux"))]
fn show_quietly(window: &WebviewWindow) -> tauri::Result<()> {
    let quiet = window.clone();
    window.run_on_main_thread(move || {
        if !astir_desktop::overlay::show(&quiet) {
            tracing::warn!("the window could not be shown");
        }
    })
}

/// Takes a window away, in the way it was shown.
fn put_away(window: &WebviewWindow) {
    #[cfg(not(target_os = "linux"))]
    {
        let quiet = window.clone();
        // A window that is gone is hidden too.
        let _ = window.run_on_main_thread(move || astir_desktop::overlay::hide(&quiet));
    }
    // A window that is gone is hidden too.
    let _ = window.hide();
}

/// A size in logical pixels as `pixels` make it, and no larger than there is room for.
fn within(free: PhysicalSize<u32>, size: (f64, f64), pixels: f64) -> PhysicalSize<u32> {
    let side = |length: f64, free: u32| {
        (length * pixels).min(f64::from(free) - 2.0 * MARGIN * pixels) as u32
    };
    PhysicalSize::new(side(size.0, free.width), side(size.1, free.height))
}

impl Place {
    fn on(self, monitor: &Monitor, size: PhysicalSize<u32>) -> Option<PhysicalPosition<i32>> {
        let (whole, free) = (monitor.position(), monitor.work_area());
        let margin = (MARGIN * monitor.scale_factor()) as i32;
        let right =
            free.position.x + free.size.width.cast_signed() - size.width.cast_signed() - margin;
        let bottom =
            free.position.y + free.size.height.cast_signed() - size.height.cast_signed() - margin;
        let panel_is_on_top = free.position.y > whole.y;
        match self {
            Place::Ordinary | Place::Everywhere => None,
            Place::TrayCorner if panel_is_on_top => {
                Some(PhysicalPosition::new(right, free.position.y + margin))
            }
            Place::TrayCorner | Place::LowerRight => Some(PhysicalPosition::new(right, bottom)),
        }
    }
}

/// Lets every window of this process, its frame included, be light or dark.
#[cfg(not(target_os = "linux"))]
pub(super) fn wear(app: &AppHandle, appearance: wire::Appearance) {
    app.set_theme(match appearance {
        wire::Appearance::Auto => None,
        wire::Appearance::Light => Some(Theme::Light),
        wire::Appearance::Dark => Some(Theme::Dark),
    });
    for window in app.webview_windows().values() {
        paint(window);
    }
}

/// Does something with GTK's own window, on the thread that has the windows.
#[cfg(target_os = "linux")]
fn with_gtk(window: &WebviewWindow, work: impl FnOnce(&gtk::ApplicationWindow) + Send + 'static) {
    let itself = window.clone();
    in_windows_thread(window.app_handle(), move || match itself.gtk_window() {
        Ok(window) => work(&window),
        Err(error) => tracing::debug!("a window that is gone: {error}"),
    });
}

/// Does something on the thread that has the windows. Once they are gone, nothing is left to do.
pub(super) fn in_windows_thread(app: &AppHandle, work: impl FnOnce() + Send + 'static) {
    if let Err(error) = app.run_on_main_thread(work) {
        tracing::debug!("the windows' thread: {error}");
    }
}

/// Lets the next window come to the front with the right of the click that asked for it.
pub(super) fn use_token(app: &AppHandle, token: &str) {
    #[cfg(target_os = "linux")]
    {
        let token = token.to_owned();
        in_windows_thread(app, move || {
            if let Some(display) = gtk::gdk::Display::default() {
                use gtk::prelude::*;
                for window in gtk::Window::list_toplevels() {
                    if let Ok(window) = window.downcast::<gtk::Window>()
                        && window.display() == display
                    {
                        window.set_startup_id(&token);
                    }
                }
            }
        });
    }
    #[cfg(not(target_os = "linux"))]
    let _ = (app, token);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_is_as_large_as_it_is_to_be_or_as_there_is_room_for() {
        let free = PhysicalSize::new(1280, 773);
        assert_eq!(within(free, TODAY.size, 1.0), PhysicalSize::new(420, 640));
        assert_eq!(
            within(free, (840.0, 1280.0), 1.0),
            PhysicalSize::new(840, 749)
        );
        let dense = PhysicalSize::new(2560, 1546);
        assert_eq!(within(dense, CARD.size, 2.0), PhysicalSize::new(720, 336));
    }
}
