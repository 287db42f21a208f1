//! The tray as a panel sees it: items registered over D-Bus, their menus, their clicks.

use std::collections::HashMap;

use anyhow::{Context, Result, anyhow};
use zbus::{
    Message,
    blocking::Connection,
    message::Flags,
    zvariant::{OwnedObjectPath, OwnedValue, Structure, Value},
};

use crate::{Lab, Screen, desktop_files::PANEL_HEIGHT, screen::WIDTH, wait};

/// A menu entry on the bus, `(ia{sv}av)`: its id, its properties, the entries under it.
type Entry = (i32, HashMap<String, OwnedValue>, Vec<OwnedValue>);

const WATCHER: &str = "org.kde.StatusNotifierWatcher";
const ITEM: &str = "org.kde.StatusNotifierItem";
const MENU: &str = "com.canonical.dbusmenu";
const PROPERTIES: &str = "org.freedesktop.DBus.Properties";

/// One item in the tray.
#[derive(Debug, Clone)]
pub struct TrayItem {
    bus: Connection,
    owner: String,
    path: String,
}

/// One line of a menu. Separators have no label and are left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MenuLine {
    id: i32,
    /// How deep it is: 0 for the first level.
    pub depth: usize,
    /// Its words, without the marks of keyboard shortcuts.
    pub label: String,
    /// Whether it can be clicked.
    pub enabled: bool,
}

/// All items that are registered now.
///
/// # Errors
/// When there is no tray host.
pub fn items(lab: &Lab) -> Result<Vec<TrayItem>> {
    items_on(lab.bus())
}

/// All items that are registered on this bus.
///
/// # Errors
/// When there is no tray host.
pub fn items_on(bus: &Connection) -> Result<Vec<TrayItem>> {
    let names: Vec<String> = property(
        bus,
        WATCHER,
        "/StatusNotifierWatcher",
        WATCHER,
        "RegisteredStatusNotifierItems",
    )?
    .try_into()?;
    Ok(names
        .iter()
        .filter_map(|name| TrayItem::from_registered(bus, name))
        .collect())
}

/// Waits for the item with this id.
///
/// # Errors
/// When none comes.
pub fn wait_for_item(lab: &Lab, id: &str) -> Result<TrayItem> {
    wait::until(&format!("the tray item {id:?}"), || {
        Ok(items(lab)?
            .into_iter()
            .find(|item| item.id().is_ok_and(|found| found.eq_ignore_ascii_case(id))))
    })
}

/// Clicks on the right-most item of the panel's tray with the left mouse button, as a
/// person does. In the lab's panel that is the only item there is.
///
/// # Errors
/// When xdotool is missing.
pub fn click_in_panel(screen: &Screen) -> Result<()> {
    screen.click(WIDTH - PANEL_HEIGHT / 2, PANEL_HEIGHT / 2)
}

/// Clicks there with the right mouse button: the panel opens the item's menu.
///
/// # Errors
/// When xdotool is missing.
pub fn right_click_in_panel(screen: &Screen) -> Result<()> {
    screen.right_click(WIDTH - PANEL_HEIGHT / 2, PANEL_HEIGHT / 2)
}

impl TrayItem {
    fn from_registered(bus: &Connection, name: &str) -> Option<Self> {
        let slash = name.find('/')?;
        let (owner, path) = name.split_at(slash);
        // GNOME's extension writes an `@` between them.
        let owner = owner.trim_end_matches('@');
        Some(Self {
            bus: bus.clone(),
            owner: owner.to_owned(),
            path: path.to_owned(),
        })
    }

    /// The program's name for it.
    ///
    /// # Errors
    /// When the item is gone.
    pub fn id(&self) -> Result<String> {
        Ok(self.property("Id")?.try_into()?)
    }

    /// Its title, in words.
    ///
    /// # Errors
    /// When the item is gone.
    pub fn title(&self) -> Result<String> {
        Ok(self.property("Title")?.try_into()?)
    }

    /// Title and text of its tooltip, with a line break between them.
    ///
    /// # Errors
    /// When the item is gone or has none.
    pub fn tooltip(&self) -> Result<String> {
        let tooltip: Structure = self.property("ToolTip")?.try_into()?;
        let words = tooltip.fields().iter().filter_map(|field| match field {
            Value::Str(text) if !text.is_empty() => Some(text.to_string()),
            _ => None,
        });
        Ok(words.collect::<Vec<_>>().join("\n"))
    }

