//! The tray of Linux desktops: a StatusNotifierItem with pixmaps, known by its unique bus name.
//!
//! GNOME drops items that own a well-known name, and Plasma hides items whose icon name its theme lacks
//! (`design/desktops.md`, findings 1 and 2). It stays up without a host and shows when one comes.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::RecvTimeoutError;
use std::sync::{Arc, mpsc};
use std::time::Duration;

use astir_desktop::{Buses, Sender};
use astir_wire::{Finding, FindingLevel, Request, Screen};
use ksni::blocking::{Handle, TrayMethods};
use ksni::menu::{StandardItem, SubMenu};
use ksni::{Icon, MenuItem, OfflineReason, ToolTip};
use tauri::AppHandle;

use super::TrayClick;
use crate::agent::mail::Mail;
use crate::agent::tray_icon::{SIZES, draw};
use crate::agent::tray_menu::{Item, TrayPicture};

/// How long a panel may take to answer.
const PATIENCE: Duration = Duration::from_secs(2);
/// A bus makes its socket before it listens there.
const TRY_AGAIN_AFTER: Duration = Duration::from_millis(500);
const MOST_TRIES: u32 = 10;

/// The tray item of this process, looked after on a thread of its own: a panel that hangs delays nothing else.
pub(crate) struct Tray {
    changes: mpsc::Sender<Change>,
    shown: TrayPicture,
    hosted: Arc<AtomicBool>,
}

impl Tray {
    /// Registers an item that looks like `picture`; `mail` gets its clicks. It needs no event loop.
    pub(crate) fn show(_app: Option<&AppHandle>, picture: TrayPicture, mail: Sender<Mail>) -> Self {
        let (sender, changes) = mpsc::channel();
        let restarts = sender.clone();
        let watching = Buses::of_environment().when_session_restarts(move || {
            // Without its thread there is no tray.
            let _ = restarts.send(Change::BusRestarted);
        });
        if let Err(error) = watching {
            tracing::debug!("a session bus that is started again goes unnoticed: {error}");
        }
        let hosted = Arc::new(AtomicBool::new(true));
        let item = NotifierItem {
            picture: picture.clone(),
            mail,
            hosted: Arc::clone(&hosted),
        };
        let keeping = std::thread::Builder::new()
            .name("tray".to_owned())
            .spawn(move || keep_shown(item, &changes));
        if let Err(error) = keeping {
            tracing::warn!("no tray: {error}");
            hosted.store(false, Ordering::Relaxed);
        }
        Self {
            changes: sender,
            shown: picture,
            hosted,
        }
    }

    /// Changes what is shown; costs nothing when it is the same.
    pub(crate) fn update(&mut self, picture: TrayPicture) {
        if self.shown == picture {
            return;
        }
        self.shown = picture.clone();
        // Without its thread there is no tray, which `doctor` says.
        let _ = self.changes.send(Change::Picture(picture));
    }

    /// Whether a panel shows the item.
    pub(crate) fn is_hosted(&self) -> bool {
        self.hosted.load(Ordering::Relaxed)
    }

    /// What `doctor` says of the tray.
    pub(crate) fn finding(&self) -> Finding {
        finding(self.is_hosted())
    }

    /// The same where no item was registered. Takes two seconds at most.
    pub(crate) fn look() -> Finding {
        finding(is_watched().is_ok_and(|watched| watched))
    }
}

/// Whether a panel waits for items.
fn is_watched() -> zbus::Result<bool> {
    const WATCHER: &str = "org.kde.StatusNotifierWatcher";
    let bus = zbus::blocking::connection::Builder::session()?
        .method_timeout(PATIENCE)
        .build()?;
    let watcher = zbus::blocking::Proxy::new(&bus, WATCHER, "/StatusNotifierWatcher", WATCHER)?;
    watcher.get_property("IsStatusNotifierHostRegistered")
}

fn finding(hosted: bool) -> Finding {
    Finding {
        subject: "tray".to_owned(),
        level: if hosted {
            FindingLevel::Good
        } else {
            FindingLevel::Limited
        },
        found: if hosted {
            "a panel shows tray icons"
        } else {
            "no panel shows tray icons"
        }
        .to_owned(),
        used: if hosted {
            "the icon, its menu and left click"
        } else {
            "starting Astir again opens Today"
        }
        .to_owned(),
        advice: (!hosted).then(|| {
            "on GNOME, install the extension AppIndicator and KStatusNotifierItem Support"
                .to_owned()
        }),
    }
}

