//! The driver's side of the ledger: entries gathered in a step and written together, state that survives a
//! restart, and the days that screens show.

use std::collections::BTreeMap;
use std::fs::{File, OpenOptions};
use std::io::{self, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use astir_breaks::{Moment, Saved, SpanFact, SpanKind};
use astir_exercises::Session;
use astir_ledger::{
    Answer, BackupFile, BreakEntry, BreakOutcome, Condition, Day, DayFacts, DecisionEntry,
    DecisionKind, DeskLine, Entry, EntryId, Import, ImportError, Kept, Ledger, Opened, Prepared,
    ReadError, Records, RestoreError, Span, SpanPosture, StateEntry, Week,
};
use astir_wire::WhyLine;
use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use super::books::stamp;

/// The desk clock may lose so much when the agent is killed, in milliseconds.
pub(crate) const ALIVE_EVERY_MS: i64 = 60_000;
/// Spans among which the one of an absence that has just ended is looked for.
const LAST_SPANS: u32 = 8;
const ENGINE: &str = "engine";
const PLAIN_BUFFERS: &str = "window-plain-buffers";
/// Beside the ledger: when the agent was last known to live. Not in the ledger, for writing it must not wake the
/// disk, and a kill leaves it as it was.
const ALIVE: &str = "alive";

/// Writes and reads the ledger for the driver.
pub(crate) struct Diary {
    ledger: Ledger,
    folder: PathBuf,
    gathered: Vec<Entry>,
    trouble: Option<String>,
    days: Option<Vec<Day>>,
    alive: Option<File>,
    /// The ledger was begun just now.
    is_new: bool,
    /// The day of the last backup.
    backed_up: Option<NaiveDate>,
}

/// Where the agent was when it last wrote.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Bookmark {
    pub(crate) engine: Saved,
    pub(crate) session: Option<Session>,
    /// The id that the break under way will have.
    #[serde(default)]
    pub(crate) entry: Option<EntryId>,
    pub(crate) at: Instant,
    pub(crate) boot: Option<String>,
    /// The last happenings, for `why`.
    #[serde(default)]
    pub(crate) lately: Vec<WhyLine>,
}

/// One reading of both clocks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Instant {
    pub(crate) wall_ms: i64,
    pub(crate) steady_ms: i64,
}

impl Instant {
    pub(crate) fn of(now: &Moment) -> Self {
        Self {
            wall_ms: now.wall.timestamp_millis(),
            steady_ms: now.steady.0,
        }
    }
}

impl Diary {
    /// Opens the ledger in `folder`; whatever is wrong with it, entries are taken.
    pub(crate) fn open(folder: &Path, now: &Moment) -> Self {
        let Opened { ledger, condition } = Ledger::open(folder, stamp(now.stamp()));
        let alive = OpenOptions::new()
            .create(true)
            .truncate(false)
            .read(true)
            .write(true)
            .open(folder.join(ALIVE));
        if let Err(error) = &alive {
            tracing::warn!("a kill may lose more than a minute: {error}");
        }
        let trouble = match &condition {
            Condition::Sound | Condition::Fresh | Condition::Recovered => None,
            worse => Some(worse.to_string()),
        };
        Self {
            ledger,
            folder: folder.to_owned(),
            gathered: Vec::new(),
            trouble,
            days: None,
            is_new: matches!(condition, Condition::Fresh),
            alive: alive.ok(),
            backed_up: None,
        }
    }

    /// Nothing was ever kept here before.
    pub(crate) fn is_new(&self) -> bool {
        self.is_new
    }

    pub(crate) fn ledger(&mut self) -> &mut Ledger {
        &mut self.ledger
    }

