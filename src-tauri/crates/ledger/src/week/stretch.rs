//! The longest stretch without a break: time at the desk, no gap over five minutes, no break taken.

use chrono::NaiveDate;

use super::Stretch;
use super::day::is_standing;
use super::read::DayRows;
use crate::{Span, SpanKind};

/// A longer gap ends a stretch (content.md, section 6), in milliseconds.
const GAP_MS: i64 = 5 * 60 * 1000;

/// From and to, UTC in milliseconds.
#[derive(Debug, Clone, Copy)]
struct Range {
    from: i64,
    to: i64,
}

/// Time at the desk that nothing cuts.
#[derive(Debug, Clone, Copy)]
struct Piece {
    range: Range,
    offset_s: i32,
    /// Time at the desk by steady time.
    length_ms: i64,
}

pub(super) fn longest(day: NaiveDate, rows: &DayRows) -> Option<Stretch> {
    let cuts = cuts(rows);
    let seated = rows
        .spans
        .iter()
        .filter(|span| span.kind == SpanKind::Desk && !is_standing(span));
    let mut pieces: Vec<Piece> = seated.flat_map(|span| pieces_of(span, &cuts)).collect();
    pieces.sort_by_key(|piece| piece.range.from);

    let mut longest: Option<Piece> = None;
    let mut current: Option<Piece> = None;
    for piece in pieces {
        let grown = match current {
            Some(before) if goes_on(before, piece, &cuts) => Piece {
                range: Range {
                    from: before.range.from,
                    to: before.range.to.max(piece.range.to),
                },
                offset_s: before.offset_s,
                length_ms: before.length_ms.saturating_add(piece.length_ms),
            },
            _ => piece,
        };
        if longest.is_none_or(|so_far| grown.length_ms > so_far.length_ms) {
            longest = Some(grown);
        }
        current = Some(grown);
    }
    longest.map(|piece| Stretch {
        day,
        from_ms: piece.range.from,
        to_ms: piece.range.to,
        offset_s: piece.offset_s,
        seconds: u32::try_from(piece.length_ms / 1000).unwrap_or(u32::MAX),
    })
}

/// What ends a stretch: breaks taken, natural breaks, activity that counted, and standing.
fn cuts(rows: &DayRows) -> Vec<Range> {
    let taken = rows.breaks.iter().filter(|entry| entry.outcome.is_taken());
    let breaks = taken.map(|entry| Range {
        from: entry.at.utc_ms,
        to: entry.ended_ms,
    });
    let naturals = rows
        .naturals
        .iter()
        .map(|entry| lasting(entry.at.utc_ms, entry.seconds));
    let counted = rows.activity.iter().filter(|entry| entry.counted_as_break);
    let activity = counted.map(|entry| Range {
        from: entry.ended.utc_ms,
        to: entry.ended.utc_ms,
    });
    let standing = rows
        .spans
        .iter()
        .filter(|span| span.kind == SpanKind::Desk && is_standing(span));
    let standing = standing.map(|span| Range {
        from: span.from.utc_ms,
        to: span.to_ms,
    });
    let cuts = breaks.chain(naturals).chain(activity).chain(standing);
    cuts.map(|cut| Range {
        from: cut.from,
        to: cut.to.max(cut.from),
    })
    .collect()
}

fn lasting(from: i64, seconds: u32) -> Range {
    Range {
        from,
        to: from.saturating_add(i64::from(seconds) * 1000),
    }
}

/// What is left of a span between the cuts.
fn pieces_of(span: &Span, cuts: &[Range]) -> Vec<Piece> {
    let whole = Range {
        from: span.from.utc_ms,
        to: span.to_ms.max(span.from.utc_ms),
    };
    let mut ranges = vec![whole];
    for cut in cuts {
        ranges = ranges
            .into_iter()
            .flat_map(|range| without(range, *cut))
            .collect();
    }
    let length_ms = i64::from(span.seconds) * 1000;
    let is_whole = |range: &Range| range.from == whole.from && range.to == whole.to;
    let piece = |range: Range| {
        // A clock that was set makes the span on the wall differ from its length.
        let on_wall = range.to - range.from;
        let length_ms = if is_whole(&range) {
            length_ms
        } else {
            on_wall.min(length_ms)
        };
        Piece {
            range,
            offset_s: span.from.offset_s,
            length_ms,
        }
    };
    ranges.into_iter().map(piece).collect()
}

fn without(range: Range, cut: Range) -> Vec<Range> {
    if cut.to <= range.from || cut.from >= range.to {
        return vec![range];
    }
    let before = Range {
        from: range.from,
        to: cut.from,
    };
    let after = Range {
        from: cut.to,
        to: range.to,
    };
    [before, after]
        .into_iter()
        .filter(|part| part.from < part.to)
        .collect()
}

fn goes_on(before: Piece, next: Piece, cuts: &[Range]) -> bool {
    let (left, back) = (before.range.to, next.range.from);
    let cut_between = cuts.iter().any(|cut| cut.from <= back && cut.to >= left);
    !cut_between && back.saturating_sub(left) <= GAP_MS
}
