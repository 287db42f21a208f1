//! A combination macOS gives to us instead of to the program in front.

use dispatch2::{MainThreadBound, run_on_main};
use global_hotkey::{GlobalHotKeyEvent, GlobalHotKeyManager, HotKeyState};

use super::{Keys, Pressed, Shortcut};
use crate::Unavailable;

pub(super) fn listen(keys: &Keys, pressed: Pressed) -> Result<Box<dyn Shortcut>, Unavailable> {
    Ok(Box::new(HotKey::register(keys, pressed)?))
}

/// A registered combination; given back when this is dropped.
struct HotKey {
    /// It gives its keys back on the thread that made it.
    _manager: MainThreadBound<GlobalHotKeyManager>,
}

impl std::fmt::Debug for HotKey {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("HotKey").finish_non_exhaustive()
    }
}

impl HotKey {
    /// Registers `keys` on the main thread, whose event loop hears the presses.
    ///
    /// # Errors
    /// When another program has the keys.
    fn register(keys: &Keys, pressed: Pressed) -> Result<HotKey, Unavailable> {
        let unavailable = |error: &dyn std::fmt::Display| Unavailable(error.to_string());
        let key: global_hotkey::hotkey::HotKey = keys
            .to_string()
            .parse()
            .map_err(|error| unavailable(&error))?;
        let registered = run_on_main(move |main| {
            let manager = GlobalHotKeyManager::new()?;
            manager.register(key)?;
            Ok(MainThreadBound::new(manager, main))
        });
        let manager = registered.map_err(|error: global_hotkey::Error| unavailable(&error))?;
        let pressed = std::sync::Mutex::new(pressed);
        GlobalHotKeyEvent::set_event_handler(Some(move |event: GlobalHotKeyEvent| {
            if event.state == HotKeyState::Pressed {
                let pressed = pressed
                    .lock()
                    .unwrap_or_else(std::sync::PoisonError::into_inner);
                pressed(None);
            }
        }));
        Ok(HotKey { _manager: manager })
    }
}

impl Shortcut for HotKey {
    fn told_by(&self) -> &'static str {
        "macOS"
    }
}
