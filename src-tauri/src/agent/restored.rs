//! Picks up where the last agent left off, however it ended (rule 29).

use std::time::Duration;

use astir_breaks::{Effect, Engine, Input, Moment, Settings, State, Steady};
use astir_desktop::Clock;
use chrono::{DateTime, TimeDelta};

use super::diary::{Bookmark, Instant};
use super::guide::{Guide, Underway};
use super::lately::Lately;
use crate::instance::Instance;

/// An engine, the routine it had under way, and what is to be told of the time between.
pub(crate) struct Restored {
    pub(crate) engine: Engine,
    pub(crate) guide: Guide,
    pub(crate) effects: Vec<Effect>,
    pub(crate) lately: Lately,
}

/// Goes on from the bookmark; a first start, or a bookmark that cannot be read, begins anew.
pub(crate) fn restore(
    bookmark: Option<(Bookmark, Instant)>,
    settings: Settings,
    now: Moment,
    instance: Instance,
) -> Restored {
    let Some((bookmark, last)) = bookmark else {
        return Restored {
            engine: Engine::new(settings, now),
            guide: Guide::Idle,
            effects: Vec::new(),
            lately: Lately::default(),
        };
    };
    let gap = gap(&bookmark, last, &now, instance);
    let lately = Lately::stored(bookmark.lately.clone());
    let lived = last.steady_ms.saturating_sub(bookmark.at.steady_ms).max(0);
    // First through the time the agent still lived after it last wrote, then over the gap.
    let written = earlier(&now, gap, bookmark.at.steady_ms, lived);
    let (mut engine, mut effects) =
        Engine::restore(bookmark.engine, settings.clone(), written, Duration::ZERO);
    let died = Moment {
        steady: Steady(written.steady.0 + lived),
        wall: written.wall + TimeDelta::milliseconds(lived),
    };
    effects.extend(engine.handle(died, Input::Tick));
    let (engine, over_gap) = Engine::restore(engine.save(died), settings, now, gap);
    effects.extend(over_gap);
    let died_ms = now.steady.0 - i64::try_from(gap.as_millis()).unwrap_or(0);
    let entry = bookmark.entry;
    let guide = bookmark.session.map_or(Guide::Idle, |mut session| {
        session.rebase(died_ms - (bookmark.at.steady_ms + lived));
        if !matches!(engine.view(now).state, State::InRoutine(_)) {
            // It ended while no agent ran; what was done of it goes into the ledger.
            let _ = session.stop(died_ms);
        }
        Guide::Running(Underway { session, entry })
    });
    Restored {
        engine,
        guide,
        effects,
        lately,
    }
}

/// How long no agent ran. The steady clock tells if the machine was not started anew, else the wall clock does,
/// which may have been set back meanwhile.
fn gap(bookmark: &Bookmark, last: Instant, now: &Moment, instance: Instance) -> Duration {
    let same_run =
        instance.lapse.is_none() && bookmark.boot.is_some() && bookmark.boot == Clock::boot_id();
    let now = Instant::of(now);
    let gap = if same_run {
        now.steady_ms - last.steady_ms
    } else {
        now.wall_ms - last.wall_ms
    };
    Duration::from_millis(u64::try_from(gap).unwrap_or(0))
}

/// The moment of the bookmark, as the clocks of now would have shown it.
fn earlier(now: &Moment, gap: Duration, steady_ms: i64, lived: i64) -> Moment {
    let back = i64::try_from(gap.as_millis())
        .unwrap_or(0)
        .saturating_add(lived);
    let wall = now.wall.checked_sub_signed(TimeDelta::milliseconds(back));
    Moment {
        steady: Steady(steady_ms),
        wall: wall.unwrap_or_else(|| DateTime::UNIX_EPOCH.with_timezone(&now.wall.timezone())),
    }
}
