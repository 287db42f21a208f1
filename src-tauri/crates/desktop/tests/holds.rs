//! Reasons to wait, read from a real X server and a real bus on which the test plays the desktop.

#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    reason = "a test program ends where something is wrong"
)]

mod support;

use std::os::unix::process::CommandExt;

use astir_desktop::{Buses, HoldReason, Holds, Level};
use support::bus::PrivateBus;
use support::window::ShownWindow;
use support::{Display, Program, until};
use zbus::fdo;
use zbus::zvariant::{OwnedValue, Value};

fn holds_on_display(display: &Display) -> Holds {
    Holds::of(
        Buses::default(),
        Some(display.name.clone()),
        None,
        vec!["Impress".to_owned()],
    )
}

fn holds_on_bus(bus: &PrivateBus) -> Holds {
    let buses = Buses {
        session: Some(bus.address.clone()),
        system: None,
    };
    Holds::of(buses, None, None, Vec::new())
}

#[test]
fn a_window_that_fills_the_screen_holds() {
    let display = Display::start();
    let holds = holds_on_display(&display);
    let window = ShownWindow::in_front(&display, "player");
    assert_eq!(holds.seen(), []);
    window.fill_screen();
    assert_eq!(holds.seen(), [HoldReason::Fullscreen]);
}

#[test]
fn our_own_full_screen_does_not_hold() {
    let display = Display::start();
    let window = ShownWindow::in_front(&display, "Astir");
    window.fill_screen();
    assert_eq!(holds_on_display(&display).seen(), []);
}

#[test]
fn a_program_the_person_named_holds_while_in_front() {
    let display = Display::start();
    let _window = ShownWindow::in_front(&display, "impress");
    assert_eq!(
        holds_on_display(&display).seen(),
        [HoldReason::App("Impress".to_owned())]
    );
}

#[test]
fn a_desktop_that_tells_nothing_does_not_hold() {
    let mut display = Display::start();
    let holds = holds_on_display(&display);
    assert_eq!(holds.seen(), []);
    display.end();
    assert_eq!(holds.seen(), []);
    assert_eq!(holds.inhibited(), None);
}

/// Plasma's notifications with "do not disturb" as it is set.
struct Plasma(bool);

#[zbus::interface(name = "org.freedesktop.Notifications")]
impl Plasma {
    #[zbus(property)]
    fn inhibited(&self) -> bool {
        self.0
    }
}

#[test]
fn do_not_disturb_of_plasma_holds() {
    for (on, held) in [(true, vec![HoldReason::DoNotDisturb]), (false, vec![])] {
        let bus = PrivateBus::start();
        let desktop = bus.connect();
        desktop
            .object_server()
            .at("/org/freedesktop/Notifications", Plasma(on))
            .unwrap();
        desktop
            .request_name("org.freedesktop.Notifications")
            .unwrap();
        assert_eq!(holds_on_bus(&bus).seen(), held);
    }
}

/// dunst, paused or not; it says so on the object of the notifications.
struct Dunst(bool);

#[zbus::interface(name = "org.dunstproject.cmd0")]
impl Dunst {
    #[zbus(property, name = "paused")]
    fn paused(&self) -> bool {
        self.0
    }
}

#[test]
fn do_not_disturb_of_dunst_holds() {
    for (paused, held) in [(true, vec![HoldReason::DoNotDisturb]), (false, vec![])] {
        let bus = PrivateBus::start();
        let desktop = bus.connect();
        let server = desktop.object_server();
        let path = "/org/freedesktop/Notifications";
        server.at(path, Dunst(paused)).unwrap();
        desktop
            .request_name("org.freedesktop.Notifications")
            .unwrap();
        let holds = holds_on_bus(&bus);
        assert_eq!(holds.seen(), held);
        assert_eq!(level(&holds, "Do not disturb"), Level::Good);
    }
}

/// The settings of this test, which `gsettings` reads from a file of its own.
const BANNERS: &str = "ASTIR_TEST_BANNERS";

/// The environment is a process's own, so the test runs itself once for each switch.
#[test]
fn do_not_disturb_of_gnome_holds() {
    if let Ok(banners) = std::env::var(BANNERS) {
        return holds_on_gnome_with(&banners);
    }
    for banners in ["true", "false"] {
        let folder = tempfile::tempdir().unwrap();
        let settings = folder.path().join("glib-2.0/settings");
        std::fs::create_dir_all(&settings).unwrap();
        let text = format!("[org/gnome/desktop/notifications]\nshow-banners={banners}\n");
        std::fs::write(settings.join("keyfile"), text).unwrap();
        let itself = std::process::Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "do_not_disturb_of_gnome_holds"])
            .env(BANNERS, banners)
            .env("GSETTINGS_BACKEND", "keyfile")
            .env("XDG_CONFIG_HOME", folder.path())
            .output()
            .unwrap();
        assert!(itself.status.success(), "{banners}: {itself:?}");
    }
}

