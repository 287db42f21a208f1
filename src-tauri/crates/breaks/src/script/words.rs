//! What one line of a script says.

use std::time::Duration;

use crate::zone::Zone;

use crate::{Hold, PauseUntil, Place, Posture, Settings, SnoozeLength, duration};

/// One event of a script.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Event {
    Active,
    Typing,
    Idle,
    Lock,
    Unlock,
    Sleep(Duration),
    Hold(Hold, bool),
    Inhibit(bool),
    /// Without a length, as long as the break.
    Start(Option<Duration>, Place),
    Snooze(Option<SnoozeLength>),
    Skip,
    Did,
    Stop,
    Hurt,
    BreakPause,
    BreakResume,
    Pause(PauseUntil),
    Resume,
    Log(String, Duration),
    /// All settings, this one changed.
    Set(Box<Settings>),
    Zone(Zone),
    /// Milliseconds forward.
    Wall(i64),
    Restart(Duration),
    Posture(Posture),
    End,
}

/// What was expected instead of what was found.
pub(super) type Expected = String;

const EVENTS: &str = "active, typing, idle, lock, unlock, sleep, hold, release, inhibit, start, snooze, \
     skip, did, stop, hurt, break-pause, break-resume, pause, resume, log, set, zone, wall, restart, \
     posture or end";
const LENGTH: &str = "a length of time like 90s, 5m or 1h20m";
const HOLDS: &str = "call, sharing, fullscreen, dnd, presenting or app";

/// Reads the words of an event; `settings` are those in force before it.
pub(super) fn parse_event(words: &[&str], settings: &Settings) -> Result<Event, Expected> {
    let Some((name, rest)) = words.split_first() else {
        return Err(EVENTS.to_owned());
    };
    match *name {
        "active" => alone(Event::Active, rest),
        "typing" => alone(Event::Typing, rest),
        "idle" => alone(Event::Idle, rest),
        "lock" => alone(Event::Lock, rest),
        "unlock" => alone(Event::Unlock, rest),
        "sleep" => Ok(Event::Sleep(length(rest)?)),
        "hold" => Ok(Event::Hold(one(rest, HOLDS, Hold::from_word)?, true)),
        "release" => Ok(Event::Hold(one(rest, HOLDS, Hold::from_word)?, false)),
        "inhibit" => Ok(Event::Inhibit(one(rest, "on or off", parse_switch)?)),
        "start" => parse_start(rest),
        "snooze" => parse_snooze(rest),
        "skip" => alone(Event::Skip, rest),
        "did" => alone(Event::Did, rest),
        "stop" => alone(Event::Stop, rest),
        "hurt" => alone(Event::Hurt, rest),
        "break-pause" => alone(Event::BreakPause, rest),
        "break-resume" => alone(Event::BreakResume, rest),
        "pause" => parse_pause(rest),
        "resume" => alone(Event::Resume, rest),
        "log" => parse_log(rest),
        "set" => parse_set(rest, settings),
        "zone" => Ok(Event::Zone(parse_zone(rest)?)),
        "wall" => Ok(Event::Wall(one(
            rest,
            "a jump like +1h or -30m",
            parse_jump,
        )?)),
        "restart" => Ok(Event::Restart(length(rest)?)),
        "posture" => Ok(Event::Posture(one(
            rest,
            "sitting or standing",
            Posture::from_word,
        )?)),
        "end" => alone(Event::End, rest),
        _ => Err(EVENTS.to_owned()),
    }
}

/// Reads `set NAME VALUE` and returns the settings with it changed.
pub(super) fn changed_settings(rest: &[&str], settings: &Settings) -> Result<Settings, Expected> {
    let Some((name, value)) = rest.split_first().filter(|(_, value)| !value.is_empty()) else {
        return Err("set, the name of a setting and its value".to_owned());
    };
    let mut changed = settings.clone();
    changed
        .set(name, &value.join(" "))
        .map_err(|error| error.to_string())?;
    Ok(changed)
}

pub(super) fn parse_zone(rest: &[&str]) -> Result<Zone, Expected> {
    one(rest, "a zone like Europe/Berlin", |word| word.parse().ok())
}

fn alone(event: Event, rest: &[&str]) -> Result<Event, Expected> {
    if rest.is_empty() {
        Ok(event)
    } else {
        Err("nothing after it".to_owned())
    }
}

fn one<T>(
    rest: &[&str],
    expected: &str,
    parse: impl FnOnce(&str) -> Option<T>,
) -> Result<T, Expected> {
    match rest {
        [word] => parse(word).ok_or_else(|| expected.to_owned()),
        _ => Err(expected.to_owned()),
    }
}

fn length(rest: &[&str]) -> Result<Duration, Expected> {
    one(rest, LENGTH, parse_length)
}

fn parse_length(word: &str) -> Option<Duration> {
    duration::parse(word)
        .ok()
        .filter(|length| !length.is_zero())
}

fn parse_switch(word: &str) -> Option<bool> {
    match word {
        "on" => Some(true),
        "off" => Some(false),
        _ => None,
    }
}

fn parse_jump(word: &str) -> Option<i64> {
    let (sign, size) = match word.strip_prefix('-') {
        Some(size) => (-1, size),
        None => (1, word.strip_prefix('+')?),
    };
    let millis = i64::try_from(parse_length(size)?.as_millis()).ok()?;
    Some(sign * millis)
}

fn parse_start(rest: &[&str]) -> Result<Event, Expected> {
    let expected = || "start, then a length, then seated or walk, each of them optional".to_owned();
    let (long, rest) = match rest
        .split_first()
        .and_then(|(word, rest)| parse_length(word).map(|length| (length, rest)))
    {
        Some((length, rest)) => (Some(length), rest),
        None => (None, rest),
    };
    let place = match rest {
        [] => Place::Standing,
        ["seated"] => Place::Seated,
        ["walk"] => Place::Away,
        _ => return Err(expected()),
    };
    Ok(Event::Start(long, place))
}

fn parse_snooze(rest: &[&str]) -> Result<Event, Expected> {
    if rest.is_empty() {
        return Ok(Event::Snooze(None));
    }
    let length = one(rest, "5m, 10m or 15m", |word| {
        SnoozeLength::from_length(duration::parse(word).ok()?)
    })?;
    Ok(Event::Snooze(Some(length)))
}

fn parse_pause(rest: &[&str]) -> Result<Event, Expected> {
    let until = match rest {
        [] => PauseUntil::Resumed,
        ["until-tomorrow"] => PauseUntil::Tomorrow,
        _ => PauseUntil::For(one(
            rest,
            "a length of time, until-tomorrow or nothing",
            parse_length,
        )?),
    };
    Ok(Event::Pause(until))
}

fn parse_log(rest: &[&str]) -> Result<Event, Expected> {
    match rest {
        [kind, long] => Ok(Event::Log((*kind).to_owned(), length(&[long])?)),
        _ => Err("a kind of activity in one word and its length, like walk 20m".to_owned()),
    }
}

fn parse_set(rest: &[&str], settings: &Settings) -> Result<Event, Expected> {
    Ok(Event::Set(Box::new(changed_settings(rest, settings)?)))
}
