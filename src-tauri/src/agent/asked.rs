//! What the driver does for each request.

mod desk;
mod everything;
mod keep;
mod progress;

use std::time::Duration;

use astir_breaks::{Input, Moment, PauseUntil, Posture, RoutinePlan, SnoozeLength};
use astir_exercises::choose::Manner;
use astir_ledger::{ActivityEntry, Answer, AnswerEntry, Entry, Intensity, NUDGE};
use astir_wire as wire;
use astir_wire::{GuideStep, Refusal, Reply, Request, Screen, WindowReport};
use chrono::{Datelike, Days, NaiveDate, NaiveTime, TimeZone, Weekday};

use super::books;
use super::driver::Driver;
use super::guide::{Guide, Meaning};
use super::logbook::Done;
use super::mail::Mail;
use super::offer::{Offer, Want};
use super::server::Call;

/// Lengths a person may ask a routine to have, in seconds.
const ROUTINE_SECONDS: std::ops::RangeInclusive<u32> = 60..=900;
/// Lengths of a pause, in seconds.
const LONG_SECONDS: std::ops::RangeInclusive<u32> = 60..=86_400;
/// What a small suggestion is worth in the log, in seconds.
const NUDGE_SECONDS: u32 = 60;

impl Driver {
    /// Does what a caller asks, and answers.
    pub(super) fn answer(&mut self, now: Moment, call: Call) {
        match &call.request {
            Request::Doctor => return self.examine(call),
            Request::Subscribe => self.surface.subscribe(call.caller()),
            _ => {}
        }
        let request = call.request.clone();
        if request.takes_long() {
            let answer = Box::new(move |result| call.answer(result));
            return self.ask_at_length(now, request, answer);
        }
        let result = self.ask(now, request, None);
        // What is acknowledged is on disk.
        self.write_what_came(now);
        call.answer(result);
    }

    /// Does what a click in tray or notification asks.
    pub(super) fn clicked(&mut self, now: Moment, request: Request, token: Option<String>) {
        if let Err(refusal) = self.ask(now, request, token) {
            self.shell.notice(&refusal.message);
        }
    }

    /// Does what is asked for, whoever asks.
    pub(super) fn ask(
        &mut self,
        now: Moment,
        request: Request,
        token: Option<String>,
    ) -> Result<Reply, Refusal> {
        // Whatever was due comes first: the answer is about how things stand now.
        self.tick(now);
        match request {
            Request::Week { week } => return self.week(now, week.as_deref()),
            Request::Month { month } => return self.month(now, month.as_deref()),
            Request::Logged { days } => return self.logged(now, days),
            Request::Library => return Ok(self.library(now)),
            Request::Play { exercise } => self.play(now, &exercise, token)?,
            Request::About => return Ok(self.about()),
            Request::Desk { found } => return self.desk(now, found),
            Request::Progress => return self.progress(now),
            Request::Backups => return self.backups(),
            Request::Catalogue => return Ok(self.catalogue_cards()),
            Request::Why => {
                let offset = now.stamp().offset.local_minus_utc();
                return Ok(Reply::Why(self.lately.why(&self.engine.view(now), offset)));
            }
            Request::Settings { key } => return self.settings(key.as_deref()),
            Request::Set { key, value } => return self.set(now, &key, &value),
            Request::Open { screen } => self.open(now, screen, token)?,
            Request::OpenLog => {
                self.open(now, Screen::Today, token)?;
                self.logging = true;
            }
            Request::Window { screen, report } => self.reported(now, screen, report),
            Request::Start {
                routine,
                seconds,
                seated,
            } => {
                self.start(now, routine.as_deref(), seconds, seated, token)?;
            }
            Request::Quit => self.over = true,
            other => self.change(now, other)?,
        }
        Ok(Reply::Snapshot(Box::new(self.snapshot(now))))
    }

