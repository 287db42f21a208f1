//! What the system must have: looked for, and installed where that is possible.
//!
//! Debian and Ubuntu get what is missing from apt, as root or through sudo. Elsewhere the
//! exact command is printed for the person to run.

use std::{path::Path, process::Command};

use anyhow::{Result, bail};

use crate::shell;

/// How a need is recognised on a system that has it.
enum Sign {
    /// A library, by its pkg-config name.
    Library(&'static str),
    /// A program on the PATH.
    Program(&'static str),
    /// A file.
    File(&'static str),
}

/// Something the system must have, and the packages that bring it.
struct Need {
    sign: Sign,
    debian: &'static str,
    fedora: &'static str,
    arch: &'static str,
    suse: &'static str,
}

const fn need(
    sign: Sign,
    debian: &'static str,
    fedora: &'static str,
    arch: &'static str,
    suse: &'static str,
) -> Need {
    Need {
        sign,
        debian,
        fedora,
        arch,
        suse,
    }
}

/// To build the program.
const BUILD: &[Need] = &[
    need(
        Sign::Program("cc"),
        "build-essential",
        "gcc",
        "base-devel",
        "gcc",
    ),
    need(
        Sign::Program("pkg-config"),
        "pkg-config",
        "pkgconf-pkg-config",
        "pkgconf",
        "pkg-config",
    ),
    need(
        Sign::Library("webkit2gtk-4.1"),
        "libwebkit2gtk-4.1-dev",
        "webkit2gtk4.1-devel",
        "webkit2gtk-4.1",
        "webkit2gtk3-devel",
    ),
    need(
        Sign::Library("librsvg-2.0"),
        "librsvg2-dev",
        "librsvg2-devel",
        "librsvg",
        "librsvg-devel",
    ),
    need(
        Sign::Library("alsa"),
        "libasound2-dev",
        "alsa-lib-devel",
        "alsa-lib",
        "alsa-devel",
    ),
];

/// For the virtual desktop of tests, demonstration and bench.
const LAB: &[Need] = &[
    need(
        Sign::Program("Xvfb"),
        "xvfb",
        "xorg-x11-server-Xvfb",
        "xorg-server-xvfb",
        "xorg-x11-server-Xvfb",
    ),
    need(
        Sign::Program("dbus-daemon"),
        "dbus",
        "dbus-daemon",
        "dbus",
        "dbus-1-daemon",
    ),
    need(
        Sign::Program("gdbus"),
        "libglib2.0-bin",
        "glib2",
        "glib2",
        "glib2-tools",
    ),
    need(
        Sign::Program("setpriv"),
        "util-linux",
        "util-linux",
        "util-linux",
        "util-linux",
    ),
    need(Sign::Program("xfwm4"), "xfwm4", "xfwm4", "xfwm4", "xfwm4"),
    need(
        Sign::Program("xfce4-panel"),
        "xfce4-panel",
        "xfce4-panel",
        "xfce4-panel",
        "xfce4-panel",
    ),
    need(
        Sign::File("/usr/share/dbus-1/services/org.xfce.Xfconf.service"),
        "xfconf",
        "xfconf",
        "xfconf",
        "xfconf",
    ),
    need(
        Sign::File("/usr/share/dbus-1/services/org.xfce.xfce4-notifyd.Notifications.service"),
        "xfce4-notifyd",
        "xfce4-notifyd",
        "xfce4-notifyd",
        "xfce4-notifyd",
    ),
    need(
        Sign::Program("WebKitWebDriver"),
        "webkit2gtk-driver",
        "/usr/bin/WebKitWebDriver",
        "webkit2gtk-4.1",
        "webkit2gtk-driver",
    ),
    need(
        Sign::Program("xdotool"),
        "xdotool",
        "xdotool",
        "xdotool",
        "xdotool",
    ),
    need(
        Sign::Program("xprintidle"),
        "xprintidle",
        "xprintidle",
        "xprintidle",
        "xprintidle",
    ),
    need(
        Sign::Program("import"),
        "imagemagick",
        "ImageMagick",
        "imagemagick",
        "ImageMagick",
    ),
    need(
        Sign::File("/usr/share/icons/Adwaita"),
        "adwaita-icon-theme",
        "adwaita-icon-theme",
        "adwaita-icon-theme",
        "adwaita-icon-theme",
    ),
    need(
        Sign::File("/usr/share/fonts"),
        "fonts-dejavu-core",
        "dejavu-sans-fonts",
        "ttf-dejavu",
        "dejavu-fonts",
    ),
];

/// Sees to it that the program can be built, and shown on a virtual desktop if `lab`.
pub(crate) fn install(lab: bool) -> Result<()> {
    if cfg!(target_os = "linux") {
        install_packages(lab)?;
    } else if cfg!(target_os = "macos") {
        need_xcode()?;
    }
    need_node()
}

fn install_packages(lab: bool) -> Result<()> {
    let needs = BUILD.iter().chain(if lab { LAB } else { &[] });
    let missing: Vec<&Need> = needs.filter(|need| !is_there(&need.sign)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let system = System::here();
    let command = system.install_command(&missing);
    let may_install = is_root() || shell::has_program("sudo");
    if !matches!(system, System::Debian) || !may_install {
        bail!("something is missing; install it with:\n\n    {command}\n\nand try again");
    }
    println!("installing: {command}");
    if shell::run(apt(&["install", "-y", "--no-install-recommends"], &missing)).is_err() {
        // A fresh machine knows no packages yet.
        shell::run(apt(&["update"], &[]))?;
        shell::run(apt(&["install", "-y", "--no-install-recommends"], &missing))?;
    }
    match missing.iter().find(|need| !is_there(&need.sign)) {
        Some(need) => bail!(
            "{} is installed, but what it should bring is not there",
            need.debian
        ),
        None => Ok(()),
    }
}

fn is_there(sign: &Sign) -> bool {
    match sign {
        Sign::Library(name) => Command::new("pkg-config")
            .args(["--exists", name])
            .status()
            .is_ok_and(|status| status.success()),
        Sign::Program(name) => shell::has_program(name),
        Sign::File(path) => Path::new(path).exists(),
    }
}

fn apt(arguments: &[&str], needs: &[&Need]) -> Command {
    let packages: Vec<&str> = needs.iter().map(|need| need.debian).collect();
    let mut command = if is_root() {
        shell::command("apt-get", arguments)
    } else {
        shell::command("sudo", &[&["apt-get"], arguments].concat())
    };
    command
        .env("DEBIAN_FRONTEND", "noninteractive")
        .args(packages);
    command
}

/// Whether this is the superuser, as the kernel says it.
fn is_root() -> bool {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let effective = status
        .lines()
        .find_map(|line| line.strip_prefix("Uid:")?.split_whitespace().nth(1));
    effective == Some("0")
}

fn need_xcode() -> Result<()> {
    let found = Command::new("xcode-select")
        .arg("-p")
        .output()
        .is_ok_and(|output| output.status.success());
    if !found {
        bail!(
            "the Xcode command line tools are missing; install them with:\n\n    xcode-select --install"
        );
    }
    Ok(())
}

fn need_node() -> Result<()> {
    if shell::has_program("node") && shell::has_program("npm") {
        return Ok(());
    }
    bail!(
        "Node.js 20.19 or newer, with npm, is needed to build the windows; install it and try again"
    )
}

/// The families of Linux whose package names are known here.
enum System {
    Debian,
    Fedora,
    Arch,
    Suse,
    Other,
}

impl System {
    fn here() -> Self {
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

    fn install_command(&self, needs: &[&Need]) -> String {
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
    use super::*;

    fn command_on(release: &str) -> String {
        System::from_release(release).install_command(&[&BUILD[2], &LAB[8]])
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
