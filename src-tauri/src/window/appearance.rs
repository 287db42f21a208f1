//! Light or dark, contrast and motion as the desktop has them, followed live.
//!
//! The desktop portal tells them (`org.freedesktop.portal.Settings`), GNOME's own settings where there is no
//! portal. They are handed to GTK, from which WebKit takes `prefers-color-scheme`, `prefers-contrast` and
//! `prefers-reduced-motion`: pages need no code for it. Nothing here wakes up by itself.

use astir_wire::Appearance;
use gtk::gio;
use gtk::glib::{self, Variant};
use gtk::prelude::*;
use tauri::{AppHandle, Manager};

use super::frame::{in_windows_thread, paint};
use super::{Stage, lock};

const PORTAL: &str = "org.freedesktop.portal.Desktop";
const PATH: &str = "/org/freedesktop/portal/desktop";
const SETTINGS: &str = "org.freedesktop.portal.Settings";
const APPEARANCE: &str = "org.freedesktop.appearance";
const GNOME: &str = "org.gnome.desktop.interface";
/// A portal that has not answered by then is done without, in milliseconds.
const PATIENCE_MS: i32 = 2_000;
/// GTK's own theme for people who need contrast.
const HIGH_CONTRAST: &str = "HighContrast";
/// Dots to the inch of text that is as large as usual, and GTK's unit for them.
const USUAL_DPI: f64 = 96.0;
const PARTS_OF_DPI: f64 = 1024.0;

/// What the desktop wishes. Each may be unknown, which leaves GTK as it is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Wishes {
    dark: Option<bool>,
    contrast: Option<bool>,
    still: Option<bool>,
}

impl Wishes {
    /// Takes in one setting. False when it is none of these.
    fn take_in(&mut self, namespace: &str, key: &str, value: &Variant) -> bool {
        let value = unpacked(value);
        match (namespace, key) {
            (APPEARANCE, "color-scheme") => {
                self.dark = value.get::<u32>().map(|scheme| scheme == 1);
            }
            (APPEARANCE, "contrast") => {
                self.contrast = value.get::<u32>().map(|level| level == 1);
            }
            (APPEARANCE, "reduced-motion") => {
                self.still = value.get::<u32>().map(|wish| wish == 1);
            }
            (GNOME, "enable-animations") => {
                self.still = value.get::<bool>().map(|moves| !moves);
            }
            (GNOME, "color-scheme") => {
                self.dark = value.str().map(|scheme| scheme == "prefer-dark");
            }
            _ => return false,
        }
        true
    }
}

/// Asks for everything and listens from now on. Called by the thread that has the windows.
pub(super) fn follow(app: &AppHandle) {
    follow_text(app);
    let Ok(bus) = gio::bus_get_sync(gio::BusType::Session, gio::Cancellable::NONE) else {
        return;
    };
    let hearing = app.clone();
    bus.signal_subscribe(
        Some(PORTAL),
        Some(SETTINGS),
        Some("SettingChanged"),
        Some(PATH),
        None,
        gio::DBusSignalFlags::NONE,
        move |_, _, _, _, _, body| {
            if let Some((namespace, key, value)) = body.get::<(String, String, Variant)>() {
                told(&hearing, &namespace, &key, &value);
            }
        },
    );
    for (namespace, key) in [
        (GNOME, "enable-animations"),
        (APPEARANCE, "reduced-motion"),
        (APPEARANCE, "contrast"),
        (APPEARANCE, "color-scheme"),
    ] {
        let hearing = app.clone();
        bus.call(
            Some(PORTAL),
            PATH,
            SETTINGS,
            "Read",
            Some(&(namespace, key).to_variant()),
            None,
            gio::DBusCallFlags::NONE,
            PATIENCE_MS,
            gio::Cancellable::NONE,
            move |answer| match answer {
                Ok(body) => told(&hearing, namespace, key, &body.child_value(0)),
                Err(error) => {
                    tracing::debug!("the portal does not tell {key}: {error}");
                    without_portal(&hearing, key);
                }
            },
        );
    }
}

/// WebKit enlarges whole pages with the desktop's text, so that windows which nobody resizes must grow with it.
fn follow_text(app: &AppHandle) {
    let Some(settings) = gtk::Settings::default() else {
        return;
    };
    let hearing = app.clone();
    let take_in = move |settings: &gtk::Settings| {
        *lock(&hearing.state::<Stage>().text_scale) = text_scale(settings.gtk_xft_dpi());
    };
    take_in(&settings);
    settings.connect_gtk_xft_dpi_notify(take_in);
}