    /// Requests that are answers to a reminder, a pause, a step of the guide or something for the log.
    fn change(&mut self, now: Moment, request: Request) -> Result<(), Refusal> {
        match request {
            Request::Snooze { seconds } => self.snooze(now, seconds),
            Request::Skip => {
                self.leave_card(now);
                self.try_apply(now, Input::Skip)
            }
            Request::Did => {
                self.leave_card(now);
                self.try_apply(now, Input::Did)
            }
            Request::Another => {
                self.offer_anew(Manner::Any, true);
                Ok(())
            }
            Request::Pause { until } => self.pause(now, until),
            Request::Resume => self.try_apply(now, Input::Resume),
            Request::Guide { step } => self.steer(now, &step),
            Request::Effort { effort } => self.effort(now, effort),
            Request::NudgeDone => {
                self.nudge_done(now);
                Ok(())
            }
            Request::AfterClosed => {
                self.close_after(now);
                Ok(())
            }
            Request::Log {
                activity,
                seconds,
                intensity,
                ended_ms,
            } => self.log(
                now,
                Done {
                    activity,
                    seconds,
                    intensity,
                    ended_ms,
                },
            ),
            Request::LogChange {
                id,
                activity,
                seconds,
                intensity,
                ended_ms,
            } => {
                let done = Done {
                    activity,
                    seconds,
                    intensity,
                    ended_ms,
                };
                self.change_logged(now, &id, done)
            }
            Request::LogDelete { id } => self.delete_logged(&id),
            Request::DeleteEverything => self.delete_everything(now),
            Request::WasAtDesk => self.try_apply(now, Input::WasAtDesk),
            Request::Posture { standing } => {
                let posture = if standing {
                    Posture::Standing
                } else {
                    Posture::Sitting
                };
                self.try_apply(now, Input::Posture(posture))
            }
            Request::Status | Request::Subscribe => Ok(()),
            // `ask` has dealt with what reads; what is left is said, never passed over in silence.
            _ => Err(refused(
                "not-possible",
                "this version of Astir cannot do that yet",
            )),
        }
    }

    fn open(&mut self, now: Moment, screen: Screen, token: Option<String>) -> Result<(), Refusal> {
        let is_guiding = !matches!(self.guide, Guide::Idle);
        let screen = match screen {
            Screen::Guide if !is_guiding => Screen::Today,
            Screen::Card | Screen::Fullscreen if self.snapshot(now).reminder.is_none() => {
                return Err(refused("nothing-due", "no break is due"));
            }
            other => other,
        };
        self.surface.open(screen, token, now.steady.0);
        Ok(())
    }

    /// A guide that the person closes is paused, not left running unseen; rule 20 ends it in the end.
    fn reported(&mut self, now: Moment, screen: Screen, report: WindowReport) {
        let was_closed = (screen, report) == (Screen::Guide, WindowReport::Closed);
        self.logging &= (screen, report) != (Screen::Today, WindowReport::Closed);
        self.surface.reported(screen, report);
        if was_closed && self.guide.session().is_some() {
            // One that is paused already stays paused.
            let _ = self.steer(now, &GuideStep::Pause);
        }
    }

    fn start(
        &mut self,
        now: Moment,
        routine: Option<&str>,
        seconds: Option<u32>,
        seated: bool,
        token: Option<String>,
    ) -> Result<(), Refusal> {
        if self.guide.session().is_some() {
            self.surface.open(Screen::Guide, token, now.steady.0);
            return Err(refused("routine-running", "a routine is running"));
        }
        let offer = match routine {
            Some(id) => Offer::named(&self.catalogue, id).ok_or_else(|| {
                refused("no-such-routine", &format!("there is no routine `{id}`"))
            })?,
            None => self.offer_of(seconds, seated)?,
        };
        self.begin_offer(now, offer, token)
    }

    /// Begins this routine now, as the break that was coming.
    pub(super) fn begin_offer(
        &mut self,
        now: Moment,
        offer: Offer,
        token: Option<String>,
    ) -> Result<(), Refusal> {
        if self.guide.session().is_some() {
            return Err(refused("routine-running", "a routine is running"));
        }
        let plan: RoutinePlan = self.guide.start(&offer.routine, now.steady.0);
        self.offer = Some(offer);
        if let Err(refusal) = self.try_apply(now, Input::Start(plan)) {
            self.guide = Guide::Idle;
            return Err(refusal);
        }
        self.surface.hide(Screen::Card);
        self.surface.open(Screen::Guide, token, now.steady.0);
        Ok(())
    }

    fn offer_of(&self, seconds: Option<u32>, seated: bool) -> Result<Offer, Refusal> {
        let announced = self.offer.clone().filter(|_| seconds.is_none() && !seated);
        if let Some(announced) = announced {
            return Ok(announced);
        }
        let length = match seconds {
            Some(seconds) if ROUTINE_SECONDS.contains(&seconds) => {
                Duration::from_secs(seconds.into())
            }
            Some(_) => return Err(refused("length", "a routine takes 1 to 15 minutes")),
            None => self.engine.settings().break_length,
        };
        let manner = if seated { Manner::Seated } else { Manner::Any };
        let want = Want {
            length,
            manner,
            surroundings: self.preferences.surroundings,
        };
        Offer::choose(&self.catalogue, want, &self.diary.past_routines(), None)
            .ok_or_else(|| refused("no-such-routine", "no routine fits that"))
    }

