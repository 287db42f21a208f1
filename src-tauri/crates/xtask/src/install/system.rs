//! The families of Linux, and how each installs packages.

use super::packages::Need;

/// The families of Linux whose package names are known here.
pub(super) enum System {
    Debian,
    Ubuntu,
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
            // Its children have what Debian has.
            () if release.lines().any(|line| line == "ID=ubuntu") => Self::Ubuntu,
            () if is("debian") || is("ubuntu") => Self::Debian,
            () if is("fedora") || is("rhel") => Self::Fedora,
            () if is("arch") => Self::Arch,
            () if is("suse") || is("opensuse") => Self::Suse,
            () => Self::Other,
        }
    }

    /// What a person types to get these.
    pub(super) fn install_command(&self, needs: &[&Need]) -> String {
        let start = match self {
            Self::Debian | Self::Ubuntu => "sudo apt-get install --no-install-recommends",
            Self::Fedora => "sudo dnf install",
            Self::Arch => "sudo pacman -S --needed",
            Self::Suse => "sudo zypper install",
            Self::Other => "your package manager, for what Debian calls:",
        };
        format!("{start} {}", self.names(needs).join(" "))
    }

    /// What brings these is called here.
    pub(super) fn names(&self, needs: &[&Need]) -> Vec<&'static str> {
        let name: fn(&Need) -> &'static str = match self {
            Self::Debian | Self::Other => |need| need.debian,
            Self::Ubuntu => |need| match need.debian {
                "chromium" => "chromium-browser",
                debian => debian,
            },
            Self::Fedora => |need| need.fedora,
            Self::Arch => |need| need.arch,
            Self::Suse => |need| need.suse,
        };
        let mut names: Vec<_> = needs.iter().map(|need| name(need)).collect();
        names.dedup();
        names
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
    fn ubuntu_has_another_name_for_chromium() {
        let chromium = LAB.iter().find(|need| need.debian == "chromium").unwrap();
        let names = |release| System::from_release(release).names(&[chromium]);
        assert_eq!(names("ID=ubuntu\nID_LIKE=debian\n"), ["chromium-browser"]);
        assert_eq!(
            names("ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n"),
            ["chromium"]
        );
    }

    #[test]
    fn an_unknown_system_is_told_what_to_look_for() {
        assert!(command_on("ID=void\n").contains("libwebkit2gtk-4.1-dev"));
    }
}
