//! Reading and writing the ledger when no agent runs.

use std::fs::{File, TryLockError};

use astir_breaks::Moment;
use astir_ledger::{ActivityEntry, Condition, Entry, FILE_NAME, Kept, Ledger, Opened, Reader};
use astir_wire::transport::{Link, LinkError};
use chrono::NaiveDate;

use super::{complain, fault};
use crate::agent::books;
use crate::instance::Instance;

/// The agent, if one runs. A time-lapse has none but its own: without it nothing is read or written.
pub(super) fn agent(instance: Instance) -> anyhow::Result<Option<Link>> {
    match instance.call(drop) {
        Ok(link) => Ok(Some(link)),
        Err(error) => match error.downcast_ref() {
            Some(LinkError::NoAgent(_)) => Ok(None),
            _ => Err(error),
        },
    }
}

/// The ledger's file, read only.
pub(super) fn reader(instance: Instance) -> anyhow::Result<Reader> {
    Ok(Reader::open_read_only(
        &instance.paths()?.data().join(FILE_NAME),
    )?)
}

/// The local day now.
pub(super) fn today(instance: Instance) -> NaiveDate {
    instance.clock().now().stamp().day
}

/// Opens the ledger as the agent would, under the lock that an agent holds, and closes it in order.
pub(super) fn write<T>(
    instance: Instance,
    work: impl FnOnce(&mut Ledger, Moment) -> anyhow::Result<T>,
) -> anyhow::Result<T> {
    let places = instance.paths()?;
    places.create()?;
    let lock = File::create(places.lock())?;
    match lock.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => return Err(fault("said-busy", &[])),
        Err(TryLockError::Error(error)) => return Err(error.into()),
    }
    let now = instance.clock().now();
    let Opened {
        mut ledger,
        condition,
    } = Ledger::open(&places.data(), books::stamp(now.stamp()));
    match &condition {
        Condition::Sound | Condition::Fresh | Condition::Recovered => {}
        worse => complain(&worse.to_string()),
    }
    let result = work(&mut ledger, now);
    if let Err(trouble) = ledger.close() {
        complain(&trouble.to_string());
    }
    drop(lock);
    result
}

/// Keeps an entry. One that waits in memory only would be lost with this process.
pub(super) fn keep(ledger: &mut Ledger, entry: Entry) -> anyhow::Result<()> {
    kept(ledger.record(&[entry]))
}

/// Whether something is on disk.
pub(super) fn kept(kept: Kept) -> anyhow::Result<()> {
    match kept {
        Kept::Written => Ok(()),
        Kept::Waiting(trouble) if trouble.journal.is_some() => Ok(()),
        Kept::Waiting(trouble) => Err(not_kept(&trouble)),
        Kept::Refused(reason) => Err(not_kept(&reason)),
    }
}

fn not_kept(why: &impl std::fmt::Display) -> anyhow::Error {
    fault("said-not-kept", &[("why", why.to_string().into())])
}

/// The entry of this id.
pub(super) fn logged(ledger: &Ledger, id: &str) -> anyhow::Result<ActivityEntry> {
    let found = ledger.records().activity(&id.to_owned().into())?;
    found.ok_or_else(|| fault("said-no-entry", &[("id", id.into())]))
}
