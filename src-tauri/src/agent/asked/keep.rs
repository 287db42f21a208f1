//! Files written for the person: the week, the log, backups. Nothing is overwritten.

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use astir_breaks::Moment;
use astir_ledger::{ExportError, Reader};
use astir_wire::{BackupView, Errand, Keepsake, LogFormat, PictureFormat, Refusal, Reply};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use chrono::{Datelike, NaiveDate};

use super::refused;
use crate::agent::driver::Driver;
use crate::agent::errand::{Answer, Brought, Telling};

/// The greatest length of a picture, in bytes: as it is sent.
const LONGEST_PICTURE: usize = 512 * 1024;
/// Every PNG begins so (PNG specification, section 5.2).
const PNG_BEGINS: &[u8] = b"\x89PNG\r\n\x1a\n";

impl Driver {
    /// Writes a file, on a thread of its own; the answer says where it is.
    pub(in crate::agent) fn keep(
        &mut self,
        now: Moment,
        file: Keepsake,
        path: Option<String>,
        answer: Answer,
    ) {
        match self.kept(now, file) {
            Err(refusal) => answer(Err(refusal)),
            Ok(Keeping { name, errand, work }) => {
                let path = path.map(PathBuf::from);
                self.send(Some(errand), answer, move |told| {
                    let path = path.map_or_else(|| in_downloads(&name), Ok)?;
                    work(&path, told)?;
                    Ok(Brought::File(path))
                });
            }
        }
    }

    /// What the file is called, and how it is written.
    fn kept(&mut self, now: Moment, file: Keepsake) -> Result<Keeping, Refusal> {
        let today = now.stamp().day;
        match file {
            Keepsake::WeekTable { week } => {
                let Reply::Week(week) = self.week(now, week.as_deref())? else {
                    return Err(refused("week", "there is no such week"));
                };
                let mut table = Vec::new();
                week.write_csv(&mut table)
                    .map_err(|error| refused("file", &error.to_string()))?;
                Ok(Keeping::bytes(week_name(week.first_day, "csv"), table))
            }
            Keepsake::WeekPicture { week, format, data } => {
                let Reply::Week(week) = self.week(now, week.as_deref())? else {
                    return Err(refused("week", "there is no such week"));
                };
                let ending = match format {
                    PictureFormat::Svg => "svg",
                    PictureFormat::Png => "png",
                };
                let bytes = picture(format, data)?;
                Ok(Keeping::bytes(week_name(week.first_day, ending), bytes))
            }
            Keepsake::Log { format } => {
                let ending = match format {
                    LogFormat::Csv => "csv",
                    LogFormat::Json => "json",
                };
                let reader = self.reader()?;
                Ok(Keeping {
                    name: format!("astir-log-{today}.{ending}"),
                    errand: Errand::Export,
                    work: Box::new(move |path, told| export(&reader, format, path, told)),
                })
            }
            Keepsake::Backup => {
                let reader = self.reader()?;
                Ok(Keeping {
                    name: format!("astir-backup-{today}.sqlite"),
                    errand: Errand::Backup,
                    work: Box::new(move |path, told| back_up(&reader, path, told)),
                })
            }
        }
    }

    fn reader(&mut self) -> Result<Reader, Refusal> {
        let reader = self.diary.ledger().reader();
        reader.map_err(|error| refused("ledger", &error.to_string()))
    }

    /// Keeps the backup of each day, by the way.
    pub(in crate::agent) fn back_up_daily(&mut self, day: NaiveDate) {
        if self.errand.is_some() || !self.diary.wants_backup(day) {
            return;
        }
        let Ok(reader) = self.reader() else { return };
        let folder = self.diary.folder().to_owned();
        let answer: Answer = Box::new(|result| {
            if let Err(refusal) = result {
                tracing::warn!("no backup today: {refusal}");
            }
        });
        self.send(None, answer, move |_| {
            let path = reader.backup_daily(&folder, day);
            path.map(Brought::File)
                .map_err(|error| refused("backup", &error.to_string()))
        });
    }

    /// The backups in Astir's own folder, the newest first.
    pub(in crate::agent) fn backups(&self) -> Result<Reply, Refusal> {
        let backups = self.diary.backups();
        let backups = backups.map_err(|error| refused("backups", &error.to_string()))?;
        let told = backups.into_iter().map(|backup| BackupView {
            path: backup.path.display().to_string(),
            kind: backup.kind,
            made_ms: backup.made_ms,
            bytes: backup.bytes,
        });
        Ok(Reply::Backups(told.collect()))
    }
}

