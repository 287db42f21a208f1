//! Reads a script; what cannot be does not parse.

use std::time::Duration;

use crate::zone::LocalTime;
use chrono::{LocalResult, NaiveDateTime, TimeZone};

use crate::Settings;

use super::words::{Event, Expected, changed_settings, parse_event, parse_zone};

/// A script that can be run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Script {
    pub(super) start: LocalTime,
    pub(super) settings: Settings,
    pub(super) events: Vec<(Duration, Event)>,
}

/// Why a script does not parse.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: found `{found}`, expected {expected}")]
pub struct ScriptError {
    /// The line, from 1; one past the last where something is missing.
    pub line: usize,
    /// What is there.
    pub found: String,
    /// What could be there.
    pub expected: String,
}

/// Longer scripts are refused, so that no sum of offsets overflows.
const MOST_HOURS: u64 = 10 * 366 * 24;
/// All jumps of the wall clock together.
const FARTHEST_JUMP_MILLIS: i64 = 100 * 366 * 86_400_000;
const START: &str = "start, a local time and a zone, like start 2026-03-27T09:00:00 Europe/Berlin";
const OFFSET: &str = "an offset like +0:45:00";

/// Reads a script.
///
/// # Errors
/// When a line is not in the language, or says what cannot be.
pub fn parse(text: &str) -> Result<Script, ScriptError> {
    let mut reader = Reader::default();
    let mut lines = 0;
    for (index, line) in text.lines().enumerate() {
        lines = index + 1;
        let line = line.split('#').next().unwrap_or_default();
        let words: Vec<&str> = line.split_whitespace().collect();
        if !words.is_empty() {
            reader.read(&words).map_err(|expected| ScriptError {
                line: lines,
                found: words.join(" "),
                expected,
            })?;
        }
    }
    reader.finish().map_err(|expected| ScriptError {
        line: lines + 1,
        found: "the end of the script".to_owned(),
        expected,
    })
}

/// What has been read so far, and what can follow.
#[derive(Default)]
struct Reader {
    start: Option<LocalTime>,
    head: Settings,
    /// The settings in force after the last event.
    settings: Settings,
    events: Vec<(Duration, Event)>,
    at: Duration,
    /// Asleep or gone until then.
    gone_until: Duration,
    locked: bool,
    /// How far the wall clock was set forward in all, in milliseconds.
    jumped: i64,
    ended: bool,
}

impl Reader {
    fn read(&mut self, words: &[&str]) -> Result<(), Expected> {
        match words {
            _ if self.ended => Err("nothing after end".to_owned()),
            [offset, event @ ..] if offset.starts_with('+') => self.read_event(offset, event),
            _ if !self.events.is_empty() => Err(OFFSET.to_owned()),
            ["start", rest @ ..] if self.start.is_none() => {
                self.start = Some(parse_start_time(rest)?);
                Ok(())
            }
            ["start", ..] => Err("only one start".to_owned()),
            ["set", rest @ ..] => {
                self.head = changed_settings(rest, &self.head)?;
                self.settings = self.head.clone();
                Ok(())
            }
            _ => Err("start, set, or an offset like +0:45:00 and an event".to_owned()),
        }
    }

    fn read_event(&mut self, offset: &str, words: &[&str]) -> Result<(), Expected> {
        if self.start.is_none() {
            return Err(format!("{START}, before the first event"));
        }
        let at = parse_offset(offset).ok_or(OFFSET)?;
        if at < self.at {
            return Err(format!("an offset not before {}", write_offset(self.at)));
        }
        if at < self.gone_until {
            return Err(format!(
                "nothing before {}, inside a sleep or a restart",
                write_offset(self.gone_until)
            ));
        }
        let event = parse_event(words, &self.settings)?;
        self.follow(at, &event)?;
        self.at = at;
        self.events.push((at, event));
        Ok(())
    }

