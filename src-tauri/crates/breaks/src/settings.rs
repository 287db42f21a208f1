//! Every setting of the engine: its name, what it means, its limits and its default, each stated here once.

use std::fmt;
use std::ops::RangeInclusive;
use std::time::Duration;

use crate::duration::{self, minutes};
use crate::{FixedTimes, Hold, HoldSet, HoursError, Posture, SnoozeLength, WorkingHours};

/// How long an interval may be. Advice says 30 to 90 minutes.
const INTERVAL_LIMITS: RangeInclusive<Duration> = minutes(5)..=minutes(180);
/// How long a break may be.
const BREAK_LENGTH_LIMITS: RangeInclusive<Duration> = minutes(1)..=minutes(15);
/// How long a time in one posture may be.
const POSTURE_LIMITS: RangeInclusive<Duration> = minutes(5)..=minutes(180);

/// What the person chose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Time at the desk after which the next break is due.
    pub interval: Duration,
    /// How long a break is, and the least absence that counts as one.
    pub break_length: Duration,
    /// How far a reminder goes.
    pub insistence: Insistence,
    /// Whether `soon` is a notification as well.
    pub soon_notice: bool,
    /// How long a snooze is when none is named.
    pub snooze_length: SnoozeLength,
    /// Which holds make a reminder wait.
    pub holds: HoldSet,
    /// When reminders may come.
    pub working_hours: WorkingHours,
    /// When a break is due whatever the desk clock shows.
    pub fixed_times: FixedTimes,
    /// The sit-stand plan, if there is such a desk.
    pub posture_plan: Option<PosturePlan>,
    /// "I stay seated": a seated routine is a whole break.
    pub stay_seated: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            interval: minutes(45),
            break_length: minutes(3),
            insistence: Insistence::Normal,
            soon_notice: false,
            snooze_length: SnoozeLength::Five,
            holds: HoldSet::all(),
            working_hours: WorkingHours::default(),
            fixed_times: FixedTimes::default(),
            posture_plan: None,
            stay_seated: false,
        }
    }
}

/// How far a reminder goes when it is not answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Insistence {
    /// To a notification.
    Gentle,
    /// To the card.
    Normal,
    /// To the whole screen.
    Firm,
}

/// How long to sit and how long to stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PosturePlan {
    /// Time sitting.
    pub sitting: Duration,
    /// Time standing.
    pub standing: Duration,
}

impl PosturePlan {
    /// The planned time in `posture`.
    #[must_use]
    pub fn length(&self, posture: Posture) -> Duration {
        match posture {
            Posture::Sitting => self.sitting,
            Posture::Standing => self.standing,
        }
    }

    /// After which "Not now" is asked again.
    #[must_use]
    pub fn shorter(&self) -> Duration {
        self.sitting.min(self.standing)
    }
}

/// A setting as the command line and the ledger know it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key {
    /// Its name.
    pub name: &'static str,
    /// What it does, in one sentence.
    pub about: &'static str,
    /// What it may be.
    pub limits: &'static str,
}

/// Why a setting could not be set.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SettingError {
    /// There is no such setting.
    #[error("there is no setting `{name}`; there are {}", names())]
    Unknown {
        /// The name.
        name: String,
    },
    /// The value is not one it may have.
    #[error("`{value}` is not possible for {name}; expected {limits}")]
    Value {
        /// The setting.
        name: &'static str,
        /// The value.
        value: String,
        /// What it may be.
        limits: &'static str,
    },
    /// The working hours could not be read.
    #[error(transparent)]
    Hours(#[from] HoursError),
}

const SWITCH: &str = "on or off";
const KEYS: [Key; 15] = [
    Key {
        name: "interval",
        about: "time at the desk after which the next break is due",
        limits: "5m to 180m",
    },
    Key {
        name: "break-length",
        about: "how long a break is, and the least absence that counts as one",
        limits: "1m to 15m",
    },
    Key {
        name: "insistence",
        about: "how far an unanswered reminder goes",
        limits: "gentle, normal or firm",
    },
    Key {
        name: "soon-notice",
        about: "a notification a minute before the break",
        limits: SWITCH,
    },
    Key {
        name: "snooze-length",
        about: "how long a snooze is when none is named",
        limits: "5m, 10m or 15m",
    },
    Key {
        name: "working-hours",
        about: "when reminders may come; each value sets the days it names",
        limits: "days and times like `mon-fri 09:00-12:30,13:15-17:30`, or `none`",
    },
    Key {
        name: "fixed-times",
        about: "breaks at fixed times as well; each value sets the days it names",
        limits: "days and times at least 15m apart like `mon-fri 10:30,15:00`, or `none`",
    },
    Key {
        name: "posture-plan",
        about: "how long to sit and to stand at a sit-stand desk",
        limits: "two times of 5m to 180m like 45m/15m, one of 3:1, 2:1, 1:1, or off",
    },
    Key {
        name: "stay-seated",
        about: "a seated routine is a whole break",
        limits: SWITCH,
    },
    Key {
        name: "hold-call",
        about: "wait during calls",
        limits: SWITCH,
    },
    Key {
        name: "hold-sharing",
        about: "wait while the screen is shared",
        limits: SWITCH,
    },
    Key {
        name: "hold-fullscreen",
        about: "wait while something fills the screen",
        limits: SWITCH,
    },
    Key {
        name: "hold-dnd",
        about: "wait while `do not disturb` is on",
        limits: SWITCH,
    },
    Key {
        name: "hold-presenting",
        about: "wait while presenting",
        limits: SWITCH,
    },
    Key {
        name: "hold-app",
        about: "wait while a program you named is in front",
        limits: SWITCH,
    },
];

