//! The agent role: composition, and the loop.
//!
//! ```text
//! desktop ── Observation ─┐
//! tray, notification ─────┤                ┌─ surface: tray, notification, windows, subscribers
//! local socket ── Request ┼─→ driver ──────┤
//! settings ───────────────┘  (engine)      └─ diary: the ledger
//! ```
//!
//! It never creates a webview. On Windows and macOS the main thread belongs to Tauri's event loop, which the tray
//! needs, and the driver has a thread of its own.

mod asked;
pub(crate) mod books;
mod card_way;
mod choosing;
mod cues;
mod diary;
mod driver;
mod errand;
mod examine;
mod guide;
mod lately;
mod login_item;
mod mail;
mod offer;
pub(crate) mod person;
mod posture_notice;
mod preferences;
mod reminder;
mod restored;
mod screens;
mod senses;
mod server;
mod shelf;
mod shell;
mod shortcut;
mod surface;
mod tray;
mod tray_icon;
mod tray_menu;
mod voice;
mod watch;
mod windows;

use std::fs::{File, TryLockError};
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
#[cfg(target_os = "linux")]
use astir_desktop::Display;
use astir_desktop::{Clock, Desktop, Receiver, Sender, mailbox};
use astir_ledger::Intensity;
use astir_wire::transport::Listener;
use astir_wire::{Request, Screen};
use tauri::AppHandle;
#[cfg(not(target_os = "linux"))]
use tauri::RunEvent;

pub(crate) use asked::{iso_week, library_view, logbook, month};
pub(crate) use examine::examine;
#[cfg(windows)]
pub(crate) use reminder::Answers;
pub(crate) use tray_menu::headline;

use crate::instance::{Instance, Places};
use card_way::CardWay;
use diary::Diary;
use driver::Driver;
use mail::Mail;
pub(crate) use preferences::Preferences;
use restored::Restored;
pub(crate) use shelf::Shelf;
use shell::Shell;
use shortcut::ShortcutKey;
use surface::DesktopSurface;
use watch::Watch;
use windows::Windows;

/// Runs until the person quits. A second start opens Today and ends.
///
/// On the first start of all Welcome is opened if `welcome`.
pub(crate) fn run(instance: Instance, welcome: bool) -> anyhow::Result<()> {
    astir_desktop::memory::keep_small();
    let places = instance.paths()?;
    places.create()?;
    if instance.lapse.is_some() && is_locked(&Instance::ORDINARY.paths()?) {
        anyhow::bail!("Astir is running; end it with `astir quit` before a time-lapse");
    }
    let Some(lock) = take_lock(&places)? else {
        return open_today(instance);
    };
    let clock = instance.clock();
    let (outbox, inbox) = mailbox(&clock).context("no mailbox")?;
    let listener = Listener::bind(&places.socket())
        .with_context(|| format!("cannot listen at {}", places.socket().display()))?;
    server::serve(listener, outbox.clone())?;
    end_when_asked(outbox.clone())?;
    let parts = Parts {
        instance,
        welcome,
        places,
        clock,
        outbox,
        inbox,
    };
    run_here(parts)?;
    drop(lock);
    Ok(())
}

/// Tray and notifications of Linux are other programs, spoken to over D-Bus: no event loop is needed. GTK's would
/// cost a megabyte, and end the agent with its display or its bus.
#[cfg(target_os = "linux")]
fn run_here(parts: Parts) -> anyhow::Result<()> {
    let display = Display::of_session();
    let driver = parts.driver(None, display.is_some())?;
    if let Some(display) = display {
        let mail = driver.outbox.clone();
        display.when_gone(move || {
            mail.send(Mail::EndAsked);
        })?;
    }
    driver.run();
    Ok(())
}

/// What the end of the session leaves for writing.
#[cfg(not(target_os = "linux"))]
const FAREWELL: Duration = Duration::from_secs(2);

/// What a driver is made from.
struct Parts {
    instance: Instance,
    welcome: bool,
    places: Places,
    clock: Clock,
    outbox: Sender<Mail>,
    inbox: Receiver<Mail>,
}

