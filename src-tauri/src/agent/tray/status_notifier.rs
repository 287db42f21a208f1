//! The tray of Linux desktops: a StatusNotifierItem with pixmaps, known by its unique bus name.
//!
//! GNOME drops items that own a well-known name, and Plasma hides items whose icon name its theme lacks
//! (`design/desktops.md`, findings 1 and 2). It stays up without a host and shows when one comes.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, mpsc};

use astir_desktop::Sender;
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
const PATIENCE: std::time::Duration = std::time::Duration::from_secs(2);

/// The tray item of this process, looked after on a thread of its own: a panel that hangs delays nothing else.
pub(crate) struct Tray {
    pictures: mpsc::Sender<TrayPicture>,
    shown: TrayPicture,
    hosted: Arc<AtomicBool>,
}

impl Tray {
    /// Registers an item that looks like `picture`; `mail` gets its clicks. It needs no event loop.
    pub(crate) fn show(_app: Option<&AppHandle>, picture: TrayPicture, mail: Sender<Mail>) -> Self {
        let (pictures, changes) = mpsc::channel();
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
            pictures,
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
        let _ = self.pictures.send(picture);
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

/// Registers the item, again at each change if that failed or the bus was lost.
fn keep_shown(mut item: NotifierItem, changes: &mpsc::Receiver<TrayPicture>) {
    let mut bus = bus_socket();
    let mut handle = register(item.clone());
    for picture in changes {
        item.picture = picture.clone();
        let bus_now = bus_socket();
        let shown = handle
            .as_ref()
            .filter(|_| bus_now == bus)
            .and_then(|handle| handle.update(move |item| item.picture = picture));
        if shown.is_none() {
            bus = bus_now;
            handle = register(item.clone());
        }
    }
}

/// The socket of the session bus: where another file has taken its place, another bus listens, and the item is not on
/// it. Nobody tells of the end of the old one.
fn bus_socket() -> Option<(u64, i64)> {
    use std::os::unix::fs::MetadataExt;
    let address = astir_desktop::Buses::of_environment().session?;
    let path = address.strip_prefix("unix:path=")?.split(',').next()?;
    let file = std::fs::metadata(path).ok()?;
    Some((file.ino(), file.ctime_nsec()))
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
