//! `astir exercises` and `astir routine`: what there is to do. Work with no agent running.

use astir_exercises::choose::Bucket;
use astir_exercises::{
    Amount, Library, LibraryEntry, LibraryQuery, Place, Routine, Schedule, Step,
};
use astir_ledger::FILE_NAME;
use astir_wire::{LibraryView, Reply, Request};
use serde::Serialize;

use super::{Output, alone, complain, print, print_json};
use crate::agent::person::{Person, from_word};
use crate::agent::{Preferences, Shelf, library_view};
use crate::instance::Instance;
use crate::words::length;

/// Which exercises are listed; all of them where nothing is said.
#[derive(Debug, clap::Args)]
pub(crate) struct Filter {
    /// seated, standing, floor or away.
    #[arg(long, value_parser = place)]
    place: Option<Place>,
    /// hip-extension, squat-and-lunge, abduction or hip-front.
    #[arg(long, value_parser = target)]
    target: Option<Bucket>,
    /// Words of names and muscles.
    #[arg(long)]
    search: Option<String>,
}

/// Lists exercises, with how much of each is right now.
pub(super) fn list(instance: Instance, filter: Filter, output: Output) -> anyhow::Result<()> {
    let view = read(instance)?;
    for fault in &view.faults {
        complain(fault);
    }
    let library = Library {
        entries: view.entries,
    };
    let found = library.search(&LibraryQuery {
        text: filter.search.unwrap_or_default(),
        places: filter.place.into_iter().collect(),
        buckets: filter.target.into_iter().collect(),
        ..LibraryQuery::default()
    });
    if output.json {
        return print_json(&found);
    }
    let lines: Vec<String> = found.into_iter().map(line).collect();
    print(&lines.join("\n"));
    Ok(())
}

/// Prints a routine, step by step.
pub(super) fn routine(instance: Instance, id: &str, output: Output) -> anyhow::Result<()> {
    let shelf = Shelf::of(&instance.paths()?.data());
    let mut routines = shelf.routines().iter();
    let found = routines.find(|routine| routine.id.0.eq_ignore_ascii_case(id));
    let routine = found.ok_or_else(|| anyhow::anyhow!("there is no routine `{id}`"))?;
    let listed = Listed::of(routine);
    if output.json {
        return print_json(&listed);
    }
    let head = format!(
        "{}  {}, {}, {}",
        listed.id,
        listed.name,
        length(listed.seconds),
        listed.setting
    );
    let steps = listed
        .steps
        .iter()
        .map(|step| format!("  {:<28} {}", step.name, step.amount));
    let lines: Vec<String> = std::iter::once(head).chain(steps).collect();
    print(&lines.join("\n"));
    Ok(())
}

fn read(instance: Instance) -> anyhow::Result<LibraryView> {
    if let Some(link) = alone::agent(instance)? {
        return match link.ask(Request::Library)? {
            Reply::Library(library) => Ok(*library),
            other => anyhow::bail!("unexpected answer: {other:?}"),
        };
    }
    let data = instance.paths()?.data();
    let shelf = Shelf::of(&data);
    let (person, preferences) = if data.join(FILE_NAME).exists() {
        let reader = alone::reader(instance)?;
        let settings = reader.records().settings()?;
        let person = Person::read(reader.records(), &shelf, alone::today(instance));
        (person, Preferences::stored(&settings))
    } else {
        (Person::default(), Preferences::default())
    };
    Ok(library_view(&person, preferences.whereabouts(), &shelf))
}

fn line(entry: &LibraryEntry) -> String {
    let dose = entry.standing.dose;
    let favourite = if entry.favourite { "*" } else { " " };
    let line = format!(
        "{favourite} {:<28} {:<32} {:<12} {}",
        entry.id.0,
        entry.name,
        level(entry),
        times(dose.sets, dose.amount),
    );
    match entry.availability_reason.as_str() {
        "" => line,
        reason => format!("{line}  ({reason})"),
    }
}

fn level(entry: &LibraryEntry) -> String {
    crate::agent::person::word(&entry.standing.level)
}

/// A routine, for the terminal and as JSON.
#[derive(Debug, Serialize)]
struct Listed {
    id: String,
    name: String,
    seconds: u32,
    setting: String,
    steps: Vec<ListedStep>,
}

/// One step of it.
#[derive(Debug, Serialize)]
struct ListedStep {
    exercise: String,
    name: String,
    amount: String,
}

impl Listed {
    fn of(routine: &Routine) -> Self {
        Self {
            id: routine.id.0.clone(),
            name: routine.name.clone(),
            seconds: u32::try_from(Schedule::of(routine).length() / 1000).unwrap_or(u32::MAX),
            setting: routine.setting.clone(),
            steps: routine.steps.iter().map(ListedStep::of).collect(),
        }
    }
}

impl ListedStep {
    fn of(step: &Step) -> Self {
        Self {
            exercise: step.id().0.clone(),
            name: step.exercise.name.clone(),
            amount: times(step.sets, step.amount),
        }
    }
}

/// Such as `2 x 8` or `20 s`.
fn times(sets: u32, amount: Amount) -> String {
    let each = match amount {
        Amount::Reps(reps) => reps.to_string(),
        Amount::Seconds(seconds) => format!("{seconds} s"),
    };
    if sets > 1 {
        format!("{sets} x {each}")
    } else {
        each
    }
}

fn place(word: &str) -> Result<Place, String> {
    from_word(word).ok_or_else(|| "expected seated, standing, floor or away".to_owned())
}

fn target(word: &str) -> Result<Bucket, String> {
    from_word(&word.replace('-', "_"))
        .ok_or_else(|| "expected hip-extension, squat-and-lunge, abduction or hip-front".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use astir_exercises::Catalogue;

    #[test]
    fn a_target_is_written_as_people_type_it() {
        assert_eq!(target("hip-front"), Ok(Bucket::HipFront));
        assert_eq!(target("squat_and_lunge"), Ok(Bucket::SquatAndLunge));
        assert!(target("arms").unwrap_err().contains("abduction"));
    }

    #[test]
    fn a_routine_is_listed_with_what_its_steps_take() {
        let catalogue = Catalogue::builtin();
        let listed = Listed::of(catalogue.routine(&"R3-A".into()).unwrap());
        assert_eq!((listed.seconds, listed.steps.len()), (176, 4));
        assert_eq!(listed.steps[0].amount, "8");
        assert_eq!(listed.steps[3].amount, "45 s");
    }
}
