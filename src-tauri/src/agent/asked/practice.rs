//! What can be tried before it is wanted: a reminder, a sound, and what the desktop shows of reasons to wait.
//!
//! The engine knows nothing of a practice reminder, so nothing can be recorded of it. It lies over what is shown.

use astir_breaks::{Moment, State};
use astir_wire as wire;
use astir_wire::{Event, Refusal, Reply, Request, Screen, Snapshot};

use super::refused;
use crate::agent::driver::Driver;
use crate::agent::guide::Guide;
use crate::agent::mail::Mail;
use crate::agent::server::Call;

/// How long a practice reminder is up, in real milliseconds.
const LENGTH_MS: i64 = 10_000;
/// When the card takes the notification's place, as it does for a reminder that nobody answers.
const CARD_AFTER_MS: i64 = 4_000;
/// The snooze a reminder offers first, in seconds.
const SNOOZE_SECONDS: u32 = 300;

/// A practice reminder that is up. Instants are steady milliseconds.
#[derive(Debug, Clone, Copy)]
pub(in crate::agent) struct Practice {
    appeared_ms: i64,
    card_at: i64,
    over_at: i64,
}

impl Practice {
    fn begin(now: Moment, factor: u32) -> Self {
        let after = |real_ms: i64| now.steady.0 + real_ms * i64::from(factor);
        Self {
            appeared_ms: now.wall.timestamp_millis(),
            card_at: after(CARD_AFTER_MS),
            over_at: after(LENGTH_MS),
        }
    }

    /// When it looks different next.
    pub(in crate::agent) fn next_change(self, now_ms: i64) -> i64 {
        if now_ms < self.card_at {
            self.card_at
        } else {
            self.over_at
        }
    }

    pub(in crate::agent) fn is_over(self, now_ms: i64) -> bool {
        now_ms >= self.over_at
    }

    /// Shows a reminder where there is none.
    pub(in crate::agent) fn lay_over(self, now_ms: i64, snapshot: &mut Snapshot) {
        snapshot.state = wire::State::Due;
        snapshot.reminder = Some(wire::Reminder {
            step: if now_ms < self.card_at {
                wire::ReminderStep::Notification
            } else {
                wire::ReminderStep::Card
            },
            appeared_ms: self.appeared_ms,
        });
        snapshot.answers = wire::Answers {
            snooze: vec![SNOOZE_SECONDS],
            skip: true,
            did: true,
            was_at_desk: false,
        };
    }
}

impl Driver {
    /// Puts a practice reminder up, unless a real one or a routine has the person's attention.
    pub(in crate::agent) fn practise(&mut self, now: Moment) -> Result<(), Refusal> {
        let is_due = matches!(self.engine.view(now).state, State::Due { .. });
        if is_due || !matches!(self.guide, Guide::Idle) {
            return Err(refused("not-now", "a break is due or running"));
        }
        self.practice = Some(Practice::begin(now, self.instance.factor()));
        self.surface.prepare(Screen::Card, now.steady.0);
        Ok(())
    }

    /// Whether this request answers a practice reminder, which ends with it.
    pub(in crate::agent) fn ends_practice(&mut self, now: Moment, request: &Request) -> bool {
        let is_answer = matches!(
            request,
            Request::Start { routine: None, .. }
                | Request::Snooze { .. }
                | Request::Skip
                | Request::Did
        );
        if !is_answer || self.practice.take().is_none() {
            return false;
        }
        self.leave_card(now);
        true
    }

    /// Lets the windows play a sound as loud as the guide's are, whether or not those are on.
    pub(in crate::agent) fn hear(&mut self, sound: wire::Sound) {
        let volume = self.preferences.volume;
        self.surface.tell(&Event::Cue { sound, volume });
    }

    /// Asks the desktop on a thread of its own: holds and buses may take seconds to answer.
    pub(in crate::agent) fn look_now(&mut self, call: Call) {
        let (desktop, mail) = (std::sync::Arc::clone(&self.desktop), self.outbox.clone());
        let asking = std::thread::Builder::new()
            .name("seen-now".to_owned())
            .spawn(move || {
                let seen = desktop.holds().iter().map(reason).collect();
                mail.send(Mail::Answered {
                    reply: Reply::Seen(seen),
                    call,
                });
            });
        if let Err(error) = asking {
            tracing::warn!("no thread to look at holds: {error}");
        }
    }
}

fn reason(hold: &astir_desktop::HoldReason) -> wire::HoldReason {
    use astir_desktop::HoldReason as Seen;
    match hold {
        Seen::Call => wire::HoldReason::Call,
        Seen::Sharing => wire::HoldReason::Sharing,
        Seen::Fullscreen => wire::HoldReason::Fullscreen,
        Seen::DoNotDisturb => wire::HoldReason::Dnd,
        Seen::Presenting => wire::HoldReason::Presenting,
        Seen::App(_) => wire::HoldReason::App,
    }
}
