//! Lengths of time as people type them: `90s`, `5m`, `1h20m`; a bare number is minutes.

use std::time::Duration;

/// The longest length that can be typed; a year, so that sums of them stay small.
const LONGEST: Duration = hours(366 * 24);

/// So many minutes.
pub(crate) const fn minutes(count: u64) -> Duration {
    Duration::from_secs(count * 60)
}

/// So many hours.
pub(crate) const fn hours(count: u64) -> Duration {
    minutes(count * 60)
}

/// Why a text is no length of time.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{found}` is not a length of time; expected one like 90s, 5m, 1h20m, or a number of minutes"
)]
pub struct DurationError {
    /// The text.
    pub found: String,
}

/// Reads a length of time: units `h`, `m`, `s`, each at most once and in this order; a bare number is minutes.
///
/// # Errors
/// When the text is anything else, or longer than a year.
pub fn parse(text: &str) -> Result<Duration, DurationError> {
    let refused = || DurationError {
        found: text.to_owned(),
    };
    let seconds = match text.parse::<u64>() {
        Ok(minutes) if is_digits(text) => minutes.checked_mul(60),
        _ => seconds_by_unit(text),
    };
    let length = Duration::from_secs(seconds.ok_or_else(refused)?);
    if length <= LONGEST {
        Ok(length)
    } else {
        Err(refused())
    }
}

/// Writes a length in the shortest form [`parse`] reads, in whole seconds: `1h20m`, `90s` becomes `1m30s`.
#[must_use]
pub fn format(length: Duration) -> String {
    let seconds = length.as_secs();
    let parts = [
        (seconds / 3600, "h"),
        (seconds / 60 % 60, "m"),
        (seconds % 60, "s"),
    ];
    let text: String = parts
        .iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, unit)| format!("{count}{unit}"))
        .collect();
    if text.is_empty() {
        "0s".to_owned()
    } else {
        text
    }
}

fn seconds_by_unit(text: &str) -> Option<u64> {
    let mut rest = text;
    let mut sum = 0_u64;
    for (unit, seconds) in [('h', 3600), ('m', 60), ('s', 1)] {
        if let Some((count, after)) = rest.split_once(unit) {
            if !is_digits(count) {
                return None;
            }
            sum = sum.checked_add(count.parse::<u64>().ok()?.checked_mul(seconds)?)?;
            rest = after;
        }
    }
    (rest.is_empty() && !text.is_empty()).then_some(sum)
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_of_writing_a_length_is_read() {
        let seconds = |text: &str| parse(text).unwrap().as_secs();
        assert_eq!(seconds("90s"), 90);
        assert_eq!(seconds("5m"), 300);
        assert_eq!(seconds("1h20m"), 4800);
        assert_eq!(seconds("1h5s"), 3605);
        assert_eq!(seconds("7"), 420);
    }

    #[test]
    fn anything_else_is_refused_with_what_was_found() {
        for text in [
            "",
            "m",
            "5m1h",
            "-5m",
            "+5",
            "1.5h",
            "5 m",
            "5m5m",
            "99999999999999999999h",
        ] {
            assert_eq!(parse(text).unwrap_err().found, text);
        }
    }

    #[test]
    fn a_length_is_a_year_at_most() {
        assert_eq!(parse("8784h").unwrap(), LONGEST);
        assert!(parse("8784h1s").is_err());
    }

    #[test]
    fn a_length_is_written_without_empty_parts() {
        let written = |seconds| format(Duration::from_secs(seconds));
        assert_eq!(written(90), "1m30s");
        assert_eq!(written(3600), "1h");
        assert_eq!(written(0), "0s");
    }

    #[test]
    fn what_is_written_reads_back_the_same() {
        for seconds in [0, 1, 60, 90, 3600, 4800, 86_399] {
            let length = Duration::from_secs(seconds);
            assert_eq!(parse(&format(length)).unwrap(), length);
        }
    }
}
