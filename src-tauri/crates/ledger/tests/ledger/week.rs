//! A week, worked out by hand.

use astir_ledger::{
    BreakOutcome, Category, DayFacts, Entry, GuidedSeconds, Intensity, Ledger, Mark, SpanKind,
    SpanPosture, StepState,
};
use chrono::Duration;

use crate::days::{
    OFFSET_S, at, completed, desk, later, long_after, monday, natural, open_sound, step, walk,
    without_routine, write,
};

fn empty_ledger() -> (tempfile::TempDir, Ledger) {
    let folder = tempfile::tempdir().unwrap();
    let ledger = open_sound(folder.path(), at(0, 8, 0));
    (folder, ledger)
}

fn facts(ledger: &Ledger, days_later: i64) -> DayFacts {
    let week = ledger.records().week(monday(), long_after()).unwrap();
    week.days[usize::try_from(days_later).unwrap()]
        .facts
        .clone()
        .unwrap()
}

#[test]
fn a_week_has_seven_days_and_those_without_data_are_blank() {
    let (_folder, mut ledger) = empty_ledger();
    let week = ledger.records().week(monday(), long_after()).unwrap();
    assert_eq!(week.days.len(), 7);
    assert!(week.days.iter().all(|day| day.facts.is_none()));
    assert_eq!((week.totals, week.before), (None, None));

    let id = ledger.new_id();
    write(&mut ledger, Entry::Span(desk(id, at(2, 9, 0), 600)));
    let mut unknown = desk(ledger.new_id(), at(3, 9, 0), 600);
    unknown.kind = SpanKind::Unknown;
    write(&mut ledger, Entry::Span(unknown));
    let week = ledger.records().week(monday(), long_after()).unwrap();
    let known: Vec<bool> = week.days.iter().map(|day| day.facts.is_some()).collect();
    assert_eq!(known, [false, false, true, false, false, false, false]);
    assert_eq!(week.totals.unwrap().days, 1);
    assert_eq!(week.days[6].day, monday() + Duration::days(6));
}

#[test]
fn eight_bridges_are_56_seconds_of_strength_and_one_set() {
    let (_folder, mut ledger) = empty_ledger();
    let id = ledger.new_id();
    write(
        &mut ledger,
        Entry::Break(completed(
            id,
            at(0, 9, 45),
            vec![step(Category::Strength, 56, &[56])],
        )),
    );
    let day = facts(&ledger, 0);
    assert_eq!(
        day.guided,
        GuidedSeconds {
            strength: 56,
            ..GuidedSeconds::default()
        }
    );
    assert_eq!(
        (day.strength_sets, day.strength_day, day.moderate_s),
        (1, false, 0)
    );
}

#[test]
fn minutes_are_the_nearest_and_anything_done_is_one() {
    let minutes = |strength| {
        let done = GuidedSeconds {
            strength,
            ..GuidedSeconds::default()
        };
        done.minutes()
    };
    assert_eq!([0, 1, 89, 90, 178].map(minutes), [0, 1, 1, 2, 3]);
}

#[test]
fn three_sets_of_20_seconds_make_a_strength_day_and_shorter_ones_do_not() {
    let (_folder, mut ledger) = empty_ledger();
    let id = ledger.new_id();
    write(
        &mut ledger,
        Entry::Break(completed(
            id,
            at(0, 9, 45),
            vec![step(Category::Strength, 60, &[20, 20, 19])],
        )),
    );
    assert!(!facts(&ledger, 0).strength_day);
    let id = ledger.new_id();
    write(
        &mut ledger,
        Entry::Break(completed(
            id,
            at(0, 15, 0),
            vec![step(Category::Mobility, 90, &[30, 30, 30])],
        )),
    );
    assert!(!facts(&ledger, 0).strength_day);
    let id = ledger.new_id();
    write(
        &mut ledger,
        Entry::Break(completed(
            id,
            at(0, 16, 0),
            vec![step(Category::Strength, 20, &[20])],
        )),
    );
    assert!(facts(&ledger, 0).strength_day);
    let totals = ledger
        .records()
        .week(monday(), long_after())
        .unwrap()
        .totals
        .unwrap();
    assert_eq!((totals.strength_days, totals.strength_sets), (1, 3));
}