impl Parts {
    fn driver(self, app: Option<AppHandle>, has_display: bool) -> anyhow::Result<Driver> {
        let Self {
            instance,
            welcome,
            places,
            clock,
            outbox,
            inbox,
        } = self;
        let now = clock.now();
        let mut diary = Diary::open(&places.data(), &now);
        let welcomes = welcome && diary.is_new() && instance.lapse.is_none();
        let preferences = Preferences::stored(&diary.settings());
        crate::words::speak(preferences.language);
        let Restored {
            engine,
            guide,
            effects,
            lately,
        } = restored::restore(diary.bookmark(), preferences.engine.clone(), now, instance);
        let seen = outbox.clone();
        // Both at once, for each may meet somebody who never answers.
        let (desktop, card_way) = std::thread::scope(|both| {
            let card_way = both.spawn(CardWay::here);
            let desktop = Desktop::watch(&clock, move |observation| {
                seen.send(Mail::Seen(observation));
            });
            (desktop, card_way.join().unwrap_or(CardWay::Placed))
        });
        let windows = Windows::new(instance, outbox.clone(), has_display, diary.plain_buffers())?;
        let mut driver = Driver {
            instance,
            clock,
            inbox,
            engine,
            diary,
            preferences,
            catalogue: Shelf::of(&places.data()),
            offer: None,
            chosen_for: None,
            turned_down: Vec::new(),
            guide,
            asked_effort_on: None,
            desktop: Arc::new(desktop),
            surface: Box::new(DesktopSurface::new(
                app.clone(),
                card_way,
                windows,
                outbox.clone(),
                places.notification(),
            )),
            outbox,
            shell: Shell::new(app)?,
            shortcut: ShortcutKey::default(),
            lately,
            watch: Watch::default(),
            intensity: Intensity::Brisk,
            alive_at: now.steady.0,
            gives_back_at: None,
            steered_at: None,
            keeps_awake: false,
            errand: None,
            logging: false,
            unwritten: true,
            practice: None,
            welcomes,
            over: false,
        };
        driver.use_preferences();
        // Nothing was asked for, so nothing is refused.
        let _ = driver.take_effects(now, effects);
        driver.forget_ended_routine();
        Ok(driver)
    }
}

/// The event loop keeps the main thread; the driver begins when it stands.
#[cfg(not(target_os = "linux"))]
fn run_here(parts: Parts) -> anyhow::Result<()> {
    #[cfg_attr(windows, allow(unused_mut, reason = "macOS sets a policy"))]
    let mut app = tauri::Builder::default()
        .plugin(tauri_plugin_autostart::Builder::new().build())
        .plugin(tauri_plugin_notification::init())
        .build(tauri::generate_context!())?;
    #[cfg(target_os = "macos")]
    app.set_activation_policy(tauri::ActivationPolicy::Accessory);
    let ending = parts.outbox.clone();
    let driver = parts.driver(Some(app.handle().clone()), true)?;
    let (tell_over, over) = std::sync::mpsc::channel::<()>();
    let driving = std::thread::Builder::new()
        .name("driver".to_owned())
        .spawn(move || {
            driver.run();
            drop(tell_over);
        })?;
    app.run_return(move |_, event| match event {
        // Having no window is the agent's ordinary state.
        RunEvent::ExitRequested {
            code: None, api, ..
        } => api.prevent_exit(),
        // Windows and macOS end the process when this returns, as the session ends.
        RunEvent::Exit => {
            ending.send(Mail::EndAsked);
            // Nothing is ever sent: the driver drops its end when it has written everything.
            let _ = over.recv_timeout(FAREWELL);
        }
        _ => {}
    });
    if driving.join().is_err() {
        anyhow::bail!("the agent stopped by a fault of its own");
    }
    Ok(())
}

/// The lock that makes the agent single; none when another agent holds it.
fn take_lock(places: &Places) -> anyhow::Result<Option<File>> {
    let path = places.lock();
    let file = File::create(&path).with_context(|| format!("cannot write {}", path.display()))?;
    if std::env::var_os(shell::TAKES_OVER).is_some() {
        // The agent that started this one is about to leave.
        file.lock()?;
        return Ok(Some(file));
    }
    match file.try_lock() {
        Ok(()) => Ok(Some(file)),
        Err(TryLockError::WouldBlock) => Ok(None),
        Err(TryLockError::Error(error)) => {
            Err(error).context("cannot tell whether Astir is running")
        }
    }
}

/// Asks the agent that runs to open Today. One that is just starting gets a moment to listen.
fn open_today(instance: Instance) -> anyhow::Result<()> {
    const TRIES: u32 = 20;
    const BETWEEN: Duration = Duration::from_millis(100);
    let request = Request::Open {
        screen: Screen::Today,
    };
    for _ in 1..TRIES {
        let opened = instance.call(drop).map(|link| link.ask(request.clone()));
        if let Ok(Ok(_)) = opened {
            return Ok(());
        }
        std::thread::park_timeout(BETWEEN);
    }
    instance.call(drop)?.ask(request)?;
    Ok(())
}

fn is_locked(places: &Places) -> bool {
    File::open(places.lock())
        .is_ok_and(|file| matches!(file.try_lock_shared(), Err(TryLockError::WouldBlock)))
}

/// The end of the session ends the agent in good order.
fn end_when_asked(mail: Sender<Mail>) -> anyhow::Result<()> {
    ctrlc::set_handler(move || {
        mail.send(Mail::EndAsked);
    })
    .context("cannot listen for the end of the session")
}
