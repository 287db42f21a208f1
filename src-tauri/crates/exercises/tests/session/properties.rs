//! What holds whatever a person presses, and however late the program is.

use astir_exercises::session::{PainSpot, StepEnd};
use astir_exercises::{Catalogue, Cue, Millis, Pain, Session};
use proptest::prelude::*;

use crate::{CATALOGUE, ORIGIN};

#[derive(Clone, Copy, Debug)]
enum Press {
    Pause,
    Resume,
    Skip,
    Back,
    Ease,
    Longer,
    Shorter,
    Hurt(u8),
    Lock,
    Unlock,
    Stop,
}

fn presses() -> impl Strategy<Value = Vec<(Millis, Press)>> {
    let press = prop_oneof![
        3 => Just(Press::Pause),
        4 => Just(Press::Resume),
        3 => Just(Press::Skip),
        3 => Just(Press::Back),
        2 => Just(Press::Ease),
        1 => Just(Press::Longer),
        1 => Just(Press::Shorter),
        1 => (0..5u8).prop_map(Press::Hurt),
        1 => Just(Press::Lock),
        2 => Just(Press::Unlock),
        1 => Just(Press::Stop),
    ];
    proptest::collection::vec((0..40_000i64, press), 0..25)
}

fn press(session: &mut Session, at: Millis, press: Press, catalogue: &Catalogue) {
    // A refusal is an answer like any other here.
    let _ = match press {
        Press::Pause => session.pause(at),
        Press::Resume => session.resume(at),
        Press::Skip => session.skip(at),
        Press::Back => session.back(at),
        Press::Ease => session.ease(at, catalogue),
        Press::Longer => session.adjust(at, 10_000),
        Press::Shorter => session.adjust(at, -10_000),
        Press::Hurt(level) => {
            let pain = Pain {
                spot: PainSpot::Other,
                level,
                sharp: false,
            };
            session.hurt(at, pain, catalogue).map(|_| ())
        }
        Press::Lock => session.lock(at),
        Press::Unlock => {
            session.unlock(at);
            Ok(())
        }
        Press::Stop => session.stop(at),
    };
}

fn any_session() -> impl Strategy<Value = Session> {
    (0..14usize).prop_map(|index| Session::start(&CATALOGUE.routines()[index], ORIGIN))
}

proptest! {
    #[test]
    fn being_called_late_changes_nothing_but_lateness(start in any_session(), presses in presses()) {
        let (mut punctual, mut late) = (start.clone(), start);
        let (mut heard_on_time, mut heard_late): (Vec<Cue>, Vec<Cue>) = (Vec::new(), Vec::new());
        let mut now = ORIGIN;
        for (wait, key) in presses {
            now += wait;
            while let Some(next) = punctual.next_change().filter(|next| *next <= now) {
                heard_on_time.extend(punctual.advance(next));
            }
            press(&mut punctual, now, key, &CATALOGUE);
            press(&mut late, now, key, &CATALOGUE);
        }
        heard_on_time.extend(punctual.advance(now));
        heard_late.extend(late.advance(now));
        prop_assert_eq!(heard_on_time, heard_late);
        prop_assert_eq!(punctual, late);
    }

    #[test]
    fn stored_and_taken_up_again_it_is_the_same(start in any_session(), presses in presses()) {
        let mut session = start;
        let mut now = ORIGIN;
        for (wait, key) in presses {
            now += wait;
            press(&mut session, now, key, &CATALOGUE);
            let stored = serde_json::to_string(&session).expect("it can be stored");
            let taken_up: Session = serde_json::from_str(&stored).expect("it can be taken up");
            prop_assert_eq!(&taken_up, &session);
            session = taken_up;
        }
    }

    #[test]
    fn never_more_is_done_than_time_went_by(start in any_session(), presses in presses()) {
        let mut session = start;
        let mut now = ORIGIN;
        for (wait, key) in presses {
            now += wait;
            press(&mut session, now, key, &CATALOGUE);
            session.advance(now);
            let outcome = session.outcome(now);
            prop_assert!(outcome.done <= now - ORIGIN);
            prop_assert_eq!(outcome.done, session.progress(now).done);
            for step in &outcome.steps {
                prop_assert!(0 <= step.work && step.work <= step.guided && step.guided <= step.done);
                prop_assert_eq!(step.set_work.iter().sum::<Millis>(), step.work);
            }
            let view = session.view(now, &CATALOGUE);
            prop_assert_eq!(view.left, session.progress(now).left.iter().map(|left| left.length).sum::<Millis>());
            prop_assert!(view.segment.elapsed <= view.segment.length);
        }
    }

    #[test]
    fn left_alone_every_routine_ends_when_its_time_is_over(start in any_session(), presses in presses()) {
        let mut session = start;
        let mut now = ORIGIN;
        for (wait, key) in presses {
            now += wait;
            press(&mut session, now, key, &CATALOGUE);
        }
        session.advance(now);
        let _ = session.resume(now);
        let left: Millis = session.progress(now).left.iter().map(|left| left.length).sum();
        session.advance(now + left);
        prop_assert!(session.ended().is_some());
        let reached = session.outcome(now + left).steps.iter().all(|step| step.end != StepEnd::Done || step.done > 0);
        prop_assert!(reached);
    }

    #[test]
    fn what_was_damaged_on_disk_is_refused_or_runs(position in 0..3000usize, digit in "[0-9\\-a-z\"{]") {
        let session = Session::start(&CATALOGUE.routines()[0], ORIGIN);
        let mut stored = serde_json::to_string(&session).expect("it can be stored");
        let position = position % stored.len();
        if stored.is_char_boundary(position) && stored.is_char_boundary(position + 1) {
            stored.replace_range(position..=position, &digit);
        }
        if let Ok(mut session) = serde_json::from_str::<Session>(&stored) {
            session.advance(i64::MAX);
            session.view(i64::MAX, &CATALOGUE);
        }
    }
}
