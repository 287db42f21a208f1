//! The routine under way, kept in step with the break engine, and what is shown after it.

use std::time::Duration;

use super::shelf::Shelf;
use astir_breaks::{PlanStep, RoutinePlan};
use astir_exercises::exercise::Category;
use astir_exercises::session::{Ended, GuideView, Outcome as Done, Pain, PainSpot, Progress};
use astir_exercises::{Catalogue, CueKind, Place, Routine, Session, StepLeft};
use astir_wire::{GuideStep, Outcome, Refusal, Sound};

/// How long what was done stays on the screen, in real milliseconds.
pub(crate) const AFTER_MS: i64 = 8_000;
/// A pain without a number is taken as one that stops.
const UNSAID_LEVEL: u8 = 5;
/// The worst pain there is a number for.
const MOST_PAIN: u8 = 10;

/// Nothing, a routine, or what it came to.
#[derive(Debug, Default)]
pub(crate) enum Guide {
    #[default]
    Idle,
    Running(Session),
    After(AfterRoutine),
}

/// What a routine came to, for a few seconds.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct AfterRoutine {
    pub(crate) name: String,
    pub(crate) done: Duration,
    pub(crate) outcome: Outcome,
    pub(crate) ask_effort: bool,
    pub(crate) nudge: Option<String>,
    /// Steady milliseconds at which it goes away.
    pub(crate) until_ms: i64,
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
    /// Begins `routine`; the plan is for the break engine.
    pub(crate) fn start(&mut self, routine: &Routine, now_ms: i64) -> RoutinePlan {
        let session = Session::start(routine, now_ms);
        let plan = RoutinePlan {
            steps: plan_steps(&session.progress(now_ms).left),
        };
        *self = Self::Running(session);
        plan
    }

    /// The routine under way.
    pub(crate) fn session(&self) -> Option<&Session> {
        match self {
            Self::Running(session) => Some(session),
            _ => None,
        }
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
            Self::Running(session) => session.next_change(),
            Self::After(after) => Some(after.until_ms),
        }
    }

    /// Brings about what is due, and says what is to be heard.
    pub(crate) fn advance(&mut self, now_ms: i64) -> Vec<Sound> {
        match self {
            Self::Idle => Vec::new(),
            Self::Running(session) => session
                .advance(now_ms)
                .into_iter()
                .filter_map(|cue| sound(cue.kind))
                .collect(),
            Self::After(after) => {
                if after.until_ms <= now_ms {
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
        let Self::Running(session) = self else {
            return Err(refusal("no-routine", "no routine is running"));
        };
        let made = match step {
            GuideStep::Pause => session.pause(now_ms).map(|()| Meaning::Paused),
            GuideStep::Resume => session.resume(now_ms).map(|()| Meaning::Resumed),
            GuideStep::Back => session.back(now_ms).map(|()| meaning(session, now_ms)),
            GuideStep::Skip => session.skip(now_ms).map(|()| meaning(session, now_ms)),
            GuideStep::Easier => session
                .ease(now_ms, catalogue)
                .map(|()| meaning(session, now_ms)),
            GuideStep::Stop => session.stop(now_ms).map(|()| Meaning::Stopped),
            GuideStep::Hurt {
                place,
                level,
                sharp,
            } => {
                let pain = pain(place.as_deref(), *level, *sharp)?;
                session
                    .hurt(now_ms, pain, catalogue)
                    .map(|_| meaning(session, now_ms))
            }
            GuideStep::Mute { .. } => return Ok(None),
        };
        made.map(Some)
            .map_err(|why| refusal("guide", &why.to_string()))
    }

    /// The routine is over: hands over what was done, and shows it for a while.
    pub(crate) fn finish(
        &mut self,
        now_ms: i64,
        outcome: Outcome,
        done: Duration,
        after_ms: i64,
        catalogue: &Catalogue,
    ) -> Option<Done> {
        let Self::Running(session) = self else {
            return None;
        };
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
            ask_effort: came_to
                .steps
                .iter()
                .any(|step| step.category == Category::Strength && step.work > 0),
            nudge: None,
            until_ms: now_ms + after_ms,
        });
        Some(came_to)
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

fn sound(cue: CueKind) -> Option<Sound> {
    match cue {
        CueKind::Count { .. } => Some(Sound::Tick),
        CueKind::Start => Some(Sound::Start),
        CueKind::Halfway => None,
        CueKind::Change | CueKind::ChangePosture => Some(Sound::Change),
        CueKind::ChangeSide => Some(Sound::Side),
        CueKind::Rest => Some(Sound::Rest),
        CueKind::Finish => Some(Sound::Finish),
    }
}

fn pain(place: Option<&str>, level: Option<u8>, sharp: bool) -> Result<Pain, Refusal> {
    let level = level.unwrap_or(UNSAID_LEVEL);
    if level > MOST_PAIN {
        return Err(refusal("pain", "a pain is 0 to 10"));
    }
    let spot = match place {
        Some("back") => PainSpot::Back,
        Some("hip-front") => PainSpot::HipFront,
        Some("hip-side") => PainSpot::HipSide,
        Some("knee") => PainSpot::Knee,
        _ => PainSpot::Other,
    };
    Ok(Pain { spot, level, sharp })
}

fn refusal(reason: &str, message: &str) -> Refusal {
    Refusal {
        reason: reason.to_owned(),
        message: message.to_owned(),
    }
}
