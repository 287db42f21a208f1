//! What the desktop was seen to do, as inputs of the engine.

use astir_breaks::{Hold, HoldSet, Input, Moment, Steady};
use astir_desktop::{HoldReason, Observation};

use super::Driver;
use crate::agent::choosing::Anew;

/// Keys pressed for the guide are not typing, in milliseconds before and after.
const STEERING_MS: i64 = 3_000;

impl Driver {
    pub(in crate::agent) fn see(&mut self, now: Moment, seen: Observation) {
        let input = match seen {
            Observation::Idle { since_ms } => {
                self.watch
                    .ask_now(now.steady.0, &self.desktop, &self.outbox);
                // The threads that ask fill memory which nobody needs while the desk is empty.
                self.give_back_soon(now);
                Input::Idle {
                    since: Steady(since_ms),
                }
            }
            Observation::Active => Input::Active,
            Observation::IdleUnknown => Input::IdleUnknown,
            Observation::Lock => Input::Lock,
            Observation::Unlock => Input::Unlock,
            Observation::ScreenOff => Input::ScreenOff,
            Observation::ScreenOn => Input::ScreenOn,
            Observation::Sleep => {
                self.apply(now, Input::Sleep);
                self.write(now);
                self.desktop.release_sleep();
                return;
            }
            Observation::Wake { slept_ms } => Input::Wake {
                slept_since: Steady(now.steady.0 - slept_ms),
            },
        };
        let returned = matches!(input, Input::Wake { .. } | Input::ScreenOn);
        self.apply(now, input);
        if returned && self.desktop.is_in_use() {
            self.apply(now, Input::Active);
        }
    }

    /// Nobody could see the reminder: it goes no further (rule 15).
    pub(in crate::agent) fn tell_unseen(&mut self, now: Moment) {
        if self.surface.is_reminder_unseen() {
            self.apply(now, Input::Unseen);
        }
    }

    /// Tells the engine whether somebody is typing, while that matters.
    pub(in crate::agent) fn look_for_typing(&mut self, now: Moment) {
        let watched = self.engine.watches_typing(now);
        let typing = watched
            && self.desktop.typing()
            && self
                .steered_at
                .is_none_or(|at| at < now.steady.0 - STEERING_MS);
        let before = self.watch.told_typing(typing);
        match (before, typing) {
            (false, true) => self.apply(now, Input::Typing),
            (true, false) => self.apply(now, Input::Active),
            _ => {}
        }
    }

    pub(in crate::agent) fn hold(
        &mut self,
        now: Moment,
        seen: &[astir_desktop::HoldReason],
        inhibited: bool,
    ) {
        self.watch.answered();
        let in_force: HoldSet = seen
            .iter()
            .map(|reason| match reason {
                HoldReason::Call => Hold::Call,
                HoldReason::Sharing => Hold::Sharing,
                HoldReason::Fullscreen => Hold::Fullscreen,
                HoldReason::DoNotDisturb => Hold::Dnd,
                HoldReason::Presenting => Hold::Presenting,
                HoldReason::App(_) => Hold::App,
            })
            .collect();
        let manner = self.manner(now);
        let known = self.engine.view(now).holds;
        for hold in Hold::ALL {
            if in_force.contains(hold) != known.contains(hold) {
                self.apply(now, Input::Hold(hold, in_force.contains(hold)));
            }
        }
        self.inhibit(now, inhibited);
        if self.manner(now) != manner {
            self.offer_anew(now, Anew::Changed);
        }
    }

    /// Something keeps the screen awake, or no longer.
    pub(in crate::agent) fn inhibit(&mut self, now: Moment, inhibited: bool) {
        if self.watch.told_inhibited(inhibited) != inhibited {
            self.apply(now, Input::Inhibit(inhibited));
        }
    }
}
