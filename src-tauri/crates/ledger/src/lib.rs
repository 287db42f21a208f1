//! Everything Astir keeps on disk: settings, state and the log, in one SQLite file.
//!
//! Rows are facts as they were when written: a UTC instant, the offset then, and the local day
//! then. Totals are derived. This crate never asks for the time, never works out a local day, and
//! never deletes or overwrites a file it could not read. Whatever happens to the file, a
//! [`Ledger`] takes entries: what cannot be written now waits and is taken in later, once.

mod aside;
mod backup;
mod csv;
mod entry;
mod everything;
mod export;
mod failure;
mod folder;
mod import;
mod instant;
mod ledger;
mod logging;
mod month;
mod opening;
mod practice;
mod reader;
mod records;
mod restore;
mod schema;
mod stamp;
mod tables;
mod trouble;
mod waiting;
mod week;

pub use backup::{BackupError, BackupFile, BackupKind};
pub use csv::LOG_COLUMNS;
pub use entry::Entry;
pub use export::{ExportError, ImportError};
pub use folder::FILE_NAME;
pub use import::Import;
pub use ledger::{Kept, Ledger, Opened};
pub use logging::{ACTIVITY_DAYS_BACK, ACTIVITY_SECONDS, LogRefusal, NUDGE};
pub use month::{DayTotals, Month, MonthDay};
pub use practice::Practice;
pub use reader::{Reader, ReaderError};
pub use records::{ReadError, Records};
pub use restore::{Prepared, RestoreError};
pub use stamp::{EntryId, Stamp};
pub use tables::activity::{ActivityEntry, Intensity};
pub use tables::answers::{Answer, AnswerEntry, Effort, PainAdvice};
pub use tables::breaks::{
    Asked, BreakEntry, BreakOutcome, BreakStep, Category, ReminderShown, StepState, TakenUp,
};
pub use tables::decisions::{DecisionEntry, DecisionKind};
pub use tables::desk_checks::{DeskChange, DeskCheckEntry, DeskFound, DeskItem, DeskItemState};
pub use tables::level_choices::{ChosenLevel, LevelChoice};
pub use tables::natural::NaturalBreak;
pub use tables::readiness::ReadinessEntry;
pub use tables::settings::SettingEntry;
pub use tables::spans::{Span, SpanBasis, SpanKind, SpanPosture};
pub use tables::state::StateEntry;
pub use tables::wishes::{Wish, WishEntry};
pub use trouble::{Condition, Trouble, TroubleKind};
pub use week::{
    BreakCounts, Day, DayFacts, DeskLine, FourWeeks, GuidedSeconds, Mark, Stretch, WEEK_COLUMNS,
    Week, WeekTotals,
};
