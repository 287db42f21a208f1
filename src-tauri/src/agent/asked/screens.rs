//! Screens that are brought up, what windows tell of themselves, and `doctor`.

use astir_breaks::Moment;
use astir_wire::{GuideStep, Refusal, Reply, Request, Screen, WindowReport};

use super::refused;
use crate::agent::driver::Driver;
use crate::agent::examine;
use crate::agent::guide::Guide;
use crate::agent::mail::Mail;
use crate::agent::server::Call;

impl Driver {
    pub(in crate::agent) fn open(
        &mut self,
        now: Moment,
        screen: Screen,
        token: Option<String>,
    ) -> Result<(), Refusal> {
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

    /// The global key starts the break that is due, and shows how things stand otherwise.
    pub(in crate::agent) fn shortcut_pressed(&mut self, now: Moment, token: Option<String>) {
        let request = if self.snapshot(now).reminder.is_some() {
            Request::Start {
                routine: None,
                seconds: None,
                seated: false,
            }
        } else {
            let is_guiding = !matches!(self.guide, Guide::Idle);
            Request::Open {
                screen: if is_guiding {
                    Screen::Guide
                } else {
                    Screen::Today
                },
            }
        };
        self.clicked(now, request, token);
    }

    /// A guide that the person closes is paused, not left running unseen; rule 20 ends it in the end.
    pub(in crate::agent) fn reported(&mut self, now: Moment, screen: Screen, report: WindowReport) {
        let was_closed = (screen, report) == (Screen::Guide, WindowReport::Closed);
        self.logging &= (screen, report) != (Screen::Today, WindowReport::Closed);
        self.surface.reported(screen, report);
        if was_closed && self.guide.session().is_some() {
            // One that is paused already stays paused.
            let _ = self.steer(now, &GuideStep::Pause);
        }
    }

    /// Asks the desktop on a thread of its own: holds and buses may take seconds to answer.
    pub(in crate::agent) fn examine(&mut self, call: Call) {
        let visible = self.surface.findings();
        let mut findings = vec![
            self.shell.finding(),
            self.shortcut.finding(),
            examine::own_exercises(&self.catalogue),
        ];
        let (desktop, mail) = (std::sync::Arc::clone(&self.desktop), self.outbox.clone());
        let asking = std::thread::Builder::new()
            .name("doctor".to_owned())
            .spawn(move || {
                findings.extend(desktop.findings().into_iter().map(examine::finding));
                findings.extend(visible());
                mail.send(Mail::Answered {
                    reply: Reply::Doctor(examine::settled(findings)),
                    call,
                });
            });
        if let Err(error) = asking {
            tracing::warn!("no thread for doctor: {error}");
        }
    }
}