    /// Refuses what cannot be, and follows what is.
    fn follow(&mut self, at: Duration, event: &Event) -> Result<(), Expected> {
        match event {
            Event::Active | Event::Typing | Event::Idle if self.locked => {
                return Err("no input while the session is locked".to_owned());
            }
            Event::Lock if self.locked => return Err("no lock while it is locked".to_owned()),
            Event::Unlock if !self.locked => {
                return Err("no unlock while the session is not locked".to_owned());
            }
            Event::Lock => self.locked = true,
            Event::Unlock => self.locked = false,
            Event::Sleep(length) => {
                self.gone_until = at + *length;
                self.locked = false;
            }
            Event::Restart(gap) => self.gone_until = at + *gap,
            Event::Set(settings) => self.settings = (**settings).clone(),
            Event::Wall(forward) => {
                self.jumped = self.jumped.saturating_add(*forward);
                if self.jumped.abs() > FARTHEST_JUMP_MILLIS {
                    return Err("jumps of at most a hundred years in all".to_owned());
                }
            }
            Event::End => self.ended = true,
            _ => {}
        }
        Ok(())
    }

    fn finish(self) -> Result<Script, Expected> {
        let start = self.start.ok_or(START)?;
        if !self.ended {
            return Err("end, with its offset, as the last event".to_owned());
        }
        Ok(Script {
            start,
            settings: self.head,
            events: self.events,
        })
    }
}

fn parse_start_time(rest: &[&str]) -> Result<LocalTime, Expected> {
    let [time, zone] = rest else {
        return Err(START.to_owned());
    };
    let zone = parse_zone(&[zone])?;
    let local = NaiveDateTime::parse_from_str(time, "%Y-%m-%dT%H:%M:%S").ok();
    let local = local.filter(|local| (1970..=2200).contains(&chrono::Datelike::year(local)));
    match zone.from_local_datetime(&local.ok_or(START)?) {
        LocalResult::Single(start) => Ok(start),
        LocalResult::None => Err(format!(
            "a time that there is in {zone}; its clocks leap over this one"
        )),
        LocalResult::Ambiguous(..) => Err(format!(
            "a time that comes once in {zone}; this one comes twice"
        )),
    }
}

fn parse_offset(text: &str) -> Option<Duration> {
    let mut parts = text.strip_prefix('+')?.split(':');
    let (hours, minutes, seconds) = (parts.next()?, parts.next()?, parts.next()?);
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let two = |part: &str| -> Option<u64> {
        (part.len() == 2 && digits(part))
            .then(|| part.parse().ok())?
            .filter(|count| *count < 60)
    };
    if parts.next().is_some() || !digits(hours) {
        return None;
    }
    let hours = hours
        .parse::<u64>()
        .ok()
        .filter(|hours| *hours <= MOST_HOURS)?;
    Some(Duration::from_secs(
        hours * 3600 + two(minutes)? * 60 + two(seconds)?,
    ))
}