impl Settings {
    /// Every setting, in the order they are shown.
    #[must_use]
    pub fn keys() -> &'static [Key] {
        &KEYS
    }

    /// Sets one from text.
    ///
    /// # Errors
    /// When there is no such setting or the value is outside its limits; nothing is changed then.
    pub fn set(&mut self, name: &str, value: &str) -> Result<(), SettingError> {
        let key = find_key(name)?;
        let value = value.trim();
        if name == "working-hours" {
            return Ok(self.working_hours.add(value)?);
        }
        self.set_plain(key.name, value)
            .ok_or_else(|| SettingError::Value {
                name: key.name,
                value: value.to_owned(),
                limits: key.limits,
            })
    }

    fn set_plain(&mut self, name: &str, value: &str) -> Option<()> {
        match name {
            "interval" => self.interval = within(&INTERVAL_LIMITS, value)?,
            "break-length" => self.break_length = within(&BREAK_LENGTH_LIMITS, value)?,
            "insistence" => self.insistence = Insistence::from_word(value)?,
            "soon-notice" => self.soon_notice = switch(value)?,
            "snooze-length" => {
                self.snooze_length = SnoozeLength::from_length(duration::parse(value).ok()?)?;
            }
            "fixed-times" => self.fixed_times.add(value)?,
            "posture-plan" => self.posture_plan = parse_plan(value)?,
            "stay-seated" => self.stay_seated = switch(value)?,
            _ => {
                let hold = Hold::from_word(name.strip_prefix("hold-")?)?;
                self.holds.put(hold, switch(value)?);
            }
        }
        Some(())
    }

    /// The present value as text that [`Settings::set`] reads.
    ///
    /// # Errors
    /// When there is no such setting.
    pub fn get(&self, name: &str) -> Result<String, SettingError> {
        let on = |is_on: bool| if is_on { "on" } else { "off" }.to_owned();
        Ok(match find_key(name)?.name {
            "interval" => duration::format(self.interval),
            "break-length" => duration::format(self.break_length),
            "insistence" => self.insistence.word().to_owned(),
            "soon-notice" => on(self.soon_notice),
            "snooze-length" => duration::format(self.snooze_length.length()),
            "working-hours" => self.working_hours.to_string(),
            "fixed-times" => self.fixed_times.to_string(),
            "posture-plan" => self
                .posture_plan
                .map_or_else(|| "off".to_owned(), |plan| plan.to_string()),
            "stay-seated" => on(self.stay_seated),
            hold => {
                let hold = hold.strip_prefix("hold-").and_then(Hold::from_word);
                on(hold.is_some_and(|hold| self.holds.contains(hold)))
            }
        })
    }
}

fn find_key(name: &str) -> Result<&'static Key, SettingError> {
    let unknown = || SettingError::Unknown {
        name: name.to_owned(),
    };
    KEYS.iter().find(|key| key.name == name).ok_or_else(unknown)
}

fn names() -> String {
    KEYS.map(|key| key.name).join(", ")
}

fn within(limits: &RangeInclusive<Duration>, value: &str) -> Option<Duration> {
    duration::parse(value)
        .ok()
        .filter(|length| limits.contains(length))
}

fn switch(value: &str) -> Option<bool> {
    match value {
        "on" => Some(true),
        "off" => Some(false),
        _ => None,
    }
}

fn parse_plan(value: &str) -> Option<Option<PosturePlan>> {
    let (sitting, standing) = match value {
        "off" => return Some(None),
        "3:1" => ("45m", "15m"),
        "2:1" => ("40m", "20m"),
        "1:1" => ("30m", "30m"),
        _ => value.split_once('/')?,
    };
    let part = |text| within(&POSTURE_LIMITS, text);
    Some(Some(PosturePlan {
        sitting: part(sitting)?,
        standing: part(standing)?,
    }))
}

impl fmt::Display for PosturePlan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}/{}",
            duration::format(self.sitting),
            duration::format(self.standing)
        )
    }
}

impl Insistence {
    const ALL: [Self; 3] = [Self::Gentle, Self::Normal, Self::Firm];

    /// Its word in settings.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Gentle => "gentle",
            Self::Normal => "normal",
            Self::Firm => "firm",
        }
    }

    fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.word() == word)
    }
}

#[cfg(test)]
mod tests;