    /// What has been kept.
    pub(crate) fn records(&self) -> Records<'_> {
        self.ledger.records()
    }

    /// Where everything lies.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// One sentence on what is wrong with the ledger.
    pub(crate) fn trouble(&self) -> Option<&str> {
        self.trouble.as_deref()
    }

    /// Takes an entry, to be written with the others of this step.
    pub(crate) fn put(&mut self, entry: Entry) {
        self.gathered.push(entry);
    }

    /// Writes what was gathered, with where the agent is now.
    pub(crate) fn write(&mut self, bookmark: &Bookmark) {
        self.days = None;
        let state = StateEntry {
            key: ENGINE.to_owned(),
            value: serde_json::to_value(bookmark).ok(),
        };
        self.gathered.push(Entry::State(state));
        let entries = std::mem::take(&mut self.gathered);
        match self.ledger.record(&entries) {
            Kept::Written => {}
            Kept::Waiting(trouble) => self.trouble = Some(trouble.to_string()),
            Kept::Refused(reason) => self.write_one_by_one(&entries, &reason),
        }
        self.live(bookmark.at);
    }

    /// One entry that breaks a rule must not take the others, nor the desk clock, with it.
    fn write_one_by_one(&mut self, entries: &[Entry], reason: &str) {
        tracing::error!("the ledger refused a step: {reason}");
        for entry in entries {
            if let Kept::Refused(reason) = self.ledger.record(std::slice::from_ref(entry)) {
                tracing::error!("not kept: {entry:?}: {reason}");
            }
        }
    }

    /// Whether the backup of this day is still to be made; asked once a day, for what fails once fails again.
    pub(crate) fn wants_backup(&mut self, day: NaiveDate) -> bool {
        if self.ledger.trouble().is_some() {
            return false;
        }
        self.backed_up.replace(day) != Some(day)
    }

    /// The backups there are, the newest first.
    pub(crate) fn backups(&self) -> io::Result<Vec<BackupFile>> {
        self.ledger.backups()
    }

    /// Notes a decision that has neither reason nor length.
    pub(crate) fn note(&mut self, now: Moment, kind: DecisionKind) {
        let id = self.ledger.new_id();
        self.put(Entry::Decision(DecisionEntry {
            id,
            at: stamp(now.stamp()),
            kind,
            reason: None,
            seconds: None,
        }));
    }

    /// The person was at the desk all the while: the walk that was just recorded was none, and the time is desk time.
    pub(crate) fn take_back_walk(&mut self) {
        let records = self.ledger.records();
        let walk = records.last_breaks(1).unwrap_or_default().pop();
        let Some(walk) = walk.filter(|last| last.outcome == BreakOutcome::Walked) else {
            return;
        };
        let spans = records.last_spans(LAST_SPANS).unwrap_or_default();
        let away = spans
            .into_iter()
            .find(|span| span.from.utc_ms == walk.at.utc_ms);
        self.put(Entry::Break(BreakEntry {
            outcome: BreakOutcome::Withdrawn,
            taken_up: None,
            ..walk
        }));
        if let Some(away) = away {
            self.put(Entry::Span(Span {
                kind: astir_ledger::SpanKind::Desk,
                posture: Some(SpanPosture::Sitting),
                ..away
            }));
        }
    }

    /// Notes that the agent lives, for the next start after a kill.
    pub(crate) fn live(&mut self, at: Instant) {
        let Some(alive) = &mut self.alive else { return };
        // Of fixed length, so that a kill in between leaves no mixture behind.
        let line = format!("{:020} {:020}\n", at.wall_ms, at.steady_ms);
        let written = alive
            .seek(SeekFrom::Start(0))
            .and_then(|_| alive.write_all(line.as_bytes()));
        if let Err(error) = written {
            tracing::debug!("noting that the agent lives: {error}");
        }
    }

    /// Gives back memory that reading and writing has filled.
    pub(crate) fn shrink(&self) {
        self.ledger.shrink();
    }

    /// Tries again to write what waits.
    pub(crate) fn retry(&mut self, now: &Moment) {
        if self.ledger.trouble().is_none() {
            return;
        }
        self.trouble = match self.ledger.retry(stamp(now.stamp())) {
            Condition::Sound | Condition::Fresh | Condition::Recovered => None,
            worse => Some(worse.to_string()),
        };
        self.days = None;
    }

    /// Begins to take in an export; what is written from here on comes with it.
    pub(crate) fn begin_import(&mut self, now: &Moment) -> Result<Import, ImportError> {
        self.ledger.begin_import(stamp(now.stamp()))
    }

    /// Puts a prepared ledger in the place of this one.
    pub(crate) fn put_in_place(
        &mut self,
        prepared: &Prepared,
        now: &Moment,
    ) -> Result<(), RestoreError> {
        self.days = None;
        self.ledger.put_in_place(prepared, stamp(now.stamp()))?;
        self.trouble = self.ledger.trouble().map(|trouble| trouble.to_string());
        Ok(())
    }

    /// Deletes everything, what was gathered in this step included.
    pub(crate) fn delete_everything(&mut self, now: &Moment) -> io::Result<()> {
        self.days = None;
        self.gathered.clear();
        let deleted = self.ledger.delete_everything(stamp(now.stamp()));
        self.trouble = self.ledger.trouble().map(|trouble| trouble.to_string());
        deleted
    }

    /// Where the agent was when it last wrote, and when it was last known to live.
    pub(crate) fn bookmark(&mut self) -> Option<(Bookmark, Instant)> {
        let stored = self.state(ENGINE)?;
        let bookmark: Bookmark = serde_json::from_value(stored)
            .inspect_err(|error| tracing::warn!("the stored desk clock is passed over: {error}"))
            .ok()?;
        let lived = self
            .alive
            .as_mut()
            .and_then(|alive| read_instant(alive).ok().flatten());
        let last = lived
            .filter(|lived| lived.wall_ms >= bookmark.at.wall_ms)
            .unwrap_or(bookmark.at);
        Some((bookmark, last))
    }

    /// Whether windows have to draw without GPU buffers here.
    pub(crate) fn plain_buffers(&self) -> bool {
        self.state(PLAIN_BUFFERS).is_some()
    }

    /// Remembers that windows have to draw without GPU buffers here.
    pub(crate) fn remember_plain_buffers(&mut self) {
        self.put(Entry::State(StateEntry {
            key: PLAIN_BUFFERS.to_owned(),
            value: Some(true.into()),
        }));
    }

    /// The seven days that end with `today`; the last of them with the spans under way.
    pub(crate) fn days(&mut self, today: NaiveDate, under_way: &[SpanFact]) -> Vec<Day> {
        let stale = self
            .days
            .as_ref()
            .and_then(|days| days.last())
            .is_none_or(|last| last.day != today);
        if stale {
            self.days = self.ledger.records().days(today - Days::new(6), 7).ok();
        }
        let mut days = self.days.clone().unwrap_or_default();
        for span in under_way.iter().filter(|span| span.kind == SpanKind::Desk) {
            let Some(last) = days.last_mut() else { break };
            let facts = last.facts.get_or_insert_with(DayFacts::default);
            facts.desk.push(DeskLine {
                from_ms: span.from.utc.timestamp_millis(),
                to_ms: span.to.utc.timestamp_millis(),
                offset_s: span.from.offset.local_minus_utc(),
                standing: span.posture == astir_breaks::Posture::Standing,
            });
            facts.desk_s += u32::try_from(span.length.as_secs()).unwrap_or(0);
        }
        days
    }

    /// Seven days from `first` on, as they stand `today`.
    pub(crate) fn week(&self, first: NaiveDate, today: NaiveDate) -> Result<Week, ReadError> {
        self.ledger.records().week(first, today)
    }

    /// Whether the person was asked about effort on this day already.
    pub(crate) fn asked_effort_on(&self, day: NaiveDate) -> bool {
        let answers = self.ledger.records().answers_since(day).unwrap_or_default();
        answers
            .iter()
            .any(|answer| matches!(answer.answer, Answer::Effort { .. }))
    }

    /// Settings that differ from their defaults.
    pub(crate) fn settings(&self) -> BTreeMap<String, String> {
        self.ledger.records().settings().unwrap_or_default()
    }

    /// Closes the ledger properly.
    pub(crate) fn close(self) {
        if let Err(trouble) = self.ledger.close() {
            tracing::warn!("closing the ledger: {trouble}");
        }
    }

    fn state(&self, key: &str) -> Option<serde_json::Value> {
        let read = self.ledger.records().state(key);
        read.inspect_err(|error| tracing::warn!("reading {key}: {error}"))
            .ok()
            .flatten()
    }
}

fn read_instant(alive: &mut File) -> io::Result<Option<Instant>> {
    alive.seek(SeekFrom::Start(0))?;
    let text = io::read_to_string(alive)?;
    let mut numbers = text.split_whitespace().map(str::parse);
    Ok(match (numbers.next(), numbers.next()) {
        (Some(Ok(wall_ms)), Some(Ok(steady_ms))) => Some(Instant { wall_ms, steady_ms }),
        _ => None,
    })
}
