//! What a run prints: one line a happening, as words or as JSON.

use std::fmt;
use std::time::Duration;

use serde::Serialize;

use crate::{Happened, Happening, Hold, Steady};

use super::parse::write_offset;
use super::run::Run;

impl Run {
    /// Offset, then words, one line each.
    #[must_use]
    pub fn text(&self) -> String {
        self.lines(|happened| format!("{} {}", write_offset(offset(happened)), happened.what))
    }

    /// One JSON object a line.
    #[must_use]
    pub fn json(&self) -> String {
        self.lines(|happened| serde_json::to_string(&Line::of(happened)).unwrap_or_default())
    }

    fn lines(&self, line: impl Fn(&Happened) -> String) -> String {
        self.happenings
            .iter()
            .map(|happened| line(happened) + "\n")
            .collect()
    }
}

fn offset(happened: &Happened) -> Duration {
    happened.at.steady.since(Steady(0))
}

/// A happening as JSON; fields it has not are left out.
#[derive(Serialize)]
struct Line<'a> {
    at: u64,
    wall: String,
    event: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    step: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    kind: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    seconds: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reasons: Option<Vec<&'static str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    posture: Option<&'static str>,
}

impl<'a> Line<'a> {
    fn of(happened: &'a Happened) -> Self {
        let what = &happened.what;
        let mut line = Self {
            at: offset(happened).as_secs(),
            wall: happened.at.wall.format("%Y-%m-%dT%H:%M:%S%:z").to_string(),
            event: what.word(),
            step: None,
            kind: None,
            seconds: what.length().map(|length| length.as_secs()),
            reasons: None,
            reason: None,
            posture: None,
        };
        match what {
            Happening::Remind(step) => line.step = Some(step.word()),
            Happening::Held(holds) => line.reasons = Some(holds.iter().map(Hold::word).collect()),
            Happening::Refused(refusal) => line.reason = Some(refusal.word()),
            Happening::PostureDue(posture) | Happening::PostureIs(posture) => {
                line.posture = Some(posture.word());
            }
            Happening::Logged { kind, .. } => line.kind = Some(kind),
            _ => {}
        }
        line
    }
}

impl Happening {
    /// Its first word in output.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Self::Soon => "soon",
            Self::Remind(_) => "remind",
            Self::Held(_) => "held",
            Self::QuietOffer => "quiet-offer",
            Self::Withdrawn => "withdrawn",
            Self::Started(_) => "started",
            Self::Completed(_) => "completed",
            Self::Partial(_) => "partial",
            Self::Hurt(_) => "hurt",
            Self::Contradicted => "contradicted",
            Self::Snoozed(_) => "snoozed",
            Self::Skipped => "skipped",
            Self::Did => "did",
            Self::Ignored => "ignored",
            Self::Natural(_) => "natural",
            Self::Walked(_) => "walked",
            Self::Off(_) => "off",
            Self::Paused => "paused",
            Self::Resumed => "resumed",
            Self::OffHours => "off-hours",
            Self::OnHours => "on-hours",
            Self::Refused(_) => "refused",
            Self::PostureDue(_) => "posture-due",
            Self::PostureIs(_) => "posture",
            Self::ShiftWeight => "shift-weight",
            Self::Logged { .. } => "logged",
        }
    }

    /// Its length of time, where it has one.
    #[must_use]
    pub fn length(&self) -> Option<Duration> {
        match self {
            Self::Started(length)
            | Self::Completed(length)
            | Self::Partial(length)
            | Self::Hurt(length)
            | Self::Snoozed(length)
            | Self::Natural(length)
            | Self::Walked(length)
            | Self::Off(length)
            | Self::Logged { length, .. } => Some(*length),
            _ => None,
        }
    }
}

impl fmt::Display for Happening {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())?;
        match self {
            Self::Remind(step) => write!(f, " {}", step.word()),
            Self::Held(holds) => {
                let words: Vec<&str> = holds.iter().map(Hold::word).collect();
                write!(f, " {}", words.join(","))
            }
            Self::Refused(refusal) => write!(f, " {}", refusal.word()),
            Self::PostureDue(posture) | Self::PostureIs(posture) => {
                write!(f, " {}", posture.word())
            }
            Self::Logged { kind, length, .. } => write!(f, " {kind} {}s", length.as_secs()),
            other => match other.length() {
                Some(length) => write!(f, " {}s", length.as_secs()),
                None => Ok(()),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::script::parse;

    #[test]
    fn json_says_what_the_words_say_with_each_part_in_its_field() {
        let script = "start 2026-03-27T09:00:00 Europe/Berlin\n\
             set posture-plan 45m/15m\n\
             +0:45:30 hold call\n\
             +0:45:40 snooze\n\
             +0:46:00 log walk 20m\n\
             +0:47:00 posture standing\n\
             +0:50:00 end\n";
        let lines = [
            (2640, "44:00", r#""soon""#),
            (2700, "45:00", r#""remind","step":"notification""#),
            (2700, "45:00", r#""posture-due","posture":"standing""#),
            (2730, "45:30", r#""withdrawn""#),
            (2730, "45:30", r#""held","reasons":["call"]"#),
            (2740, "45:40", r#""refused","reason":"nothing-due""#),
            (2760, "46:00", r#""logged","kind":"walk","seconds":1200"#),
            (2820, "47:00", r#""posture","posture":"standing""#),
        ];
        let expected: Vec<_> = lines
            .map(|(at, clock, rest)| {
                let wall = format!("2026-03-27T09:{clock}+01:00");
                format!(r#"{{"at":{at},"wall":"{wall}","event":{rest}}}"#)
            })
            .into();
        let printed = parse(script).unwrap().run().json();
        assert_eq!(printed.lines().collect::<Vec<_>>(), expected);
    }
}
