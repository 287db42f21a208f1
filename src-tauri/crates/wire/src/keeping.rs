//! Files written for the person and read back: pictures and tables of the week, the log, backups.

use astir_ledger::{BackupKind, GuidedSeconds, Intensity};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Reference;

/// A file to write.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(
    tag = "file",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
pub enum Keepsake {
    /// One week as CSV.
    WeekTable {
        /// ISO week such as `2026-W13`; otherwise the one that holds today.
        week: Option<String>,
    },
    /// One week as the window has drawn it.
    WeekPicture {
        /// ISO week; otherwise the one that holds today.
        week: Option<String>,
        /// What `data` is.
        format: PictureFormat,
        /// SVG as text, PNG in base64; at most 512 KiB.
        data: String,
    },
    /// The whole log.
    Log {
        /// In which form.
        format: LogFormat,
    },
    /// A copy of the ledger that can be restored.
    Backup,
}

/// Kinds of picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PictureFormat {
    /// Lines and shapes, as text.
    Svg,
    /// Dots.
    Png,
}

/// Forms of the log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum LogFormat {
    /// A table for spreadsheets.
    Csv,
    /// Everything, to be imported again.
    Json,
}

/// A file that was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Kept {
    /// Where it is.
    pub path: String,
}

/// A backup that can be restored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BackupView {
    /// Where it is.
    pub path: String,
    /// How it came about.
    pub kind: BackupKind,
    /// When it was made, UTC in milliseconds.
    pub made_ms: i64,
    /// Its size in bytes.
    pub bytes: u64,
}

/// A month, day by day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Month {
    /// Which, such as `2026-03`.
    pub month: String,
    /// All its days, in order.
    pub days: Vec<MonthDay>,
}

/// The small sums of a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MonthDay {
    /// Which day, such as `2026-03-26`.
    pub day: String,
    /// Its sums; none when nothing is known of it, which is not the same as zero.
    pub sums: Option<MonthSums>,
}

/// What a day of the month came to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MonthSums {
    /// Guided time by category.
    pub guided: GuidedSeconds,
    /// Breaks taken, those on the person's own account included.
    pub taken: u32,
    /// Of those taken, the ones no reminder had asked for.
    pub unasked: u32,
    /// Reminders shown.
    pub offered: u32,
    /// Natural breaks.
    pub natural: u32,
    /// Moderate time in seconds, vigorous time counted twice.
    pub moderate_s: u32,
}

/// Something a person logged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Logged {
    /// Names it in [`crate::Request::LogChange`] and [`crate::Request::LogDelete`].
    pub id: String,
    /// What it was, such as `walk`.
    pub kind: String,
    /// How long it took, in seconds.
    pub seconds: u32,
    /// How hard it was.
    pub intensity: Intensity,
    /// When it ended, UTC in milliseconds.
    pub ended_ms: i64,
    /// Offset of local time from UTC then, in seconds.
    pub offset_s: i32,
    /// Whether it counted as the break.
    pub counted: bool,
}

/// The program and what its words rest on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct About {
    /// As `astir --version` prints it.
    pub version: String,
    /// Where the ledger is.
    pub ledger: String,
    /// What the texts and exercises come from.
    pub sources: Vec<Reference>,
    /// What the program is made with: name and licence of each.
    pub licences: Vec<Reference>,
}

/// A long piece of work under way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ErrandView {
    /// Which.
    pub errand: Errand,
    /// How much of it is done, in percent.
    pub percent: u8,
}

/// Kinds of long work; there is one at a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Errand {
    /// The log, or a part of it, is written to a file.
    Export,
    /// An export is taken in.
    Import,
    /// The ledger is copied.
    Backup,
    /// A backup is put in the place of the ledger.
    Restore,
}
