use super::*;

#[test]
fn every_setting_reads_back_what_it_says() {
    let others = [
        ("interval", "1h20m"),
        ("break-length", "1m30s"),
        ("insistence", "firm"),
        ("soon-notice", "on"),
        ("snooze-length", "10m"),
        ("working-hours", "mon-fri 09:00-17:00"),
        ("fixed-times", "mon-fri 10:30,15:00"),
        ("posture-plan", "50m/10m"),
        ("stay-seated", "on"),
        ("hold-call", "off"),
        ("hold-sharing", "off"),
        ("hold-fullscreen", "off"),
        ("hold-dnd", "off"),
        ("hold-presenting", "off"),
        ("hold-app", "off"),
    ];
    let names: Vec<_> = Settings::keys().iter().map(|key| key.name).collect();
    assert_eq!(names, others.map(|(name, _)| name));
    let mut settings = Settings::default();
    for (name, value) in others {
        let default = settings.get(name).unwrap();
        assert_ne!(default, value);
        settings.set(name, value).unwrap();
        assert_eq!(settings.get(name).unwrap(), value);
        settings.set(name, &default).unwrap();
    }
    assert_eq!(settings, Settings::default());
}

#[test]
fn a_plan_may_be_said_as_a_ratio() {
    let mut settings = Settings::default();
    for (ratio, plan) in [("3:1", "45m/15m"), ("2:1", "40m/20m"), ("1:1", "30m/30m")] {
        settings.set("posture-plan", ratio).unwrap();
        assert_eq!(settings.get("posture-plan").unwrap(), plan);
    }
}

#[test]
fn limits_are_those_of_the_rules() {
    for (name, least, most) in [
        ("interval", "5m", "180m"),
        ("break-length", "1m", "15m"),
        ("posture-plan", "5m/5m", "180m/180m"),
    ] {
        let mut settings = Settings::default();
        settings.set(name, least).unwrap();
        settings.set(name, most).unwrap();
    }
    for (name, value) in [
        ("interval", "4m59s"),
        ("interval", "3h1s"),
        ("break-length", "59s"),
        ("break-length", "15m1s"),
        ("posture-plan", "4m59s/5m"),
        ("posture-plan", "5m/3h1s"),
        ("posture-plan", "45m"),
    ] {
        assert!(
            Settings::default().set(name, value).is_err(),
            "{name} {value}"
        );
    }
}

#[test]
fn a_value_outside_its_limits_is_refused_with_the_limits() {
    let mut settings = Settings::default();
    let error = settings.set("interval", "4m").unwrap_err().to_string();
    assert_eq!(
        error,
        "`4m` is not possible for interval; expected 5m to 180m"
    );
    for (name, value) in [
        ("break-length", "16m"),
        ("snooze-length", "7m"),
        ("stay-seated", "yes"),
    ] {
        assert!(settings.set(name, value).is_err(), "{name}");
    }
    assert_eq!(settings, Settings::default());
}

#[test]
fn an_unknown_setting_is_refused_with_those_there_are() {
    let error = Settings::default()
        .set("intervall", "5m")
        .unwrap_err()
        .to_string();
    assert!(
        error.contains("`intervall`") && error.contains("break-length"),
        "{error}"
    );
}
