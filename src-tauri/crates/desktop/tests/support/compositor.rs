//! A Wayland compositor without a screen, that only knows whether there is input.

use std::io::{PipeReader, PipeWriter, Read, Write};
use std::os::unix::net::UnixListener;
use std::path::PathBuf;
use std::sync::Arc;
use std::thread;

use astir_desktop::{Clock, WaylandProtocol};
use rustix::event::{PollFd, PollFlags, poll};
use rustix::time::Timespec;
use tempfile::TempDir;
use wayland_protocols::ext::idle_notify::v1::server::ext_idle_notification_v1::{
    self, ExtIdleNotificationV1,
};
use wayland_protocols::ext::idle_notify::v1::server::ext_idle_notifier_v1::{
    self, ExtIdleNotifierV1,
};
use wayland_protocols_plasma::idle::server::org_kde_kwin_idle::{self, OrgKdeKwinIdle};
use wayland_protocols_plasma::idle::server::org_kde_kwin_idle_timeout::{
    self, OrgKdeKwinIdleTimeout,
};
use wayland_server::backend::ClientData;
use wayland_server::protocol::wl_seat::{self, WlSeat};
use wayland_server::{Client, DataInit, Dispatch, Display, DisplayHandle, GlobalDispatch, New};

/// A compositor with a person at it; dropping it ends it.
pub(crate) struct Compositor {
    /// Where it listens.
    pub(crate) socket: PathBuf,
    input: PipeWriter,
    _folder: TempDir,
}

impl Compositor {
    pub(crate) fn speaking(protocol: WaylandProtocol) -> Compositor {
        let folder = tempfile::tempdir().expect("a folder");
        let socket = folder.path().join("wayland-0");
        let listener = UnixListener::bind(&socket).expect("a socket");
        let (heard, input) = std::io::pipe().expect("a pipe");
        thread::spawn(move || Seat::default().serve(protocol, &listener, heard));
        Compositor {
            socket,
            input,
            _folder: folder,
        }
    }

    /// The person touches something.
    pub(crate) fn input(&self) {
        (&self.input)
            .write_all(&[1])
            .expect("a compositor that runs");
    }
}

/// Whom to tell, by protocol.
enum Listener {
    Ext(ExtIdleNotificationV1),
    Kwin(OrgKdeKwinIdleTimeout),
}

impl Listener {
    fn tell(&self, idle: bool) {
        match (self, idle) {
            (Listener::Ext(listener), true) => listener.idled(),
            (Listener::Ext(listener), false) => listener.resumed(),
            (Listener::Kwin(listener), true) => listener.idle(),
            (Listener::Kwin(listener), false) => listener.resumed(),
        }
    }
}

/// Somebody who wants to know.
struct Notice {
    listener: Listener,
    timeout_ms: i64,
    counts_from_ms: i64,
    idle: bool,
}

#[derive(Default)]
struct Seat {
    notices: Vec<Notice>,
}

impl Seat {
    fn serve(mut self, protocol: WaylandProtocol, listener: &UnixListener, mut input: PipeReader) {
        let mut display = Display::<Seat>::new().expect("a display");
        let mut handle = display.handle();
        handle.create_global::<Seat, WlSeat, ()>(1, ());
        match protocol {
            WaylandProtocol::ExtIdleNotify => {
                handle.create_global::<Seat, ExtIdleNotifierV1, ()>(1, ())
            }
            WaylandProtocol::KwinIdle => handle.create_global::<Seat, OrgKdeKwinIdle, ()>(1, ()),
        };
        loop {
            let [connected, touched] = self.wait(&mut display, listener, &input);
            if connected {
                let (stream, _) = listener.accept().expect("a client");
                handle
                    .insert_client(stream, Arc::new(Nobody))
                    .expect("a client");
            }
            if touched {
                if input.read(&mut [0]).expect("a pipe") == 0 {
                    return;
                }
                self.input_came();
            }
            display.dispatch_clients(&mut self).expect("clients");
            self.time_passed();
            display.flush_clients().expect("clients");
        }
    }

