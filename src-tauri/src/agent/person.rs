//! What is known of the person, read from the ledger's facts whenever something is chosen for them.
//!
//! Nothing here is a truth of its own: readiness, wishes, pains and what was done stand in the ledger, and how far
//! they have come follows from these.

mod history;
mod words;

pub(crate) use words::{from_word, spot, word};

use astir_exercises::choose::Circumstances;
use astir_exercises::exercise::{ExerciseId, Flag};
use astir_exercises::pain::PainReport;
use astir_exercises::safety::{Readiness, Verdict};
use astir_exercises::{Catalogue, Day, Library, PainLog, Past, PastBreak, Training};
use astir_ledger::{Answer, AnswerEntry, ReadError, ReadinessEntry, Records, Wish, WishEntry};
use chrono::{Datelike, NaiveDate};

use super::preferences::Whereabouts;
pub(crate) use history::{MARK, TrainingMark};

/// What is known of the person on a day.
#[derive(Debug, Clone, Default)]
pub(crate) struct Person {
    readiness: Readiness,
    banned: Vec<ExerciseId>,
    favourites: Vec<ExerciseId>,
    pains: PainLog,
    past: Past,
    /// How far they had come the evening before, where that has to be worked out no more.
    mark: Option<TrainingMark>,
}

impl Person {
    /// Reads what is known on `today`; of a ledger that cannot be read, nothing.
    pub(crate) fn read(records: Records<'_>, catalogue: &Catalogue, today: NaiveDate) -> Self {
        let nobody = || Self {
            past: Past {
                today: day_of(today),
                ..Past::default()
            },
            ..Self::default()
        };
        Self::try_read(records, catalogue, today)
            .inspect_err(|error| tracing::warn!("choosing without what was before: {error}"))
            .unwrap_or_else(|_| nobody())
    }

    fn try_read(
        records: Records<'_>,
        catalogue: &Catalogue,
        today: NaiveDate,
    ) -> Result<Self, ReadError> {
        let wishes = records.wishes()?;
        let (training, mark) = history::training(records, catalogue, today)?;
        Ok(Self {
            readiness: records
                .readiness()?
                .map(|entry| readiness_of(&entry))
                .unwrap_or_default(),
            banned: wished(&wishes, Wish::Never),
            favourites: wished(&wishes, Wish::Often),
            pains: history::pains(records, today)?,
            past: Past {
                breaks: history::breaks(records, today)?,
                training,
                today: day_of(today),
            },
            mark,
        })
    }

    /// What suits them where they are, pain counted in.
    pub(crate) fn circumstances(
        &self,
        whereabouts: &Whereabouts,
        catalogue: &Catalogue,
    ) -> Circumstances {
        self.painless_circumstances(whereabouts)
            .after_pain(&self.pains, catalogue, self.past.today)
    }

    fn painless_circumstances(&self, whereabouts: &Whereabouts) -> Circumstances {
        let mut circumstances = whereabouts.circumstances().for_readiness(&self.readiness);
        circumstances.banned.clone_from(&self.banned);
        circumstances.favourites.clone_from(&self.favourites);
        circumstances
    }

    /// What was done before.
    pub(crate) fn past(&self) -> &Past {
        &self.past
    }

    /// How far they have come, as of today.
    pub(crate) fn training(&self, catalogue: &Catalogue) -> Training {
        self.past.training.as_of(catalogue, self.past.today)
    }

    /// Every exercise as it is for them, where they are.
    pub(crate) fn library(&self, whereabouts: &Whereabouts, catalogue: &Catalogue) -> Library {
        Library::of(
            catalogue,
            &self.painless_circumstances(whereabouts),
            &self.pains,
            &self.past.training,
            self.past.today,
        )
    }

    /// Breaks with a routine today.
    pub(crate) fn breaks_today(&self) -> usize {
        let is_today = |done: &&PastBreak| done.day == self.past.today;
        self.past.breaks.iter().filter(is_today).count()
    }

    /// Exercises hidden today for pain.
    pub(crate) fn hidden(&self, catalogue: &Catalogue) -> Vec<ExerciseId> {
        let hidden = self.pains.hidden(catalogue, self.past.today).into_iter();
        hidden.map(|hidden| hidden.exercise).collect()
    }

    /// What one more pain today hides that was not hidden before.
    pub(crate) fn hidden_by(&self, pain: PainReport, catalogue: &Catalogue) -> Vec<ExerciseId> {
        let before = self.hidden(catalogue);
        let mut after = self.clone();
        after.pains.report(pain);
        let hidden = after.hidden(catalogue).into_iter();
        hidden.filter(|id| !before.contains(id)).collect()
    }

    /// The day it is, as exercises count days.
    pub(crate) fn today(&self) -> Day {
        self.past.today
    }

    /// How far they had come the evening before, when it is worth keeping anew.
    pub(crate) fn mark(&self) -> Option<&TrainingMark> {
        self.mark.as_ref()
    }
}

/// A local day as exercises count them.
pub(crate) fn day_of(day: NaiveDate) -> Day {
    Day(day.num_days_from_ce())
}

/// What an answer before the start means for the exercises; skipped, it says nothing.
pub(crate) fn readiness_of(entry: &ReadinessEntry) -> Readiness {
    Readiness {
        ticked: entry
            .ticked
            .iter()
            .filter_map(|word| from_word(word))
            .collect(),
        complaints: entry
            .joints
            .iter()
            .filter_map(|word| from_word(word))
            .collect(),
        cleared: entry.cleared,
    }
}

/// Flags that follow from an answer, and whether a doctor comes first.
pub(crate) fn follows_from(readiness: &Readiness) -> (Vec<Flag>, bool) {
    (
        readiness.flags(),
        readiness.verdict() == Verdict::DoctorFirst,
    )
}

/// The pain an answer tells of; none where it is not about an exercise, or nothing hurt.
pub(crate) fn report_of(entry: &AnswerEntry) -> Option<PainReport> {
    let Answer::Pain {
        place,
        level,
        sharp,
        lasting,
        ..
    } = &entry.answer
    else {
        return None;
    };
    if *level == Some(0) && *sharp != Some(true) && !lasting {
        return None;
    }
    Some(PainReport {
        day: day_of(entry.at.day),
        exercise: ExerciseId(entry.exercise.clone()?),
        spot: spot(place.as_deref()),
        lasting: *lasting,
    })
}

fn wished(wishes: &[WishEntry], wanted: Wish) -> Vec<ExerciseId> {
    let wished = wishes.iter().filter(|entry| entry.wish == Some(wanted));
    wished
        .map(|entry| ExerciseId(entry.exercise.clone()))
        .collect()
}
