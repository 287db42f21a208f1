//! Idle time under Wayland, by the protocol the compositor offers.
//!
//! Both protocols tell when there has been no input for a while and when it comes back; neither
//! can be asked, and both leave out the time in which something keeps the screen awake.

mod ext;
mod kwin;

use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use wayland_client::globals::{GlobalList, GlobalListContents, registry_queue_init};
use wayland_client::protocol::wl_registry::{self, WlRegistry};
use wayland_client::protocol::wl_seat::WlSeat;
use wayland_client::{Connection, Dispatch, EventQueue, QueueHandle, delegate_noop};

use super::{IDLE_AFTER, IdleSource, Unavailable, milliseconds};
use crate::patience::{ANSWER_WITHIN, Patience};
use crate::{Clock, Observation, Tell};

/// The protocols that tell of idle time, the better one first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WaylandProtocol {
    /// `ext_idle_notifier_v1`: KDE, wlroots since 0.16.
    ExtIdleNotify,
    /// `org_kde_kwin_idle`: KDE, older wlroots.
    KwinIdle,
}

/// A Wayland compositor as a source.
pub struct WaylandIdle {
    protocol: WaylandProtocol,
    compositor: Option<Compositor>,
    clock: Clock,
    idle_since_ms: IdleSince,
    gone: Arc<AtomicBool>,
}

/// The last input, while there is none.
type IdleSince = Arc<Mutex<Option<i64>>>;

impl WaylandIdle {
    /// Connects to the compositor behind `socket` and looks for `protocol`.
    ///
    /// # Errors
    /// When there is no compositor, or it does not speak the protocol.
    pub fn open(
        clock: &Clock,
        protocol: WaylandProtocol,
        socket: Option<&Path>,
    ) -> Result<WaylandIdle, Unavailable> {
        let socket = socket.ok_or_else(|| Unavailable("there is no Wayland display".to_owned()))?;
        let path = socket.to_owned();
        // A compositor that hangs accepts the connection and never answers.
        let compositor = Patience::default()
            .ask(ANSWER_WITHIN, move || Compositor::connect(&path, protocol))
            .unwrap_or_else(|| {
                Err(Unavailable(
                    "the Wayland compositor does not answer".to_owned(),
                ))
            })?;
        Ok(WaylandIdle {
            protocol,
            compositor: Some(compositor),
            clock: clock.clone(),
            idle_since_ms: IdleSince::default(),
            gone: Arc::default(),
        })
    }

    /// The socket the environment names.
    pub(crate) fn socket_of_environment() -> Option<PathBuf> {
        let display = std::env::var_os("WAYLAND_DISPLAY").filter(|display| !display.is_empty())?;
        let runtime = std::env::var_os("XDG_RUNTIME_DIR").unwrap_or_default();
        Some(PathBuf::from(runtime).join(display))
    }
}

impl IdleSource for WaylandIdle {
    fn name(&self) -> &'static str {
        match self.protocol {
            WaylandProtocol::ExtIdleNotify => "Wayland (ext-idle-notify)",
            WaylandProtocol::KwinIdle => "Wayland (org_kde_kwin_idle)",
        }
    }

    fn watch(&mut self, tell: Tell) -> Result<(), Unavailable> {
        let compositor = self.compositor.take();
        let compositor = compositor
            .ok_or_else(|| Unavailable("the compositor is watched already".to_owned()))?;
        let watch = Watch {
            clock: self.clock.clone(),
            tell,
            idle_since_ms: Arc::clone(&self.idle_since_ms),
            gone: Arc::clone(&self.gone),
        };
        let timeout = self.clock.real(IDLE_AFTER).as_millis();
        compositor.notify_after(u32::try_from(timeout).unwrap_or(u32::MAX))?;
        thread::Builder::new()
            .name("astir-idle-wl".to_owned())
            .spawn(move || watch.run(compositor))
            .map(|_| ())
            .map_err(|error| Unavailable(format!("no thread to listen on ({error})")))
    }

    /// Known only while the person is idle.
    fn idle_ms(&self) -> Option<i64> {
        let since_ms = *self
            .idle_since_ms
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        since_ms.map(|since_ms| self.clock.steady_ms() - since_ms)
    }

    /// The compositor would have said so if there had been none.
    fn is_in_use(&self) -> Option<bool> {
        let idle_since = self
            .idle_since_ms
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let listens = self.compositor.is_none() && !self.gone.load(Ordering::Relaxed);
        listens.then_some(idle_since.is_none())
    }

    fn is_lost(&self) -> bool {
        self.gone.load(Ordering::Relaxed)
    }
}