/// What the tray item's thread is told.
enum Change {
    Picture(TrayPicture),
    /// The item is not on the bus that listens now.
    BusRestarted,
}

/// Registers the item, again when the bus was started again, and while that fails.
fn keep_shown(mut item: NotifierItem, changes: &mpsc::Receiver<Change>) {
    let mut handle = register(item.clone());
    let mut tries = 0;
    loop {
        let change = if handle.is_none() && tries > 0 {
            tries -= 1;
            changes.recv_timeout(TRY_AGAIN_AFTER)
        } else {
            changes.recv().map_err(RecvTimeoutError::from)
        };
        match change {
            Ok(Change::Picture(picture)) => {
                item.picture = picture.clone();
                let updated = handle
                    .as_ref()
                    .and_then(|handle| handle.update(move |item| item.picture = picture));
                if updated.is_some() {
                    continue;
                }
            }
            Ok(Change::BusRestarted) => tries = MOST_TRIES,
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return,
        }
        handle = register(item.clone());
    }
}

fn register(item: NotifierItem) -> Option<Handle<NotifierItem>> {
    let (mail, hosted) = (item.mail.clone(), Arc::clone(&item.hosted));
    let handle = item
        .disable_dbus_name(true)
        .assume_sni_available(true)
        .spawn()
        .inspect_err(|error| tracing::warn!("no tray: {error}"))
        .ok();
    if handle.is_none() && hosted.swap(false, Ordering::Relaxed) {
        mail.send(Mail::TrayHostChanged);
    }
    handle
}

#[derive(Clone)]
struct NotifierItem {
    picture: TrayPicture,
    mail: Sender<Mail>,
    hosted: Arc<AtomicBool>,
}

impl NotifierItem {
    fn clicked(&self, request: Request) {
        let token = ksni::current_xdg_activation_token();
        self.mail.send(Mail::Tray(TrayClick { request, token }));
    }
}

impl ksni::Tray for NotifierItem {
    fn id(&self) -> String {
        "astir".to_owned()
    }

    fn title(&self) -> String {
        "Astir".to_owned()
    }

    fn icon_pixmap(&self) -> Vec<Icon> {
        SIZES
            .iter()
            .filter_map(|&size| {
                let rgba = draw(self.picture.icon, size)?;
                let data = rgba
                    .chunks(4)
                    .flat_map(|pixel| [pixel[3], pixel[0], pixel[1], pixel[2]])
                    .collect();
                Some(Icon {
                    width: size.cast_signed(),
                    height: size.cast_signed(),
                    data,
                })
            })
            .collect()
    }

    fn tool_tip(&self) -> ToolTip {
        ToolTip {
            title: "Astir".to_owned(),
            description: self.picture.tooltip.clone(),
            ..ToolTip::default()
        }
    }

    fn activate(&mut self, _x: i32, _y: i32) {
        self.clicked(Request::Open {
            screen: Screen::Today,
        });
    }

    fn menu(&self) -> Vec<MenuItem<Self>> {
        self.picture.menu.iter().map(entry).collect()
    }

    fn watcher_online(&self) {
        self.hosted.store(true, Ordering::Relaxed);
        self.mail.send(Mail::TrayHostChanged);
    }

    fn watcher_offline(&self, _: OfflineReason) -> bool {
        self.hosted.store(false, Ordering::Relaxed);
        self.mail.send(Mail::TrayHostChanged);
        true
    }
}

fn entry(item: &Item) -> MenuItem<NotifierItem> {
    match item {
        Item::Line => MenuItem::Separator,
        Item::Note(label) => StandardItem {
            label: label.clone(),
            enabled: false,
            ..StandardItem::default()
        }
        .into(),
        Item::Group { label, items } => SubMenu {
            label: label.clone(),
            submenu: items.iter().map(entry).collect(),
            ..SubMenu::default()
        }
        .into(),
        Item::Act { label, request } => {
            let request = request.clone();
            StandardItem {
                label: label.clone(),
                activate: Box::new(move |item: &mut NotifierItem| item.clicked(request.clone())),
                ..StandardItem::default()
            }
            .into()
        }
    }
}