    /// Waits for a client, for input, for a request, or for the next notice to be given.
    fn wait(
        &self,
        display: &mut Display<Seat>,
        listener: &UnixListener,
        input: &PipeReader,
    ) -> [bool; 2] {
        let now = Clock::real_steady_ms();
        let waiting = self.notices.iter().filter(|notice| !notice.idle);
        let left_ms =
            waiting.map(|notice| (notice.counts_from_ms + notice.timeout_ms - now).max(0));
        let timeout = left_ms.min().map(|ms| Timespec {
            tv_sec: ms / 1_000,
            tv_nsec: ms % 1_000 * 1_000_000,
        });
        let requests = display.backend().poll_fd();
        let mut ready = [
            PollFd::new(listener, PollFlags::IN),
            PollFd::new(input, PollFlags::IN),
            PollFd::new(&requests, PollFlags::IN),
        ];
        poll(&mut ready, timeout.as_ref()).expect("a poll");
        [&ready[0], &ready[1]].map(|fd| !fd.revents().is_empty())
    }

    fn input_came(&mut self) {
        for notice in &mut self.notices {
            notice.counts_from_ms = Clock::real_steady_ms();
            if std::mem::take(&mut notice.idle) {
                notice.listener.tell(false);
            }
        }
    }

    fn time_passed(&mut self) {
        let now = Clock::real_steady_ms();
        for notice in &mut self.notices {
            if !notice.idle && notice.counts_from_ms + notice.timeout_ms <= now {
                notice.idle = true;
                notice.listener.tell(true);
            }
        }
    }

    fn notify(&mut self, listener: Listener, timeout_ms: u32) {
        self.notices.push(Notice {
            listener,
            timeout_ms: i64::from(timeout_ms),
            counts_from_ms: Clock::real_steady_ms(),
            idle: false,
        });
    }
}

struct Nobody;

impl ClientData for Nobody {}

/// A global that anybody may bind.
macro_rules! global {
    ($($interface:ty),*) => { $(
        impl GlobalDispatch<$interface, ()> for Seat {
            fn bind(
                _: &mut Self,
                _: &DisplayHandle,
                _: &Client,
                resource: New<$interface>,
                (): &(),
                data: &mut DataInit<'_, Self>,
            ) {
                data.init(resource, ());
            }
        }
    )* };
}

/// What to do with a request.
macro_rules! requests {
    ($($interface:ty, $request:ty => $answer:expr;)*) => { $(
        impl Dispatch<$interface, ()> for Seat {
            fn request(
                seat: &mut Self,
                _: &Client,
                _: &$interface,
                request: $request,
                (): &(),
                _: &DisplayHandle,
                data: &mut DataInit<'_, Self>,
            ) {
                let answer: fn(&mut Seat, $request, &mut DataInit<'_, Seat>) = $answer;
                answer(seat, request, data);
            }
        }
    )* };
}

global!(WlSeat, ExtIdleNotifierV1, OrgKdeKwinIdle);

requests! {
    WlSeat, wl_seat::Request => |_, _, _| {};
    ExtIdleNotificationV1, ext_idle_notification_v1::Request => |_, _, _| {};
    OrgKdeKwinIdleTimeout, org_kde_kwin_idle_timeout::Request => |_, _, _| {};
    ExtIdleNotifierV1, ext_idle_notifier_v1::Request => |seat, request, data| {
        if let ext_idle_notifier_v1::Request::GetIdleNotification { id, timeout, .. } = request {
            let listener = data.init(id, ());
            seat.notify(Listener::Ext(listener), timeout);
        }
    };
    OrgKdeKwinIdle, org_kde_kwin_idle::Request => |seat, request, data| {
        if let org_kde_kwin_idle::Request::GetIdleTimeout { id, timeout, .. } = request {
            let listener = data.init(id, ());
            seat.notify(Listener::Kwin(listener), timeout);
        }
    };
}
