//! What follows from breaks, answers and levels chosen, in the order they happened.

use astir_exercises::exercise::{Category, Dose, ExerciseId, Level};
use astir_exercises::routine::{Amount, RoutineId};
use astir_exercises::session::{Outcome, Pain, PainSpot, StepEnd, StepOutcome};
use astir_exercises::training::Answer as Told;
use astir_exercises::{Catalogue, PainLog, PastBreak, Training, TrainingFact};
use astir_ledger::{
    Answer, AnswerEntry, Asked, BreakEntry, BreakOutcome, BreakStep, ChosenLevel, Effort, EntryId,
    LevelChoice, ReadError, Records, StepState,
};
use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use super::{day_of, report_of};

/// Name of the mark among the ledger's state.
pub(crate) const MARK: &str = "training";
/// Days of breaks looked back at for variety.
const VARIETY_DAYS: u64 = 14;
/// Days after which a pain matters no more: two weeks, and two more for one that follows another.
const PAIN_DAYS: u64 = 28;

/// How far a person had come at the end of a day, so that years of facts need not be gone through for each choice.
/// It can be thrown away: everything in it follows from the facts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct TrainingMark {
    /// The last day that is in it.
    pub(crate) through: NaiveDate,
    pub(crate) training: Training,
}

/// How far the person has come by now, and a new mark where the stored one is not of the evening before.
pub(super) fn training(
    records: Records<'_>,
    catalogue: &Catalogue,
    today: NaiveDate,
) -> Result<(Training, Option<TrainingMark>), ReadError> {
    let yesterday = today - Days::new(1);
    let stored = records.state(MARK)?;
    let stored: Option<TrainingMark> = stored.and_then(|value| serde_json::from_value(value).ok());
    let stored = stored.filter(|mark| mark.through <= yesterday);
    let is_fresh = stored
        .as_ref()
        .is_some_and(|mark| mark.through == yesterday);
    let (mut training, since) = match stored {
        Some(mark) => (mark.training, mark.through + Days::new(1)),
        None => (Training::default(), NaiveDate::MIN),
    };
    let facts = Facts::read(records, since)?;
    let facts = facts.in_order();
    let (before, of_today): (Vec<_>, Vec<_>) =
        facts.into_iter().partition(|fact| fact.day() < today);
    for fact in before {
        fact.teach(&mut training, catalogue);
    }
    let mark = (!is_fresh).then(|| TrainingMark {
        through: yesterday,
        training: training.clone(),
    });
    for fact in of_today {
        fact.teach(&mut training, catalogue);
    }
    Ok((training, mark))
}

/// Pains that still matter.
pub(super) fn pains(records: Records<'_>, today: NaiveDate) -> Result<PainLog, ReadError> {
    let mut log = PainLog::default();
    let answers = records.answers_since(today - Days::new(PAIN_DAYS))?;
    for report in answers.iter().filter_map(report_of) {
        log.report(report);
    }
    Ok(log)
}

/// What was done in the breaks of the days just past; going for a walk when reminded is a walk.
pub(super) fn breaks(records: Records<'_>, today: NaiveDate) -> Result<Vec<PastBreak>, ReadError> {
    let breaks = records.breaks_since(today - Days::new(VARIETY_DAYS))?;
    Ok(breaks.iter().filter_map(past_break).collect())
}

fn past_break(entry: &BreakEntry) -> Option<PastBreak> {
    const WALK: &str = "walk";
    let (routine, exercises) = match (&entry.routine, entry.outcome) {
        (Some(routine), _) => {
            let done = entry.steps.iter().filter(|step| step.done_s > 0);
            let exercises: Vec<_> = done.map(|step| ExerciseId(step.exercise.clone())).collect();
            (routine.as_str(), exercises)
        }
        (None, BreakOutcome::Walked) => (WALK, vec![ExerciseId(WALK.to_owned())]),
        (None, _) => return None,
    };
    (!exercises.is_empty()).then(|| PastBreak {
        day: day_of(entry.at.day),
        routine: RoutineId::from(routine),
        exercises,
    })
}

/// Facts that bear on how far a person has come.
struct Facts {
    breaks: Vec<BreakEntry>,
    answers: Vec<AnswerEntry>,
    choices: Vec<LevelChoice>,
}