#[test]
fn a_skipped_step_counts_for_nothing_and_an_eased_or_painful_one_for_what_was_done() {
    let (_folder, mut ledger) = empty_ledger();
    let mut steps = vec![
        step(Category::Strength, 30, &[30]),
        step(Category::Seated, 40, &[40]),
        step(Category::Mobility, 10, &[10]),
    ];
    steps[0].state = StepState::Skipped;
    steps[1].state = StepState::Eased;
    steps[2].state = StepState::Hurt;
    let mut entry = completed(ledger.new_id(), at(0, 9, 45), steps);
    entry.outcome = BreakOutcome::Hurt;
    write(&mut ledger, Entry::Break(entry));
    let day = facts(&ledger, 0);
    assert_eq!(
        day.guided,
        GuidedSeconds {
            seated: 40,
            mobility: 10,
            ..GuidedSeconds::default()
        }
    );
    assert_eq!(
        (day.strength_sets, day.breaks.taken, day.breaks.partial),
        (0, 0, 1)
    );
}

#[test]
fn breaks_are_counted_by_what_became_of_them() {
    let (_folder, mut ledger) = empty_ledger();
    let outcomes = [
        BreakOutcome::Walked,
        BreakOutcome::Did,
        BreakOutcome::Skipped,
        BreakOutcome::Ignored,
        BreakOutcome::Ignored,
        BreakOutcome::Withdrawn,
    ];
    for (hour, outcome) in (9..).zip(outcomes) {
        let entry = without_routine(ledger.new_id(), at(0, hour, 0), outcome);
        write(&mut ledger, Entry::Break(entry));
    }
    let mut by_hand = completed(ledger.new_id(), at(0, 15, 0), vec![]);
    by_hand.offered_ms = None;
    write(&mut ledger, Entry::Break(by_hand));
    let mut outing = walk(ledger.new_id(), at(0, 16, 0), 20, Intensity::Easy);
    outing.counted_as_break = true;
    write(&mut ledger, Entry::Activity(outing));
    let id = ledger.new_id();
    write(&mut ledger, Entry::Natural(natural(id, at(0, 17, 0), 400)));

    let breaks = facts(&ledger, 0).breaks;
    assert_eq!(
        (breaks.offered, breaks.taken, breaks.unasked, breaks.natural),
        (5, 4, 2, 1)
    );
    assert_eq!(
        (
            breaks.skipped,
            breaks.ignored,
            breaks.partial,
            breaks.contradicted
        ),
        (1, 2, 0, 0)
    );
}

#[test]
fn a_break_somebody_typed_through_is_shown_and_not_counted() {
    let (_folder, mut ledger) = empty_ledger();
    let mut entry = completed(
        ledger.new_id(),
        at(0, 9, 45),
        vec![step(Category::Strength, 90, &[30, 30, 30])],
    );
    entry.outcome = BreakOutcome::Contradicted;
    write(&mut ledger, Entry::Break(entry));
    let day = facts(&ledger, 0);
    assert_eq!(
        (
            day.breaks.offered,
            day.breaks.taken,
            day.breaks.contradicted
        ),
        (1, 0, 1)
    );
    assert_eq!((day.guided.total(), day.strength_sets), (0, 0));
    let guided = GuidedSeconds {
        strength: 90,
        ..GuidedSeconds::default()
    };
    let at_ms = at(0, 9, 45).utc_ms;
    let outcome = BreakOutcome::Contradicted;
    assert_eq!(
        day.marks,
        [Mark::Guided {
            at_ms,
            offset_s: OFFSET_S,
            guided,
            outcome
        }]
    );
}

#[test]
fn weights_fill_no_moderate_minutes_however_hard() {
    let (_folder, mut ledger) = empty_ledger();
    let mut gym = walk(ledger.new_id(), at(0, 9, 0), 60, Intensity::Vigorous);
    gym.kind = "gym".into();
    write(&mut ledger, Entry::Activity(gym));
    assert_eq!(facts(&ledger, 0).moderate_s, 0);
}

#[test]
fn a_day_off_is_blank_and_owes_nothing() {
    let (_folder, mut ledger) = empty_ledger();
    for (day, kind) in [(0, SpanKind::Desk), (1, SpanKind::Desk), (5, SpanKind::Off)] {
        let mut span = desk(ledger.new_id(), at(day, 9, 0), 3600);
        span.kind = kind;
        write(&mut ledger, Entry::Span(span));
    }
    let id = ledger.new_id();
    write(&mut ledger, Entry::Natural(natural(id, at(1, 9, 30), 600)));
    let week = ledger.records().week(monday(), long_after()).unwrap();
    assert!(week.days[5].facts.is_none());
    let totals = week.totals.unwrap();
    assert_eq!(
        (totals.days, totals.desk_days, totals.moved_days),
        (2, 2, 1)
    );
}

