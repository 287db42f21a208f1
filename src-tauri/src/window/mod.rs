//! The window role: webviews, and nothing else. It asks the agent and draws what it hears.
//!
//! It holds no truth and decides nothing: a crash of the web engine takes neither the schedule nor the log with
//! it. It is started by the agent, and ends by itself when its windows have been closed for a while.

#[cfg(target_os = "linux")]
mod appearance;
mod frame;
mod keep;
mod lent;
mod sound;
#[cfg(target_os = "linux")]
mod unplugged;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::Duration;

use astir_wire::transport::{Link, LinkError};
use astir_wire::{
    Appearance, Arrangement, Event, Refusal, Reply, Request, Screen, Summons, WindowReport,
};
use tauri::{AppHandle, Emitter, Manager, RunEvent, WebviewWindow, WindowEvent};

use crate::instance::Instance;
use frame::Frame;
use keep::Keeper;
use lent::Lent;
use sound::Speaker;

/// What the agent starts a window process with.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The first screen to make ready.
    #[arg(value_parser = screen)]
    screen: Screen,
    /// Show it at once, else keep it hidden until it is wanted.
    #[arg(long)]
    show: bool,
    /// How many seconds to stay after the last window was closed.
    #[arg(long, default_value_t = 600)]
    keep: u64,
}

/// A screen by its name, such as `today`.
pub(crate) fn screen(name: &str) -> Result<Screen, String> {
    let named = serde_json::Value::String(name.to_owned());
    serde_json::from_value(named).map_err(|_| {
        "a screen is one of today, card, guide, week, exercises, desk, settings, welcome".to_owned()
    })
}

/// Runs until the agent leaves, or nobody has needed a window for a while.
pub(crate) fn run(instance: Instance, arguments: &Arguments) -> anyhow::Result<()> {
    let keeper = Keeper::start(Duration::from_secs(arguments.keep))?;
    let stage = Stage {
        instance,
        link: OnceLock::new(),
        screens: Mutex::default(),
        up: Mutex::default(),
        arrangement: Mutex::default(),
        #[cfg(target_os = "linux")]
        wishes: Mutex::default(),
        #[cfg(target_os = "linux")]
        worn: Mutex::default(),
        text_scale: Mutex::new(1.0),
        keeper,
        speaker: Speaker::start()?,
        appearance: Mutex::default(),
        has_focus: AtomicBool::new(false),
    };
    let (first, shown) = (arguments.screen, arguments.show);
    let builder = tauri::Builder::default();
    #[cfg(target_os = "macos")]
    let builder = builder.on_web_content_process_terminate(|page| {
        frame::on_engine_gone(page.app_handle());
    });
    #[cfg_attr(
        not(target_os = "macos"),
        allow(unused_mut, reason = "macOS sets a policy")
    )]
    let mut app = builder
        .manage(stage)
        .plugin(frame::sizes())
        .invoke_handler(tauri::generate_handler![ask, hand_over])
        .on_window_event(on_window_event)
        .setup(move |app| {
            let app = app.handle().clone();
            #[cfg(target_os = "linux")]
            {
                appearance::follow(&app);
                unplugged::follow(&app);
            }
            let socket = instance.paths()?.socket();
            let hearing = app.clone();
            let link = Link::open(&socket, env!("CARGO_PKG_VERSION"), move |event| {
                hear(&hearing, &event);
            })?;
            let known = link.ask(Request::Subscribe)?;
            let stage = app.state::<Stage>();
            if let Reply::Snapshot(snapshot) = known {
                stage.wear(&app, snapshot.appearance);
            }
            // Set once, here.
            let _ = stage.link.set(link);
            stage.want(&app, first, shown);
            Ok(())
        })
        .build(tauri::generate_context!())?;
    #[cfg(target_os = "macos")]
    app.set_activation_policy(tauri::ActivationPolicy::Accessory);
    app.run(|_, event| {
        // Hidden windows are kept warm; only the keeper and the agent end the process.
        if let RunEvent::ExitRequested {
            code: None, api, ..
        } = event
        {
            api.prevent_exit();
        }
    });
    Ok(())
}

