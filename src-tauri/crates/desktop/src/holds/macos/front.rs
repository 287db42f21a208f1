//! The program in front.

use dispatch2::run_on_main;
use objc2_app_kit::{NSApplication, NSApplicationPresentationOptions as Options, NSWorkspace};

use crate::holds::portable::FrontProgram;

/// The program in front, by the name people see and by its bundle's.
pub(super) fn look() -> Option<FrontProgram> {
    let front = NSWorkspace::sharedWorkspace().frontmostApplication()?;
    let names = [front.localizedName(), front.bundleIdentifier()];
    Some(FrontProgram {
        names: names
            .into_iter()
            .flatten()
            .map(|name| name.to_string())
            .collect(),
    })
}

/// Whether the program in front has a space to itself, or has put away both dock and menu bar to
/// present.
pub(super) fn whole_screen() -> bool {
    let options = run_on_main(|main| {
        NSApplication::sharedApplication(main).currentSystemPresentationOptions()
    });
    options.contains(Options::FullScreen)
        || options.contains(Options::HideDock | Options::HideMenuBar)
}
