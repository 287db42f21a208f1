//! The catalogue in another language. What a translation lacks stays as it is.

use super::Catalogue;
use crate::exercise::{Exercise, Flag, GUIDE_LINE_LIMIT};
use crate::routine::Routine;

/// What of an exercise or a routine is to be translated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextPart {
    /// Its name.
    Name,
    /// Other names, with commas between them.
    Aka,
    /// An instruction, from 1.
    Cue(usize),
    /// The short form of an instruction, from 1.
    Guide(usize),
    /// A mistake, from 1.
    Mistake(usize),
    /// The note of a caution.
    Caution(Flag),
    /// The remark.
    Note,
}

/// Finds the text of a part of the exercise or routine with this lasting name.
pub type Translate<'a> = dyn Fn(&str, TextPart) -> Option<String> + 'a;

impl Catalogue {
    /// The same with its exercises and routines in the words that `translate` finds.
    #[must_use]
    pub fn translated(mut self, translate: &Translate<'_>) -> Self {
        for exercise in &mut self.exercises {
            translate_exercise(exercise, translate);
        }
        let mut routines = std::mem::take(&mut self.routines);
        for routine in &mut routines {
            let words = |part| translate(&routine.id.0, part);
            let (name, note) = (words(TextPart::Name), words(TextPart::Note));
            take(&mut routine.name, name);
            routine.note = note.or(routine.note.take());
            *routine = self.reworded(routine);
        }
        self.routines = routines;
        self
    }

    /// A routine in the words of this catalogue: its exercises, and its name where it is one of them or built in.
    #[must_use]
    pub fn reworded(&self, routine: &Routine) -> Routine {
        let mut routine = routine.clone();
        if let Some(known) = self.routine(&routine.id) {
            routine.name.clone_from(&known.name);
        }
        for step in &mut routine.steps {
            let Some(known) = self.exercise(step.id()) else {
                continue;
            };
            if routine.name == step.exercise.name {
                routine.name.clone_from(&known.name);
            }
            step.exercise.name.clone_from(&known.name);
            step.exercise.aka.clone_from(&known.aka);
            step.exercise.instructions.clone_from(&known.instructions);
            step.exercise.mistakes.clone_from(&known.mistakes);
            step.exercise.cautions.clone_from(&known.cautions);
            step.exercise.note.clone_from(&known.note);
        }
        routine
    }
}

fn translate_exercise(exercise: &mut Exercise, translate: &Translate<'_>) {
    let id = exercise.id.0.clone();
    let words = |part| translate(&id, part);
    take(&mut exercise.name, words(TextPart::Name));
    if let Some(names) = words(TextPart::Aka) {
        let names = names.split([',', '、', '،']);
        exercise.aka = names.map(|name| name.trim().to_owned()).collect();
    }
    for (nth, instruction) in (1..).zip(&mut exercise.instructions) {
        let Some(text) = words(TextPart::Cue(nth)) else {
            continue;
        };
        // A translated sentence too long for the guide without a shorter form leaves the guide's line as it was.
        let fits = text.chars().count() <= GUIDE_LINE_LIMIT;
        take(
            &mut instruction.guide,
            words(TextPart::Guide(nth)).or(fits.then(|| text.clone())),
        );
        instruction.text = text;
    }
    for (nth, mistake) in (1..).zip(&mut exercise.mistakes) {
        take(mistake, words(TextPart::Mistake(nth)));
    }
    for caution in &mut exercise.cautions {
        take(&mut caution.note, words(TextPart::Caution(caution.flag)));
    }
    if let Some(note) = words(TextPart::Note) {
        exercise.note = Some(note);
    }
}

fn take(text: &mut String, translated: Option<String>) {
    if let Some(translated) = translated {
        *text = translated;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn translated() -> Catalogue {
        Catalogue::builtin().translated(&|id, part| match (id, part) {
            ("glute_bridge", TextPart::Name) => Some("Beckenheben".to_owned()),
            ("glute_bridge", TextPart::Cue(2)) => Some("Atme aus.".to_owned()),
            ("glute_bridge", TextPart::Cue(3)) => Some("Lang ".repeat(20)),
            ("R3-C", TextPart::Name) => Some("Po am Boden".to_owned()),
            _ => None,
        })
    }

    #[test]
    fn a_routine_says_what_its_exercises_say() {
        let catalogue = translated();
        let routine = catalogue.routine(&"R3-C".into()).unwrap();
        assert_eq!(routine.name, "Po am Boden");
        assert_eq!(routine.steps[0].exercise.name, "Beckenheben");
        assert_eq!(routine.steps[1].exercise.name, "Clamshell");
    }

    #[test]
    fn a_line_too_long_for_the_guide_is_not_put_there() {
        let catalogue = translated();
        let bridge = catalogue.exercise(&"glute_bridge".into()).unwrap();
        assert_eq!(bridge.instructions[1].guide, "Atme aus.");
        assert!(bridge.instructions[2].text.starts_with("Lang"));
        assert!(bridge.instructions[2].guide.starts_with("Push"));
    }

    #[test]
    fn a_routine_chosen_before_takes_the_new_words() {
        let (english, german) = (Catalogue::builtin(), translated());
        let alone = |catalogue: &Catalogue| {
            let bridge = catalogue.exercise(&"glute_bridge".into()).unwrap();
            Routine::of_exercise(bridge, &crate::Training::default())
        };
        assert_eq!(german.reworded(&alone(&english)), alone(&german));
        assert_eq!(english.reworded(&alone(&german)), alone(&english));
    }
}
