//! What is needed, how to see that it is there, and what it is called where.

/// How a need is recognised on a system that has it.
pub(super) enum Sign {
    /// A library, by its pkg-config name.
    Library(&'static str),
    /// A program on the PATH.
    Program(&'static str),
    /// A program that has another name elsewhere.
    AnyProgram(&'static [&'static str]),
    /// A file.
    File(&'static str),
    /// A font, by its family.
    Font(&'static str),
    /// A module of the system's own Python.
    Python(&'static str),
}

/// Something the system must have, and the packages that bring it.
pub(super) struct Need {
    pub(super) sign: Sign,
    pub(super) debian: &'static str,
    pub(super) fedora: &'static str,
    pub(super) arch: &'static str,
    pub(super) suse: &'static str,
}

pub(super) const fn need(
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
pub(super) const BUILD: &[Need] = &[
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
    need(
        Sign::Library("gtk-layer-shell-0"),
        "libgtk-layer-shell-dev",
        "gtk-layer-shell-devel",
        "gtk-layer-shell",
        "gtk-layer-shell-devel",
    ),
];

/// For the virtual desktop of the demonstration.
pub(super) const DEMO: &[Need] = &[
    need(
        Sign::Font("Noto Sans"),
        "fonts-noto-core",
        "google-noto-sans-fonts",
        "noto-fonts",
        "google-noto-sans-fonts",
    ),
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
        Sign::Program("xdotool"),
        "xdotool",
        "xdotool",
        "xdotool",
        "xdotool",
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
];

/// For tests and bench, beside the above.
pub(super) const LAB: &[Need] = &[
    need(
        Sign::AnyProgram(&["chromium", "chromium-browser"]),
        "chromium",
        "chromium",
        "chromium",
        "chromium",
    ),
    need(
        Sign::Program("rsvg-convert"),
        "librsvg2-bin",
        "librsvg2-tools",
        "librsvg",
        "rsvg-convert",
    ),
    need(
        Sign::Program("pngquant"),
        "pngquant",
        "pngquant",
        "pngquant",
        "pngquant",
    ),
    need(
        Sign::Program("WebKitWebDriver"),
        "webkit2gtk-driver",
        "/usr/bin/WebKitWebDriver",
        "webkit2gtk-4.1",
        "webkit2gtk-driver",
    ),
    need(
        Sign::Program("xset"),
        "x11-xserver-utils",
        "xset",
        "xorg-xset",
        "xset",
    ),
    need(
        Sign::Program("xrandr"),
        "x11-xserver-utils",
        "xrandr",
        "xorg-xrandr",
        "xrandr",
    ),
    need(
        Sign::Program("xfce4-session"),
        "xfce4-session",
        "xfce4-session",
        "xfce4-session",
        "xfce4-session",
    ),
    need(Sign::Program("xterm"), "xterm", "xterm", "xterm", "xterm"),
    need(Sign::Program("sway"), "sway", "sway", "sway", "sway"),
    need(
        Sign::Program("waybar"),
        "waybar",
        "waybar",
        "waybar",
        "waybar",
    ),
    need(
        Sign::Program("mako"),
        "mako-notifier",
        "mako",
        "mako",
        "mako",
    ),
    need(Sign::Program("grim"), "grim", "grim", "grim", "grim"),
    need(Sign::Program("wtype"), "wtype", "wtype", "wtype", "wtype"),
    need(Sign::Program("foot"), "foot", "foot", "foot", "foot"),
    need(
        Sign::Program("pulseaudio"),
        "pulseaudio",
        "pulseaudio",
        "pulseaudio",
        "pulseaudio",
    ),
    need(
        Sign::Program("pactl"),
        "pulseaudio-utils",
        "pulseaudio-utils",
        "libpulse",
        "pulseaudio-utils",
    ),
    need(
        Sign::Python("dbusmock"),
        "python3-dbusmock",
        "python3-dbusmock",
        "python-dbusmock",
        "python3-python-dbusmock",
    ),
];
