//! What happens on days of the week, as people write it: `mon-fri 09:00-12:30,13:15-17:30; sat 10:00-12:00`.

use std::fmt;

use chrono::{NaiveDate, NaiveDateTime, TimeDelta, Weekday};

pub(crate) const MINUTES_A_DAY: u16 = 24 * 60;
const DAY_WORDS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/// What each day of the week has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Weekly<T> {
    /// Monday first.
    days: [Vec<T>; 7],
}

impl<T> Default for Weekly<T> {
    fn default() -> Self {
        Self {
            days: [const { Vec::new() }; 7],
        }
    }
}

impl<T: Clone> Weekly<T> {
    /// Whether no day has any.
    pub(crate) fn is_empty(&self) -> bool {
        self.days.iter().all(Vec::is_empty)
    }

    /// What `day` has.
    pub(crate) fn on(&self, day: Weekday) -> &[T] {
        &self.days[day.num_days_from_monday() as usize]
    }

    /// Sets the days named in `text`, as `read` understands what they are to have, and leaves the others;
    /// `none` clears them all, and days may follow it. The part that could not be read is returned, and nothing
    /// is changed then.
    pub(crate) fn add(
        &mut self,
        text: &str,
        read: impl Fn(&str) -> Option<Vec<T>>,
    ) -> Result<(), String> {
        let mut changed = self.clone();
        for group in text.split(';').map(str::trim) {
            if group == "none" {
                changed = Self::default();
            } else {
                changed
                    .add_group(group, &read)
                    .ok_or_else(|| group.to_owned())?;
            }
        }
        *self = changed;
        Ok(())
    }

    fn add_group(&mut self, group: &str, read: impl Fn(&str) -> Option<Vec<T>>) -> Option<()> {
        let mut words = group.split_whitespace();
        let (Some(days), Some(times), None) = (words.next(), words.next(), words.next()) else {
            return None;
        };
        let times = read(times)?;
        for day in parse_days(days)? {
            self.days[day.num_days_from_monday() as usize].clone_from(&times);
        }
        Some(())
    }
}

impl<T: PartialEq + fmt::Display> fmt::Display for Weekly<T> {
    /// The form [`Weekly::add`] reads: days with the same times together.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut groups = Vec::new();
        let mut first = 0;
        while first < 7 {
            let times = &self.days[first];
            let same = self.days[first..]
                .iter()
                .take_while(|day| *day == times)
                .count();
            if !times.is_empty() {
                let days = match same {
                    1 => DAY_WORDS[first].to_owned(),
                    _ => format!("{}-{}", DAY_WORDS[first], DAY_WORDS[first + same - 1]),
                };
                let times: Vec<String> = times.iter().map(T::to_string).collect();
                groups.push(format!("{days} {}", times.join(",")));
            }
            first += same;
        }
        f.write_str(if groups.is_empty() { "none" } else { "" })?;
        f.write_str(&groups.join("; "))
    }
}

/// The local time so many minutes into `date`.
pub(crate) fn at_minute(date: NaiveDate, minute: u16) -> Option<NaiveDateTime> {
    let midnight = date.and_hms_opt(0, 0, 0)?;
    midnight.checked_add_signed(TimeDelta::minutes(i64::from(minute)))
}

/// Reads `09:30`, up to `24:00`, as minutes after midnight.
pub(crate) fn parse_minute(text: &str) -> Option<u16> {
    let (hour, minute) = text.split_once(':')?;
    let digits = |part: &str| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(hour) || !digits(minute) {
        return None;
    }
    let (hour, minute): (u16, u16) = (hour.parse().ok()?, minute.parse().ok()?);
    let at = hour * 60 + minute;
    (minute < 60 && at <= MINUTES_A_DAY).then_some(at)
}

/// Writes minutes after midnight as [`parse_minute`] reads them.
pub(crate) fn write_minute(minute: u16) -> String {
    format!("{:02}:{:02}", minute / 60, minute % 60)
}

fn parse_days(text: &str) -> Option<Vec<Weekday>> {
    let mut days = Vec::new();
    for part in text.split(',') {
        match part.split_once('-') {
            None => days.push(parse_day(part)?),
            Some((first, last)) => {
                let (mut day, last) = (parse_day(first)?, parse_day(last)?);
                days.push(day);
                while day != last {
                    day = day.succ();
                    days.push(day);
                }
            }
        }
    }
    Some(days)
}

fn parse_day(text: &str) -> Option<Weekday> {
    let index = DAY_WORDS.iter().position(|word| *word == text)?;
    Weekday::try_from(u8::try_from(index).ok()?).ok()
}
