//! Remembers which notification shows, for the agent after one that was killed.

use std::path::PathBuf;

use zbus::blocking::Connection;
use zbus::blocking::fdo::DBusProxy;
use zbus::names::BusName;

use super::SERVICE;

/// A file with the number of the notification that shows, and the name of the service that gave it: a service
/// that was started anew counts from one again, and its numbers are other people's notifications.
pub(super) struct Mark(PathBuf);

impl Mark {
    pub(super) fn at(file: PathBuf) -> Self {
        Self(file)
    }

    /// `id` shows.
    pub(super) fn set(&self, bus: &Connection, id: u32) {
        let Some(service) = service(bus) else { return };
        if let Err(error) = std::fs::write(&self.0, format!("{service} {id}")) {
            tracing::debug!("{}: {error}", self.0.display());
        }
    }

    /// Nothing shows.
    pub(super) fn clear(&self) {
        // It may never have been there.
        let _ = std::fs::remove_file(&self.0);
    }

    /// What an agent before this one may have left on the screen.
    pub(super) fn read(&self) -> Option<LeftBehind> {
        let text = std::fs::read_to_string(&self.0).ok()?;
        let (service, id) = text.split_once(' ')?;
        Some(LeftBehind {
            service: service.to_owned(),
            id: id.parse().ok()?,
        })
    }
}

/// A notification and the service that showed it.
pub(super) struct LeftBehind {
    service: String,
    pub(super) id: u32,
}

impl LeftBehind {
    /// Whether the service of this bus is the one that showed it.
    pub(super) fn is_of(&self, bus: &Connection) -> bool {
        service(bus).as_deref() == Some(self.service.as_str())
    }
}

/// The unique name of the service that runs now.
fn service(bus: &Connection) -> Option<String> {
    let name = BusName::try_from(SERVICE).ok()?;
    let owner = DBusProxy::new(bus).ok()?.get_name_owner(name).ok()?;
    Some(owner.to_string())
}
