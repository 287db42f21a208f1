//! Entries that cannot be written now: in memory, and in a journal file beside the ledger.
//!
//! Each batch is one line of JSON with a name of its own. A line is synced before its entries are
//! acknowledged, and its name goes into the ledger with them, so that a journal that is read again
//! (a crash came before it could be removed) is not taken in twice.

use std::collections::HashSet;
use std::fs;
use std::io::{self, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::entry::{self, Entry};
use crate::failure::Failure;
use crate::folder::open_private_file;
use crate::{EntryId, TroubleKind};

/// From this length on, in bytes, the journal is written anew without what was replaced.
const COMPACT_FROM: u64 = 1 << 20;

/// One batch of entries that wait together.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Line {
    pub(crate) line: EntryId,
    pub(crate) entries: Vec<Entry>,
}

/// Batches that wait, oldest first.
#[derive(Debug)]
pub(crate) struct Waiting {
    path: PathBuf,
    lines: Vec<Line>,
    /// How many of the lines are on disk.
    on_disk: usize,
    /// Length in bytes of what is whole in the journal.
    good_length: u64,
    /// Whether the journal holds something that could not be understood.
    foreign: bool,
    /// Whether there is a journal that could not be read: it is left alone, and none is written.
    unreadable: bool,
    /// Whether the journal could be written when it was last tried.
    writable: bool,
    /// Length in bytes beyond which it is written anew.
    compact_from: u64,
}

impl Waiting {
    /// Reads the journal, if there is one. An unfinished last line was never acknowledged.
    pub(crate) fn read(path: &Path) -> Self {
        let mut waiting = Self {
            path: path.to_owned(),
            lines: Vec::new(),
            on_disk: 0,
            good_length: 0,
            foreign: false,
            unreadable: false,
            writable: false,
            compact_from: COMPACT_FROM,
        };
        let text = match fs::read(path) {
            Ok(text) => text,
            Err(error) => {
                waiting.unreadable = path.symlink_metadata().is_ok();
                if waiting.unreadable {
                    tracing::warn!(path = %path.display(), %error, "waiting entries cannot be read");
                }
                return waiting;
            }
        };
        for line in text
            .split_inclusive(|byte| *byte == b'\n')
            .filter(|line| line.ends_with(b"\n"))
        {
            waiting.good_length += line.len() as u64;
            match serde_json::from_slice(line) {
                Ok(line) => waiting.lines.push(line),
                Err(error) => {
                    tracing::warn!(path = %path.display(), %error, "a waiting entry cannot be understood");
                    waiting.foreign = true;
                }
            }
        }
        waiting.on_disk = waiting.lines.len();
        waiting
    }

    pub(crate) fn lines(&self) -> &[Line] {
        &self.lines
    }

    /// Where the entries wait on disk; none when some of them are, or the next would be, in memory only.
    pub(crate) fn journal(&self) -> Option<PathBuf> {
        self.writable.then(|| self.path.clone())
    }

    /// Keeps a batch; on disk too where that can be done.
    pub(crate) fn push(&mut self, line: Line) {
        self.lines.push(line);
        self.write_behind();
        if self.writable && !self.foreign && self.good_length > self.compact_from {
            self.compact();
        }
    }

    /// Leaves out what was written again since, such as the state of every minute, so that days of
    /// waiting do not fill the disk.
    fn compact(&mut self) {
        drop_replaced(&mut self.lines);
        match self.rewrite() {
            Ok(length) => {
                self.on_disk = self.lines.len();
                self.good_length = length;
                self.compact_from = COMPACT_FROM.max(2 * length);
            }
            Err(error) => {
                tracing::warn!(path = %self.path.display(), %error, "the journal stays as long as it is");
                self.on_disk = self.lines.len();
                self.compact_from = 2 * self.good_length;
            }
        }
    }

    /// A new journal takes the place of the old one in one step. Returns its length in bytes.
    fn rewrite(&self) -> io::Result<u64> {
        let text = text_of(&self.lines)?;
        let unfinished = self.path.with_extension("jsonl.unfinished");
        let mut file = open_private_file(&unfinished)?;
        file.set_len(0)?;
        file.write_all(&text)?;
        file.sync_all()?;
        fs::rename(&unfinished, &self.path)?;
        // In its place whatever becomes of this: the old journal would do as well after a power cut.
        if let Some(Err(error)) = self.path.parent().map(crate::folder::sync_folder) {
            tracing::debug!(%error, "the new journal is not sure to have its name yet");
        }
        Ok(text.len() as u64)
    }

