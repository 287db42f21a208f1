//! The ladder of schemas: forward only, climbed in one transaction.

use rusqlite::{Connection, params_from_iter};

/// "Astr": tells our files from other SQLite files (`PRAGMA application_id`).
pub(crate) const APPLICATION_ID: i32 = 0x4173_7472;

/// Rung n leads from schema n to schema n + 1. A rung that has been released never changes.
pub(crate) const LADDER: Ladder = Ladder(&[
    include_str!("schema/1.sql"),
    include_str!("schema/2.sql"),
    include_str!("schema/3.sql"),
]);

/// The rungs; the schema they lead to is their number.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Ladder(pub(crate) &'static [&'static str]);

impl Ladder {
    pub(crate) fn top(self) -> i32 {
        i32::try_from(self.0.len()).unwrap_or(i32::MAX)
    }

    /// Climbs from the schema the file has to the top, or not at all: what fails half way leaves the
    /// file as it was.
    pub(crate) fn climb(self, connection: &mut Connection) -> rusqlite::Result<()> {
        let standing = version(connection)?;
        if standing >= self.top() {
            return Ok(());
        }
        let transaction = connection.transaction()?;
        for sql in self.0.iter().skip(usize::try_from(standing).unwrap_or(0)) {
            transaction.execute_batch(sql)?;
        }
        transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
        transaction.pragma_update(None, "user_version", self.top())?;
        transaction.commit()
    }

    /// An empty ledger in memory.
    pub(crate) fn in_memory(self) -> rusqlite::Result<Connection> {
        let mut connection = Connection::open_in_memory()?;
        connection.pragma_update(None, "foreign_keys", true)?;
        self.climb(&mut connection)?;
        Ok(connection)
    }

    /// A copy in memory, at the top of the ladder, of what can be read from a file of any schema.
    pub(crate) fn copy_of(self, file: &Connection) -> rusqlite::Result<Connection> {
        let standing = usize::try_from(version(file)?)
            .unwrap_or(0)
            .min(self.0.len());
        let mut copy = Self(&self.0[..standing]).in_memory()?;
        copy_readable(file, &mut copy)?;
        self.climb(&mut copy)?;
        Ok(copy)
    }
}

pub(crate) fn version(connection: &Connection) -> rusqlite::Result<i32> {
    connection.pragma_query_value(None, "user_version", |row| row.get(0))
}

pub(crate) fn application_id(connection: &Connection) -> rusqlite::Result<i32> {
    connection.pragma_query_value(None, "application_id", |row| row.get(0))
}

/// Whether somebody has put tables into it.
pub(crate) fn has_tables(connection: &Connection) -> rusqlite::Result<bool> {
    connection.query_row("SELECT EXISTS (SELECT 1 FROM sqlite_schema)", [], |row| {
        row.get(0)
    })
}

/// Copies every row of the tables that both have. What cannot be read is left out, table by table:
/// it stays in its file.
fn copy_readable(from: &Connection, to: &mut Connection) -> rusqlite::Result<()> {
    for table in tables(to)? {
        let transaction = to.transaction()?;
        match copy_table(from, &transaction, &table) {
            Ok(()) => transaction.commit()?,
            Err(error) => {
                tracing::warn!(table, %error, "this part of the ledger cannot be read now");
            }
        }
    }
    Ok(())
}

fn copy_table(from: &Connection, to: &Connection, table: &str) -> rusqlite::Result<()> {
    let columns: Vec<String> = to
        .prepare("SELECT name FROM pragma_table_info(?1)")?
        .query_map([table], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    let names = columns.join(", ");
    let places = vec!["?"; columns.len()].join(", ");
    let mut insert = to.prepare(&format!("REPLACE INTO {table} ({names}) VALUES ({places})"))?;
    let mut select = from.prepare(&format!("SELECT {names} FROM {table}"))?;
    let mut rows = select.query([])?;
    while let Some(row) = rows.next()? {
        let values = (0..columns.len()).map(|column| row.get::<_, rusqlite::types::Value>(column));
        insert.execute(params_from_iter(
            values.collect::<rusqlite::Result<Vec<_>>>()?,
        ))?;
    }
    Ok(())
}

/// Tables in the order they were made, so that parents come before their children.
fn tables(connection: &Connection) -> rusqlite::Result<Vec<String>> {
    connection
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY rowid")?
        .query_map([], |row| row.get(0))?
        .collect()
}

#[cfg(test)]
mod tests;
