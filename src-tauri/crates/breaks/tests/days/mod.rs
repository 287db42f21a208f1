//! Random days as scripts that parse.

#![allow(dead_code, reason = "each test file uses its part")]

pub(crate) mod inputs;
pub(crate) mod scripts;

use std::fmt;

use astir_breaks::{Moment, Steady, Zone, duration, script};
use chrono::{DateTime, TimeDelta, Utc};

/// A script, kept as what it does and when (in seconds from its start).
#[derive(Clone, Debug)]
pub(crate) struct Day {
    head: String,
    interval: u64,
    break_length: u64,
    events: Vec<(u64, String)>,
}

/// A line of output.
pub(crate) struct Line {
    pub(crate) at: u64,
    pub(crate) word: String,
    pub(crate) rest: String,
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.head)?;
        for (at, event) in &self.events {
            writeln!(f, "{} {event}", offset(*at))?;
        }
        writeln!(f, "{} end", offset(self.end()))
    }
}

pub(crate) fn text_of(day: &Day) -> String {
    let text = day.to_string();
    script::parse(&text)
        .unwrap_or_else(|error| panic!("{error}\n{text}"))
        .run()
        .text()
}

pub(crate) fn lines_of(day: &Day) -> Vec<Line> {
    let text = text_of(day);
    text.lines().map(read_line).collect()
}

fn read_line(line: &str) -> Line {
    let mut words = line.splitn(3, ' ');
    let (at, word) = (words.next().unwrap(), words.next().unwrap());
    let parts: Vec<u64> = at[1..]
        .split(':')
        .map(|part| part.parse().unwrap())
        .collect();
    Line {
        at: parts[0] * 3600 + parts[1] * 60 + parts[2],
        word: word.to_owned(),
        rest: words.next().unwrap_or_default().to_owned(),
    }
}

fn offset(at: u64) -> String {
    format!("+{}:{:02}:{:02}", at / 3600, at / 60 % 60, at % 60)
}

impl Day {
    fn end(&self) -> u64 {
        let last = self.events.iter().map(|(at, event)| at + gone(event)).max();
        last.unwrap_or(0) + 2 * 3600
    }

    /// After a rest, no reminder comes sooner than this: the shortest interval set, or at a fixed time.
    pub(crate) fn least_wait(&self) -> u64 {
        const APART: u64 = 15 * 60;
        let intervals = self
            .settings("set interval ")
            .map(|value| duration::parse(value).unwrap().as_secs());
        let least = intervals.min().unwrap_or(self.interval).min(self.interval);
        if self.head.contains("fixed-times mon") || self.settings("set fixed-times mon").count() > 0
        {
            least.min(APART)
        } else {
            least
        }
    }

    fn longest_break(&self) -> u64 {
        let lengths = self
            .settings("set break-length ")
            .map(|value| duration::parse(value).unwrap().as_secs());
        lengths.chain([self.break_length]).max().unwrap()
    }

    /// What follows `words` where they begin an event.
    fn settings(&self, words: &str) -> impl Iterator<Item = &str> {
        self.events
            .iter()
            .filter_map(move |(_, event)| event.strip_prefix(words))
    }

    /// Whether a hold that counts is in force just before `at`.
    pub(crate) fn is_held_before(&self, at: u64) -> bool {
        let (mut held, mut calls_count) = (std::collections::BTreeSet::new(), true);
        for (_, event) in self.events.iter().filter(|(when, _)| *when < at) {
            if let Some(hold) = event.strip_prefix("hold ") {
                held.insert(hold);
            } else if let Some(hold) = event.strip_prefix("release ") {
                held.remove(hold);
            } else if let Some(switch) = event.strip_prefix("set hold-call ") {
                calls_count = switch == "on";
            }
        }
        held.iter().any(|hold| calls_count || *hold != "call")
    }

    /// Whether the session is locked or asleep just before `at` and still at it.
    pub(crate) fn is_locked_before(&self, at: u64) -> bool {
        let mut locked = false;
        for (when, event) in self.events.iter().filter(|(when, _)| *when <= at) {
            match event.as_str() {
                "unlock" => locked = false,
                _ if *when == at => {}
                "lock" => locked = true,
                sleep if sleep.starts_with("sleep") => locked = when + gone(sleep) > at,
                _ => {}
            }
        }
        locked
    }

