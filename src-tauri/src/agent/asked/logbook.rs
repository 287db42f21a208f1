//! What the person logs: added, listed, put right, taken out again.

use std::time::Duration;

use astir_breaks::{Input, Moment, Steady};
use astir_ledger::{ActivityEntry, Entry, EntryId, LogRefusal, NUDGE, Stamp};
use astir_wire::{Activity, ActivityDone, Logged, Refusal, Reply};
use chrono::{DateTime, Days};

use super::refused;
use crate::agent::books;
use crate::agent::driver::Driver;
use crate::words::say;

/// Days that are listed where nobody says how many.
pub(crate) const LISTED_DAYS: u32 = 28;
/// The most days that can be listed.
const MOST_LISTED_DAYS: u32 = 366;

/// What was done, as an entry of the log.
pub(crate) fn entry(
    id: EntryId,
    done: ActivityDone,
    now: Moment,
) -> Result<ActivityEntry, Refusal> {
    Ok(ActivityEntry {
        id,
        ended: stamp_at(now, done.ended_ms)?,
        kind: word(done.activity),
        seconds: done.seconds,
        intensity: done.intensity,
        counted_as_break: false,
    })
}

/// A kind of activity in the language that is spoken; one of a later version by its own name.
pub(crate) fn in_words(kind: &str) -> String {
    let id = match kind {
        "walk" => "activity-walk",
        "ride" => "activity-ride",
        "swim" => "activity-swim",
        "run" => "activity-run",
        "stairs" => "activity-stairs",
        "walking-pad" => "activity-walking-pad",
        "gym" => "activity-gym",
        "other" => "activity-other",
        unknown => return unknown.to_owned(),
    };
    say(id, &[])
}

impl Driver {
    /// Takes it into the log; what has just ended counts as the break (rule 32).
    pub(in crate::agent) fn log(&mut self, now: Moment, done: ActivityDone) -> Result<(), Refusal> {
        let id = self.diary.ledger().new_id();
        let entry = entry(id, done, now)?;
        self.may_log(&entry, now)?;
        self.logging = false;
        let since_ms = now.wall.timestamp_millis() - entry.ended.utc_ms;
        let counts =
            Duration::from_millis(since_ms.unsigned_abs()) <= self.engine.settings().break_length;
        if counts {
            self.intensity = entry.intensity;
            let input = Input::Log {
                kind: entry.kind.clone(),
                length: Duration::from_secs(entry.seconds.into()),
                ended: Steady(now.steady.0 - since_ms),
            };
            match self.try_apply(now, input) {
                // The engine remembers what was taken out again since; the ledger knows better.
                Err(refusal) if refusal.reason == "overlap" => {}
                outcome => return outcome,
            }
        }
        let (ended_ms, length_ms) = (entry.ended.utc_ms, i64::from(entry.seconds) * 1000);
        self.put_activity(Entry::Activity(entry));
        self.answer_absence_by(now, ended_ms - length_ms, ended_ms);
        Ok(())
    }

    /// What was logged of late, the newest first.
    pub(in crate::agent) fn logged(
        &mut self,
        now: Moment,
        days: Option<u32>,
    ) -> Result<Reply, Refusal> {
        let days = days.unwrap_or(LISTED_DAYS);
        if !(1..=MOST_LISTED_DAYS).contains(&days) {
            return Err(refused("days", "1 to 366 days can be listed"));
        }
        let first = now.stamp().day - Days::new(u64::from(days) - 1);
        let found = self.diary.ledger().records().activity_since(first);
        let found = found.map_err(|error| refused("ledger", &error.to_string()))?;
        Ok(Reply::Logged(found.iter().rev().map(listed).collect()))
    }

    /// Puts an entry right. Whether it counted as the break stays as it is: that break is over.
    pub(in crate::agent) fn change_logged(
        &mut self,
        now: Moment,
        id: &str,
        done: ActivityDone,
    ) -> Result<(), Refusal> {
        let old = self.logged_entry(id)?;
        let ended_ms = done.ended_ms.or(Some(old.ended.utc_ms));
        let changed = entry(old.id, ActivityDone { ended_ms, ..done }, now)?;
        let entry = ActivityEntry {
            counted_as_break: old.counted_as_break,
            ..changed
        };
        self.may_log(&entry, now)?;
        self.put_activity(Entry::Activity(entry));
        Ok(())
    }

    /// Takes an entry out again.
    pub(in crate::agent) fn delete_logged(&mut self, id: &str) -> Result<(), Refusal> {
        let entry = self.logged_entry(id)?;
        self.put_activity(Entry::ActivityGone(entry.id));
        Ok(())
    }

    fn logged_entry(&mut self, id: &str) -> Result<ActivityEntry, Refusal> {
        let found = self
            .diary
            .ledger()
            .records()
            .activity(&id.to_owned().into());
        found
            .map_err(|error| refused("ledger", &error.to_string()))?
            .ok_or_else(|| refused("no-such-entry", &format!("nothing is logged as `{id}`")))
    }

    pub(super) fn may_log(&mut self, entry: &ActivityEntry, now: Moment) -> Result<(), Refusal> {
        let now = books::stamp(now.stamp());
        let allowed = self.diary.ledger().records().may_log(entry, now);
        allowed.map_err(|refusal| refused(reason(&refusal), &refusal.to_string()))
    }

    fn put_activity(&mut self, entry: Entry) {
        self.diary.put(entry);
        self.unwritten = true;
    }
}

/// A line of the list.
pub(crate) fn listed(entry: &ActivityEntry) -> Logged {
    Logged {
        id: entry.id.to_string(),
        kind: entry.kind.clone(),
        seconds: entry.seconds,
        intensity: entry.intensity,
        ended_ms: entry.ended.utc_ms,
        offset_s: entry.ended.offset_s,
        counted: entry.counted_as_break,
    }
}

/// What a person can log is an activity; a small suggestion that was followed is none of these words.
pub(crate) fn word(activity: Activity) -> String {
    let word = serde_json::to_value(activity).ok();
    word.and_then(|word| word.as_str().map(str::to_owned))
        .unwrap_or_else(|| NUDGE.to_owned())
}

/// How another instant is written down where the person is now.
fn stamp_at(now: Moment, utc_ms: Option<i64>) -> Result<Stamp, Refusal> {
    let Some(utc_ms) = utc_ms else {
        return Ok(books::stamp(now.stamp()));
    };
    let instant = DateTime::from_timestamp_millis(utc_ms)
        .ok_or_else(|| refused("time", "there is no such time"))?;
    let then = Moment {
        steady: now.steady,
        wall: instant.with_timezone(&now.wall.timezone()),
    };
    Ok(books::stamp(then.stamp()))
}

fn reason(refusal: &LogRefusal) -> &'static str {
    match refusal {
        LogRefusal::Length => "length",
        LogRefusal::Future { .. } => "future",
        LogRefusal::TooOld { .. } => "too-old",
        LogRefusal::Overlap { .. } => "overlap",
        LogRefusal::Read(_) => "ledger",
    }
}
