//! The local socket: turns what callers send into mail for the driver, and its answers into lines.
//!
//! Nothing a caller sends can stop the agent: lines have a greatest length, answers a bounded queue, and
//! whoever talks nonsense or reads too slowly is hung up on.

use std::collections::BTreeMap;
use std::io;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use astir_desktop::Sender;
use astir_wire::transport::{Ask, End, LONGEST_ASK, Listener, Told, read_line, write_line};
use astir_wire::{Event, Greeting, Refusal, Reply, Request, WIRE_VERSION};

use super::mail::Mail;

/// Callers at one time.
const MOST_CALLERS: usize = 32;
/// How long to wait after a caller could not be let in.
const AFTER_FAILURE: Duration = Duration::from_millis(200);
/// Lines that may wait for one caller to read them.
const LONGEST_QUEUE: usize = 64;

/// One request with the way back to whoever asked.
#[derive(Debug)]
pub(crate) struct Call {
    pub(crate) request: Request,
    id: u64,
    caller: Caller,
}

/// Where one caller is reached. Clones reach the same caller.
#[derive(Debug, Clone)]
pub(crate) struct Caller {
    queue: SyncSender<Told>,
    end: End,
}

impl Call {
    /// Answers; a caller that has gone or does not read misses it.
    pub(crate) fn answer(self, result: Result<Reply, Refusal>) {
        self.caller.send(Told::Answer {
            id: self.id,
            result,
        });
    }

    /// Where to send events to.
    pub(crate) fn caller(&self) -> Caller {
        self.caller.clone()
    }
}

impl Caller {
    /// Sends an event; false when the caller has gone or does not read.
    pub(crate) fn tell(&self, event: &Event) -> bool {
        self.send(Told::Event(event.clone()))
    }

    fn send(&self, told: Told) -> bool {
        let taken = self.queue.try_send(told).is_ok();
        if !taken {
            // Whoever does not read learns at least that something is missing.
            self.end.hang_up();
        }
        taken
    }
}

/// Who has called and not gone yet.
#[derive(Debug, Default)]
struct Callers {
    count: AtomicUsize,
    /// Of these, who has not said anything yet, in the order they came.
    silent: Mutex<BTreeMap<u64, End>>,
}

impl Callers {
    /// Lets one more in. Where there are too many, whoever has been silent for longest must go; false when all of
    /// them have something to say.
    fn admit(&self, number: u64, end: &End) -> bool {
        let mut silent = self.silent();
        if self.count.load(Ordering::Relaxed) >= MOST_CALLERS {
            let Some((_, longest)) = silent.pop_first() else {
                return false;
            };
            longest.hang_up();
        }
        self.count.fetch_add(1, Ordering::Relaxed);
        silent.insert(number, end.clone());
        true
    }

    fn has_spoken(&self, number: u64) {
        self.silent().remove(&number);
    }

    fn left(&self, number: u64) {
        self.has_spoken(number);
        self.count.fetch_sub(1, Ordering::Relaxed);
    }

    fn silent(&self) -> MutexGuard<'_, BTreeMap<u64, End>> {
        self.silent.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Answers callers on threads of its own for as long as the process lives.
pub(crate) fn serve(listener: Listener, mail: Sender<Mail>) -> io::Result<()> {
    let callers = Arc::new(Callers::default());
    spawn("socket", move || {
        for number in 0.. {
            let Ok(end) = listener.accept() else {
                // No file descriptors left, perhaps: give others time to close some.
                std::thread::park_timeout(AFTER_FAILURE);
                continue;
            };
            if !callers.admit(number, &end) {
                tracing::warn!("hung up on a caller: {MOST_CALLERS} are here already");
                continue;
            }
            let (mail, here) = (mail.clone(), Arc::clone(&callers));
            let answered = spawn("caller", move || {
                if let Err(error) = converse(end, &mail, || here.has_spoken(number)) {
                    tracing::warn!("hung up on a caller: {error}");
                }
                here.left(number);
            });
            if let Err(error) = answered {
                callers.left(number);
                tracing::warn!("no thread for a caller: {error}");
            }
        }
    })
}

fn converse(mut end: End, mail: &Sender<Mail>, has_spoken: impl FnOnce()) -> io::Result<()> {
    let mut read = end.reader();
    let Some(theirs) = read_line::<Greeting>(&mut read, LONGEST_ASK)? else {
        return Ok(());
    };
    has_spoken();
    let own = Greeting {
        wire: WIRE_VERSION,
        version: env!("CARGO_PKG_VERSION").to_owned(),
    };
    write_line(&mut end, &own)?;
    if theirs.wire != WIRE_VERSION {
        if theirs.wire > WIRE_VERSION {
            mail.send(Mail::NewerCaller);
        }
        return Ok(());
    }
    let (queue, lines) = sync_channel(LONGEST_QUEUE);
    let writing = end.clone();
    spawn("answers", move || write_out(&lines, writing))?;
    let caller = Caller { queue, end };
    while let Some(Ask { id, request }) = read_line(&mut read, LONGEST_ASK)? {
        let is_heard = mail.send(Mail::Asked(Call {
            request,
            id,
            caller: caller.clone(),
        }));
        if !is_heard {
            break;
        }
    }
    Ok(())
}

/// Ends when every [`Caller`] of this queue is gone, or the other side reads no more.
fn write_out(lines: &Receiver<Told>, mut end: End) {
    while let Ok(told) = lines.recv() {
        if write_line(&mut end, &told).is_err() {
            break;
        }
    }
    end.hang_up();
}

fn spawn(name: &str, work: impl FnOnce() + Send + 'static) -> io::Result<()> {
    std::thread::Builder::new()
        .name(name.to_owned())
        .stack_size(STACK)
        .spawn(work)
        .map(drop)
}

/// Each thread of the socket parses one line at a time; small stacks keep the agent small.
const STACK: usize = 512 * 1024;