/// What the windows of this process share.
struct Stage {
    instance: Instance,
    link: OnceLock<Link>,
    screens: Mutex<BTreeMap<Screen, Wanted>>,
    /// The screens that can be seen. Each goes once, however often Escape was pressed.
    up: Mutex<BTreeSet<Screen>>,
    /// How the person wants windows to be, once the agent has told.
    arrangement: Mutex<Option<Arrangement>>,
    /// What the desktop wishes windows to look like.
    #[cfg(target_os = "linux")]
    wishes: Mutex<appearance::Wishes>,
    /// Of these, and of what the person wishes, what GTK was last told.
    #[cfg(target_os = "linux")]
    worn: Mutex<appearance::Wishes>,
    /// How many times larger than usual the desktop has its text, as far as the windows are told.
    text_scale: Mutex<f64>,
    keeper: Keeper,
    speaker: Speaker,
    /// How the windows are to look, as far as they were told.
    appearance: Mutex<Appearance>,
    /// Whether the popover has had the keyboard since it was shown.
    has_focus: AtomicBool,
}

/// How far a screen is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wanted {
    /// Loading, to stay hidden.
    Prepared,
    /// Loading, to be shown when ready.
    Shown,
    /// Loaded.
    Ready,
}

impl Stage {
    /// Makes a screen ready, and shows it if `show`.
    fn want(&self, app: &AppHandle, screen: Screen, show: bool) {
        let frame = Frame::of(screen);
        let mut screens = lock(&self.screens);
        let before = screens.get(&screen).copied();
        let ready = before == Some(Wanted::Ready);
        if !ready && (show || before.is_none()) {
            screens.insert(
                screen,
                if show {
                    Wanted::Shown
                } else {
                    Wanted::Prepared
                },
            );
        }
        drop(screens);
        match app.get_webview_window(frame.label) {
            Some(window) if show && ready => self.show(&window, screen),
            // One that was wanted before its page had loaded may have lost it to another since.
            Some(window) if show || before.is_none() => turn_to(&window, screen),
            Some(_) => {}
            None => frame.build(app, screen),
        }
    }

    /// A page says that it can be shown.
    fn ready(&self, app: &AppHandle, screen: Screen) {
        let mut screens = lock(&self.screens);
        let wanted = screens.insert(screen, Wanted::Ready);
        drop(screens);
        if wanted == Some(Wanted::Shown)
            && let Some(window) = app.get_webview_window(Frame::of(screen).label)
        {
            self.show(&window, screen);
        }
    }

    fn show(&self, window: &WebviewWindow, screen: Screen) {
        // One that is up already may have the keyboard, and is not told again.
        if lock(&self.up).insert(screen) && screen == Screen::Today {
            self.has_focus.store(false, Ordering::Relaxed);
        }
        self.keeper.opened(screen);
        turn_to(window, screen);
        let monitor = self.arrangement().monitor;
        Frame::of(screen).present(window, screen, &monitor);
        emit(
            window.app_handle(),
            &Event::Show(Summons {
                screen,
                token: None,
            }),
        );
    }

    fn arrangement(&self) -> Arrangement {
        lock(&self.arrangement).clone().unwrap_or_default()
    }

    /// Has a window that cannot be seen made anew when it is next wanted: a layer keeps the screen it was given.
    fn make_anew(&self, app: &AppHandle, screen: Screen) {
        if lock(&self.up).contains(&screen) || lock(&self.screens).remove(&screen).is_none() {
            return;
        }
        if let Some(window) = app.get_webview_window(Frame::of(screen).label) {
            // It is hidden, so nobody misses it.
            let _ = window.destroy();
        }
    }

    /// Takes a screen away; false when it was not to be seen anyway.
    fn hide(&self, app: &AppHandle, screen: Screen) -> bool {
        if !lock(&self.up).remove(&screen) {
            return false;
        }
        if screen == Screen::Today {
            self.has_focus.store(false, Ordering::Relaxed);
        }
        Frame::of(screen).take_away(app);
        self.keeper.closed(screen);
        emit(app, &Event::Hide(screen));
        true
    }

    /// Lets the windows be light or dark, where they are not so yet.
    fn wear(&self, app: &AppHandle, appearance: Appearance) {
        let before = std::mem::replace(&mut *lock(&self.appearance), appearance);
        if before != appearance {
            #[cfg(target_os = "linux")]
            appearance::apply(app);
            #[cfg(not(target_os = "linux"))]
            frame::wear(app, appearance);
        }
    }

    /// Every screen that this window has shown or was to show.
    fn screens_of(&self, label: &str) -> Vec<Screen> {
        let screens = lock(&self.screens);
        screens
            .keys()
            .copied()
            .filter(|screen| Frame::of(*screen).label == label)
            .collect()
    }

    fn ask(&self, request: Request) -> Result<Reply, Refusal> {
        let lost = |error: LinkError| match error {
            LinkError::Refused(refusal) => refusal,
            other => Refusal {
                reason: "agent-lost".to_owned(),
                message: other.to_string(),
            },
        };
        let link = self.link.get().ok_or(LinkError::Lost).map_err(lost)?;
        link.ask(request).map_err(lost)
    }
}