type Work = Box<dyn FnOnce(&Path, Telling<'_>) -> Result<(), Refusal> + Send>;

/// A file about to be written.
struct Keeping {
    /// Where nobody says another.
    name: String,
    errand: Errand,
    work: Work,
}

impl Keeping {
    fn bytes(name: String, bytes: Vec<u8>) -> Self {
        Self {
            name,
            errand: Errand::Export,
            work: Box::new(move |path, _| {
                write_new(path, |to| to.write_all(&bytes).map_err(ExportError::from))
            }),
        }
    }
}

/// The picture a window has drawn, if it is one.
fn picture(format: PictureFormat, data: String) -> Result<Vec<u8>, Refusal> {
    let no_picture = |why: &str| refused("picture", why);
    if data.len() > LONGEST_PICTURE {
        return Err(no_picture("a picture has 512 KiB at most"));
    }
    match format {
        PictureFormat::Svg if data.starts_with("<svg") => Ok(data.into_bytes()),
        PictureFormat::Svg => Err(no_picture("this is no SVG")),
        PictureFormat::Png => {
            let bytes = STANDARD.decode(data);
            bytes
                .ok()
                .filter(|bytes| bytes.starts_with(PNG_BEGINS))
                .ok_or_else(|| no_picture("this is no PNG"))
        }
    }
}

fn export(
    reader: &Reader,
    format: LogFormat,
    path: &Path,
    told: Telling<'_>,
) -> Result<(), Refusal> {
    let copy = apart(reader, told)?;
    write_new(path, |to| match format {
        LogFormat::Csv => copy.records().export_csv(to),
        LogFormat::Json => copy.records().export_json(to),
    })
}

fn back_up(reader: &Reader, path: &Path, told: Telling<'_>) -> Result<(), Refusal> {
    let copy = apart(reader, told)?;
    let copied = copy.backup(path);
    copied.map_err(|error| refused("backup", &error.to_string()))
}

/// A copy to work from in peace; taking it is the first half of the work.
fn apart(reader: &Reader, told: Telling<'_>) -> Result<Reader, Refusal> {
    let copy = reader.apart(&mut |percent| told(percent / 2));
    copy.map_err(|error| refused("ledger", &error.to_string()))
}

/// Nothing is overwritten, and nothing half written is left behind.
fn write_new(
    path: &Path,
    write: impl FnOnce(&mut dyn Write) -> Result<(), ExportError>,
) -> Result<(), Refusal> {
    let failed =
        |why: &dyn std::fmt::Display| refused("file", &format!("{}: {why}", path.display()));
    let file = File::create_new(path).map_err(|error| failed(&error))?;
    let mut to = BufWriter::new(&file);
    let written = write(&mut to)
        .map_err(|error| error.to_string())
        .and_then(|()| synced(to, &file).map_err(|error| error.to_string()));
    written.map_err(|error| {
        // Whoever reads the refusal need not find a part of the file.
        let _ = std::fs::remove_file(path);
        failed(&error)
    })
}

fn synced(mut to: BufWriter<&File>, file: &File) -> io::Result<()> {
    to.flush()?;
    file.sync_all()
}

/// `astir-week-2026-W13.csv`. A week is named as the standard has it: by the one that holds its Thursday.
fn week_name(first_day: NaiveDate, ending: &str) -> String {
    let mut days = first_day.iter_days().take(7);
    let thursday = days.find(|day| day.weekday() == chrono::Weekday::Thu);
    let week = thursday.unwrap_or(first_day).iso_week();
    format!("astir-week-{}-W{:02}.{ending}", week.year(), week.week())
}

/// A free name in the person's downloads folder, else in their home.
fn in_downloads(name: &str) -> Result<PathBuf, Refusal> {
    let usual = dirs::home_dir().map(|home| home.join("Downloads"));
    let folders = [dirs::download_dir(), usual, dirs::home_dir()];
    let folder = folders.into_iter().flatten().find(|folder| folder.is_dir());
    let folder = folder.ok_or_else(|| refused("folder", "there is no downloads folder"))?;
    Ok(free_name(&folder, name))
}

/// The name itself, or the same with `-2`, `-3`, … before its ending.
fn free_name(folder: &Path, name: &str) -> PathBuf {
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    let numbered = (2..).map(|number| folder.join(format!("{stem}-{number}.{ending}")));
    std::iter::once(folder.join(name))
        .chain(numbered)
        .find(|path| path.symlink_metadata().is_err())
        .unwrap_or_else(|| folder.join(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_week_is_called_by_its_thursday_whatever_day_it_begins_with() {
        for (first, name) in [
            ("2026-03-23", "astir-week-2026-W13.csv"),
            ("2026-03-22", "astir-week-2026-W13.csv"),
            ("2025-12-29", "astir-week-2026-W01.csv"),
        ] {
            assert_eq!(week_name(first.parse().unwrap(), "csv"), name);
        }
    }

    #[test]
    fn a_name_that_is_taken_gets_a_number() {
        let folder = tempfile::tempdir().unwrap();
        let first = free_name(folder.path(), "astir-log.csv");
        std::fs::write(&first, "").unwrap();
        let second = free_name(folder.path(), "astir-log.csv");
        assert_eq!(second, folder.path().join("astir-log-2.csv"));
    }

    #[test]
    fn only_pictures_are_written_as_pictures() {
        let png = STANDARD.encode([PNG_BEGINS, b"..."].concat());
        assert!(picture(PictureFormat::Png, png).is_ok());
        assert!(picture(PictureFormat::Svg, "<svg/>".into()).is_ok());
        for (format, data) in [
            (PictureFormat::Png, "<svg/>".to_owned()),
            (PictureFormat::Png, STANDARD.encode("#!/bin/sh")),
            (PictureFormat::Svg, "<script>".to_owned()),
            (
                PictureFormat::Svg,
                format!("<svg{}", " ".repeat(LONGEST_PICTURE)),
            ),
        ] {
            assert_eq!(picture(format, data).unwrap_err().reason, "picture");
        }
    }

    #[test]
    fn a_file_that_cannot_be_written_whole_is_not_there_at_all() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("log.csv");
        let refusal = write_new(&path, |to| {
            to.write_all(b"day,")?;
            Err(ExportError::Write(io::Error::other("no room")))
        });
        assert!(refusal.unwrap_err().message.contains("no room"));
        assert!(!path.exists());
    }
}
