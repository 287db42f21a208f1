//! Windows over every space, full-screen ones included, that do not become the key window.

#![allow(
    unsafe_code,
    reason = "Tauri's window is known by a pointer to its view"
)]

use objc2::MainThreadMarker;
use objc2::rc::Retained;
use objc2_app_kit::{NSStatusWindowLevel, NSView, NSWindow, NSWindowCollectionBehavior};
use raw_window_handle::{HasWindowHandle, RawWindowHandle};

/// Brings the window up where it is; false when it cannot be, or not on the main thread.
pub fn show(window: &impl HasWindowHandle) -> bool {
    let Some(window) = native(window) else {
        return false;
    };
    window.setLevel(NSStatusWindowLevel);
    window.setCollectionBehavior(
        NSWindowCollectionBehavior::CanJoinAllSpaces
            | NSWindowCollectionBehavior::FullScreenAuxiliary
            | NSWindowCollectionBehavior::Stationary
            | NSWindowCollectionBehavior::IgnoresCycle,
    );
    window.orderFrontRegardless();
    true
}

/// Takes the window away.
pub fn hide(window: &impl HasWindowHandle) {
    if let Some(window) = native(window) {
        window.orderOut(None);
    }
}

fn native(window: &impl HasWindowHandle) -> Option<Retained<NSWindow>> {
    MainThreadMarker::new()?;
    match window.window_handle().ok()?.as_raw() {
        RawWindowHandle::AppKit(handle) => {
            // SAFETY: the view lives as long as the window that is borrowed, and this is its thread.
            let view = unsafe { handle.ns_view.cast::<NSView>().as_ref() };
            view.window()
        }
        _ => None,
    }
}
