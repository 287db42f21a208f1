//! One key that starts the break, or shows the routine under way, whatever program is in front.

use std::cell::RefCell;
use std::sync::mpsc::sync_channel;
use std::time::Duration;

use astir_desktop::Sender;
use global_hotkey::hotkey::HotKey;
use global_hotkey::{GlobalHotKeyEvent, GlobalHotKeyManager, HotKeyState};
use tauri::AppHandle;

use super::mail::Mail;

/// The setting that names it.
pub(crate) const KEY: &str = "shortcut";
/// No key.
pub(crate) const OFF: &str = "off";

/// How long the event loop may take to answer.
const PATIENCE: Duration = Duration::from_secs(2);

thread_local! {
    /// Keys belong to the thread of the event loop.
    static REGISTERED: RefCell<Option<Registered>> = const { RefCell::new(None) };
}

/// The manager forgets its keys when it goes.
struct Registered {
    _manager: GlobalHotKeyManager,
}

/// Whether `keys` name a shortcut, such as Ctrl+Alt+B, or [`OFF`].
pub(crate) fn is_shortcut(keys: &str) -> bool {
    keys == OFF || parse(keys).is_some()
}

/// A letter alone would take it from every other program.
fn parse(keys: &str) -> Option<HotKey> {
    let key: HotKey = keys.parse().ok()?;
    (!key.mods.is_empty()).then_some(key)
}

/// Takes `keys` in the place of the shortcut before; presses come as mail.
///
/// # Errors
/// Why another program keeps them.
pub(crate) fn choose(app: &AppHandle, keys: &str, mail: Sender<Mail>) -> Result<(), String> {
    let key = parse(keys);
    let (tell, told) = sync_channel(1);
    let asked = app.run_on_main_thread(move || {
        // Whoever asked may have gone on without the answer.
        let _ = tell.send(register(key, mail));
    });
    asked.map_err(|error| error.to_string())?;
    told.recv_timeout(PATIENCE)
        .unwrap_or_else(|_| Err("the event loop does not answer".to_owned()))
}

fn register(key: Option<HotKey>, mail: Sender<Mail>) -> Result<(), String> {
    REGISTERED.take();
    let Some(key) = key else {
        return Ok(());
    };
    let manager = GlobalHotKeyManager::new().map_err(|error| error.to_string())?;
    manager.register(key).map_err(|error| error.to_string())?;
    GlobalHotKeyEvent::set_event_handler(Some(move |event: GlobalHotKeyEvent| {
        if event.state == HotKeyState::Pressed {
            mail.send(Mail::Shortcut);
        }
    }));
    REGISTERED.set(Some(Registered { _manager: manager }));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shortcut_has_a_modifier() {
        for keys in ["Ctrl+Alt+B", "cmd+shift+space", "off"] {
            assert!(is_shortcut(keys), "{keys}");
        }
        for keys in ["", "b", "Ctrl+", "Ctrl+Alt+Nothing", "on"] {
            assert!(!is_shortcut(keys), "{keys}");
        }
    }
}