/// `+H:MM:SS`, in whole seconds.
pub(super) fn write_offset(offset: Duration) -> String {
    let seconds = offset.as_secs();
    format!(
        "+{}:{:02}:{:02}",
        seconds / 3600,
        seconds / 60 % 60,
        seconds % 60
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "start 2026-03-27T09:00:00 Europe/Berlin\n";

    fn refusal(rest: &str) -> String {
        parse(&format!("{HEAD}{rest}")).unwrap_err().to_string()
    }

    #[test]
    fn a_refusal_names_the_line_what_was_found_and_what_was_expected() {
        assert_eq!(
            refusal("# comment\n\n+0:01:00 snooze 7m\n"),
            "line 4: found `+0:01:00 snooze 7m`, expected 5m, 10m or 15m"
        );
        assert_eq!(
            refusal("set interval 4m"),
            "line 2: found `set interval 4m`, expected `4m` is not possible for interval; expected 5m to 180m"
        );
    }

    #[test]
    fn what_cannot_be_does_not_parse() {
        let cases = [
            "+0:01:00 sleep 5m\n+0:05:59 active\n+1:00:00 end",
            "+0:01:00 restart 90s\n+0:02:29 active\n+1:00:00 end",
            "+0:01:00 lock\n+0:02:00 active\n+1:00:00 end",
            "+0:01:00 lock\n+0:02:00 idle\n+1:00:00 end",
            "+0:01:00 unlock\n+1:00:00 end",
            "+0:02:00 active\n+0:01:00 idle\n+1:00:00 end",
            "+0:01:00 set break-length 16m\n+1:00:00 end",
            "+0:01:00 sleep 0\n+1:00:00 end",
            "+0:01:00 active",
            "+0:01:00 end\n+0:02:00 active",
            "+0:01 end",
            "+0:01:60 end",
            "+0:01:00 hold coffee\n+1:00:00 end",
            "+0:01:00 zone Europe/Atlantis\n+1:00:00 end",
            "+0:01:00 wall 1h\n+1:00:00 end",
            "+0:01:00 set interval 30m\nset interval 40m\n+1:00:00 end",
            "+0:01:00 lock\n+0:01:01 lock\n+1:00:00 end",
            "+87841:00:00 end",
            "++1:00:00 end",
            "+0:+1:00 end",
            "+0:1:00 end",
            "+0:00:00:00 end",
        ];
        for case in cases {
            assert!(parse(&format!("{HEAD}{case}")).is_err(), "{case}");
        }
    }

    #[test]
    fn what_just_can_be_parses() {
        let cases = [
            "+0:01:00 sleep 5m\n+0:06:00 idle\n+1:00:00 end",
            "+0:01:00 lock\n+0:02:00 sleep 1h\n+1:02:00 active\n+1:02:00 end",
            "+0:01:00 start 2m walk\n+0:01:30 lock\n+300:00:00 end  # hours may exceed 24",
            "+0:01:00 restart 90s\n+0:02:30 active\n+1:00:00 end",
            "+87840:00:00 end",
        ];
        for case in cases {
            parse(&format!("{HEAD}{case}")).unwrap();
        }
    }

    #[test]
    fn a_start_that_does_not_exist_or_comes_twice_does_not_parse() {
        let at = |time: &str| parse(&format!("start {time} Europe/Berlin\n+0:00:01 end"));
        assert!(
            at("2026-03-29T02:30:00")
                .unwrap_err()
                .expected
                .contains("leap over")
        );
        assert!(
            at("2026-10-25T02:30:00")
                .unwrap_err()
                .expected
                .contains("twice")
        );
        assert!(at("2026-10-25T03:00:00").is_ok());
    }

    #[test]
    fn a_script_without_start_or_end_says_which_is_missing() {
        assert_eq!(parse("").unwrap_err().line, 1);
        assert!(
            parse("+0:00:01 end")
                .unwrap_err()
                .expected
                .starts_with("start")
        );
        assert!(parse(HEAD).unwrap_err().expected.starts_with("end"));
    }

    #[test]
    fn jumps_of_the_wall_clock_are_a_century_at_most_in_all() {
        let jumps = |count: usize, jump: &str| {
            let lines = format!("+0:01:00 wall {jump}\n").repeat(count);
            parse(&format!("{HEAD}{lines}+1:00:00 end"))
        };
        for jump in ["+8784h", "-8784h"] {
            assert!(jumps(100, jump).is_ok());
            let refusal = jumps(101, jump).unwrap_err();
            assert_eq!(refusal.line, 102);
            assert!(refusal.expected.contains("a hundred years"), "{refusal}");
        }
    }

    #[test]
    fn a_script_starts_once() {
        let refusal = refusal("start 2026-03-28T09:00:00 Europe/Berlin");
        assert!(refusal.ends_with("expected only one start"), "{refusal}");
    }
}