/// How many times larger than usual text of this resolution is; as usual, where GTK was told none (-1).
fn text_scale(parts_of_dpi: i32) -> f64 {
    (f64::from(parts_of_dpi) / PARTS_OF_DPI / USUAL_DPI).max(1.0)
}

/// Hands what the desktop and the person wish to GTK, on the thread that has the windows.
pub(super) fn apply(app: &AppHandle) {
    let itself = app.clone();
    in_windows_thread(app, move || apply_here(&itself));
}

/// Whether pages are dark, by what WebKit itself asks: the wish told to GTK, or a theme that is dark.
pub(super) fn is_dark() -> bool {
    gtk::Settings::default().is_some_and(|settings| {
        let theme = settings.gtk_theme_name().unwrap_or_default();
        settings.is_gtk_application_prefer_dark_theme() || theme.to_lowercase().ends_with("-dark")
    })
}

fn apply_here(app: &AppHandle) {
    let stage = app.state::<Stage>();
    let wishes = *lock(&stage.wishes);
    let Some(settings) = gtk::Settings::default() else {
        return;
    };
    let wishes = Wishes {
        dark: match *lock(&stage.appearance) {
            Appearance::Auto => wishes.dark,
            Appearance::Light => Some(false),
            Appearance::Dark => Some(true),
        },
        ..wishes
    };
    let before = std::mem::replace(&mut *lock(&stage.worn), wishes);
    // GTK reads its whole theme anew whenever it is told, whether or not that is news.
    match wishes.dark {
        Some(dark) if dark != settings.is_gtk_application_prefer_dark_theme() => {
            settings.set_gtk_application_prefer_dark_theme(dark);
        }
        None if before.dark.is_some() => {
            settings.reset_property("gtk-application-prefer-dark-theme");
        }
        _ => {}
    }
    if let Some(still) = wishes.still {
        settings.set_gtk_enable_animations(!still);
    }
    let has_contrast = settings.gtk_theme_name().as_deref() == Some(HIGH_CONTRAST);
    match wishes.contrast {
        Some(true) if !has_contrast => settings.set_gtk_theme_name(Some(HIGH_CONTRAST)),
        Some(false) if has_contrast => settings.reset_property("gtk-theme-name"),
        _ => {}
    }
    for window in app.webview_windows().values() {
        paint(window);
    }
}

fn told(app: &AppHandle, namespace: &str, key: &str, value: &Variant) {
    let known = lock(&app.state::<Stage>().wishes).take_in(namespace, key, value);
    if known {
        apply_here(app);
    }
}

/// GNOME keeps the scheme where every GTK program can read it.
fn without_portal(app: &AppHandle, key: &str) {
    let schema = gio::SettingsSchemaSource::default().and_then(|all| all.lookup(GNOME, true));
    if schema.is_some_and(|schema| schema.has_key(key)) {
        let settings = gio::Settings::new(GNOME);
        told(app, GNOME, key, &settings.value(key));
        let hearing = app.clone();
        let changed = key.to_owned();
        settings.connect_changed(Some(key), move |settings, _| {
            told(&hearing, GNOME, &changed, &settings.value(&changed));
        });
        // It tells of changes for as long as it is held on to, which is as long as this process lives.
        std::mem::forget(settings);
    }
}

/// The portal packs values into variants, sometimes twice.
fn unpacked(value: &Variant) -> Variant {
    let mut value = value.clone();
    while value.type_() == glib::VariantTy::VARIANT {
        value = value.child_value(0);
    }
    value
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_portal_tells_of_dark_contrast_and_motion() {
        let mut wishes = Wishes::default();
        let packed = |value: u32| value.to_variant().to_variant();
        assert!(wishes.take_in(APPEARANCE, "color-scheme", &packed(1)));
        assert!(wishes.take_in(APPEARANCE, "contrast", &packed(0)));
        assert!(wishes.take_in(GNOME, "enable-animations", &false.to_variant()));
        let dark = Some(true);
        let expected = Wishes {
            dark,
            contrast: Some(false),
            still: Some(true),
        };
        assert_eq!(wishes, expected);
    }

    #[test]
    fn text_is_as_large_as_the_desktop_says_and_never_smaller_than_usual() {
        assert_eq!([-1, 96 * 1024, 192 * 1024].map(text_scale), [1.0, 1.0, 2.0]);
    }

    #[test]
    fn a_scheme_without_preference_is_light() {
        let mut wishes = Wishes::default();
        wishes.take_in(APPEARANCE, "color-scheme", &0_u32.to_variant());
        assert_eq!(wishes.dark, Some(false));
        assert!(!wishes.take_in(APPEARANCE, "accent-color", &0_u32.to_variant()));
    }
}
