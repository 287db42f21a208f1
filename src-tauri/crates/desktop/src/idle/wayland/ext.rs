//! The protocol ext-idle-notify-v1.

use wayland_client::globals::GlobalList;
use wayland_client::protocol::wl_seat::WlSeat;
use wayland_client::{Connection, Dispatch, QueueHandle, delegate_noop};
use wayland_protocols::ext::idle_notify::v1::client::ext_idle_notification_v1::{
    self, ExtIdleNotificationV1,
};
pub(super) use wayland_protocols::ext::idle_notify::v1::client::ext_idle_notifier_v1::ExtIdleNotifierV1;

use super::Watch;

pub(super) fn bind(globals: &GlobalList, handle: &QueueHandle<Watch>) -> Option<ExtIdleNotifierV1> {
    globals.bind(handle, 1..=1, ()).ok()
}

/// Idle inhibitors count as input, so that someone who watches a video is at the desk.
pub(super) fn watch(
    notifier: &ExtIdleNotifierV1,
    timeout_ms: u32,
    seat: &WlSeat,
    handle: &QueueHandle<Watch>,
) {
    notifier.get_idle_notification(timeout_ms, seat, handle, ());
}

impl Dispatch<ExtIdleNotificationV1, ()> for Watch {
    fn event(
        watch: &mut Self,
        _: &ExtIdleNotificationV1,
        event: ext_idle_notification_v1::Event,
        (): &(),
        _: &Connection,
        _: &QueueHandle<Self>,
    ) {
        match event {
            ext_idle_notification_v1::Event::Idled => watch.idled(),
            ext_idle_notification_v1::Event::Resumed => watch.resumed(),
            _ => {}
        }
    }
}

delegate_noop!(Watch: ExtIdleNotifierV1);
