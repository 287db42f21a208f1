//! The routine under way, kept in step with the break engine, and what is shown after it.

use std::time::Duration;

use astir_breaks::{PlanStep, RoutinePlan};
use astir_exercises::session::{self, Ended, GuideView, Pain, Progress};
use astir_exercises::{Catalogue, Cue, ExerciseId, Place, Routine, Session, StepLeft};
use astir_ledger::{EntryId, PainAdvice};
use astir_wire::{GuideStep, Outcome, Refusal};

use super::books::Done;
use super::person::spot;
use super::shelf::Shelf;

/// A pain without a number is taken as one that stops.
const UNSAID_LEVEL: u8 = 5;
/// A hold or a rest is made longer or shorter by so much, in milliseconds.
const ADJUST_MS: i64 = 10_000;
/// The worst pain there is a number for.
const MOST_PAIN: u8 = 10;

/// Nothing, a routine, or what it came to.
#[derive(Debug, Default)]
pub(crate) enum Guide {
    #[default]
    Idle,
    Running(Underway),
    After(AfterRoutine),
}

/// A routine under way.
#[derive(Debug)]
pub(crate) struct Underway {
    pub(crate) session: Session,
    /// The id that the break will have in the ledger; what is told meanwhile is told of it. None where an older
    /// Astir has begun it.
    pub(crate) entry: Option<EntryId>,
}

/// What a routine came to, for a few seconds.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct AfterRoutine {
    pub(crate) name: String,
    pub(crate) done: Duration,
    pub(crate) outcome: Outcome,
    /// Which break it was, in the ledger.
    pub(crate) entry: Option<EntryId>,
    /// What was done of it.
    pub(crate) moves: Vec<ExerciseId>,
    pub(crate) ask_effort: bool,
    pub(crate) nudge: Option<String>,
    /// What followed from pains.
    pub(crate) advice: Vec<PainAdvice>,
    /// Names of what is hidden for pain.
    pub(crate) hidden: Vec<String>,
    /// Gentle ways to finish after a pain.
    pub(crate) finishes: Vec<Routine>,
    /// Steady milliseconds at which it goes away; none: when the person says so.
    pub(crate) until_ms: Option<i64>,
}

/// What a step of the guide means for the break engine.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Meaning {
    Paused,
    Resumed,
    Moved { done: Duration, left: Vec<PlanStep> },
    Stopped,
    Hurt,
}

impl Guide {
    /// Begins `routine` for somebody with whom `unsuited` disagrees; the plan is for the break engine.
    pub(crate) fn start(
        &mut self,
        routine: &Routine,
        unsuited: Vec<ExerciseId>,
        entry: EntryId,
        now_ms: i64,
    ) -> RoutinePlan {
        let session = Session::start(routine, now_ms).leaving_out(unsuited);
        let plan = RoutinePlan {
            steps: plan_steps(&session.progress(now_ms).left),
        };
        *self = Self::Running(Underway {
            session,
            entry: Some(entry),
        });
        plan
    }

    /// The routine under way.
    pub(crate) fn session(&self) -> Option<&Session> {
        match self {
            Self::Running(underway) => Some(&underway.session),
            _ => None,
        }
    }

    /// The id that the break under way will have in the ledger.
    pub(crate) fn entry(&self) -> Option<EntryId> {
        match self {
            Self::Running(underway) => underway.entry.clone(),
            _ => None,
        }
    }

    /// The exercise under way or coming up.
    pub(crate) fn exercise(&self, now_ms: i64, catalogue: &Shelf) -> Option<ExerciseId> {
        self.view(now_ms, catalogue).map(|view| view.exercise.id)
    }

    /// What was just done, while it is shown.
    pub(crate) fn after(&self) -> Option<&AfterRoutine> {
        match self {
            Self::After(after) => Some(after),
            _ => None,
        }
    }

    /// The same, to change it.
    pub(crate) fn after_mut(&mut self) -> Option<&mut AfterRoutine> {
        match self {
            Self::After(after) => Some(after),
            _ => None,
        }
    }

    /// Everything the guide draws.
    pub(crate) fn view(&self, now_ms: i64, catalogue: &Shelf) -> Option<GuideView> {
        self.session()
            .map(|session| session.view(now_ms, catalogue))
    }

    /// When something changes by itself, in steady milliseconds.
    pub(crate) fn next_change(&self) -> Option<i64> {
        match self {
            Self::Idle => None,
            Self::Running(underway) => underway.session.next_change(),
            Self::After(after) => after.until_ms,
        }
    }

    /// Brings about what is due, and says what is to be heard.
    pub(crate) fn advance(&mut self, now_ms: i64) -> Vec<Cue> {
        match self {
            Self::Idle => Vec::new(),
            Self::Running(underway) => underway.session.advance(now_ms),
            Self::After(after) => {
                if after.until_ms.is_some_and(|until| until <= now_ms) {
                    *self = Self::Idle;
                }
                Vec::new()
            }
        }
    }