/// The only command a page can call: forwards one request to the agent.
#[tauri::command(async)]
#[allow(
    clippy::needless_pass_by_value,
    reason = "Tauri hands commands their arguments"
)]
fn ask(app: AppHandle, request: Request) -> Result<Reply, Refusal> {
    let stage = app.state::<Stage>();
    match request {
        Request::Window {
            screen,
            report: WindowReport::Ready,
        } => stage.ready(&app, screen),
        Request::Window {
            screen,
            report: WindowReport::Closed,
        } if !stage.hide(&app, screen) => return stage.ask(Request::Status),
        // This process has subscribed for all its pages.
        Request::Subscribe => return stage.ask(Request::Status),
        _ => {}
    }
    stage.ask(request)
}

/// Hands a file that the person chose in a page over to the agent, to be taken in or restored. It lies in the runtime
/// folder, for this person alone, as long as the agent reads it.
#[tauri::command(async)]
#[allow(
    clippy::needless_pass_by_value,
    reason = "Tauri hands commands their arguments"
)]
fn hand_over(app: AppHandle, request: tauri::ipc::Request<'_>) -> Result<Reply, Refusal> {
    let stage = app.state::<Stage>();
    let lent = Lent::of(stage.instance, &request).map_err(|error| Refusal {
        reason: "file".to_owned(),
        message: error.to_string(),
    })?;
    let path = lent.path();
    let restores = request
        .headers()
        .get("to")
        .is_some_and(|to| to == "restore");
    stage.ask(if restores {
        Request::Restore { path }
    } else {
        Request::Import { path }
    })
}

fn hear(app: &AppHandle, event: &Event) {
    let stage = app.state::<Stage>();
    match event {
        Event::Show(Summons { screen, token }) => {
            if let Some(token) = token {
                frame::use_token(app, token);
            }
            stage.want(app, *screen, true);
        }
        Event::Prepare(screen) => stage.want(app, *screen, false),
        Event::Hide(screen) => {
            stage.hide(app, *screen);
        }
        Event::Arranged(arrangement) => {
            let before = lock(&stage.arrangement).replace(arrangement.clone());
            if before.is_some_and(|before| before.monitor != arrangement.monitor) {
                stage.make_anew(app, Screen::Card);
                stage.make_anew(app, Screen::Fullscreen);
            }
        }
        Event::Cue { sound, volume } => {
            stage.speaker.play(*sound, *volume);
            emit(app, event);
        }
        Event::Goodbye => {
            emit(app, event);
            app.exit(0);
        }
        Event::Snapshot(snapshot) => {
            stage.wear(app, snapshot.appearance);
            emit(app, event);
        }
        Event::Window { .. } | Event::Errand(_) => emit(app, event),
    }
}

fn on_window_event(window: &tauri::Window, event: &WindowEvent) {
    match event {
        WindowEvent::CloseRequested { api, .. } => {
            api.prevent_close();
            // Nothing on a reminder closes its window: its screen was unplugged.
            #[cfg(target_os = "linux")]
            if unplugged::took(window) {
                return;
            }
            close(window.clone());
        }
        WindowEvent::Focused(focused) if window.label() == Frame::of(Screen::Today).label => {
            let had_focus = window
                .state::<Stage>()
                .has_focus
                .swap(*focused, Ordering::Relaxed);
            // A popover goes when something else is clicked; one that is hidden loses nothing any more.
            if had_focus && !focused {
                close(window.clone());
            }
        }
        _ => {}
    }
}

/// Takes a window away, off the event loop: the agent's answer is waited for.
fn close(window: tauri::Window) {
    tauri::async_runtime::spawn_blocking(move || {
        let app = window.app_handle();
        let stage = app.state::<Stage>();
        for screen in stage.screens_of(window.label()) {
            if !stage.hide(app, screen) {
                continue;
            }
            let report = WindowReport::Closed;
            if let Err(refusal) = stage.ask(Request::Window { screen, report }) {
                tracing::debug!("closing {screen:?}: {refusal}");
            }
        }
    });
}

/// Tells the page of a shared window which of its screens is wanted.
fn turn_to(window: &WebviewWindow, screen: Screen) {
    if let Err(error) = window.emit("turn", screen) {
        tracing::debug!("turning to {screen:?}: {error}");
    }
}

fn lock<T>(shared: &Mutex<T>) -> MutexGuard<'_, T> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

fn emit(app: &AppHandle, event: &Event) {
    if let Err(error) = app.emit("astir", event) {
        tracing::debug!("telling the pages: {error}");
    }
}
