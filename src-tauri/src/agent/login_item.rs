//! Starting at login: the desktop's own list of programs to start.

#[cfg(target_os = "linux")]
mod xdg;

use std::path::Path;

use tauri::AppHandle;

/// The entry of this program in the list.
pub(crate) struct LoginItem<'a> {
    #[cfg_attr(
        target_os = "linux",
        allow(dead_code, reason = "a file needs no event loop")
    )]
    app: Option<&'a AppHandle>,
    #[cfg_attr(
        not(target_os = "linux"),
        allow(dead_code, reason = "the plugin knows it")
    )]
    program: &'a Path,
}

impl<'a> LoginItem<'a> {
    /// `program` is where it is installed.
    pub(crate) fn new(app: Option<&'a AppHandle>, program: &'a Path) -> Self {
        Self { app, program }
    }
}

#[cfg(target_os = "linux")]
impl LoginItem<'_> {
    /// Whether the desktop will start the program; none where it has no such list.
    pub(crate) fn is_on(&self) -> Option<bool> {
        Some(xdg::is_on(&xdg::file()?))
    }

    /// Puts the program on the list, or takes it off.
    pub(crate) fn set(&self, on: bool) -> anyhow::Result<()> {
        let file = xdg::file().ok_or_else(|| anyhow::anyhow!("there is no home folder"))?;
        if on {
            xdg::write(&file, self.program)
        } else {
            xdg::remove(&file)
        }
    }
}

#[cfg(not(target_os = "linux"))]
impl LoginItem<'_> {
    /// Whether the system will start the program; none where it has no such list.
    pub(crate) fn is_on(&self) -> Option<bool> {
        use tauri_plugin_autostart::ManagerExt;
        self.app?.autolaunch().is_enabled().ok()
    }

    /// Puts the program on the list, or takes it off.
    pub(crate) fn set(&self, on: bool) -> anyhow::Result<()> {
        use tauri_plugin_autostart::ManagerExt;
        let app = self
            .app
            .ok_or_else(|| anyhow::anyhow!("starting at login needs a desktop"))?;
        match on {
            true => {
                app.autolaunch().enable()?;
                // The plugin leaves the path bare, which Windows misreads when there is a space in it.
                #[cfg(windows)]
                astir_desktop::login_item::quote(&app.package_info().name, self.program);
            }
            // The plugin reports what is already off as an error.
            false if self.is_on() == Some(true) => app.autolaunch().disable()?,
            false => {}
        }
        Ok(())
    }
}
