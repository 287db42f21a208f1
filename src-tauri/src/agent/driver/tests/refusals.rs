//! What makes no sense is said, and changes nothing.

use super::*;

#[test]
fn what_makes_no_sense_is_refused_with_its_reason() {
    let mut morning = Morning::begin();
    let reason = |asked: Result<Reply, Refusal>| asked.unwrap_err().reason;
    assert_eq!(reason(morning.ask(Request::Skip)), "nothing-due");
    assert_eq!(reason(morning.ask(Request::Resume)), "not-paused");
    assert_eq!(
        reason(morning.ask(Request::Guide {
            step: GuideStep::Stop
        })),
        "no-routine"
    );
    let unknown = start_of("R9-Z");
    assert_eq!(reason(morning.ask(unknown)), "no-such-routine");
}

#[test]
fn a_pain_beyond_ten_is_refused_and_nothing_is_lost() {
    let mut morning = Morning::begin();
    morning.ask(START).unwrap();
    let hurt = Request::Guide {
        step: GuideStep::Hurt {
            place: None,
            level: Some(99),
            sharp: false,
        },
    };
    assert_eq!(morning.ask(hurt).unwrap_err().reason, "pain");
    assert!(morning.driver.guide.session().is_some());
}

#[test]
fn an_exercise_that_there_is_not_is_refused_as_such() {
    let mut morning = Morning::begin();
    let unknown = Request::Play {
        exercise: "handstand".to_owned(),
    };
    assert_eq!(morning.ask(unknown).unwrap_err().reason, "no-such-exercise");
}
