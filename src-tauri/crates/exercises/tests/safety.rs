//! What is said with care, and who is kept from what.

use std::collections::HashSet;

use astir_exercises::exercise::Flag;
use astir_exercises::safety::{RedFlag, SafetyTexts, Statement, Verdict};
use astir_exercises::{Catalogue, Readiness};

fn ticked(statements: &[Statement]) -> Readiness {
    Readiness {
        ticked: statements.to_vec(),
        ..Readiness::default()
    }
}

#[test]
fn every_text_is_there_once_and_its_sources_are_known() {
    let (texts, catalogue) = (SafetyTexts::builtin(), Catalogue::builtin());
    let ids: HashSet<_> = texts.all().iter().map(|text| text.id).collect();
    assert_eq!(ids.len(), texts.all().len());
    for text in texts.all() {
        assert!(!text.text.is_empty());
        for key in &text.sources {
            assert!(catalogue.source(key).is_some(), "{key}");
        }
    }
}

#[test]
fn whatever_is_shown_has_its_text() {
    let texts = SafetyTexts::builtin();
    let verdicts = [Verdict::Ready, Verdict::Check, Verdict::DoctorFirst];
    let red_flags = [RedFlag::Chest, RedFlag::BackAndNerves, RedFlag::SwollenLeg];
    let shown = Statement::ALL
        .map(Statement::text)
        .into_iter()
        .chain(verdicts.map(Verdict::text))
        .chain(red_flags.map(RedFlag::text));
    for id in shown {
        assert!(texts.text(id).is_some(), "{id:?}");
    }
}

#[test]
fn four_statements_need_a_doctor_first_and_six_do_not() {
    use Statement::{ChestPain, Fainted, Numbness, Supervised};
    for statement in Statement::ALL {
        let first = [ChestPain, Fainted, Supervised, Numbness].contains(&statement);
        let expected = if first {
            Verdict::DoctorFirst
        } else {
            Verdict::Check
        };
        assert_eq!(ticked(&[statement]).verdict(), expected, "{statement:?}");
    }
    assert_eq!(ticked(&[]).verdict(), Verdict::Ready);
}

#[test]
fn cleared_by_a_professional_is_never_walking_only() {
    let cleared = Readiness {
        cleared: true,
        ..ticked(&[Statement::ChestPain, Statement::Heart])
    };
    assert_eq!(cleared.verdict(), Verdict::Check);
    assert_eq!(cleared.flags(), [Flag::BloodPressure, Flag::HeartLung]);
}

#[test]
fn statements_set_the_flags_that_leave_moves_out() {
    let all = [
        (Statement::Heart, vec![Flag::BloodPressure, Flag::HeartLung]),
        (Statement::Pregnancy, vec![Flag::Pregnancy]),
        (Statement::Surgery, vec![Flag::RecentSurgery]),
        (Statement::Falls, vec![Flag::Balance]),
        (Statement::Illness, vec![]),
    ];
    for (statement, flags) in all {
        assert_eq!(ticked(&[statement]).flags(), flags, "{statement:?}");
    }
}

#[test]
fn which_joint_it_is_counts_only_while_that_is_ticked() {
    let mut readiness = Readiness {
        complaints: vec![Flag::Knee],
        ..ticked(&[Statement::Joint])
    };
    assert_eq!(readiness.flags(), [Flag::Knee]);
    readiness.ticked.clear();
    assert_eq!(readiness.flags(), []);
}
