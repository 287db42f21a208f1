use super::*;

fn sixty_times() -> NonZeroU32 {
    NonZeroU32::new(60).unwrap()
}

#[test]
fn steady_time_never_goes_back() {
    let clock = Clock::system();
    let first = clock.now();
    let second = clock.now();
    assert!(second.steady.0 >= first.steady.0);
}

#[test]
fn without_a_lapse_durations_and_deadlines_stay_as_they_are() {
    let clock = Clock::system();
    assert_eq!(clock.real(Duration::from_secs(60)), Duration::from_secs(60));
    assert_eq!(clock.real_deadline_ms(12_345), 12_345);
}

#[test]
fn a_lapse_runs_steady_and_wall_time_alike() {
    let hour_ago = Clock::real_steady_ms() - 3_600_000;
    let clock = Clock::lapsed(sixty_times(), hour_ago);
    let real = Clock::system().now();
    let lapsed = clock.now();

    let steady_ahead = lapsed.steady.0 - real.steady.0;
    let wall_ahead = (lapsed.wall - real.wall).num_milliseconds();
    let expected = 59 * 3_600_000;
    assert!(
        (steady_ahead - expected).abs() < 60_000,
        "steady {steady_ahead}"
    );
    assert!(
        (wall_ahead - steady_ahead).abs() < 60_000,
        "wall {wall_ahead}"
    );
}

#[test]
fn two_clocks_of_the_same_lapse_agree() {
    let start = Clock::real_steady_ms() - 1_000;
    let early = Clock::lapsed(sixty_times(), start).steady_ms();
    let late = Clock::lapsed(sixty_times(), start).steady_ms();
    assert!(late >= early && late - early < 60_000);
}

#[test]
fn a_lapsed_deadline_is_never_early() {
    let clock = Clock::lapsed(sixty_times(), 1_000);
    for deadline in [1_000, 1_001, 1_059, 1_060, 1_061, 61_000] {
        let real = clock.real_deadline_ms(deadline);
        assert!(clock.lapsed_ms(real) >= deadline);
        assert!(clock.lapsed_ms(real - 1) < deadline);
    }
}

#[test]
fn a_lapsed_duration_is_short_but_never_nothing() {
    let clock = Clock::lapsed(sixty_times(), 0);
    assert_eq!(clock.real(Duration::from_secs(60)), Duration::from_secs(1));
    assert_eq!(
        clock.real(Duration::from_nanos(1)),
        Duration::from_millis(1)
    );
}

#[cfg(target_os = "linux")]
#[test]
fn a_boot_has_one_name() {
    assert!(Clock::boot_id().is_some());
    assert_eq!(Clock::boot_id(), Clock::boot_id());
}