    /// The icons, smallest first: width and height of each in pixels, and its ARGB bytes.
    ///
    /// # Errors
    /// When the item is gone.
    pub fn icons(&self) -> Result<Vec<(i32, i32, Vec<u8>)>> {
        let mut icons: Vec<(i32, i32, Vec<u8>)> = self.property("IconPixmap")?.try_into()?;
        icons.sort_by_key(|(width, ..)| *width);
        Ok(icons)
    }

    /// What a left click in the panel sends.
    ///
    /// # Errors
    /// When the item is gone.
    pub fn activate(&self) -> Result<()> {
        let place = (WIDTH - PANEL_HEIGHT / 2, PANEL_HEIGHT / 2);
        self.bus.call_method(
            Some(self.owner.as_str()),
            self.path.as_str(),
            Some(ITEM),
            "Activate",
            &place,
        )?;
        Ok(())
    }

    /// The right to come to the front, which a panel hands over just before a click.
    ///
    /// # Errors
    /// When the item is gone.
    pub fn provide_activation_token(&self, token: &str) -> Result<()> {
        self.bus.call_method(
            Some(self.owner.as_str()),
            self.path.as_str(),
            Some(ITEM),
            "ProvideXdgActivationToken",
            &token,
        )?;
        Ok(())
    }

    /// Its menu, from the top, as it is on opening it now.
    ///
    /// # Errors
    /// When the item is gone or has no menu.
    pub fn menu(&self) -> Result<Vec<MenuLine>> {
        let menu = self.menu_path()?;
        self.bus.call_method(
            Some(self.owner.as_str()),
            &menu,
            Some(MENU),
            "AboutToShow",
            &(0_i32),
        )?;
        let every_property: Vec<&str> = Vec::new();
        let reply = self.bus.call_method(
            Some(self.owner.as_str()),
            &menu,
            Some(MENU),
            "GetLayout",
            &(0_i32, -1_i32, every_property),
        )?;
        let (_, (_, _, children)): (u32, Entry) = reply.body().deserialize()?;
        let mut lines = Vec::new();
        for child in children {
            read_line(child, 0, &mut lines)?;
        }
        Ok(lines)
    }

    /// Clicks the first menu line that begins with these words.
    ///
    /// # Errors
    /// When there is no such line or it cannot be clicked.
    pub fn click(&self, label: &str) -> Result<()> {
        let lines = self.menu()?;
        let line = lines
            .iter()
            .find(|line| line.enabled && line.label.starts_with(label))
            .ok_or_else(|| anyhow!("no line {label:?} to click in {lines:#?}"))?;
        let event = (line.id, "clicked", Value::from(0_i32), 0_u32);
        // A panel does not wait for an answer either; after "Quit" there is nobody to give it.
        let click = Message::method_call(self.menu_path()?, "Event")?
            .destination(self.owner.as_str())?
            .interface(MENU)?
            .with_flags(Flags::NoReplyExpected)?
            .build(&event)?;
        self.bus.send(&click)?;
        Ok(())
    }

    fn menu_path(&self) -> Result<OwnedObjectPath> {
        Ok(self.property("Menu")?.try_into()?)
    }

    fn property(&self, name: &str) -> Result<OwnedValue> {
        property(&self.bus, &self.owner, &self.path, ITEM, name)
    }
}

fn property(
    bus: &Connection,
    owner: &str,
    path: &str,
    interface: &str,
    name: &str,
) -> Result<OwnedValue> {
    let reply = bus
        .call_method(
            Some(owner),
            path,
            Some(PROPERTIES),
            "Get",
            &(interface, name),
        )
        .with_context(|| format!("{name} of {owner}{path}"))?;
    Ok(reply.body().deserialize()?)
}

/// Reads one `(ia{sv}av)` of the menu protocol and everything under it.
fn read_line(value: OwnedValue, depth: usize, lines: &mut Vec<MenuLine>) -> Result<()> {
    let (id, properties, children): Entry = Value::from(value).downcast()?;
    let flag = |name: &str| {
        properties
            .get(name)
            .is_none_or(|value| bool::try_from(value).unwrap_or(true))
    };
    let label = properties
        .get("label")
        .and_then(|label| <&str>::try_from(label).ok());
    if let (Some(label), true) = (label, flag("visible")) {
        let label = label.replace('_', "");
        lines.push(MenuLine {
            id,
            depth,
            label,
            enabled: flag("enabled"),
        });
    }
    for child in children {
        read_line(child, depth + 1, lines)?;
    }
    Ok(())
}