    /// Writes what is not on disk yet; with nothing to write it finds out whether that can be done.
    pub(crate) fn write_behind(&mut self) {
        let written = self.try_write_behind();
        self.writable = written.is_ok();
        if let Err(error) = written {
            tracing::warn!(path = %self.path.display(), %error, "new entries wait in memory only");
        }
    }

    /// Writes over whatever an earlier attempt left unfinished.
    fn try_write_behind(&mut self) -> io::Result<()> {
        if self.unreadable {
            return Err(io::Error::other("what is there could not be read"));
        }
        let text = text_of(&self.lines[self.on_disk..])?;
        let mut file = open_private_file(&self.path)?;
        file.set_len(self.good_length)?;
        file.seek(SeekFrom::Start(self.good_length))?;
        file.write_all(&text)?;
        file.sync_all()?;
        if let Some(folder) = self.path.parent() {
            crate::folder::sync_folder(folder)?;
        }
        self.good_length += text.len() as u64;
        self.on_disk = self.lines.len();
        Ok(())
    }

    /// Takes everything into the ledger, each line once, and removes the journal when all is in.
    /// On failure what is not in yet goes on waiting.
    pub(crate) fn take_in(
        &mut self,
        ledger: &mut Connection,
        unread: &Path,
    ) -> Result<(), TroubleKind> {
        for line in &self.lines {
            match take_in_line(ledger, line).map_err(Failure::from) {
                Ok(()) => {}
                Err(Failure::Refused(reason)) => {
                    tracing::warn!(line = %line.line, reason, "a waiting entry does not fit the ledger");
                    self.foreign = true;
                }
                Err(Failure::Trouble(kind)) => return Err(kind),
            }
        }
        self.lines.clear();
        self.on_disk = 0;
        match self.put_away(unread) {
            Ok(()) => {
                // With the journal gone, its names need not be remembered.
                if let Err(error) = ledger.execute("DELETE FROM taken_in", []) {
                    tracing::debug!(%error, "names of lines stay until the next time");
                }
            }
            Err(error) => {
                tracing::warn!(path = %self.path.display(), %error, "the journal could not be removed");
            }
        }
        Ok(())
    }

    /// Removes the journal, or sets it aside when it holds something that could not be taken in.
    fn put_away(&mut self, unread: &Path) -> io::Result<()> {
        if self.unreadable {
            return Ok(());
        }
        let result = if self.foreign {
            fs::rename(&self.path, unread)
        } else {
            fs::remove_file(&self.path)
        };
        match result {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        self.good_length = 0;
        self.foreign = false;
        self.path
            .parent()
            .map_or(Ok(()), crate::folder::sync_folder)
    }
}

fn text_of(lines: &[Line]) -> io::Result<Vec<u8>> {
    let mut text = Vec::new();
    for line in lines {
        serde_json::to_writer(&mut text, line)?;
        text.push(b'\n');
    }
    Ok(text)
}

/// Keeps the last entry of each name, and the order.
fn drop_replaced(lines: &mut Vec<Line>) {
    let mut seen = HashSet::new();
    for line in lines.iter_mut().rev() {
        let mut kept: Vec<Entry> = Vec::with_capacity(line.entries.len());
        for entry in line.entries.drain(..).rev() {
            let (table, name) = entry.name();
            if seen.insert((table, name.to_owned())) {
                kept.push(entry);
            }
        }
        kept.reverse();
        line.entries = kept;
    }
    lines.retain(|line| !line.entries.is_empty());
}

/// Writes a line unless it is in already.
pub(crate) fn take_in_line(ledger: &mut Connection, line: &Line) -> rusqlite::Result<()> {
    let transaction = ledger.transaction()?;
    let new = transaction.execute(
        "INSERT OR IGNORE INTO taken_in (line) VALUES (?1)",
        [line.line.as_str()],
    )?;
    if new == 1 {
        for entry in &line.entries {
            entry::write(&transaction, entry)?;
        }
    }
    transaction.commit()
}