    /// Does what the person asks of the routine; what it means for the engine is returned.
    pub(crate) fn steer(
        &mut self,
        step: &GuideStep,
        now_ms: i64,
        catalogue: &Catalogue,
    ) -> Result<Option<Meaning>, Refusal> {
        let session = self.running()?;
        let made = match step {
            GuideStep::Pause => session.pause(now_ms).map(|()| Meaning::Paused),
            GuideStep::Resume => session.resume(now_ms).map(|()| Meaning::Resumed),
            GuideStep::Back => session.back(now_ms).map(|()| meaning(session, now_ms)),
            GuideStep::Skip => session.skip(now_ms).map(|()| meaning(session, now_ms)),
            GuideStep::Easier => session
                .ease(now_ms, catalogue)
                .map(|()| meaning(session, now_ms)),
            GuideStep::Longer => session
                .adjust(now_ms, ADJUST_MS)
                .map(|()| meaning(session, now_ms)),
            GuideStep::Shorter => session
                .adjust(now_ms, -ADJUST_MS)
                .map(|()| meaning(session, now_ms)),
            GuideStep::Stop => session.stop(now_ms).map(|()| Meaning::Stopped),
            // What more there is to these than steering is the driver's.
            GuideStep::Hurt { .. } | GuideStep::Alarm | GuideStep::Mute { .. } => return Ok(None),
        };
        made.map(Some).map_err(no_sense)
    }

    /// Takes a pain seriously; what it means for the engine, and what was done about it.
    pub(crate) fn hurt(
        &mut self,
        now_ms: i64,
        pain: Pain,
        catalogue: &Catalogue,
    ) -> Result<(Meaning, PainAdvice), Refusal> {
        let session = self.running()?;
        let advice = session.hurt(now_ms, pain, catalogue).map_err(no_sense)?;
        let advice = match advice {
            session::PainAdvice::GoOn => PainAdvice::GoOn,
            session::PainAdvice::Eased => PainAdvice::Eased,
            session::PainAdvice::LeftOut => PainAdvice::LeftOut,
            session::PainAdvice::StopExercise => PainAdvice::StopExercise,
            session::PainAdvice::StopScreen => PainAdvice::StopScreen,
        };
        Ok((meaning(session, now_ms), advice))
    }

    /// Ends the routine for a sign at which nobody should be exercising.
    pub(crate) fn alarm(&mut self, now_ms: i64) -> Result<Meaning, Refusal> {
        let session = self.running()?;
        session.stop_for_red_flag(now_ms).map_err(no_sense)?;
        Ok(Meaning::Hurt)
    }

    fn running(&mut self) -> Result<&mut Session, Refusal> {
        match self {
            Self::Running(underway) => Ok(&mut underway.session),
            _ => Err(Refusal::new("no-routine", "no routine is running")),
        }
    }

    /// The routine is over: hands over what was done, and shows it for a while.
    pub(crate) fn finish(
        &mut self,
        now_ms: i64,
        outcome: Outcome,
        done: Duration,
        catalogue: &Catalogue,
    ) -> Option<Done> {
        let Self::Running(Underway { session, entry }) = self else {
            return None;
        };
        let entry = entry.take();
        if session.ended().is_none() {
            // Ended by the engine: a lock, the end of a long pause.
            let _ = session.stop(now_ms);
        }
        let came_to = session.outcome(now_ms);
        let name = session.view(now_ms, catalogue).name;
        *self = Self::After(AfterRoutine {
            name,
            done,
            outcome,
            entry: entry.clone(),
            moves: came_to
                .steps
                .iter()
                .filter(|step| step.work > 0)
                .map(|step| step.exercise.clone())
                .collect(),
            ask_effort: false,
            nudge: None,
            advice: Vec::new(),
            hidden: Vec::new(),
            finishes: Vec::new(),
            until_ms: Some(now_ms),
        });
        Some(Done {
            outcome: came_to,
            entry,
        })
    }
}

/// What the session has come to, for the break engine.
fn meaning(session: &Session, now_ms: i64) -> Meaning {
    match session.ended() {
        Some((Ended::Hurt, _)) => return Meaning::Hurt,
        Some(_) => return Meaning::Stopped,
        None => {}
    }
    let Progress { done, left, .. } = session.progress(now_ms);
    Meaning::Moved {
        done: length(done),
        left: plan_steps(&left),
    }
}

fn plan_steps(left: &[StepLeft]) -> Vec<PlanStep> {
    left.iter()
        .map(|step| PlanStep {
            length: length(step.length),
            place: match step.place {
                Place::Seated => astir_breaks::Place::Seated,
                Place::Standing => astir_breaks::Place::Standing,
                Place::Floor => astir_breaks::Place::Floor,
                Place::Away => astir_breaks::Place::Away,
            },
        })
        .collect()
}

fn length(ms: i64) -> Duration {
    Duration::from_millis(u64::try_from(ms).unwrap_or(0))
}

/// A pain as it was told; one without a number is taken as one that stops.
pub(crate) fn pain(place: Option<&str>, level: Option<u8>, sharp: bool) -> Result<Pain, Refusal> {
    let level = level.unwrap_or(UNSAID_LEVEL);
    if level > MOST_PAIN {
        return Err(Refusal::new("pain", "a pain is 0 to 10"));
    }
    Ok(Pain {
        spot: spot(place),
        level,
        sharp,
    })
}

fn no_sense(why: session::Refusal) -> Refusal {
    Refusal::new("guide", why.to_string())
}
