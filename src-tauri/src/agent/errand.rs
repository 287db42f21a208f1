//! Long work for somebody who waits: on a thread of its own, one piece at a time. The driver never waits for it.

use std::path::PathBuf;
use std::thread::JoinHandle;

use astir_breaks::Moment;
use astir_ledger::Prepared;
use astir_wire::{ErrandView, Event, Refusal, Reply, Request};

use super::asked::refused;
use super::driver::Driver;
use super::mail::Mail;

/// Progress is told in steps of so many percent.
const PERCENT_STEP: u8 = 5;

/// The way back to whoever asked.
pub(crate) type Answer = Box<dyn FnOnce(Result<Reply, Refusal>) + Send>;

/// What begins once the work under way is over.
type Then = Box<dyn FnOnce(&mut Driver) + Send>;

/// Hears how much is done, in percent.
pub(crate) type Telling<'a> = &'a mut dyn FnMut(u8);

/// Work under way.
pub(crate) struct Errand {
    /// What is told of it; nothing of what nobody has asked for.
    kind: Option<astir_wire::Errand>,
    answer: Answer,
    thread: JoinHandle<()>,
    /// What somebody asked for while something unasked was under way.
    then: Option<Then>,
}

/// A word from the thread.
#[derive(Debug)]
pub(crate) enum Word {
    /// So much is done, in percent.
    Done(u8),
    /// The thread's part is over.
    Back(Result<Brought, Refusal>),
}

/// What the thread brought back.
#[derive(Debug)]
pub(crate) enum Brought {
    /// A file that was written.
    File(PathBuf),
    /// A backup, or the ledger with an export in it, that is fit to take the place of the ledger.
    Prepared(Prepared),
}

impl Errand {
    /// Waits for the thread: what was begun is not left half done when the agent ends.
    pub(super) fn finish(self) {
        finish(self.thread);
    }
}

fn finish(thread: JoinHandle<()>) {
    if thread.join().is_err() {
        tracing::error!("long work stopped by a fault of its own");
    }
}

impl Driver {
    /// Begins it, unless there is another under way. The answer comes when all is done.
    pub(super) fn send(
        &mut self,
        kind: Option<astir_wire::Errand>,
        answer: Answer,
        work: impl FnOnce(Telling<'_>) -> Result<Brought, Refusal> + Send + 'static,
    ) {
        if let Some(errand) = &mut self.errand {
            // Whoever asks waits for the backup of the day, and is not turned away for it.
            if errand.kind.is_none() && errand.then.is_none() {
                errand.then = Some(Box::new(move |driver| driver.send(kind, answer, work)));
                return;
            }
            let reason = "Astir is still at work on another file; try again in a moment";
            return answer(Err(refused("busy", reason)));
        }
        let mail = self.outbox.clone();
        let begun = std::thread::Builder::new()
            .name("errand".to_owned())
            .spawn(move || {
                let mut told = 0;
                let brought = work(&mut |percent| {
                    if percent >= told + PERCENT_STEP {
                        told = percent;
                        mail.send(Mail::Errand(Word::Done(percent)));
                    }
                });
                mail.send(Mail::Errand(Word::Back(brought)));
            });
        match begun {
            Ok(thread) => {
                self.errand = Some(Errand {
                    kind,
                    answer,
                    thread,
                    then: None,
                });
                self.tell_errand(0);
            }
            Err(error) => answer(Err(refused("thread", &error.to_string()))),
        }
    }

    /// Requests whose answer may take as long as files are large; any other is answered at once.
    pub(super) fn ask_at_length(&mut self, now: Moment, request: Request, answer: Answer) {
        match request {
            Request::Keep { file, path } => self.keep(now, file, path, answer),
            Request::Import { path } => self.import(now, path, answer),
            Request::Restore { path } => self.put_back(now, path, answer),
            other => answer(self.ask(now, other, None)),
        }
    }

    /// A word of the errand under way.
    pub(super) fn errand_says(&mut self, now: Moment, word: Word) {
        match word {
            Word::Done(percent) => self.tell_errand(percent),
            Word::Back(Err(refusal)) => self.end_errand(now, Err(refusal)),
            Word::Back(Ok(Brought::File(path))) => {
                let path = path.display().to_string();
                self.end_errand(now, Ok(Reply::Kept(astir_wire::Kept { path })));
            }
            Word::Back(Ok(Brought::Prepared(prepared))) => {
                let done = self.put_in_place(now, &prepared);
                self.end_restored(now, done);
            }
        }
    }

    /// The ledger is now another: everything that was read from it is read again.
    fn end_restored(&mut self, now: Moment, done: Result<(), Refusal>) {
        let reply = done.map(|()| {
            self.begin_anew(now);
            Reply::Snapshot(Box::new(self.snapshot(now)))
        });
        self.end_errand(now, reply);
    }

    fn end_errand(&mut self, now: Moment, reply: Result<Reply, Refusal>) {
        let Some(errand) = self.errand.take() else {
            return;
        };
        self.write_what_came(now);
        self.give_back_soon(now);
        let Errand {
            answer,
            thread,
            then,
            ..
        } = errand;
        answer(reply);
        finish(thread);
        if let Some(then) = then {
            then(self);
        }
    }

    fn tell_errand(&mut self, percent: u8) {
        let kind = self.errand.as_ref().and_then(|errand| errand.kind);
        if let Some(errand) = kind {
            self.surface
                .tell(&Event::Errand(ErrandView { errand, percent }));
        }
    }
}
