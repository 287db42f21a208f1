//! Which routine comes next: chosen anew after each break, kept while a reminder shows.

use std::time::Duration;

use astir_exercises::choose::{Manner, Reason};
use astir_exercises::exercise::Discretion;
use astir_exercises::{
    Catalogue, Choice, Exercise, Place, Routine, RoutineId, Schedule, Training, Wish, choose,
};
use astir_wire::RoutineCard;

use super::person::Person;
use super::preferences::Whereabouts;
use crate::words;

/// Tells the days of a seed apart: nobody has so many breaks in one.
const MOST_BREAKS_A_DAY: u64 = 256;

/// The routine that a reminder names.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Offer {
    pub(crate) routine: Routine,
    reason: Option<Reason>,
    /// The text of its name, where it was put together from what suits.
    mix: Option<&'static str>,
}

/// What is wanted of the next routine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Want {
    pub(crate) length: Duration,
    pub(crate) manner: Manner,
    pub(crate) after_lunch: bool,
    /// What was just turned down, the latest last.
    pub(crate) turned_down: Vec<RoutineId>,
}

impl Offer {
    /// The routine that suits this person best, where they are; a short walk, which is always possible, when
    /// nothing suits.
    pub(crate) fn choose(
        catalogue: &Catalogue,
        person: &Person,
        whereabouts: &Whereabouts,
        want: Want,
    ) -> Option<Self> {
        let wish = Wish {
            length: i64::try_from(want.length.as_millis()).unwrap_or(i64::MAX),
            manner: want.manner,
            turned_down: want.turned_down,
            after_lunch: want.after_lunch,
        };
        let circumstances = person.circumstances(whereabouts, catalogue);
        let Choice {
            routine, reason, ..
        } = choose(
            catalogue,
            &circumstances,
            &wish,
            person.past(),
            seed(person),
        )?;
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
        Some(Self::of(known.clone()))
    }

    /// The same in the language that is spoken; `catalogue` is in it already.
    pub(crate) fn reworded(&self, catalogue: &Catalogue) -> Self {
        let mut routine = catalogue.reworded(&self.routine);
        if let Some(id) = self.mix {
            routine.name = words::say(id, &[]);
        }
        Self { routine, ..*self }
    }

    /// One exercise alone, as much of it as is right for somebody who has come so far.
    pub(crate) fn of_exercise(exercise: &Exercise, training: &Training) -> Self {
        Self::of(Routine::of_exercise(exercise, training))
    }

    /// A routine that nobody had to choose: it was asked for, or is under way.
    pub(crate) fn of(routine: Routine) -> Self {
        Self {
            routine,
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

/// The same for the same break of the same day, another for the next.
fn seed(person: &Person) -> u64 {
    let day = u64::try_from(person.today().0).unwrap_or(0);
    let breaks = u64::try_from(person.breaks_today()).unwrap_or(0);
    day * MOST_BREAKS_A_DAY + breaks
}

#[cfg(test)]
mod tests {
    use super::*;

    fn quiet_offer() -> Offer {
        let want = Want {
            length: Duration::from_secs(180),
            manner: Manner::Quiet,
            after_lunch: false,
            turned_down: Vec::new(),
        };
        let (person, desk) = (Person::default(), Whereabouts::default());
        Offer::choose(&Catalogue::builtin(), &person, &desk, want).unwrap()
    }

    #[test]
    fn in_a_call_it_is_seated_and_unnoticed() {
        let card = quiet_offer().card();
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
