//! What the driver needs of Tauri: start at login, plain notices, and ending the event loop.
//!
//! Without a display there is no event loop, and the agent runs on without these.

use std::path::{Path, PathBuf};
use std::time::SystemTime;

use astir_wire::{Finding, FindingLevel, Refusal, Setting};
use tauri::AppHandle;
#[cfg(not(target_os = "linux"))]
use tauri_plugin_notification::NotificationExt;

use super::login_item::LoginItem;

/// Says to a newly started agent that the one before it is leaving.
pub(crate) const TAKES_OVER: &str = "ASTIR_TAKES_OVER";
/// The setting that stands in the desktop's own files and not in the ledger.
pub(crate) const START_AT_LOGIN: &str = "start-at-login";

/// The event loop, if there is one.
pub(crate) struct Shell {
    app: Option<AppHandle>,
    program: PathBuf,
    installed: Option<SystemTime>,
}

impl Shell {
    pub(crate) fn new(app: Option<AppHandle>) -> std::io::Result<Self> {
        let program = std::env::current_exe()?;
        Ok(Self {
            app,
            installed: changed(&program),
            program,
        })
    }

    /// Shows a notice that asks for nothing.
    #[cfg(target_os = "linux")]
    #[allow(
        clippy::unused_self,
        reason = "other systems need the event loop for it"
    )]
    pub(crate) fn notice(&self, text: &str) {
        super::reminder::remark(text);
    }

    /// Shows a notice that asks for nothing.
    #[cfg(not(target_os = "linux"))]
    pub(crate) fn notice(&self, text: &str) {
        let Some(app) = &self.app else { return };
        if let Err(error) = app
            .notification()
            .builder()
            .title("Astir")
            .body(text)
            .show()
        {
            tracing::info!("a notice was not shown: {error}");
        }
    }

    /// Switches starting at login on or off.
    pub(crate) fn start_at_login(&self, value: &str) -> Result<(), Refusal> {
        let refused = |message: String| Refusal::new("setting", message);
        let on = match value {
            "on" => true,
            "off" => false,
            _ => {
                let message =
                    format!("`{value}` is not possible for {START_AT_LOGIN}; expected on or off");
                return Err(refused(message));
            }
        };
        self.login_item()
            .set(on)
            .map_err(|error| refused(format!("starting at login could not be changed: {error:#}")))
    }

    fn login_item(&self) -> LoginItem<'_> {
        LoginItem::new(self.app.as_ref(), &self.program)
    }

    /// The setting as it stands; none without a desktop.
    pub(crate) fn setting(&self) -> Option<Setting> {
        self.login_item().is_on().map(login_setting)
    }

    /// What `doctor` says of starting at login.
    pub(crate) fn finding(&self) -> Finding {
        let setting = self.setting();
        Finding {
            subject: START_AT_LOGIN.to_owned(),
            level: if setting.is_some() {
                FindingLevel::Good
            } else {
                FindingLevel::Limited
            },
            found: match &setting {
                Some(setting) => format!("it is {}", setting.value),
                None => "no desktop to start with".to_owned(),
            },
            used: "the desktop's own list of programs to start".to_owned(),
            advice: None,
        }
    }

    /// Ends the event loop.
    pub(crate) fn end(&self) {
        if let Some(app) = &self.app {
            app.exit(0);
        }
    }

    /// Starts the installed program in the place of this one; true when this one is to end.
    pub(crate) fn restart(&self) -> bool {
        if changed(&self.program) == self.installed {
            tracing::warn!("a caller speaks a newer wire than the installed program");
            return false;
        }
        let arguments = std::env::args_os().skip(1);
        let mut newer = std::process::Command::new(&self.program);
        match newer.args(arguments).env(TAKES_OVER, "1").spawn() {
            Ok(_) => true,
            Err(error) => {
                tracing::error!("the newer program could not be started: {error}");
                false
            }
        }
    }
}

/// The setting, where Astir starts at login or does not.
pub(crate) fn login_setting(enabled: bool) -> Setting {
    Setting {
        key: START_AT_LOGIN.to_owned(),
        value: if enabled { "on" } else { "off" }.to_owned(),
        default: "off".to_owned(),
        limits: "on or off".to_owned(),
        about: "whether Astir starts when you log in".to_owned(),
    }
}

/// When the file was last replaced or written.
fn changed(program: &Path) -> Option<SystemTime> {
    std::fs::metadata(program)
        .and_then(|file| file.modified())
        .ok()
}
