//! What holds where the person is, for the person, and for this break.

use serde::{Deserialize, Serialize};

use super::filter::{suits, suits_person};
use crate::Millis;
use crate::catalogue::Catalogue;
use crate::day::Day;
use crate::exercise::{Discretion, Equipment, ExerciseId, Flag, Place};
use crate::pain::PainLog;
use crate::routine::{Routine, RoutineId};
use crate::safety::{Readiness, Verdict};

/// What is at every desk.
pub const AT_EVERY_DESK: [Equipment; 3] = [Equipment::Chair, Equipment::Desk, Equipment::Wall];

/// What holds where the person is, and for the person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Circumstances {
    /// Places open to them.
    pub places: Vec<Place>,
    /// Things at hand; see [`AT_EVERY_DESK`].
    pub equipment: Vec<Equipment>,
    /// The least discretion that will do.
    pub discretion: Discretion,
    /// What they told about their body.
    pub flags: Vec<Flag>,
    /// Exercises they never want.
    pub banned: Vec<ExerciseId>,
    /// Exercises left out for now, for pain.
    pub hidden: Vec<ExerciseId>,
    /// Exercises they like.
    pub favourites: Vec<ExerciseId>,
    /// Routines they like.
    pub favourite_routines: Vec<RoutineId>,
    /// A doctor comes first: nothing but walking is offered.
    pub walking_only: bool,
}

/// Where the person works now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Surroundings {
    /// Nobody looks on, and there is room on the floor.
    Home,
    /// People about, who do not mind: no floor.
    Office,
    /// One room with others: only what looks like ordinary moving.
    SharedRoom,
}

impl Surroundings {
    /// What these surroundings allow, for a person nothing is known of.
    pub fn circumstances(self) -> Circumstances {
        let mut places = vec![Place::Seated, Place::Standing, Place::Away];
        let mut equipment = AT_EVERY_DESK.to_vec();
        let discretion = match self {
            Self::Home => {
                places.push(Place::Floor);
                equipment.push(Equipment::Mat);
                Discretion::Private
            }
            Self::Office => Discretion::Visible,
            Self::SharedRoom => Discretion::Ordinary,
        };
        Circumstances {
            places,
            equipment,
            discretion,
            flags: Vec::new(),
            banned: Vec::new(),
            hidden: Vec::new(),
            favourites: Vec::new(),
            favourite_routines: Vec::new(),
            walking_only: false,
        }
    }
}

impl Circumstances {
    /// The same for a person who ticked these statements.
    #[must_use]
    pub fn for_readiness(mut self, readiness: &Readiness) -> Self {
        self.flags.extend(readiness.flags());
        self.walking_only |= readiness.verdict() == Verdict::DoctorFirst;
        self
    }

    /// Exercises that disagree with the person, wherever they are.
    pub fn unsuited(&self, catalogue: &Catalogue) -> Vec<ExerciseId> {
        let exercises = catalogue.exercises().iter();
        exercises
            .filter(|exercise| !suits_person(exercise, self))
            .map(|exercise| exercise.id.clone())
            .collect()
    }

    /// Whether all of a routine suits them, done in this manner. A walk is what is left when nothing else does.
    pub fn suit(&self, routine: &Routine, manner: Manner) -> bool {
        let mut steps = routine.steps.iter();
        steps.all(|step| match (self.walking_only, step.exercise.is_walk()) {
            (true, is_walk) => is_walk,
            (false, true) => true,
            (false, false) => suits(&step.exercise, self, manner),
        })
    }

    /// The same without what pain has ruled out for today.
    #[must_use]
    pub fn after_pain(mut self, pains: &PainLog, catalogue: &Catalogue, today: Day) -> Self {
        self.flags.extend(pains.flags(today));
        self.hidden.extend(pains.left_out(catalogue, today));
        self
    }
}

/// What is asked for this time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wish {
    /// Length promised, in ms.
    pub length: Millis,
    /// In which manner.
    pub manner: Manner,
    /// Routines just turned down ("another one"), the latest last.
    pub turned_down: Vec<RoutineId>,
    /// It comes after lunch, when walking and squats do most for blood sugar (content, section 2d).
    pub after_lunch: bool,
}

/// In which manner a routine is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Manner {
    /// Whatever the circumstances allow.
    Any,
    /// Wholly seated, looking like ordinary moving.
    Seated,
    /// Wholly seated and unnoticed: it can be done in a call.
    Quiet,
}
