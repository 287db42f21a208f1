//! Where entries are kept while the file cannot be written: a copy in memory of what can be read,
//! and the journal beside the file.

use rusqlite::Connection;

use crate::entry::{self, Entry};
use crate::failure::Failure;
use crate::folder::Folder;
use crate::ledger::Kept;
use crate::schema::Ladder;
use crate::waiting::{self, Line, Waiting};
use crate::{EntryId, Trouble, TroubleKind};

/// Stands in for a file in trouble.
#[derive(Debug)]
pub(crate) struct Aside {
    pub(crate) connection: Connection,
    pub(crate) kind: TroubleKind,
    pub(crate) waiting: Waiting,
    /// Whether this process had the file open before.
    pub(crate) was_open: bool,
    folder: Folder,
    ladder: Ladder,
}

impl Aside {
    pub(crate) fn new(
        folder: &Folder,
        ladder: Ladder,
        kind: TroubleKind,
        waiting: Waiting,
    ) -> Self {
        Self {
            connection: empty(ladder),
            kind,
            waiting,
            was_open: false,
            folder: folder.clone(),
            ladder,
        }
    }

    /// Begins the copy anew from a file that can be read, with what waits on top of it. Without such
    /// a file the copy stays as it is.
    pub(crate) fn fill(&mut self, readable: Option<&Connection>) {
        self.waiting.write_behind();
        if let Some(file) = readable {
            match self.ladder.copy_of(file) {
                Ok(copy) => self.connection = copy,
                Err(error) => tracing::warn!(%error, "nothing of the ledger can be read now"),
            }
        }
        for line in self.waiting.lines() {
            if let Err(error) = waiting::take_in_line(&mut self.connection, line) {
                tracing::warn!(line = %line.line, %error, "a waiting entry does not fit the ledger");
            }
        }
    }

    /// Keeps entries in memory, and in the journal where that can be written.
    pub(crate) fn record(&mut self, line: EntryId, entries: &[Entry]) -> Kept {
        if let Err(Failure::Refused(reason)) =
            entry::write_all(&mut self.connection, entries).map_err(Failure::from)
        {
            return Kept::Refused(reason);
        }
        self.waiting.push(Line {
            line,
            entries: entries.to_vec(),
        });
        Kept::Waiting(self.trouble())
    }

    pub(crate) fn trouble(&self) -> Trouble {
        let place = if self.kind == TroubleKind::NoFolder {
            self.folder.path.clone()
        } else {
            self.folder.ledger()
        };
        Trouble {
            kind: self.kind,
            place,
            journal: self.waiting.journal(),
        }
    }
}

fn empty(ladder: Ladder) -> Connection {
    // It fails only when memory has run out, which ends the program in any case.
    ladder.in_memory().expect("memory for an empty ledger")
}
