//! A notification that asks for nothing and goes by itself.

use std::collections::HashMap;
use std::time::Duration;

use zbus::zvariant::Value;

use super::{A_WHILE, NORMAL, PATH, SERVICE, connect};

/// GNOME takes a notification away with the connection that sent it, so this is held so long.
const SHOWS_FOR: Duration = Duration::from_secs(10);

/// Says `text`, if anybody shows notifications. Nothing waits for it.
pub(crate) fn remark(text: &str) {
    let text = text.to_owned();
    let speaking = std::thread::Builder::new()
        .name("remark".to_owned())
        .spawn(move || speak(&text));
    if let Err(error) = speaking {
        tracing::info!("a remark was not shown: {error}");
    }
}

fn speak(text: &str) {
    let Some(bus) = connect() else { return };
    let hints: HashMap<&str, Value<'_>> = HashMap::from([
        ("urgency", NORMAL.into()),
        ("desktop-entry", "app.astir.Astir".into()),
    ]);
    let no_buttons: [&str; 0] = [];
    let notice = (
        "Astir", 0_u32, "", "Astir", text, no_buttons, hints, A_WHILE,
    );
    match bus.call_method(Some(SERVICE), PATH, Some(SERVICE), "Notify", &notice) {
        Ok(_) => std::thread::park_timeout(SHOWS_FOR),
        Err(error) => tracing::info!("a remark was not shown: {error}"),
    }
}