/// One of them.
enum Fact<'a> {
    Worked(&'a BreakEntry),
    Told {
        answer: &'a AnswerEntry,
        told: Told,
        /// The break it is about.
        about: &'a BreakEntry,
    },
    Chose(&'a LevelChoice),
}

impl Facts {
    fn read(records: Records<'_>, since: NaiveDate) -> Result<Self, ReadError> {
        Ok(Self {
            breaks: records.breaks_since(since)?,
            answers: records.answers_since(since)?,
            choices: records.level_choices_since(since)?,
        })
    }

    fn in_order(&self) -> Vec<Fact<'_>> {
        let worked = self.breaks.iter().filter(|entry| !entry.steps.is_empty());
        let told = self.answers.iter().filter_map(|answer| self.told(answer));
        let chose = self.choices.iter().map(Fact::Chose);
        let mut facts: Vec<Fact<'_>> = worked.map(Fact::Worked).chain(told).chain(chose).collect();
        facts.sort_by_key(|fact| (fact.day(), fact.utc_ms()));
        facts
    }

    fn told<'a>(&'a self, answer: &'a AnswerEntry) -> Option<Fact<'a>> {
        let told = match &answer.answer {
            Answer::Effort { effort } => match effort {
                Effort::TooEasy => Told::TooEasy,
                Effort::JustRight => Told::JustRight,
                Effort::TooHard => Told::TooHard,
            },
            // "It hurt", said of the whole: less of all of it next time.
            Answer::Pain { .. } if answer.exercise.is_none() => Told::TooHard,
            Answer::Pain { .. } => return None,
        };
        let about = self.broke(answer.about.as_ref()?)?;
        Some(Fact::Told {
            answer,
            told,
            about,
        })
    }

    fn broke(&self, id: &EntryId) -> Option<&BreakEntry> {
        self.breaks.iter().find(|entry| entry.id == *id)
    }
}

impl Fact<'_> {
    fn day(&self) -> NaiveDate {
        match self {
            Self::Worked(entry) => entry.at.day,
            Self::Told { answer, .. } => answer.at.day,
            Self::Chose(choice) => choice.at.day,
        }
    }

    fn utc_ms(&self) -> i64 {
        match self {
            Self::Worked(entry) => entry.ended_ms,
            Self::Told { answer, .. } => answer.at.utc_ms,
            Self::Chose(choice) => choice.at.utc_ms,
        }
    }

    fn teach(&self, training: &mut Training, catalogue: &Catalogue) {
        let day = day_of(self.day());
        match self {
            Self::Worked(entry) => training.take(
                catalogue,
                TrainingFact::Worked {
                    day,
                    outcome: &outcome(entry),
                },
            ),
            Self::Told { told, about, .. } => {
                let exercises: Vec<_> = about
                    .steps
                    .iter()
                    .map(|step| ExerciseId(step.exercise.clone()))
                    .collect();
                training.take(
                    catalogue,
                    TrainingFact::Answered {
                        day,
                        exercises: &exercises,
                        answer: *told,
                    },
                );
            }
            Self::Chose(choice) => {
                if let Some(exercise) = catalogue.exercise(&ExerciseId(choice.exercise.clone())) {
                    training.set_level(exercise, level(choice.level));
                }
            }
        }
    }
}

fn level(chosen: ChosenLevel) -> Level {
    match chosen {
        ChosenLevel::Beginner => Level::Beginner,
        ChosenLevel::Intermediate => Level::Intermediate,
        ChosenLevel::Advanced => Level::Advanced,
    }
}

/// A break as the guide told of it when it ended, to the second.
fn outcome(entry: &BreakEntry) -> Outcome {
    Outcome {
        routine: RoutineId::from(entry.routine.as_deref().unwrap_or_default()),
        began: entry.at.utc_ms,
        ended: None,
        planned: millis(entry.planned_s.unwrap_or(0)),
        done: millis(entry.done_s.unwrap_or(0)),
        steps: entry.steps.iter().map(step_outcome).collect(),
    }
}

fn step_outcome(step: &BreakStep) -> StepOutcome {
    let set_work: Vec<i64> = step.set_s.iter().copied().map(millis).collect();
    StepOutcome {
        exercise: ExerciseId(step.exercise.clone()),
        instead_of: step.instead_of.clone().map(ExerciseId),
        category: match step.category {
            astir_ledger::Category::Strength => Category::Strength,
            astir_ledger::Category::Mobility => Category::Mobility,
            astir_ledger::Category::Seated => Category::Seated,
            astir_ledger::Category::Circulation => Category::Circulation,
        },
        planned: millis(step.planned_s),
        done: millis(step.done_s),
        guided: millis(step.done_s),
        work: set_work.iter().sum(),
        sets: u32::try_from(set_work.len()).unwrap_or(u32::MAX),
        set_work,
        asked: asked(step),
        reps: step.reps.unwrap_or(0),
        end: match step.state {
            StepState::Done => StepEnd::Done,
            StepState::Skipped => StepEnd::Skipped,
            StepState::Eased => StepEnd::Eased,
            StepState::Hurt => StepEnd::Hurt,
        },
        // Where and how much stands in the answer; that it hurt is what counts here.
        pain: (step.state == StepState::Hurt).then_some(Pain {
            spot: PainSpot::Other,
            level: 1,
            sharp: false,
        }),
    }
}

/// What was asked of a step. Of older entries it is not known: then all that was planned, which nobody exceeds.
fn asked(step: &BreakStep) -> Dose {
    match step.asked {
        Some(Asked::Reps { sets, reps }) => Dose {
            sets,
            amount: Amount::Reps(reps),
        },
        Some(Asked::Seconds { sets, seconds }) => Dose {
            sets,
            amount: Amount::Seconds(seconds),
        },
        None => Dose {
            sets: 1,
            amount: Amount::Seconds(step.planned_s),
        },
    }
}

fn millis(seconds: u32) -> i64 {
    i64::from(seconds) * 1000
}
