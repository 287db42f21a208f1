//! A seat at KWin, which takes input and gives pictures to the harness when started without its
//! checks of permission.

use std::{
    collections::HashMap,
    io::{BufRead, BufReader, Read, Write},
    os::fd::AsFd,
    process::{Child, ChildStdin, Stdio},
    sync::Mutex,
    time::Duration,
};

use anyhow::{Context, Result, ensure};
use zbus::{
    blocking::Connection,
    zvariant::{Fd, OwnedValue, Value},
};

use super::Seat;
use crate::{
    Lab, Picture,
    screen::{HEIGHT, WIDTH},
    wait,
};

/// Its own words say why it is a program.
const HANDS: &str = include_str!("kwin_input.py");

/// The left button, Escape and the letters of the upper row, as the kernel numbers them.
const LEFT_BUTTON: u32 = 0x110;
const ESCAPE: u32 = 1;
const LETTERS: &str = "qwertyuiop";
const FIRST_LETTER: u32 = 16;

/// How long a button is held: programs that look at both edges want some time between them.
const PRESS: Duration = Duration::from_millis(80);

/// Hands and eyes at Plasma.
#[derive(Debug)]
pub(crate) struct PlasmaSeat {
    hands: Child,
    orders: Mutex<ChildStdin>,
    /// Where the mouse was put last, for a nudge moves it from there.
    at: Mutex<(i32, i32)>,
    bus: Connection,
}

impl PlasmaSeat {
    pub(crate) fn sit_down(lab: &Lab) -> Result<Self> {
        let kwin = lab.owner_of("org.kde.KWin")?;
        let mut hands = lab
            .command_beside(kwin, "/usr/bin/python3")
            .args(["-c", HANDS])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .context("python3")?;
        let mut ready = String::new();
        let words = hands.stdout.take().context("the words of the hands")?;
        BufReader::new(words).read_line(&mut ready)?;
        ensure!(ready.trim() == "ready", "KWin lets nobody play a mouse");
        let orders = hands.stdin.take().context("orders for the hands")?;
        Ok(Self {
            hands,
            orders: Mutex::new(orders),
            at: Mutex::new((WIDTH / 2, HEIGHT / 2)),
            bus: lab.bus().clone(),
        })
    }

    fn order(&self, order: &str) -> Result<()> {
        let mut orders = self.orders.lock().expect("the orders");
        writeln!(orders, "{order}")?;
        Ok(orders.flush()?)
    }

    fn move_to(&self, left: i32, top: i32) -> Result<()> {
        self.order(&format!("move {left} {top}"))
    }

    fn press(&self, what: &str, code: u32) -> Result<()> {
        for state in [1, 0] {
            self.order(&format!("{what} {code} {state}"))?;
            wait::let_pass(PRESS);
        }
        Ok(())
    }
}

impl Seat for PlasmaSeat {
    fn click(&self, left: i32, top: i32) -> Result<()> {
        *self.at.lock().expect("the mouse") = (left, top);
        self.move_to(left, top)?;
        wait::let_pass(PRESS);
        self.press("button", LEFT_BUTTON)
    }

    fn nudge_mouse(&self) -> Result<()> {
        let (left, top) = *self.at.lock().expect("the mouse");
        self.move_to(left + 1, top)?;
        self.move_to(left, top)
    }

    fn type_text(&self, letters: &str) -> Result<()> {
        for letter in letters.chars() {
            let place = LETTERS.find(letter).context("a letter of the upper row")?;
            self.press("key", FIRST_LETTER + u32::try_from(place)?)?;
        }
        Ok(())
    }

    fn escape(&self) -> Result<()> {
        self.press("key", ESCAPE)
    }

    fn picture(&self) -> Result<Picture> {
        let (mut reader, writer) = std::io::pipe()?;
        let options = HashMap::from([("include-cursor", Value::from(false))]);
        let body = (options, Fd::from(writer.as_fd()));
        let reply = self.bus.call_method(
            Some("org.kde.KWin"),
            "/org/kde/KWin/ScreenShot2",
            Some("org.kde.KWin.ScreenShot2"),
            "CaptureWorkspace",
            &body,
        )?;
        drop(writer);
        let told: HashMap<String, OwnedValue> = reply.body().deserialize()?;
        let size = |name: &str| -> Result<usize> {
            let value = told
                .get(name)
                .with_context(|| format!("{name} of a picture"))?;
            Ok(usize::try_from(u32::try_from(value)?)?)
        };
        let (width, height) = (size("width")?, size("height")?);
        let mut bytes = Vec::new();
        reader.read_to_end(&mut bytes)?;
        Picture::from_bgra(width, height, &bytes)
    }
}

impl Drop for PlasmaSeat {
    fn drop(&mut self) {
        let _ = self.hands.kill();
        let _ = self.hands.wait();
    }
}
