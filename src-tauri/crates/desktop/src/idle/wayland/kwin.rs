//! The protocol org_kde_kwin_idle, older than ext-idle-notify and still the only one of some.

use wayland_client::globals::GlobalList;
use wayland_client::protocol::wl_seat::WlSeat;
use wayland_client::{Connection, Dispatch, QueueHandle, delegate_noop};
pub(super) use wayland_protocols_plasma::idle::client::org_kde_kwin_idle::OrgKdeKwinIdle;
use wayland_protocols_plasma::idle::client::org_kde_kwin_idle_timeout::{
    self, OrgKdeKwinIdleTimeout,
};

use super::Watch;

pub(super) fn bind(globals: &GlobalList, handle: &QueueHandle<Watch>) -> Option<OrgKdeKwinIdle> {
    globals.bind(handle, 1..=1, ()).ok()
}

pub(super) fn watch(
    notifier: &OrgKdeKwinIdle,
    timeout_ms: u32,
    seat: &WlSeat,
    handle: &QueueHandle<Watch>,
) {
    notifier.get_idle_timeout(seat, timeout_ms, handle, ());
}

impl Dispatch<OrgKdeKwinIdleTimeout, ()> for Watch {
    fn event(
        watch: &mut Self,
        _: &OrgKdeKwinIdleTimeout,
        event: org_kde_kwin_idle_timeout::Event,
        (): &(),
        _: &Connection,
        _: &QueueHandle<Self>,
    ) {
        match event {
            org_kde_kwin_idle_timeout::Event::Idle => watch.idled(),
            org_kde_kwin_idle_timeout::Event::Resumed => watch.resumed(),
            _ => {}
        }
    }
}

delegate_noop!(Watch: OrgKdeKwinIdle);
