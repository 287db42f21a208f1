//! `astir export`, `import`, `backup` and `restore`. They work with no agent running.

use std::fs::File;
use std::io::BufWriter;
use std::path::{Path, PathBuf};

use anyhow::Context;
use astir_ledger::Records;
use astir_wire::{LogFormat, Request};

use super::{alone, print};
use crate::agent::books;
use crate::instance::Instance;
use crate::words::say;

/// A file to export to; its ending says in which form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ExportFile {
    pub(super) path: PathBuf,
    pub(super) format: LogFormat,
}

pub(super) fn export(instance: Instance, file: &ExportFile) -> anyhow::Result<()> {
    let reader = alone::reader(instance)?;
    let written = write_export(reader.records(), file);
    written.with_context(|| file.path.display().to_string())?;
    tell("said-exported", &file.path);
    Ok(())
}

/// Nothing is overwritten, and nothing half written is left behind.
fn write_export(records: Records<'_>, file: &ExportFile) -> anyhow::Result<()> {
    let mut to = BufWriter::new(File::create_new(&file.path)?);
    let written = match file.format {
        LogFormat::Csv => records.export_csv(&mut to),
        LogFormat::Json => records.export_json(&mut to),
    };
    if written.is_err() {
        drop(to);
        std::fs::remove_file(&file.path)?;
    }
    Ok(written?)
}

pub(super) fn import(instance: Instance, file: &Path) -> anyhow::Result<()> {
    match alone::agent(instance)? {
        Some(link) => {
            let path = absolute(file)?;
            link.ask(Request::Import { path })?;
        }
        None => {
            let text = std::fs::read(file).with_context(|| file.display().to_string())?;
            alone::write(instance, |ledger, _| {
                alone::kept(ledger.import_json(&text)?)
            })?;
        }
    }
    tell("said-imported", file);
    Ok(())
}

pub(super) fn backup(instance: Instance, file: &Path) -> anyhow::Result<()> {
    alone::reader(instance)?.backup(file)?;
    tell("said-backed-up", file);
    Ok(())
}

pub(super) fn restore(instance: Instance, file: &Path) -> anyhow::Result<()> {
    match alone::agent(instance)? {
        Some(link) => {
            let path = absolute(file)?;
            link.ask(Request::Restore { path })?;
        }
        None => alone::write(instance, |ledger, now| {
            ledger.restore(file, books::stamp(now.stamp()))?;
            ledger
                .trouble()
                .map_or(Ok(()), |trouble| Err(anyhow::anyhow!("{trouble}")))
        })?,
    }
    tell("said-restored", file);
    Ok(())
}

fn tell(id: &str, file: &Path) {
    print(&say(id, &[("path", file.display().to_string().into())]));
}

/// The agent is at home in another folder.
fn absolute(file: &Path) -> anyhow::Result<String> {
    let path = std::path::absolute(file)?;
    path.into_os_string()
        .into_string()
        .map_err(|path| anyhow::anyhow!("the name {} is not Unicode", path.display()))
}
