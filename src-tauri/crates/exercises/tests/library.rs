//! The exercises as a screen shows them.

use std::sync::LazyLock;

use astir_exercises::choose::Bucket;
use astir_exercises::exercise::{Advice, Equipment, Flag};
use astir_exercises::library::{Availability, Shelf};
use astir_exercises::pain::{PainLog, PainReport};
use astir_exercises::session::PainSpot;
use astir_exercises::{
    Catalogue, Circumstances, Day, Library, LibraryEntry, LibraryQuery, Place, Surroundings,
    Training,
};

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(Catalogue::builtin);

fn library(circumstances: &Circumstances) -> Library {
    let (pains, training) = (PainLog::default(), Training::default());
    Library::of(&CATALOGUE, circumstances, &pains, &training, Day(0))
}

fn home() -> Circumstances {
    Surroundings::Home.circumstances()
}

fn entry<'a>(library: &'a Library, id: &str) -> &'a LibraryEntry {
    let mut entries = library.entries.iter();
    entries.find(|entry| entry.id.0 == id).expect(id)
}

fn found(library: &Library, query: &LibraryQuery) -> Vec<String> {
    let found = library.search(query).into_iter();
    found.map(|entry| entry.id.0.clone()).collect()
}

#[test]
fn every_exercise_has_its_page() {
    let library = library(&home());
    assert_eq!(library.entries.len(), CATALOGUE.exercises().len());
    let bridge = entry(&library, "glute_bridge");
    assert_eq!(bridge.bucket, Some(Bucket::HipExtension));
    assert_eq!(
        bridge.harder.as_ref().expect("there is one").id.0,
        "bridge_march"
    );
    assert_eq!((bridge.standing.dose.sets, bridge.discreet), (1, 0));
    assert_eq!(bridge.standing_reason, "Not done yet.");
}

#[test]
fn sources_are_short_titles_with_an_address() {
    let library = library(&home());
    for source in library.entries.iter().flat_map(|entry| &entry.sources) {
        assert!(!source.title.contains("http"), "{}", source.title);
        assert!(!source.title.is_empty());
    }
    let first = &entry(&library, "glute_bridge").sources[0];
    assert_eq!(first.title, "Strengthen hips with the bridge");
    assert!(
        first
            .url
            .as_ref()
            .is_some_and(|url| url.starts_with("https://www.dayton.com/"))
    );
}

#[test]
fn whatever_is_not_offered_says_why() {
    let circumstances = Circumstances {
        flags: vec![Flag::Knee],
        banned: vec!["walk".into()],
        ..Surroundings::Office.circumstances()
    };
    let library = library(&circumstances);
    let availability = |id| entry(&library, id).availability;
    assert_eq!(availability("walk"), Availability::Banned);
    assert_eq!(
        availability("forward_lunge"),
        Availability::Disagrees { flag: Flag::Knee }
    );
    assert_eq!(availability("glute_bridge"), Availability::NotHere);
    assert_eq!(availability("bodyweight_squat"), Availability::NotYet);
    assert_eq!(availability("sit_to_stand"), Availability::Offered);
    for entry in &library.entries {
        let offered = entry.availability == Availability::Offered;
        assert_eq!(
            entry.availability_reason.is_empty(),
            offered,
            "{}",
            entry.id
        );
    }
}

#[test]
fn cautions_say_whether_they_concern_the_person() {
    let library = library(&Circumstances {
        flags: vec![Flag::LowBack],
        ..home()
    });
    let cautions = &entry(&library, "glute_bridge").cautions;
    let told: Vec<(Flag, Advice, bool)> = cautions
        .iter()
        .map(|caution| (caution.flag, caution.advice, caution.applies))
        .collect();
    assert!(told.contains(&(Flag::LowBack, Advice::Modify, true)));
    assert!(told.contains(&(Flag::Pregnancy, Advice::Avoid, false)));
}

#[test]
fn a_ladder_hidden_for_pain_says_until_when() {
    let mut pains = PainLog::default();
    for day in [0, 2] {
        pains.report(PainReport {
            day: Day(day),
            exercise: "bodyweight_squat".into(),
            spot: PainSpot::Knee,
            lasting: false,
        });
    }
    let library = Library::of(&CATALOGUE, &home(), &pains, &Training::default(), Day(3));
    let hidden = LibraryQuery {
        shelf: Some(Shelf::Hidden),
        ..LibraryQuery::default()
    };
    let squats = [
        "bodyweight_squat",
        "split_squat",
        "reverse_lunge",
        "forward_lunge",
    ];
    assert_eq!(found(&library, &hidden), squats);
    let until = Availability::Hidden {
        until: Day(16),
        spot: PainSpot::Knee,
    };
    assert_eq!(entry(&library, "split_squat").availability, until);
}

#[test]
fn a_search_looks_through_names_and_muscles_in_any_case() {
    let library = library(&home());
    let text = |text: &str| LibraryQuery {
        text: text.to_owned(),
        ..LibraryQuery::default()
    };
    assert!(found(&library, &text("BUTT lift")).contains(&"glute_bridge".to_owned()));
    assert!(found(&library, &text("hamstrings")).contains(&"hip_hinge".to_owned()));
    assert_eq!(found(&library, &text("no such thing")), [""; 0]);
    assert_eq!(found(&library, &text("  ")).len(), library.entries.len());
    assert_eq!(found(&library, &text("glute bridge"))[0], "glute_bridge");
}

#[test]
fn filters_narrow_each_other() {
    let library = library(&home());
    let query = LibraryQuery {
        places: vec![Place::Standing],
        buckets: vec![Bucket::HipFront],
        equipment: Some(vec![Equipment::Desk]),
        ..LibraryQuery::default()
    };
    assert_eq!(
        found(&library, &query),
        ["standing_hip_flexor", "standing_quad"]
    );
}

#[test]
fn shelves_hold_what_the_person_put_there() {
    let library = library(&Circumstances {
        favourites: vec!["walk".into()],
        banned: vec!["stairs".into()],
        ..home()
    });
    let shelf = |shelf| LibraryQuery {
        shelf: Some(shelf),
        ..LibraryQuery::default()
    };
    assert_eq!(found(&library, &shelf(Shelf::Favourites)), ["walk"]);
    assert_eq!(found(&library, &shelf(Shelf::Banned)), ["stairs"]);
    assert_eq!(found(&library, &shelf(Shelf::Own)), [""; 0]);
    assert!(!found(&library, &shelf(Shelf::Offered)).contains(&"stairs".to_owned()));
}