    /// When someone came back who had been behind a lock for at least the break length, no walk begun.
    pub(crate) fn returns_after_rest(&self) -> Vec<u64> {
        let mut returns = Vec::new();
        let mut locked_at = None;
        for (at, event) in &self.events {
            match (event.as_str(), locked_at) {
                ("lock", _) => locked_at = Some(*at),
                ("unlock", Some(since)) => {
                    if at - since >= self.longest_break() {
                        returns.push(*at);
                    }
                    locked_at = None;
                }
                (sleep, _) if sleep.starts_with("sleep") => locked_at = None,
                (start, _) if start.starts_with("start") && start.ends_with("walk") => {
                    return returns;
                }
                _ => {}
            }
        }
        returns
    }

    /// The same day with calls at which nothing happens.
    pub(crate) fn with_idle_calls(&self, at: &[u64]) -> Self {
        let mut more = self.clone();
        let end = self.end();
        for at in at.iter().copied().filter(|at| *at < end) {
            let asleep = self
                .events
                .iter()
                .any(|(from, event)| (*from..from + gone(event)).contains(&at));
            if !asleep {
                let index = more.events.partition_point(|(when, _)| *when <= at);
                more.events
                    .insert(index, (at, "release presenting".to_owned()));
            }
        }
        // The extra calls must not make the day end later.
        more.events
            .retain(|(at, event)| event != "release presenting" || *at + 2 * 3600 <= end);
        more
    }

    /// The same day with the program gone for `gap` from `at` on, if nothing is done in that time and the day goes
    /// on after it.
    pub(crate) fn with_restart(&self, at: u64, gap: u64) -> Option<Self> {
        let in_the_way = |(from, event): &(u64, String)| {
            let to = from + gone(event);
            *from <= at + gap && at <= to
        };
        let goes_on = self.events.last().is_some_and(|(last, _)| at + gap < *last);
        if !goes_on || self.events.iter().any(in_the_way) {
            return None;
        }
        let mut more = self.clone();
        let index = more.events.partition_point(|(when, _)| *when < at);
        more.events.insert(index, (at, format!("restart {gap}s")));
        Some(more)
    }

    /// The day, and then ten hours in which nothing is in the way; and when these begin.
    pub(crate) fn then_ten_hours_at_the_desk(&self) -> (String, i64) {
        let from = self.end();
        let mut text = self.to_string();
        text.truncate(text.rfind('+').unwrap());
        let locked = self.is_locked_before(from);
        let mut say = |event: &str| text.push_str(&format!("{} {event}\n", offset(from)));
        if locked {
            say("unlock");
        }
        for event in [
            "active",
            "stop",
            "resume",
            "set working-hours none",
            "set fixed-times none",
            "inhibit off",
        ] {
            say(event);
        }
        for hold in ["call", "sharing", "fullscreen", "dnd", "app"] {
            say(&format!("release {hold}"));
        }
        text.push_str(&format!("{} end\n", offset(from + 36_000)));
        (text, i64::try_from(from).unwrap())
    }
}

pub(crate) const START: &str = "2026-01-05T08:00:00Z";

/// The moment `millis` after the start of a day, on a steady clock that began at `origin`.
pub(crate) fn moment(origin: i64, millis: i64) -> Moment {
    let start: DateTime<Utc> = START.parse().unwrap();
    let wall = (start + TimeDelta::milliseconds(millis)).with_timezone(
        &"Europe/Berlin"
            .parse::<Zone>()
            .expect("a zone of the database"),
    );
    Moment {
        steady: Steady(origin + millis),
        wall,
    }
}

fn gone(event: &str) -> u64 {
    let seconds = event
        .strip_prefix("sleep ")
        .or_else(|| event.strip_prefix("restart "));
    seconds.map_or(0, |text| text.trim_end_matches('s').parse().unwrap())
}