fn holds_on_gnome_with(banners: &str) {
    let bus = PrivateBus::start();
    let shell = bus.connect();
    shell.request_name("org.gnome.Shell").unwrap();
    let holds = holds_on_bus(&bus);
    let held = match banners {
        "false" => vec![HoldReason::DoNotDisturb],
        _ => vec![],
    };
    assert_eq!(holds.seen(), held);
    assert_eq!(level(&holds, "Do not disturb"), Level::Good);
}

/// XFCE's settings with two switches on.
struct Xfconf;

#[zbus::interface(name = "org.xfce.Xfconf")]
impl Xfconf {
    fn get_property(&self, channel: &str, property: &str) -> fdo::Result<OwnedValue> {
        match (channel, property) {
            ("xfce4-notifyd", "/do-not-disturb")
            | ("xfce4-power-manager", "/xfce4-power-manager/presentation-mode") => {
                Ok(Value::from(true).try_into().unwrap())
            }
            _ => Err(fdo::Error::Failed("no such property".to_owned())),
        }
    }
}

#[test]
fn the_switches_of_xfce_hold() {
    let bus = PrivateBus::start();
    let desktop = bus.connect();
    desktop
        .object_server()
        .at("/org/xfce/Xfconf", Xfconf)
        .unwrap();
    desktop.request_name("org.xfce.Xfconf").unwrap();
    let held = [HoldReason::DoNotDisturb, HoldReason::Presenting];
    assert_eq!(holds_on_bus(&bus).seen(), held);
}

#[test]
fn a_desktop_that_never_answers_does_not_hold_and_hides_nothing_else() {
    let bus = PrivateBus::start();
    let mute = bus.connect();
    mute.request_name("org.freedesktop.Notifications").unwrap();
    let display = Display::start();
    let window = ShownWindow::in_front(&display, "player");
    window.fill_screen();
    let buses = Buses {
        session: Some(bus.address),
        system: None,
    };
    let holds = Holds::of(buses, Some(display.name), None, Vec::new());
    assert_eq!(holds.seen(), [HoldReason::Fullscreen]);
}

/// A power manager that somebody has asked to keep the screen on.
struct Power(bool);

#[zbus::interface(name = "org.freedesktop.PowerManagement.Inhibit")]
impl Power {
    fn has_inhibit(&self) -> bool {
        self.0
    }
}

#[test]
fn what_keeps_the_screen_awake_is_seen() {
    for inhibited in [true, false] {
        let bus = PrivateBus::start();
        let desktop = bus.connect();
        let path = "/org/freedesktop/PowerManagement/Inhibit";
        desktop.object_server().at(path, Power(inhibited)).unwrap();
        desktop
            .request_name("org.freedesktop.PowerManagement")
            .unwrap();
        assert_eq!(holds_on_bus(&bus).inhibited(), Some(inhibited));
    }
}

/// KDE's list of who keeps the screen lit, of which its `HasInhibit` says nothing.
struct PolicyAgent(bool);

#[zbus::interface(name = "org.kde.Solid.PowerManagement.PolicyAgent")]
impl PolicyAgent {
    fn has_inhibition(&self, types: u32) -> bool {
        self.0 && types == 4
    }
}

#[test]
fn what_keeps_the_screen_of_plasma_lit_is_seen() {
    for lit in [true, false] {
        let bus = PrivateBus::start();
        let desktop = bus.connect();
        let server = desktop.object_server();
        let path = "/org/kde/Solid/PowerManagement/PolicyAgent";
        server.at(path, PolicyAgent(lit)).unwrap();
        let path = "/org/freedesktop/PowerManagement/Inhibit";
        server.at(path, Power(false)).unwrap();
        for name in [
            "org.kde.Solid.PowerManagement.PolicyAgent",
            "org.freedesktop.PowerManagement",
        ] {
            desktop.request_name(name).unwrap();
        }
        let holds = holds_on_bus(&bus);
        assert_eq!(holds.inhibited(), Some(lit));
        assert_eq!(level(&holds, "Videos"), Level::Good);
    }
}

