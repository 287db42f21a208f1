//! What the driver does for each request: one forward each, and a file for each theme.

mod away;
mod desk;
mod everything;
mod exercise;
mod keep;
mod library;
pub(crate) mod logbook;
pub(crate) mod month;
mod own;
pub(super) mod practice;
mod progress;
mod quiet;
mod readiness;
mod routine;
mod screens;
mod settings;
mod taken_in;
mod told;
mod week;

use astir_breaks::{Input, Moment, Posture};
use astir_exercises::ExerciseId;
use astir_wire::{Refusal, Reply, Request, Screen};

pub(crate) use library::library_view;
pub(crate) use week::iso_week;

use super::choosing::Anew;
use super::driver::Driver;
use super::server::Call;
use crate::words;
use told::PainTold;

impl Driver {
    /// Does what a caller asks, and answers.
    pub(super) fn answer(&mut self, now: Moment, call: Call) {
        match &call.request {
            Request::Doctor => return self.examine(call),
            Request::SeenNow => return self.look_now(call),
            Request::Subscribe => self.surface.subscribe(call.caller()),
            _ => {}
        }
        let request = call.request.clone();
        if request.takes_long() {
            let answer = Box::new(move |result: Result<Reply, Refusal>| {
                call.answer(result.map_err(words::refusal));
            });
            return self.ask_at_length(now, request, answer);
        }
        let result = self.ask(now, request, None).map_err(words::refusal);
        // What is acknowledged is on disk.
        self.write_what_came(now);
        call.answer(result);
    }

    /// Does what a click in tray or notification asks.
    pub(super) fn clicked(&mut self, now: Moment, request: Request, token: Option<String>) {
        if let Err(refusal) = self.ask(now, request, token) {
            self.remark(&words::refusal(refusal).message);
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
        if self.ends_practice(now, &request) {
            return Ok(Reply::Snapshot(Box::new(self.snapshot(now))));
        }
        match request {
            Request::Status | Request::Subscribe => {}
            Request::Week { week } => return self.week(now, week.as_deref()),
            Request::Month { month } => return self.month(now, month.as_deref()),
            Request::Progress => return self.progress(now),
            Request::Logged { days } => return self.logged(now, days),
            Request::Why => return Ok(Reply::Why(self.lately.why(&self.engine.view(now), now))),
            Request::Library => return Ok(self.library(now)),
            Request::Catalogue => return Ok(self.catalogue_cards()),
            Request::About => return Ok(self.about()),
            Request::Backups => return self.backups(),
            Request::Settings { key } => return self.settings(key.as_deref()),
            Request::Set { key, value } => return self.set(now, &key, &value),
            Request::Desk { found } => return self.desk(now, found),
            Request::Readiness { answer } => return self.readiness(now, answer),
            Request::WriteExercise { draft } => return self.write_exercise(now, &draft),
            Request::WriteRoutine { draft } => return self.write_routine(now, &draft),
            Request::DeleteOwn { id } => return self.delete_own(now, &id),
            Request::Exercise { id, change } => self.change_exercise(now, id, &change)?,

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
            } => self.start(now, routine.as_deref(), seconds, seated, token)?,
            Request::Play { exercise } => self.play(now, &exercise, token)?,
            Request::Practise => self.practise(now)?,
            Request::Another => self.offer_anew(now, Anew::TurnedDown),
            Request::Snooze { seconds } => self.snooze(now, seconds)?,
            Request::Skip => self.answer_reminder(now, Input::Skip)?,
            Request::Did => self.answer_reminder(now, Input::Did)?,
            Request::Pause { until } => self.pause(now, until)?,
            Request::Resume => self.try_apply(now, Input::Resume)?,
            Request::WasAtDesk => self.try_apply(now, Input::WasAtDesk)?,
            Request::AwayWas { activity } => self.away_was(now, activity)?,
            Request::Posture { standing: true } => {
                self.try_apply(now, Input::Posture(Posture::Standing))?;
            }
            Request::Posture { standing: false } => {
                self.try_apply(now, Input::Posture(Posture::Sitting))?;
            }
            Request::PostureLater => self.try_apply(now, Input::PostureLater)?,

            Request::Guide { step } => self.steer(now, &step)?,
            Request::Hear { sound } => self.hear(sound),
            Request::Effort { effort } => self.effort(now, effort)?,
            Request::Hurt {
                exercise,
                place,
                level,
                sharp,
                lasting,
            } => {
                let exercise = Some(ExerciseId(exercise));
                let told = PainTold {
                    exercise,
                    place,
                    level,
                    sharp,
                    lasting,
                };
                self.hurt_afterwards(now, told)?;
            }
            Request::NudgeDone => self.nudge_done(now),
            Request::AfterClosed => self.close_after(now),

            Request::Log(done) => self.log(now, done)?,
            Request::LogChange { id, done } => self.change_logged(now, &id, done)?,
            Request::LogDelete { id } => self.delete_logged(&id)?,
            Request::DeleteEverything => self.delete_everything(now)?,
            Request::Quit => self.over = true,

            // A caller waits for these; a click has no patience.
            Request::Doctor
            | Request::SeenNow
            | Request::Keep { .. }
            | Request::Import { .. }
            | Request::Restore { .. } => {
                return Err(refused("not-possible", "this is for a caller that waits"));
            }
        }
        Ok(Reply::Snapshot(Box::new(self.snapshot(now))))
    }

    fn answer_reminder(&mut self, now: Moment, answer: Input) -> Result<(), Refusal> {
        self.leave_card(now);
        self.try_apply(now, answer)
    }
}

pub(super) fn refused(reason: &str, message: &str) -> Refusal {
    Refusal::new(reason, message)
}
