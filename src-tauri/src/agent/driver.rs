//! Inputs in, effects out: the sole owner of engine and ledger, reading one channel.
//!
//! Each step reads the clock once, hands one input to the engine, writes what came of it, and then shows how
//! things stand. Between steps it sleeps until the next thing is due, on a clock that counts suspend.

mod afterwards;
mod effects;
mod observed;

use std::sync::Arc;

use astir_breaks::{Engine, Input, Moment, State, Steady, View, WaitsFor};
use astir_desktop::{Clock, Receiver, Sender};
use astir_exercises::RoutineId;
use astir_ledger::Intensity;
use astir_wire::{Screen, Snapshot, Trouble};
use chrono::NaiveDate;

pub(super) use afterwards::AFTER_HURT_MS;

use super::asked::practice::Practice;
use super::choosing::{Anew, TimeOfChoice};
use super::diary::{ALIVE_EVERY_MS, Bookmark, Diary, Instant};
use super::errand::Errand;
use super::guide::Guide;
use super::lately::Lately;
use super::mail::Mail;
use super::offer::Offer;
use super::preferences::Preferences;
use super::reminder::Pressed;
use super::screens::Scene;
use super::senses::Senses;
use super::shelf::Shelf;
use super::shell::Shell;
use super::shortcut::ShortcutKey;
use super::surface::Surface;
use super::watch::Watch;
use crate::instance::Instance;
use crate::words::say;

/// How long the card says "Skipped" before it goes, in real milliseconds.
const CARD_FAREWELL_MS: i64 = 2_000;
/// A start, or the end of the windows, is over after so long, in real milliseconds.
const BUSTLE_MS: i64 = 5_000;

/// What the driver is made of; see [`super::run`].
pub(crate) struct Driver {
    pub(super) instance: Instance,
    pub(super) clock: Clock,
    pub(super) inbox: Receiver<Mail>,
    pub(super) outbox: Sender<Mail>,
    pub(super) engine: Engine,
    pub(super) diary: Diary,
    pub(super) preferences: Preferences,
    pub(super) catalogue: Shelf,
    pub(super) offer: Option<Offer>,
    /// For what time it was chosen.
    pub(super) chosen_for: Option<TimeOfChoice>,
    /// What was announced for this break and not wanted, the latest last.
    pub(super) turned_down: Vec<RoutineId>,
    pub(super) guide: Guide,
    /// The day on which the person was last asked how it was.
    pub(super) asked_effort_on: Option<NaiveDate>,
    /// A reminder for practice, of which nothing is recorded.
    pub(super) practice: Option<Practice>,
    pub(super) desktop: Arc<dyn Senses>,
    pub(super) surface: Box<dyn Surface>,
    pub(super) shell: Shell,
    pub(super) shortcut: ShortcutKey,
    pub(super) lately: Lately,
    pub(super) watch: Watch,
    /// How brisk the activity being logged was.
    pub(super) intensity: Intensity,
    pub(super) alive_at: i64,
    /// When to give memory back that only the start needed, in steady milliseconds.
    pub(super) gives_back_at: Option<i64>,
    /// When the guide was last steered: its keys are not typing.
    pub(super) steered_at: Option<i64>,
    /// The screen is kept awake for the routine under way.
    pub(super) keeps_awake: bool,
    /// Long work under way.
    pub(super) errand: Option<Errand>,
    /// Somebody asked for the log, and Today shows it in front.
    pub(super) logging: bool,
    /// Something is to be written before the next sleep.
    pub(super) unwritten: bool,
    /// The first start of all: the person is shown around.
    pub(super) welcomes: bool,
    pub(super) over: bool,
}

impl Driver {
    /// Runs until the person quits.
    pub(crate) fn run(mut self) {
        let now = self.now();
        self.begin(now);
        self.settle(now);
        while !self.over {
            let wake = self.next_wake(self.now());
            let mail = match self.inbox.next(wake) {
                astir_desktop::Mail::Message(mail) => Some(mail),
                astir_desktop::Mail::Due | astir_desktop::Mail::ClockChanged => None,
            };
            let now = self.now();
            self.step(now, mail);
        }
        if let Some(errand) = self.errand.take() {
            errand.finish();
        }
        let now = self.now();
        self.apply(now, Input::Quit);
        self.write(now);
        self.surface.leave();
        self.diary.close();
        self.shell.end();
    }

