//! "You were away 24 minutes: a walk?", answered with one click.

use astir_breaks::{AbsenceView, Input, Moment};
use astir_ledger::Intensity;
use astir_wire::{Activity, ActivityDone, Refusal};

use super::logbook::{entry, word};
use crate::agent::driver::Driver;

impl Driver {
    /// Logs the long absence that is asked about as what it was; nothing worth logging takes the question away.
    ///
    /// Nobody has said how brisk it was, so it is easy: minutes that may not have been are not counted as moderate.
    pub(in crate::agent) fn away_was(
        &mut self,
        now: Moment,
        activity: Option<Activity>,
    ) -> Result<(), Refusal> {
        let asked = self.engine.view(now).absence;
        let (Some(activity), Some(absence)) = (activity, asked) else {
            return self.try_apply(now, Input::AwayWas(None));
        };
        let done = ActivityDone {
            activity,
            seconds: u32::try_from(absence.length.as_secs()).unwrap_or(u32::MAX),
            intensity: Intensity::Easy,
            ended_ms: Some(ended_ms(&absence)),
        };
        let entry = entry(self.diary.ledger().new_id(), done, now)?;
        if let Err(refusal) = self.may_log(&entry, now) {
            // It stands in the log already: there is nothing left to ask.
            self.apply(now, Input::AwayWas(None));
            return Err(refusal);
        }
        self.intensity = Intensity::Easy;
        self.try_apply(now, Input::AwayWas(Some(word(activity))))
    }

    /// What was just logged answers the question about an absence that it overlaps.
    pub(in crate::agent) fn answer_absence_by(&mut self, now: Moment, from_ms: i64, to_ms: i64) {
        let asked = self.engine.view(now).absence;
        let is_answered = asked.is_some_and(|absence| {
            absence.since.wall.timestamp_millis() < to_ms && from_ms < ended_ms(&absence)
        });
        if is_answered {
            self.apply(now, Input::AwayWas(None));
        }
    }
}

fn ended_ms(absence: &AbsenceView) -> i64 {
    let length = i64::try_from(absence.length.as_millis()).unwrap_or(i64::MAX);
    absence.since.wall.timestamp_millis().saturating_add(length)
}
