//! Looking at the file before anything is written: which of the cases it is, and what is done.

use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};

use crate::failure::Failure;
use crate::folder::{Folder, make_private_file, open_private_file};
use crate::schema::{self, Ladder};
use crate::{Condition, Stamp, TroubleKind, backup};

/// How long a write waits for a reader to let go.
const BUSY_TIMEOUT: Duration = Duration::from_millis(500);

/// A way of opening the file.
pub(crate) type Open = fn(&Folder, Ladder, Stamp) -> Found;

/// What came of opening the file.
pub(crate) enum Found {
    /// It can be read and written.
    Usable {
        connection: Connection,
        condition: Condition,
    },
    /// It cannot be written now, and perhaps not read either.
    Unusable {
        kind: TroubleKind,
        readable: Option<Connection>,
    },
}

impl Found {
    fn unusable(kind: TroubleKind) -> Self {
        Self::Unusable {
            kind,
            readable: None,
        }
    }
}

/// Opens the ledger of the folder, whatever is there. Nothing that exists is deleted or overwritten.
pub(crate) fn open(folder: &Folder, ladder: Ladder, at: Stamp) -> Found {
    if let Err(error) = folder.prepare() {
        tracing::warn!(path = %folder.path.display(), %error, "the folder of the ledger cannot be used");
        let full = TroubleKind::from(&error) == TroubleKind::DiskFull;
        let kind = if full {
            TroubleKind::DiskFull
        } else {
            TroubleKind::NoFolder
        };
        return Found::unusable(kind);
    }
    match fs::symlink_metadata(folder.ledger()) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let condition = match backup::newest_good(folder, ladder) {
                Some(backup) => Condition::Missing { backup },
                None => Condition::Fresh,
            };
            begin(folder, ladder, at, condition)
        }
        Err(error) => Found::unusable(TroubleKind::from(&error)),
        Ok(_) => open_existing(folder, ladder, at),
    }
}

/// Opens a ledger that was checked a moment ago, which spares reading all of it. Whatever is wrong with it all the
/// same is found the long way.
pub(crate) fn open_checked(folder: &Folder, ladder: Ladder, at: Stamp) -> Found {
    let opened = connect(&folder.ledger()).and_then(|mut connection| {
        let condition = bring_up(folder, &mut connection, ladder, at)?;
        Ok((connection, condition))
    });
    match opened {
        Ok((connection, condition)) => Found::Usable {
            connection,
            condition,
        },
        Err(_) => open(folder, ladder, at),
    }
}

fn open_existing(folder: &Folder, ladder: Ladder, at: Stamp) -> Found {
    let path = folder.ledger();
    match fs::metadata(&path) {
        Ok(found) if !found.is_file() => return replace(folder, ladder, at),
        Ok(found) if found.len() == 0 => return open_empty(folder, ladder, at),
        _ => {}
    }
    // Looked at without SQLite, which would roll a journal into whatever lies there.
    match header(&path) {
        Some(Header::Foreign) => return replace(folder, ladder, at),
        Some(Header::Ledger { schema }) if schema > ladder.top() => {
            return Found::Unusable {
                kind: TroubleKind::Newer,
                readable: connect_to_read(&path).ok(),
            };
        }
        _ => {}
    }
    make_private_file(&path);
    let mut connection = match connect(&path) {
        Ok(connection) => connection,
        Err(Failure::Trouble(TroubleKind::Damaged)) => return replace(folder, ladder, at),
        Err(failure) => return Found::unusable(kind_of(&failure)),
    };
    match take_over(folder, &mut connection, ladder, at) {
        Ok(condition) => Found::Usable {
            connection,
            condition,
        },
        Err(Failure::Trouble(TroubleKind::Damaged)) => {
            drop(connection);
            replace(folder, ladder, at)
        }
        Err(failure) => Found::Unusable {
            kind: kind_of(&failure),
            readable: Some(connection),
        },
    }
}

/// Checks the file, and takes it into use.
fn take_over(
    folder: &Folder,
    connection: &mut Connection,
    ladder: Ladder,
    at: Stamp,
) -> Result<Condition, Failure> {
    check(connection)?;
    bring_up(folder, connection, ladder, at)
}

/// Brings the file to the top of the ladder, and marks it as open.
fn bring_up(
    folder: &Folder,
    connection: &mut Connection,
    ladder: Ladder,
    at: Stamp,
) -> Result<Condition, Failure> {
    let standing = schema::version(connection)?;
    let ours = schema::application_id(connection)? == schema::APPLICATION_ID;
    if !ours && (standing != 0 || schema::has_tables(connection)?) {
        return Err(Failure::Trouble(TroubleKind::Damaged));
    }
    if connection.is_readonly("main")? {
        return Err(Failure::Trouble(TroubleKind::ReadOnly));
    }
    if ours && standing < ladder.top() {
        backup::before_migration(folder, connection, standing, at)?;
    }
    ladder.climb(connection)?;
    let open_since: Option<i64> =
        connection.query_row("SELECT open_since_ms FROM run", [], |row| row.get(0))?;
    connection.execute("UPDATE run SET open_since_ms = ?1", [at.utc_ms])?;
    Ok(if open_since.is_some() {
        Condition::Recovered
    } else {
        Condition::Sound
    })
}