    fn now(&self) -> Moment {
        self.clock.now()
    }

    /// Tells the engine who is at the desk, and picks up a routine that was under way.
    fn begin(&mut self, now: Moment) {
        self.look_who_is_there(now);
        self.give_back_soon(now);
        // What held before a restart may have ended meanwhile.
        let now_ms = now.steady.0;
        self.watch.ask_now(now_ms, &self.desktop, &self.outbox);
        match self.guide.session() {
            None => {
                self.offer_anew(now, Anew::Changed);
                if std::mem::take(&mut self.welcomes) {
                    self.surface.open(Screen::Welcome, None, now_ms);
                }
            }
            Some(session) => {
                self.offer = Some(Offer::of(session.plan()));
                self.surface.open(Screen::Guide, None, now_ms);
            }
        }
    }

    /// Sources speak only when something changes, and a new engine has heard nothing yet.
    pub(super) fn look_who_is_there(&mut self, now: Moment) {
        let presence = match self.desktop.idle_ms() {
            _ if self.desktop.is_in_use() => Input::Active,
            None => Input::IdleUnknown,
            Some(idle) => Input::Idle {
                since: Steady(now.steady.0 - idle),
            },
        };
        self.apply(now, presence);
    }

    /// One step: what came by mail, or else what is due; then how things stand.
    fn step(&mut self, now: Moment, mail: Option<Mail>) {
        self.desktop.mend();
        self.shortcut.mend(&self.outbox);
        match mail {
            Some(mail) => self.take(now, mail),
            None => self.tick(now),
        }
        self.settle(now);
    }

    /// When the next step is due, in steady milliseconds.
    fn next_wake(&self, now: Moment) -> Option<i64> {
        let view = self.engine.view(now);
        let is_alive =
            view.presence != astir_breaks::Presence::Away || self.guide.session().is_some();
        let due = view.next_break.map(|at| at.steady.0);
        [
            self.engine.next_wake().map(|at| at.0),
            self.guide.next_change(),
            self.gives_back_at,
            is_alive.then_some(self.alive_at + ALIVE_EVERY_MS),
            self.watch.next_wake(
                due,
                holds_matter(&view),
                self.engine.watches_typing(now),
                now.steady.0,
            ),
            self.surface.next_check(),
            self.practice
                .map(|practice| practice.next_change(now.steady.0)),
        ]
        .into_iter()
        .flatten()
        .min()
    }

    fn take(&mut self, now: Moment, mail: Mail) {
        match mail {
            Mail::Seen(seen) => self.see(now, seen),
            Mail::Asked(call) => self.answer(now, call),
            Mail::Tray(click) => self.clicked(now, click.request, click.token),
            Mail::TrayHostChanged => {}
            Mail::NoticeShown { seen } => {
                self.surface.notice_shown(seen, now.steady.0);
                self.tell_unseen(now);
            }
            Mail::Notice(Pressed { request, token }) => self.clicked(now, request, token),
            Mail::Holds { seen, inhibited } => self.hold(now, &seen, inhibited),
            Mail::Inhibited(inhibited) => {
                self.watch.answered();
                self.inhibit(now, inhibited);
            }
            Mail::WindowEnded { process, failed } => {
                self.surface.window_ended(process, failed, now.steady.0);
                self.tell_unseen(now);
                self.give_back_soon(now);
            }
            Mail::Shortcut { token } => self.shortcut_pressed(now, token),
            Mail::Answered { reply, call } => call.answer(Ok(reply)),
            Mail::Errand(word) => self.errand_says(now, word),
            Mail::NewerCaller => self.over = self.shell.restart(),
            Mail::EndAsked => self.over = true,
        }
    }