    fn snooze(&mut self, now: Moment, seconds: Option<u32>) -> Result<(), Refusal> {
        let length = match seconds {
            None => None,
            Some(seconds) => Some(
                SnoozeLength::from_length(Duration::from_secs(seconds.into()))
                    .ok_or_else(|| refused("length", "a snooze takes 5, 10 or 15 minutes"))?,
            ),
        };
        self.try_apply(now, Input::Snooze(length))
    }

    fn pause(&mut self, now: Moment, until: wire::PauseUntil) -> Result<(), Refusal> {
        let until = match until {
            wire::PauseUntil::For { seconds } if LONG_SECONDS.contains(&seconds) => {
                PauseUntil::For(Duration::from_secs(seconds.into()))
            }
            wire::PauseUntil::For { .. } => {
                return Err(refused("length", "a pause takes a minute to a day"));
            }
            wire::PauseUntil::Clock { hour, minute } => {
                let at = next_time(now, hour, minute)
                    .ok_or_else(|| refused("time", "there is no such time of day"))?;
                PauseUntil::Clock(at)
            }
            wire::PauseUntil::Tomorrow => PauseUntil::Tomorrow,
            wire::PauseUntil::Resumed => PauseUntil::Resumed,
        };
        self.try_apply(now, Input::Pause(until))
    }

    fn steer(&mut self, now: Moment, step: &GuideStep) -> Result<(), Refusal> {
        if let GuideStep::Mute { muted } = step {
            let value = if *muted { "off" } else { "on" };
            return self.set(now, "sound", value).map(drop);
        }
        let meaning = self.guide.steer(step, now.steady.0, &self.catalogue)?;
        self.steered_at = Some(now.steady.0);
        if let GuideStep::Hurt { place, level, .. } = step {
            let answer = Answer::Pain {
                place: place.clone(),
                level: *level,
            };
            self.put_answer(now, answer);
        }
        match meaning {
            None => Ok(()),
            Some(Meaning::Paused) => self.try_apply(now, Input::GuidePause),
            Some(Meaning::Resumed) => self.try_apply(now, Input::GuideResume),
            Some(Meaning::Moved { done, left }) => {
                self.try_apply(now, Input::GuideMoved { done, left })
            }
            Some(Meaning::Stopped) => self.try_apply(now, Input::Stop),
            Some(Meaning::Hurt) => self.try_apply(now, Input::Hurt),
        }
    }

    fn effort(&mut self, now: Moment, effort: wire::Effort) -> Result<(), Refusal> {
        if self.guide.after().is_none() {
            return Err(refused("no-routine", "no routine has just been done"));
        }
        let answer = match effort {
            wire::Effort::TooEasy => Answer::Effort {
                effort: astir_ledger::Effort::TooEasy,
            },
            wire::Effort::JustRight => Answer::Effort {
                effort: astir_ledger::Effort::JustRight,
            },
            wire::Effort::TooHard => Answer::Effort {
                effort: astir_ledger::Effort::TooHard,
            },
            wire::Effort::Hurt => Answer::Pain {
                place: None,
                level: None,
            },
        };
        self.put_answer(now, answer);
        if let Some(after) = self.guide.after_mut() {
            after.ask_effort = false;
        }
        Ok(())
    }

    fn put_answer(&mut self, now: Moment, answer: Answer) {
        let id = self.diary.ledger().new_id();
        let at = books::stamp(now.stamp());
        self.diary.put(Entry::Answer(AnswerEntry {
            id,
            at,
            about: None,
            exercise: None,
            answer,
        }));
        self.unwritten = true;
    }

    fn nudge_done(&mut self, now: Moment) {
        if self
            .guide
            .after_mut()
            .and_then(|after| after.nudge.take())
            .is_none()
        {
            return;
        }
        let id = self.diary.ledger().new_id();
        self.diary.put(Entry::Activity(ActivityEntry {
            id,
            ended: books::stamp(now.stamp()),
            kind: NUDGE.to_owned(),
            seconds: NUDGE_SECONDS,
            intensity: Intensity::Easy,
            counted_as_break: false,
        }));
        self.unwritten = true;
    }

    fn close_after(&mut self, now: Moment) {
        if self.guide.after().is_some() {
            self.guide = Guide::Idle;
            self.tick(now);
        }
    }

    fn week(&mut self, now: Moment, week: Option<&str>) -> Result<Reply, Refusal> {
        let today = now.stamp().day;
        let day = match week {
            None => today,
            Some(text) => iso_week(text).ok_or_else(|| {
                refused(
                    "week",
                    &format!("`{text}` is no week; write it like 2026-W13"),
                )
            })?,
        };
        let first = first_day_of_week(day);
        let week = self
            .diary
            .week(first, today)
            .map_err(|error| refused("ledger", &error.to_string()))?;
        Ok(Reply::Week(Box::new(week)))
    }