/// Begins a new file where none is.
fn begin(folder: &Folder, ladder: Ladder, at: Stamp, condition: Condition) -> Found {
    let path = folder.ledger();
    // Made by us and not by SQLite, so that it is closed to others from its first moment.
    if let Err(error) = open_private_file(&path) {
        return Found::unusable(TroubleKind::from(&error));
    }
    let begin = || -> Result<Connection, Failure> {
        let mut connection = connect(&path)?;
        take_over(folder, &mut connection, ladder, at)?;
        folder
            .sync()
            .map_err(|error| Failure::Trouble((&error).into()))?;
        Ok(connection)
    };
    match begin() {
        Ok(connection) => Found::Usable {
            connection,
            condition,
        },
        Err(failure) => Found::unusable(kind_of(&failure)),
    }
}

/// An empty file is what a start that was cut short leaves behind; with backups beside it, it is a loss.
fn open_empty(folder: &Folder, ladder: Ladder, at: Stamp) -> Found {
    if backup::newest_good(folder, ladder).is_some() {
        replace(folder, ladder, at)
    } else {
        begin(folder, ladder, at, Condition::Fresh)
    }
}

/// Sets the damaged file aside, whatever it is, and begins a new one.
fn replace(folder: &Folder, ladder: Ladder, at: Stamp) -> Found {
    match set_aside(folder, "ledger-damaged", at) {
        Ok(set_aside) => {
            let backup = backup::newest_good(folder, ladder);
            begin(
                folder,
                ladder,
                at,
                Condition::Replaced { set_aside, backup },
            )
        }
        Err(error) => {
            tracing::warn!(path = %folder.ledger().display(), %error, "the damaged ledger could not be set aside");
            Found::unusable(TroubleKind::Damaged)
        }
    }
}

/// Gives the ledger another name, one that nothing has.
pub(crate) fn set_aside(folder: &Folder, stem: &str, at: Stamp) -> io::Result<PathBuf> {
    let aside = folder.free_name(stem, at.day, "sqlite");
    let journal = folder.rollback_journal();
    // The journal first: left alone, it would be rolled back into the new file.
    if journal.symlink_metadata().is_ok() {
        let mut name = aside.clone().into_os_string();
        name.push("-journal");
        fs::rename(&journal, name)?;
    }
    fs::rename(folder.ledger(), &aside)?;
    folder.sync()?;
    Ok(aside)
}

fn connect(path: &Path) -> Result<Connection, Failure> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    harden(&connection)?;
    connection.pragma_update(None, "journal_mode", "DELETE")?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "foreign_keys", true)?;
    Ok(connection)
}

/// Opens a file that must not be changed in any way.
pub(crate) fn connect_to_read(path: &Path) -> rusqlite::Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    harden(&connection)?;
    Ok(connection)
}

/// A file from outside may carry a schema that means harm, and pages that lie about their size.
fn harden(connection: &Connection) -> rusqlite::Result<()> {
    connection.busy_timeout(BUSY_TIMEOUT)?;
    connection.pragma_update(None, "trusted_schema", false)?;
    connection.pragma_update(None, "cell_size_check", true)
}

/// Reads every page: about 70 ms for the 6 MB of a year. It is not left to unclean exits, because
/// damage in the middle shows nowhere else.
pub(crate) fn check(connection: &Connection) -> Result<(), Failure> {
    let verdict: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if verdict == "ok" {
        return Ok(());
    }
    tracing::warn!(verdict, "the ledger is damaged");
    Err(Failure::Trouble(TroubleKind::Damaged))
}

/// What the first bytes of a file say.
enum Header {
    /// A ledger of this schema.
    Ledger { schema: i32 },
    /// Another SQLite file, or a ledger whose first write was cut short.
    OtherDatabase,
    /// No SQLite file at all.
    Foreign,
}

/// By the SQLite file format, 1.3; numbers are big-endian. None when it cannot be read.
fn header(path: &Path) -> Option<Header> {
    const MAGIC: &[u8] = b"SQLite format 3\0";
    const USER_VERSION_AT: usize = 60;
    const APPLICATION_ID_AT: usize = 68;
    let mut bytes = Vec::new();
    fs::File::open(path)
        .ok()?
        .take(100)
        .read_to_end(&mut bytes)
        .ok()?;
    if !bytes.starts_with(MAGIC) {
        return Some(Header::Foreign);
    }
    let number = |at: usize| Some(i32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?));
    Some(match number(APPLICATION_ID_AT) {
        Some(schema::APPLICATION_ID) => Header::Ledger {
            schema: number(USER_VERSION_AT)?,
        },
        _ => Header::OtherDatabase,
    })
}

fn kind_of(failure: &Failure) -> TroubleKind {
    match failure {
        Failure::Trouble(kind) => *kind,
        // Only entries are refused; a schema that cannot be made is the file's fault.
        Failure::Refused(_) => TroubleKind::Unwritable,
    }
}