/// The connection and what was found on it.
struct Compositor {
    connection: Connection,
    queue: EventQueue<Watch>,
    seat: WlSeat,
    notifier: Notifier,
}

/// Whoever gives notice, by protocol.
enum Notifier {
    Ext(ext::ExtIdleNotifierV1),
    Kwin(kwin::OrgKdeKwinIdle),
}

impl Compositor {
    fn connect(socket: &Path, protocol: WaylandProtocol) -> Result<Compositor, Unavailable> {
        let absent = |error: &dyn std::fmt::Display| {
            Unavailable(format!("no Wayland compositor can be reached ({error})"))
        };
        let stream = UnixStream::connect(socket).map_err(|error| absent(&error))?;
        let connection = Connection::from_socket(stream).map_err(|error| absent(&error))?;
        let (globals, queue) =
            registry_queue_init::<Watch>(&connection).map_err(|error| absent(&error))?;
        let mute = |what: &str| Unavailable(format!("the Wayland compositor has no {what}"));
        let seat = globals
            .bind(&queue.handle(), 1..=1, ())
            .map_err(|_| mute("seat"))?;
        let notifier = Notifier::bind(&globals, &queue.handle(), protocol)?;
        Ok(Compositor {
            connection,
            queue,
            seat,
            notifier,
        })
    }

    fn notify_after(&self, timeout_ms: u32) -> Result<(), Unavailable> {
        let handle = self.queue.handle();
        match &self.notifier {
            Notifier::Ext(notifier) => ext::watch(notifier, timeout_ms, &self.seat, &handle),
            Notifier::Kwin(notifier) => kwin::watch(notifier, timeout_ms, &self.seat, &handle),
        }
        self.connection
            .flush()
            .map_err(|error| Unavailable(format!("the Wayland compositor is gone ({error})")))
    }
}

impl Notifier {
    fn bind(
        globals: &GlobalList,
        handle: &QueueHandle<Watch>,
        protocol: WaylandProtocol,
    ) -> Result<Notifier, Unavailable> {
        let (notifier, name) = match protocol {
            WaylandProtocol::ExtIdleNotify => (
                ext::bind(globals, handle).map(Notifier::Ext),
                "ext_idle_notifier_v1",
            ),
            WaylandProtocol::KwinIdle => (
                kwin::bind(globals, handle).map(Notifier::Kwin),
                "org_kde_kwin_idle",
            ),
        };
        notifier.ok_or_else(|| Unavailable(format!("the Wayland compositor has no {name}")))
    }
}

/// What the listening thread owns.
struct Watch {
    clock: Clock,
    tell: Tell,
    idle_since_ms: IdleSince,
    gone: Arc<AtomicBool>,
}

impl Watch {
    fn run(mut self, mut compositor: Compositor) {
        let error = loop {
            if let Err(error) = compositor.queue.blocking_dispatch(&mut self) {
                break error;
            }
        };
        tracing::warn!(%error, "the Wayland compositor is gone");
        self.gone.store(true, Ordering::Relaxed);
        self.set_idle_since(None);
        (self.tell)(Observation::IdleUnknown);
    }

    /// There has been no input for as long as was asked for.
    fn idled(&self) {
        let since_ms = self.clock.steady_ms() - milliseconds(IDLE_AFTER);
        self.set_idle_since(Some(since_ms));
        (self.tell)(Observation::Idle { since_ms });
    }

    fn resumed(&self) {
        self.set_idle_since(None);
        (self.tell)(Observation::Active);
    }

    fn set_idle_since(&self, since_ms: Option<i64>) {
        *self
            .idle_since_ms
            .lock()
            .unwrap_or_else(PoisonError::into_inner) = since_ms;
    }
}

/// What comes and goes later is not used.
impl Dispatch<WlRegistry, GlobalListContents> for Watch {
    fn event(
        _: &mut Self,
        _: &WlRegistry,
        _: wl_registry::Event,
        _: &GlobalListContents,
        _: &Connection,
        _: &QueueHandle<Self>,
    ) {
    }
}

delegate_noop!(Watch: ignore WlSeat);
