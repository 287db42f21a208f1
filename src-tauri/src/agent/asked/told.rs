//! What the person says of a routine: how hard it was, and what hurts. Each answer is kept with what it is about.

use astir_breaks::Moment;
use astir_exercises::ExerciseId;
use astir_exercises::pain::PainReport;
use astir_ledger::{
    ActivityEntry, Answer, AnswerEntry, Entry, EntryId, Intensity, NUDGE, PainAdvice,
};
use astir_wire as wire;
use astir_wire::Refusal;

use super::refused;
use crate::agent::books;
use crate::agent::driver::{AFTER_HURT_MS, Driver};
use crate::agent::guide::{Guide, Meaning, pain};
use crate::agent::person::report_of;

/// What a small suggestion is worth in the log, in seconds.
const NUDGE_SECONDS: u32 = 60;

/// A pain in the person's words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PainTold {
    /// The move it came with, where that is known.
    pub(crate) exercise: Option<ExerciseId>,
    /// Back, hip-front, hip-side, knee, other.
    pub(crate) place: Option<String>,
    /// 0 to 10.
    pub(crate) level: Option<u8>,
    /// Sharp or in a joint.
    pub(crate) sharp: bool,
    /// It was worse the next day.
    pub(crate) lasting: bool,
}

impl Driver {
    /// How the strength work was.
    pub(in crate::agent) fn effort(
        &mut self,
        now: Moment,
        effort: wire::Effort,
    ) -> Result<(), Refusal> {
        let factor = i64::from(self.instance.factor());
        let Some(after) = self.guide.after_mut() else {
            return Err(refused("no-routine", "no routine has just been done"));
        };
        after.ask_effort = false;
        let about = after.entry.clone();
        let answer = match effort {
            wire::Effort::TooEasy => Answer::Effort {
                effort: astir_ledger::Effort::TooEasy,
            },
            wire::Effort::JustRight => Answer::Effort {
                effort: astir_ledger::Effort::JustRight,
            },
            wire::Effort::TooHard => Answer::Effort {
                effort: astir_ledger::Effort::TooHard,
            },
            wire::Effort::Hurt => {
                // What hurt and how much may be told next.
                after.until_ms = Some(now.steady.0 + AFTER_HURT_MS * factor);
                Answer::Pain {
                    place: None,
                    level: None,
                    sharp: None,
                    lasting: false,
                    advice: Vec::new(),
                }
            }
        };
        self.put_answer(now, about, None, answer);
        Ok(())
    }

    /// It hurts, in the routine under way.
    pub(in crate::agent) fn hurt(
        &mut self,
        now: Moment,
        told: PainTold,
    ) -> Result<Meaning, Refusal> {
        let pain = pain(told.place.as_deref(), told.level, told.sharp)?;
        let about = self.guide.entry();
        let exercise = self.guide.exercise(now.steady.0, &self.catalogue);
        let (meaning, did) = self.guide.hurt(now.steady.0, pain, &self.catalogue)?;
        let told = PainTold { exercise, ..told };
        self.put_pain(now, about, told, Some(did));
        Ok(meaning)
    }

    /// A sign at which nobody should be exercising: the routine ends, and the screen says what to do.
    pub(in crate::agent) fn alarm(&mut self, now: Moment) -> Result<Meaning, Refusal> {
        let about = self.guide.entry();
        let exercise = self.guide.exercise(now.steady.0, &self.catalogue);
        let meaning = self.guide.alarm(now.steady.0)?;
        let answer = Answer::Pain {
            place: None,
            level: None,
            sharp: None,
            lasting: false,
            advice: vec![PainAdvice::StopScreen],
        };
        self.put_answer(now, about, exercise, answer);
        self.write_what_came(now);
        Ok(meaning)
    }

    /// It hurt, said once the routine was over, or the day after.
    pub(in crate::agent) fn hurt_afterwards(
        &mut self,
        now: Moment,
        told: PainTold,
    ) -> Result<(), Refusal> {
        pain(told.place.as_deref(), told.level, told.sharp)?;
        let exercise = told.exercise.as_ref();
        if exercise.is_none_or(|id| self.catalogue.exercise(id).is_none()) {
            return Err(refused("no-such-exercise", "there is no such exercise"));
        }
        let about = self.guide.after().and_then(|after| after.entry.clone());
        let (advice, hidden) = self.put_pain(now, about, told, None);
        let names = hidden.iter().filter_map(|id| self.catalogue.exercise(id));
        let names: Vec<String> = names.map(|exercise| exercise.name.clone()).collect();
        if let Some(after) = self.guide.after_mut() {
            after.ask_effort = false;
            after.advice.extend(advice);
            after.hidden.extend(names);
        }
        Ok(())
    }

    /// Keeps a pain with what was done about it; what it hides from now on is returned with the advice.
    fn put_pain(
        &mut self,
        now: Moment,
        about: Option<EntryId>,
        told: PainTold,
        did: Option<PainAdvice>,
    ) -> (Vec<PainAdvice>, Vec<ExerciseId>) {
        let mut advice: Vec<PainAdvice> = did.into_iter().collect();
        let exercise = told.exercise;
        let answer = |advice| Answer::Pain {
            place: told.place.clone(),
            level: told.level,
            sharp: Some(told.sharp),
            lasting: told.lasting,
            advice,
        };
        let entry = self.answer_entry(now, about, exercise, answer(Vec::new()));
        let report: Option<PainReport> = report_of(&entry);
        let person = self.person(now);
        let hidden =
            report.map_or_else(Vec::new, |report| person.hidden_by(report, &self.catalogue));
        if !hidden.is_empty() {
            advice.extend([PainAdvice::Hidden, PainAdvice::SeePhysiotherapist]);
        }
        self.diary.put(Entry::Answer(AnswerEntry {
            answer: answer(advice.clone()),
            ..entry
        }));
        self.unwritten = true;
        self.write_what_came(now);
        (advice, hidden)
    }

    fn put_answer(
        &mut self,
        now: Moment,
        about: Option<EntryId>,
        exercise: Option<ExerciseId>,
        answer: Answer,
    ) {
        let entry = self.answer_entry(now, about, exercise, answer);
        self.diary.put(Entry::Answer(entry));
        self.unwritten = true;
    }

    fn answer_entry(
        &mut self,
        now: Moment,
        about: Option<EntryId>,
        exercise: Option<ExerciseId>,
        answer: Answer,
    ) -> AnswerEntry {
        AnswerEntry {
            id: self.diary.ledger().new_id(),
            at: books::stamp(now.stamp()),
            about,
            exercise: exercise.map(|id| id.0),
            answer,
        }
    }

    pub(in crate::agent) fn nudge_done(&mut self, now: Moment) {
        let nudge = self.guide.after_mut().and_then(|after| after.nudge.take());
        if nudge.is_none() {
            return;
        }
        let id = self.diary.ledger().new_id();
        self.diary.put(Entry::Activity(ActivityEntry {
            id,
            ended: books::stamp(now.stamp()),
            kind: NUDGE.to_owned(),
            seconds: NUDGE_SECONDS,
            intensity: Intensity::Easy,
            counted_as_break: false,
        }));
        self.unwritten = true;
    }

    pub(in crate::agent) fn close_after(&mut self, now: Moment) {
        if self.guide.after().is_some() {
            self.guide = Guide::Idle;
            self.tick(now);
        }
    }
}
