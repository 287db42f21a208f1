//! Which routine comes next: chosen anew after each break, kept while a reminder shows.

use std::time::Duration;

use astir_exercises::choose::{Manner, Past, Reason};
use astir_exercises::exercise::Discretion;
use astir_exercises::{
    Catalogue, Choice, Circumstances, Day, Exercise, PastBreak, Place, Routine, RoutineId,
    Schedule, Training, Wish, choose,
};
use astir_wire::RoutineCard;

use super::preferences::Surroundings;
use crate::words;

/// The routine that a reminder names.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Offer {
    pub(crate) routine: Routine,
    reason: Option<Reason>,
    /// The text of its name, where it was put together from what suits.
    mix: Option<&'static str>,
}

/// What is wanted of the next routine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Want {
    pub(crate) length: Duration,
    pub(crate) manner: Manner,
    pub(crate) surroundings: Surroundings,
}

impl Offer {
    /// The routine that suits best, and not `instead_of` where there is another; a short walk, which is always
    /// possible, when nothing suits.
    pub(crate) fn choose(
        catalogue: &Catalogue,
        want: Want,
        past: &[String],
        instead_of: Option<&Self>,
    ) -> Option<Self> {
        let wish = Wish {
            length: i64::try_from(want.length.as_millis()).unwrap_or(i64::MAX),
            manner: want.manner,
            turned_down: instead_of
                .map(|offer| offer.routine.id.clone())
                .into_iter()
                .collect(),
            after_lunch: false,
        };
        let past = Past {
            breaks: past.iter().map(|id| past_break(catalogue, id)).collect(),
            training: Training::default(),
            today: TODAY,
        };
        let seed = past.breaks.len() as u64;
        let suits = circumstances(want.surroundings);
        let Choice {
            routine, reason, ..
        } = choose(catalogue, &suits, &wish, &past, seed)?;
        let mix = words::mix_id(&routine.name);
        let offer = Self {
            routine,
            reason: Some(reason),
            mix,
        };
        Some(offer.reworded(catalogue))
    }

    /// The routine with this id, in capitals or not.
    pub(crate) fn named(catalogue: &Catalogue, id: &str) -> Option<Self> {
        let known = catalogue
            .routines()
            .iter()
            .find(|routine| routine.id.0.eq_ignore_ascii_case(id))?;
        Some(Self {
            routine: known.clone(),
            reason: None,
            mix: None,
        })
    }

    /// The same in the language that is spoken; `catalogue` is in it already.
    pub(crate) fn reworded(&self, catalogue: &Catalogue) -> Self {
        let mut routine = catalogue.reworded(&self.routine);
        if let Some(id) = self.mix {
            routine.name = words::say(id, &[]);
        }
        Self { routine, ..*self }
    }

    /// One exercise alone, as somebody begins with it.
    pub(crate) fn of_exercise(exercise: &Exercise) -> Self {
        Self {
            routine: Routine::of_exercise(exercise, &Training::default()),
            reason: None,
            mix: None,
        }
    }

    /// What tray, card and Today say of it.
    pub(crate) fn card(&self) -> RoutineCard {
        let exercises = || self.routine.steps.iter().map(|step| &step.exercise);
        RoutineCard {
            id: self.routine.id.0.clone(),
            name: self.routine.name.clone(),
            seconds: u32::try_from(Schedule::of(&self.routine).length() / 1000).unwrap_or(u32::MAX),
            place: place(&exercises()),
            discreet: exercises()
                .map(|exercise| discretion_rank(exercise.discretion))
                .min()
                .unwrap_or(0),
            exercise: exercises()
                .next()
                .map(|exercise| exercise.id.0.clone())
                .unwrap_or_default(),
            reason: self.reason.map(words::reason),
        }
    }
}

/// The place that asks most of the person: nobody should learn of the floor half way.
fn place<'a>(exercises: &(impl Iterator<Item = &'a Exercise> + Clone)) -> astir_wire::Place {
    let any = |place| exercises.clone().any(|exercise| exercise.place == place);
    if any(Place::Floor) {
        astir_wire::Place::Floor
    } else if any(Place::Away) {
        astir_wire::Place::Away
    } else if any(Place::Standing) {
        astir_wire::Place::Standing
    } else {
        astir_wire::Place::Seated
    }
}

fn discretion_rank(discretion: Discretion) -> u8 {
    match discretion {
        Discretion::Private => 0,
        Discretion::Visible => 1,
        Discretion::Ordinary => 2,
        Discretion::Unnoticed => 3,
    }
}

/// The routines named to [`Offer::choose`] come without their days; none of them counts as today's.
const BEFORE_TODAY: Day = Day(0);
const TODAY: Day = Day(1);

fn past_break(catalogue: &Catalogue, id: &str) -> PastBreak {
    let routine = RoutineId::from(id);
    let steps = catalogue
        .routine(&routine)
        .map_or(&[][..], |routine| &routine.steps);
    PastBreak {
        day: BEFORE_TODAY,
        exercises: steps.iter().map(|step| step.id().clone()).collect(),
        routine,
    }
}

/// What suits where the person is.
pub(crate) fn circumstances(surroundings: Surroundings) -> Circumstances {
    match surroundings {
        Surroundings::Home => astir_exercises::Surroundings::Home,
        Surroundings::Office => astir_exercises::Surroundings::Office,
        Surroundings::Shared => astir_exercises::Surroundings::SharedRoom,
    }
    .circumstances()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn offer(manner: Manner, surroundings: Surroundings, past: &[String]) -> Offer {
        let want = Want {
            length: Duration::from_secs(180),
            manner,
            surroundings,
        };
        Offer::choose(&Catalogue::builtin(), want, past, None).unwrap()
    }

    #[test]
    fn nobody_is_sent_to_the_floor_of_an_office() {
        let mut past = Vec::new();
        for _ in 0..30 {
            let chosen = offer(Manner::Any, Surroundings::Office, &past);
            assert_ne!(
                chosen.card().place,
                astir_wire::Place::Floor,
                "{}",
                chosen.routine.id
            );
            past.push(chosen.routine.id.0);
        }
    }

    #[test]
    fn in_a_call_it_is_seated_and_unnoticed() {
        let card = offer(Manner::Quiet, Surroundings::Home, &[]).card();
        assert_eq!((card.place, card.discreet), (astir_wire::Place::Seated, 3));
    }

    #[test]
    fn a_routine_is_found_by_its_id_in_any_case() {
        let catalogue = Catalogue::builtin();
        let found = Offer::named(&catalogue, "r3-a").map(|offer| offer.card().seconds);
        assert_eq!(found, Some(176));
        assert_eq!(Offer::named(&catalogue, "R9-Z"), None);
    }
}