    /// Brings about what is due.
    pub(super) fn tick(&mut self, now: Moment) {
        let now_ms = now.steady.0;
        self.look_for_typing(now);
        self.apply(now, Input::Tick);
        self.keep_offer_timely(now);
        self.advance_guide(now_ms);
        self.practice.take_if(|practice| practice.is_over(now_ms));
        if matches!(self.guide, Guide::Idle) {
            self.surface.hide(Screen::Guide);
        }
        let view = self.engine.view(now);
        let due = view.next_break.map(|at| at.steady.0);
        self.watch.ask(
            due,
            holds_matter(&view),
            now_ms,
            &self.desktop,
            &self.outbox,
        );
        if self.surface.check(now_ms) {
            self.diary.remember_plain_buffers();
            self.unwritten = true;
        }
        if self.gives_back_at.take_if(|at| *at <= now_ms).is_some() {
            self.catalogue.put_away();
            self.diary.shrink();
            astir_desktop::memory::give_back();
        }
        if now_ms - self.alive_at >= ALIVE_EVERY_MS {
            self.alive_at = now_ms;
            self.diary.live(Instant::of(&now));
            self.diary.retry(&now);
            self.back_up_daily(now.stamp().day);
        }
    }

    /// Once the bustle of now is over, memory that only it needed is given back.
    pub(super) fn give_back_soon(&mut self, now: Moment) {
        let later = BUSTLE_MS * i64::from(self.instance.factor());
        self.gives_back_at = Some(now.steady.0 + later);
    }

    /// Writes what came of this step, then shows how things stand.
    fn settle(&mut self, now: Moment) {
        self.keep_offer_timely(now);
        self.write_what_came(now);
        self.keep_awake();
        let snapshot = self.snapshot(now);
        self.surface.show(&snapshot);
    }

    /// Writes what came of this step, if anything did.
    pub(super) fn write_what_came(&mut self, now: Moment) {
        if std::mem::take(&mut self.unwritten) {
            self.write(now);
        }
    }

    pub(super) fn write(&mut self, now: Moment) {
        self.alive_at = now.steady.0;
        self.diary.write(&Bookmark {
            engine: self.engine.save(now),
            session: self.guide.session().cloned(),
            entry: self.guide.entry(),
            at: Instant::of(&now),
            boot: Clock::boot_id(),
            lately: self.lately.lines(),
        });
    }

    /// How things stand.
    pub(super) fn snapshot(&mut self, now: Moment) -> Snapshot {
        let mut strip = self
            .diary
            .days(now.stamp().day, &self.engine.open_spans(now));
        let today = strip.pop().unwrap_or_else(|| astir_ledger::Day {
            day: now.stamp().day,
            facts: None,
        });
        strip.push(today.clone());
        let mut snapshot = Scene {
            now,
            lapse: self.instance.factor(),
            view: self.engine.view(now),
            offer: self.offer.as_ref(),
            guide: &self.guide,
            catalogue: &self.catalogue,
            today,
            strip,
            logging: self.logging,
            has_posture_plan: self.engine.settings().posture_plan.is_some(),
            trouble: self.trouble(now),
            muted: !self.preferences.sound,
            letter_keys: self.preferences.letter_keys,
            appearance: self.preferences.appearance,
        }
        .snapshot();
        if let Some(practice) = self.practice {
            practice.lay_over(now.steady.0, &mut snapshot);
        }
        snapshot
    }

    fn trouble(&self, now: Moment) -> Vec<Trouble> {
        let mut trouble = self.surface.trouble();
        if self.engine.view(now).presence == astir_breaks::Presence::Unknown {
            trouble.push(Trouble {
                subject: "idle".to_owned(),
                text: say("trouble-idle", &[]),
            });
        }
        if let Some(text) = self.diary.trouble() {
            trouble.push(Trouble {
                subject: "ledger".to_owned(),
                text: text.to_owned(),
            });
        }
        trouble
    }

    /// Lets the card say what was answered, before it goes.
    pub(super) fn leave_card(&mut self, now: Moment) {
        let farewell = CARD_FAREWELL_MS * i64::from(self.instance.factor());
        self.surface.leave_card(now.steady.0 + farewell);
    }
}

/// Whether reasons to wait are of interest over and over: a reminder shows, or waits for them.
fn holds_matter(view: &View) -> bool {
    matches!(view.waits_for, WaitsFor::Holds(_)) || matches!(view.state, State::Due { .. })
}

#[cfg(test)]
mod tests;
