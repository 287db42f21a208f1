//! The tray of Windows and macOS, through Tauri.

use astir_desktop::Sender;
use astir_wire::{Finding, FindingLevel, Request, Screen};
use tauri::AppHandle;
use tauri::image::Image;
use tauri::menu::{IsMenuItem, Menu, MenuItem, PredefinedMenuItem, Submenu};
use tauri::tray::{MouseButton, MouseButtonState, TrayIcon, TrayIconBuilder, TrayIconEvent};

use super::TrayClick;
use crate::agent::mail::Mail;
use crate::agent::tray_icon::draw;
use crate::agent::tray_menu::{Item, TrayPicture};

/// What macOS scales from, in pixels: its menu bar is 22 points high.
#[cfg(target_os = "macos")]
fn size() -> u32 {
    44
}

/// What the taskbar shows as it is, in pixels: 16 to 48, by the scale of the screen.
#[cfg(windows)]
fn size() -> u32 {
    astir_desktop::small_icon_size()
}

/// The tray icon of this process.
pub(crate) struct Tray {
    app: Option<AppHandle>,
    icon: Option<TrayIcon>,
    shown: TrayPicture,
}

impl Tray {
    /// Puts up an icon that looks like `picture`; `mail` gets its clicks.
    pub(crate) fn show(app: Option<&AppHandle>, picture: TrayPicture, mail: Sender<Mail>) -> Self {
        let icon = app.and_then(|app| {
            build(app, &picture, mail)
                .inspect_err(|error| tracing::warn!("no tray: {error}"))
                .ok()
        });
        Self {
            app: app.cloned(),
            icon,
            shown: picture,
        }
    }

    /// Changes what is shown; costs nothing when it is the same.
    pub(crate) fn update(&mut self, picture: TrayPicture) {
        if self.shown == picture {
            return;
        }
        if let (Some(app), Some(icon)) = (&self.app, &self.icon)
            && let Err(error) = dress(app, icon, &picture)
        {
            tracing::warn!("the tray keeps its last look: {error}");
        }
        self.shown = picture;
    }

    /// Whether the icon is up.
    pub(crate) fn is_hosted(&self) -> bool {
        self.icon.is_some()
    }

    /// What `doctor` says of the tray.
    pub(crate) fn finding(&self) -> Finding {
        let hosted = self.is_hosted();
        let level = if hosted {
            FindingLevel::Good
        } else {
            FindingLevel::Limited
        };
        Finding {
            subject: "tray".to_owned(),
            level,
            found: if hosted { "the icon is up" } else { "no icon" }.to_owned(),
            used: "the icon and its menu; starting Astir again opens Today".to_owned(),
            advice: cfg!(windows)
                .then(|| "drag the icon out of the hidden ones to keep it in sight".to_owned()),
        }
    }
}

fn build(app: &AppHandle, picture: &TrayPicture, mail: Sender<Mail>) -> tauri::Result<TrayIcon> {
    let clicks = mail.clone();
    let icon = TrayIconBuilder::new()
        .show_menu_on_left_click(false)
        .on_tray_icon_event(move |_, event| {
            if let TrayIconEvent::Click {
                button: MouseButton::Left,
                button_state: MouseButtonState::Up,
                ..
            } = event
            {
                let request = Request::Open {
                    screen: Screen::Today,
                };
                clicks.send(Mail::Tray(TrayClick {
                    request,
                    token: None,
                }));
            }
        })
        // A menu entry's id is the request it stands for.
        .on_menu_event(move |_, event| {
            if let Ok(request) = serde_json::from_str(event.id().as_ref()) {
                mail.send(Mail::Tray(TrayClick {
                    request,
                    token: None,
                }));
            }
        })
        .build(app)?;
    dress(app, &icon, picture)?;
    Ok(icon)
}

fn dress(app: &AppHandle, icon: &TrayIcon, picture: &TrayPicture) -> tauri::Result<()> {
    let size = size();
    if let Some(pixels) = draw(picture.icon, size) {
        let image = Image::new_owned(pixels, size, size);
        // macOS takes a template's shape and colours it like the rest of its bar.
        icon.set_icon_with_as_template(Some(image), cfg!(target_os = "macos"))?;
    }
    icon.set_tooltip(Some(&picture.tooltip))?;
    let menu = Menu::new(app)?;
    for item in &picture.menu {
        menu.append(&*entry(app, item)?)?;
    }
    icon.set_menu(Some(menu))
}

fn entry(app: &AppHandle, item: &Item) -> tauri::Result<Box<dyn IsMenuItem<tauri::Wry>>> {
    Ok(match item {
        Item::Line => Box::new(PredefinedMenuItem::separator(app)?),
        Item::Note(label) => Box::new(MenuItem::new(app, label, false, None::<&str>)?),
        Item::Group { label, items } => {
            let group = Submenu::new(app, label, true)?;
            for item in items {
                group.append(&*entry(app, item)?)?;
            }
            Box::new(group)
        }
        Item::Act { label, request } => {
            let id = serde_json::to_string(request)?;
            Box::new(MenuItem::with_id(app, id, label, true, None::<&str>)?)
        }
    })
}