#[test]
fn a_week_just_begun_is_compared_with_the_same_days_of_the_weeks_before() {
    let (_folder, mut ledger) = empty_ledger();
    // The week before: Monday 200 s, Tuesday 50 s, Friday 1000 s. This week: Monday 300 s, Tuesday 40 s so far.
    for (day, seconds) in [(-7, 200), (-6, 50), (-3, 1000), (0, 300), (1, 40)] {
        let steps = vec![step(Category::Mobility, seconds, &[])];
        let entry = completed(ledger.new_id(), at(day, 9, 45), steps);
        write(&mut ledger, Entry::Break(entry));
    }
    let change = |today| {
        let week = ledger.records().week(monday(), today).unwrap();
        week.before.unwrap().change_s
    };
    assert_eq!(change(monday()), None, "no day of it is over");
    assert_eq!(change(monday() + Duration::days(1)), Some(100));
    assert_eq!(change(monday() + Duration::days(2)), Some(90));
    assert_eq!(change(long_after()), Some(-910));
}

#[test]
fn a_week_as_csv_has_blanks_where_nothing_is_known() {
    let (_folder, mut ledger) = empty_ledger();
    let id = ledger.new_id();
    write(&mut ledger, Entry::Span(desk(id, at(0, 9, 0), 3600)));
    let entry = completed(
        ledger.new_id(),
        at(0, 10, 0),
        vec![step(Category::Strength, 60, &[20, 20, 20])],
    );
    write(&mut ledger, Entry::Break(entry));
    let id = ledger.new_id();
    write(
        &mut ledger,
        Entry::Activity(walk(id, at(0, 18, 0), 20, Intensity::Brisk)),
    );
    let mut csv = Vec::new();
    let week = ledger.records().week(monday(), long_after()).unwrap();
    week.write_csv(&mut csv).unwrap();
    let text = String::from_utf8(csv).unwrap();
    let lines: Vec<&str> = text.split_terminator("\r\n").collect();
    assert_eq!(
        lines[0],
        "day,strength_s,mobility_s,seated_s,circulation_s,breaks_taken,breaks_offered,breaks_unasked,breaks_natural,\
         desk_s,standing_s,longest_stretch_s,longest_from,longest_to,strength_sets,strength_day,moderate_s,activity_s"
    );
    assert_eq!(
        lines[1],
        "2026-03-23,60,0,0,0,1,1,0,0,3600,0,3600,2026-03-23T09:00:00+01:00,2026-03-23T10:00:00+01:00,3,yes,1200,1200"
    );
    assert_eq!((lines[2], lines.len()), ("2026-03-24,,,,,,,,,,,,,,,,,", 8));
}

#[test]
fn brisk_minutes_count_once_vigorous_twice_and_easy_not_at_all() {
    let (_folder, mut ledger) = empty_ledger();
    for (hour, intensity) in [
        (9, Intensity::Easy),
        (12, Intensity::Brisk),
        (15, Intensity::Vigorous),
    ] {
        let entry = walk(ledger.new_id(), at(0, hour, 0), 10, intensity);
        write(&mut ledger, Entry::Activity(entry));
    }
    let mut stairs = step(Category::Circulation, 120, &[]);
    stairs.moderate = true;
    let entry = completed(ledger.new_id(), at(0, 16, 0), vec![stairs]);
    write(&mut ledger, Entry::Break(entry));
    assert_eq!(facts(&ledger, 0).moderate_s, 600 + 1200 + 120);
}

#[test]
fn the_longest_stretch_ends_at_breaks_and_long_gaps_and_not_at_short_ones() {
    let (_folder, mut ledger) = empty_ledger();
    // 40 min, 4 min away, 30 min, then a routine, then 60 min, 6 min away, 50 min.
    for (hour, minute, minutes) in [(9, 0, 40), (9, 44, 30), (10, 17, 60), (11, 23, 50)] {
        let id = ledger.new_id();
        write(
            &mut ledger,
            Entry::Span(desk(id, at(0, hour, minute), minutes * 60)),
        );
    }
    let id = ledger.new_id();
    write(
        &mut ledger,
        Entry::Break(completed(id, at(0, 10, 14), vec![])),
    );
    let longest = facts(&ledger, 0).longest.unwrap();
    assert_eq!(
        longest.seconds,
        70 * 60,
        "the four minutes away are not desk time"
    );
    assert_eq!(
        (longest.from_ms, longest.to_ms),
        (at(0, 9, 0).utc_ms, at(0, 10, 14).utc_ms)
    );
}

