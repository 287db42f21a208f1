//! The families of Linux, and how each installs packages.

use super::packages::Need;

/// The families of Linux whose package names are known here.
pub(super) enum System {
    Debian,
    Fedora,
    Arch,
    Suse,
    Other,
}

impl System {
    /// The one this runs on.
    pub(super) fn here() -> Self {
        Self::from_release(&std::fs::read_to_string("/etc/os-release").unwrap_or_default())
    }

    /// From the text of `/etc/os-release`.
    fn from_release(release: &str) -> Self {
        let words: Vec<&str> = release
            .lines()
            .filter_map(|line| line.strip_prefix("ID=").or(line.strip_prefix("ID_LIKE=")))
            .flat_map(|names| names.trim_matches('"').split(' '))
            .collect();
        let is = |name: &str| words.contains(&name);
        match () {
            () if is("debian") || is("ubuntu") => Self::Debian,
            () if is("fedora") || is("rhel") => Self::Fedora,
            () if is("arch") => Self::Arch,
            () if is("suse") || is("opensuse") => Self::Suse,
            () => Self::Other,
        }
    }

    /// What a person types to get these.
    pub(super) fn install_command(&self, needs: &[&Need]) -> String {
        let (start, name): (_, fn(&Need) -> &'static str) = match self {
            Self::Debian => ("sudo apt-get install --no-install-recommends", |need| {
                need.debian
            }),
            Self::Fedora => ("sudo dnf install", |need| need.fedora),
            Self::Arch => ("sudo pacman -S --needed", |need| need.arch),
            Self::Suse => ("sudo zypper install", |need| need.suse),
            Self::Other => ("your package manager, for what Debian calls:", |need| {
                need.debian
            }),
        };
        let mut names: Vec<&str> = needs.iter().map(|need| name(need)).collect();
        names.dedup();
        format!("{start} {}", names.join(" "))
    }
}

#[cfg(test)]
mod tests {
    use super::{
        super::packages::{BUILD, LAB},
        *,
    };

    fn command_on(release: &str) -> String {
        let driver = LAB
            .iter()
            .find(|need| need.debian == "webkit2gtk-driver")
            .unwrap();
        System::from_release(release).install_command(&[&BUILD[2], driver])
    }

    #[test]
    fn each_system_is_told_its_own_command() {
        assert_eq!(
            command_on("ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n"),
            "sudo apt-get install --no-install-recommends libwebkit2gtk-4.1-dev webkit2gtk-driver"
        );
        assert_eq!(
            command_on("ID=fedora\n"),
            "sudo dnf install webkit2gtk4.1-devel /usr/bin/WebKitWebDriver"
        );
        assert_eq!(
            command_on("ID=manjaro\nID_LIKE=arch\n"),
            "sudo pacman -S --needed webkit2gtk-4.1"
        );
        assert!(
            command_on("ID=\"opensuse-leap\"\nID_LIKE=\"suse opensuse\"\n")
                .starts_with("sudo zypper install")
        );
    }

    #[test]
    fn an_unknown_system_is_told_what_to_look_for() {
        assert!(command_on("ID=void\n").contains("libwebkit2gtk-4.1-dev"));
    }
}