/// GNOME's session, asked whether somebody keeps it from being idle (8).
struct GnomeSession(bool);

#[zbus::interface(name = "org.gnome.SessionManager")]
impl GnomeSession {
    fn is_inhibited(&self, flags: u32) -> bool {
        self.0 && flags == 8
    }
}

#[test]
fn what_keeps_the_screen_of_gnome_awake_is_seen() {
    for inhibited in [true, false] {
        let bus = PrivateBus::start();
        let desktop = bus.connect();
        let path = "/org/gnome/SessionManager";
        let server = desktop.object_server();
        server.at(path, GnomeSession(inhibited)).unwrap();
        desktop.request_name("org.gnome.SessionManager").unwrap();
        assert_eq!(holds_on_bus(&bus).inhibited(), Some(inhibited));
    }
}

/// The login manager, with what is kept from happening.
struct LoginManager(&'static str);

#[zbus::interface(name = "org.freedesktop.login1.Manager")]
impl LoginManager {
    #[zbus(property)]
    fn block_inhibited(&self) -> String {
        self.0.to_owned()
    }
}

#[test]
fn where_only_the_login_manager_tells_doctor_does_not_promise_films() {
    for (blocked, inhibited) in [("shutdown:idle", true), ("shutdown:sleep", false)] {
        let bus = PrivateBus::start();
        let system = bus.connect();
        let manager = LoginManager(blocked);
        let server = system.object_server();
        server.at("/org/freedesktop/login1", manager).unwrap();
        system.request_name("org.freedesktop.login1").unwrap();
        let buses = Buses {
            session: None,
            system: Some(bus.address.clone()),
        };
        let holds = Holds::of(buses, None, None, Vec::new());
        assert_eq!(holds.inhibited(), Some(inhibited));
        assert_eq!(level(&holds, "Videos"), Level::Limited);
    }
}

fn level(holds: &Holds, subject: &str) -> Level {
    let findings = holds.findings();
    let finding = findings.iter().find(|finding| finding.subject == subject);
    finding.unwrap().level
}

/// The person of that name, on Debian and its kin.
const NOBODY: u32 = 65_534;

/// sway without a screen, and a terminal that fills what there is of one.
#[test]
fn a_window_that_fills_the_screen_of_sway_holds() {
    let folder = tempfile::tempdir().unwrap();
    let config = folder.path().join("sway.conf");
    let rules = "xwayland disable\nfor_window [app_id=\"full\"] fullscreen enable\n";
    std::fs::write(&config, rules).unwrap();
    // sway runs for nobody who may do everything.
    let (person, group) = match rustix::process::getuid() {
        root if root.is_root() => (NOBODY, NOBODY),
        person => (person.as_raw(), rustix::process::getgid().as_raw()),
    };
    std::os::unix::fs::chown(folder.path(), Some(person), None).unwrap();
    let started = |program: &str, display: Option<&str>, arguments: &[&str]| {
        let started = std::process::Command::new(program)
            .args(arguments)
            .uid(person)
            .gid(group)
            .env("XDG_RUNTIME_DIR", folder.path())
            .env_remove("WAYLAND_DISPLAY")
            .envs(display.map(|name| ("WAYLAND_DISPLAY", name)))
            .env("HOME", folder.path())
            .envs([
                ("WLR_BACKENDS", "headless"),
                ("WLR_LIBINPUT_NO_DEVICES", "1"),
                ("WLR_RENDERER", "pixman"),
            ])
            .stdout(std::process::Stdio::null())
            .stderr(std::process::Stdio::null())
            .spawn();
        Program(started.unwrap())
    };
    let _sway = started("sway", None, &["-c", config.to_str().unwrap()]);
    let socket = folder.path().join("wayland-1");
    until(|| socket.exists());
    let named = vec!["plain".to_owned()];
    let holds = Holds::of(Buses::default(), None, Some(socket), named);
    until(|| level(&holds, "Full screen") == Level::Good);
    let plain = started(
        "foot",
        Some("wayland-1"),
        &["--app-id", "plain", "sleep", "1000"],
    );
    let in_front = [HoldReason::App("plain".to_owned())];
    until(|| holds.seen() == in_front);
    let _full = started(
        "foot",
        Some("wayland-1"),
        &["--app-id", "full", "sleep", "1000"],
    );
    until(|| holds.seen() == [HoldReason::Fullscreen]);
    drop(plain);
    assert_eq!(holds.seen(), [HoldReason::Fullscreen]);
}