    fn catalogue_cards(&self) -> Reply {
        let routines = self.catalogue.routines().iter();
        let routines = routines.filter_map(|routine| Offer::named(&self.catalogue, &routine.id.0));
        Reply::Catalogue(Box::new(wire::Catalogue {
            routines: routines.map(|offer| offer.card()).collect(),
        }))
    }

    fn settings(&self, key: Option<&str>) -> Result<Reply, Refusal> {
        let mut listed = match key {
            Some(key) if key == super::shell::START_AT_LOGIN => Vec::new(),
            key => self.preferences.list(key)?,
        };
        if key.is_none_or(|key| key == super::shell::START_AT_LOGIN) {
            listed.extend(self.shell.setting());
        }
        Ok(Reply::Settings(listed))
    }

    fn set(&mut self, now: Moment, key: &str, value: &str) -> Result<Reply, Refusal> {
        if key == super::shell::START_AT_LOGIN {
            if self.instance.lapse.is_some() {
                return Err(refused("setting", "a time-lapse does not start at login"));
            }
            self.shell.start_at_login(value)?;
            return self.settings(Some(key));
        }
        let entry = self.preferences.set(key, value)?;
        self.diary.put(Entry::Setting(entry));
        self.apply(now, Input::Set(self.preferences.engine.clone()));
        let keep = self.preferences.window_keep.as_secs();
        self.surface.keep_windows(keep);
        if ["place", "break-length"].contains(&key) {
            self.offer_anew(Manner::Any, false);
        }
        self.settings(Some(key))
    }

    /// Asks the desktop on a thread of its own: holds and buses may take seconds to answer.
    fn examine(&mut self, call: Call) {
        let mut findings = self.surface.findings();
        findings.push(self.shell.finding());
        let (desktop, mail) = (std::sync::Arc::clone(&self.desktop), self.outbox.clone());
        let asking = std::thread::Builder::new()
            .name("doctor".to_owned())
            .spawn(move || {
                findings.extend(desktop.findings().into_iter().map(super::examine::finding));
                findings.sort_by_key(|finding| finding.level);
                mail.send(Mail::Examined { findings, call });
            });
        if let Err(error) = asking {
            tracing::warn!("no thread for doctor: {error}");
        }
    }
}

/// The next instant at which the clock on the wall shows this time.
fn next_time(now: Moment, hour: u8, minute: u8) -> Option<chrono::DateTime<chrono::Utc>> {
    let time = NaiveTime::from_hms_opt(hour.into(), minute.into(), 0)?;
    let today = now.wall.date_naive();
    [today, today + Days::new(1), today + Days::new(2)]
        .into_iter()
        .find_map(|day| {
            // A time that does not exist on the night the clocks change is passed over.
            let at = now
                .wall
                .timezone()
                .from_local_datetime(&day.and_time(time))
                .earliest()?;
            (at > now.wall).then(|| at.to_utc())
        })
}

/// The first day of the week that holds this day.
fn first_day_of_week(day: NaiveDate) -> NaiveDate {
    day.week(Weekday::Mon).first_day()
}

/// The Monday of a week such as `2026-W13`.
pub(crate) fn iso_week(text: &str) -> Option<NaiveDate> {
    let (year, week) = text.split_once("-W")?;
    NaiveDate::from_isoywd_opt(year.parse().ok()?, week.parse().ok()?, Weekday::Mon)
        .filter(|monday| monday.iso_week().week() == week.parse().unwrap_or(0))
}

pub(super) fn refused(reason: &str, message: &str) -> Refusal {
    Refusal {
        reason: reason.to_owned(),
        message: message.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use astir_breaks::Steady;

    #[test]
    fn weeks_are_read_as_the_standard_has_them() {
        assert_eq!(iso_week("2026-W13"), NaiveDate::from_ymd_opt(2026, 3, 23));
        for wrong in ["2026-13", "2026-W54", "W13", "2026-Wxx"] {
            assert_eq!(iso_week(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_time_already_past_means_tomorrow() {
        let wall = "Europe/Berlin"
            .parse::<astir_breaks::Zone>()
            .unwrap()
            .with_ymd_and_hms(2026, 11, 22, 15, 0, 0)
            .unwrap();
        let now = Moment {
            steady: Steady(0),
            wall,
        };
        assert_eq!(
            next_time(now, 14, 30).unwrap().to_rfc3339(),
            "2026-11-23T13:30:00+00:00"
        );
        assert_eq!(
            next_time(now, 15, 30).unwrap().to_rfc3339(),
            "2026-11-22T14:30:00+00:00"
        );
        assert_eq!(next_time(now, 24, 0), None);
    }
}
