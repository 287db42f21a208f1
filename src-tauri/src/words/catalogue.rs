//! What exercises and routines say, in the language that is spoken. English stands in `assets/exercises`.

use astir_exercises::Catalogue;
use astir_exercises::catalogue::TextPart;
use astir_exercises::choose::{Bucket, Reason};
use astir_exercises::exercise::Flag;
use astir_exercises::library::Availability;
use astir_exercises::training::StandingReason;

use super::language::Language;
use super::texts::Texts;
use super::{say, spoken};

/// The catalogue in the language that is spoken.
pub(crate) fn translated(catalogue: Catalogue) -> Catalogue {
    in_language(catalogue, spoken().language)
}

pub(super) fn in_language(catalogue: Catalogue, language: Language) -> Catalogue {
    if language == Language::ENGLISH {
        return catalogue;
    }
    let texts = Texts::of_exercises(language);
    catalogue.translated(&|id, part| text(&texts, id, part))
}

fn text(texts: &Texts, id: &str, part: TextPart) -> Option<String> {
    match attribute(part) {
        None => texts.say(id, &[]),
        Some(attribute) => texts.part(id, &attribute),
    }
}

/// Where a part stands in the text of an exercise; its name is the text itself.
fn attribute(part: TextPart) -> Option<String> {
    Some(match part {
        TextPart::Name => return None,
        TextPart::Aka => "aka".to_owned(),
        TextPart::Cue(nth) => format!("cue-{nth}"),
        TextPart::Guide(nth) => format!("guide-{nth}"),
        TextPart::Mistake(nth) => format!("mistake-{nth}"),
        TextPart::Caution(flag) => format!("caution-{}", flag_word(flag)),
        TextPart::Note => "note".to_owned(),
    })
}

/// Everything that can be translated, by id and attribute.
#[cfg(test)]
pub(super) fn parts(catalogue: &Catalogue) -> Vec<(String, Option<String>)> {
    let asked = std::cell::RefCell::new(Vec::new());
    let _ = catalogue.clone().translated(&|id, part| {
        asked.borrow_mut().push((id.to_owned(), attribute(part)));
        // Something is there, so that every part of it is asked for.
        matches!(part, TextPart::Cue(_)).then(String::new)
    });
    asked.into_inner()
}

fn flag_word(flag: Flag) -> &'static str {
    match flag {
        Flag::Knee => "knee",
        Flag::LowBack => "low-back",
        Flag::LateralHip => "lateral-hip",
        Flag::AnteriorHip => "anterior-hip",
        Flag::Balance => "balance",
        Flag::Wrist => "wrist",
        Flag::BloodPressure => "blood-pressure",
        Flag::Pregnancy => "pregnancy",
        Flag::RecentSurgery => "recent-surgery",
        Flag::Calf => "calf",
        Flag::HeartLung => "heart-lung",
    }
}

/// The text for the name of a routine put together from what suits; none for any other.
pub(crate) fn mix_id(name: &str) -> Option<&'static str> {
    Some(match name {
        "Glute mix" => "mix-glutes",
        "Leg mix" => "mix-legs",
        "Side-hip mix" => "mix-side-hip",
        "Hip-front mix" => "mix-hip-front",
        "Seated mix" => "mix-seated",
        "Circulation mix" => "mix-circulation",
        "Stretch mix" => "mix-stretch",
        "Strength and stretch mix" => "mix-strength-stretch",
        "Glutes and legs mix" => "mix-glutes-legs",
        _ => return None,
    })
}

/// Why a routine was chosen, in a line.
pub(crate) fn reason(reason: Reason) -> String {
    let id = match reason {
        Reason::First => "reason-first",
        Reason::LeavesTheChair => "reason-leaves-the-chair",
        Reason::WaitedLongest { bucket } => match bucket {
            Bucket::HipExtension => "reason-waited-hip-extension",
            Bucket::SquatAndLunge => "reason-waited-squat-and-lunge",
            Bucket::Abduction => "reason-waited-abduction",
            Bucket::HipFront => "reason-waited-hip-front",
        },
        Reason::NotDoneLately => "reason-not-done-lately",
        Reason::Seated => "reason-seated",
        Reason::Quiet => "reason-quiet",
        Reason::NearestLength => "reason-nearest-length",
        Reason::AfterLunch => "reason-after-lunch",
        Reason::Favourite => "reason-favourite",
        Reason::AlwaysPossible => "reason-always-possible",
        Reason::WalkingOnly => "reason-walking-only",
    };
    say(id, &[])
}

/// Why an exercise is not offered, in a line; empty when it is.
pub(crate) fn availability(availability: &Availability) -> String {
    let id = match availability {
        Availability::Offered => return String::new(),
        Availability::Banned => "offered-banned",
        Availability::Hidden { .. } => "offered-hidden",
        Availability::RestsToday => "offered-rests-today",
        Availability::WalkingOnly => "reason-walking-only",
        Availability::Disagrees { .. } => "offered-disagrees",
        Availability::NotYet => "offered-not-yet",
        Availability::NotHere => "offered-not-here",
    };
    say(id, &[])
}

/// Why a person stands where they stand with an exercise, in a line.
pub(crate) fn standing(reason: StandingReason) -> String {
    let id = match reason {
        StandingReason::Hurt => "standing-hurt",
        StandingReason::TooHardTwice => "standing-too-hard-twice",
        StandingReason::TooHardOnce => "standing-too-hard-once",
        StandingReason::TooEasyOnce => "standing-too-easy-once",
        StandingReason::Mastered => "standing-mastered",
        StandingReason::NotYet => "offered-not-yet",
        StandingReason::JustRight => "standing-just-right",
        StandingReason::NotDone => "standing-not-done",
    };
    say(id, &[])
}