#[test]
fn a_skip_does_not_end_a_stretch_and_a_routine_within_a_span_does() {
    let (_folder, mut ledger) = empty_ledger();
    let id = ledger.new_id();
    write(&mut ledger, Entry::Span(desk(id, at(0, 9, 0), 3 * 3600)));
    let skipped = without_routine(ledger.new_id(), at(0, 9, 45), BreakOutcome::Skipped);
    write(&mut ledger, Entry::Break(skipped));
    assert_eq!(facts(&ledger, 0).longest.unwrap().seconds, 3 * 3600);
    let id = ledger.new_id();
    write(
        &mut ledger,
        Entry::Break(completed(id, at(0, 10, 0), vec![])),
    );
    let longest = facts(&ledger, 0).longest.unwrap();
    assert_eq!(longest.from_ms, later(at(0, 10, 0), 180));
    assert_eq!(longest.seconds, 2 * 3600 - 180);
}

#[test]
fn standing_is_desk_time_of_its_own_and_no_part_of_a_stretch() {
    let (_folder, mut ledger) = empty_ledger();
    for (hour, standing) in [(9, false), (10, true), (11, false)] {
        let mut span = desk(ledger.new_id(), at(0, hour, 0), 3600);
        span.posture = Some(if standing {
            SpanPosture::Standing
        } else {
            SpanPosture::Sitting
        });
        write(&mut ledger, Entry::Span(span));
    }
    let day = facts(&ledger, 0);
    assert_eq!((day.desk_s, day.standing_s), (3 * 3600, 3600));
    assert_eq!(day.longest.unwrap().seconds, 3600);
    let standing: Vec<bool> = day.desk.iter().map(|line| line.standing).collect();
    assert_eq!(standing, [false, true, false]);
}

#[test]
fn what_lasts_over_midnight_and_the_day_start_counts_once_on_the_day_it_began() {
    let (_folder, mut ledger) = empty_ledger();
    // From 23:00 on Monday to 05:00 on Tuesday, and a routine at half past midnight.
    let id = ledger.new_id();
    write(&mut ledger, Entry::Span(desk(id, at(0, 23, 0), 6 * 3600)));
    let id = ledger.new_id();
    write(
        &mut ledger,
        Entry::Break(completed(
            id,
            at(0, 24, 30),
            vec![step(Category::Seated, 100, &[])],
        )),
    );
    let week = ledger.records().week(monday(), long_after()).unwrap();
    assert!(week.days[1].facts.is_none());
    let day = week.days[0].facts.clone().unwrap();
    assert_eq!(
        (day.desk_s, day.guided.seated, day.breaks.taken),
        (6 * 3600, 100, 1)
    );
    assert_eq!(week.totals.unwrap().desk_s, 6 * 3600);
}

#[test]
fn the_four_weeks_before_are_a_mean_over_those_with_data() {
    let (_folder, mut ledger) = empty_ledger();
    // Two of the four weeks have data: 300 s and 100 s, both on a Wednesday. One week is too old.
    for (days, seconds) in [(2, 500), (2 - 7, 300), (2 - 28, 100), (2 - 35, 9000)] {
        let entry = completed(
            ledger.new_id(),
            at(days, 9, 45),
            vec![step(Category::Mobility, seconds, &[])],
        );
        write(&mut ledger, Entry::Break(entry));
    }
    let before = ledger
        .records()
        .week(monday(), long_after())
        .unwrap()
        .before
        .unwrap();
    assert_eq!(
        (before.weeks, before.guided_s, before.change_s),
        (2, 200, Some(300))
    );
    assert_eq!(
        before.guided_by_day_s,
        [None, None, Some(200), None, None, None, None]
    );
    let next = ledger
        .records()
        .week(monday() + Duration::days(7), long_after())
        .unwrap();
    assert_eq!(next.totals, None);
    assert_eq!(
        next.before.unwrap().change_s,
        None,
        "no data is not a change"
    );
}

#[test]
fn a_week_is_one_indexed_range_of_each_table() {
    let (folder, _ledger) = empty_ledger();
    let file = rusqlite::Connection::open(folder.path().join("ledger.sqlite")).unwrap();
    for table in ["breaks", "natural_breaks", "spans", "activity"] {
        let query = format!(
            "EXPLAIN QUERY PLAN SELECT * FROM {table} WHERE day BETWEEN '2026-03-23' AND '2026-03-29'
             ORDER BY day, utc_ms, id"
        );
        let plan: String = file.query_row(&query, [], |row| row.get(3)).unwrap();
        assert!(
            plan.starts_with(&format!("SEARCH {table} USING INDEX {table}_by_day")),
            "{plan}"
        );
    }
}
