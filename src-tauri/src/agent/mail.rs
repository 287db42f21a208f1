//! Everything that can reach the driver, through one door.

use astir_desktop::{HoldReason, Observation};
use astir_wire::Reply;

use super::errand::Word;
use super::reminder::Pressed;
use super::server::Call;
use super::tray::TrayClick;

/// One thing that happened outside the driver.
#[derive(Debug)]
pub(crate) enum Mail {
    /// The desktop noticed something.
    Seen(Observation),
    /// A window, a command or a test asks for something.
    Asked(Call),
    /// A click in the tray.
    Tray(TrayClick),
    #[cfg_attr(
        not(target_os = "linux"),
        allow(dead_code, reason = "Windows and macOS always show tray icons")
    )]
    /// A panel that shows tray icons has come or gone.
    TrayHostChanged,
    /// The notification was answered.
    Notice(Pressed),
    /// The notification was shown, or nobody can see it.
    NoticeShown { seen: bool },
    /// Reasons not to interrupt, as asked for.
    Holds {
        seen: Vec<HoldReason>,
        inhibited: bool,
    },
    /// Whether something keeps the screen awake, as asked for alone.
    Inhibited(bool),
    /// The window process with this id has ended: by itself, in good order, or it failed.
    WindowEnded { process: u32, failed: bool },
    /// The global key was pressed.
    Shortcut { token: Option<String> },
    /// What was looked up on a thread of its own, for the caller that waits.
    Answered { reply: Reply, call: Call },
    /// Long work goes on, or is done.
    Errand(Word),
    /// A caller speaks a newer wire: the installed program is newer than this process.
    NewerCaller,
    /// The session or the system asks the program to end.
    EndAsked,
}
