//! The agent's socket, spoken to in raw lines: what any program of the person could send.

use std::{
    io::{BufRead, BufReader, Write},
    os::unix::net::UnixStream,
    path::Path,
    time::Duration,
};

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use crate::wait::{PATIENCE, Stopwatch, give_up};

/// Version of the wire this harness speaks.
const WIRE: u32 = 1;

/// A connection to an agent.
#[derive(Debug)]
pub struct Socket {
    stream: UnixStream,
    lines: BufReader<UnixStream>,
}

impl Socket {
    /// Connects and says nothing.
    ///
    /// # Errors
    /// When nobody listens.
    pub fn connect(path: &Path) -> Result<Self> {
        let stream = UnixStream::connect(path).with_context(|| path.display().to_string())?;
        stream.set_read_timeout(Some(PATIENCE))?;
        stream.set_write_timeout(Some(PATIENCE))?;
        let lines = BufReader::new(stream.try_clone()?);
        Ok(Self { stream, lines })
    }

    /// Asks one thing as a window does; the whole line of the answer.
    ///
    /// # Errors
    /// When nobody listens, or nobody answers.
    pub fn ask(path: &Path, request: &Value) -> Result<Value> {
        let mut socket = Self::connect(path)?;
        socket.send_line(&json!({ "wire": WIRE, "version": "lab" }))?;
        socket.send_line(&json!({ "id": 1, "request": request }))?;
        loop {
            let line = socket.next_line()?.context("no answer")?;
            let answer = &line["answer"];
            if answer["id"] == 1 {
                return Ok(answer["result"].clone());
            }
        }
    }

    /// Connects, greets, and asks to be told of everything that changes.
    ///
    /// # Errors
    /// When nobody listens.
    pub fn subscribe(path: &Path) -> Result<Self> {
        let mut socket = Self::connect(path)?;
        socket.send_line(&json!({ "wire": WIRE, "version": "lab" }))?;
        socket.send_line(&json!({ "id": 1, "request": { "ask": "subscribe" } }))?;
        Ok(socket)
    }

    /// Sends bytes as they are.
    ///
    /// # Errors
    /// When the agent has closed the connection.
    pub fn send(&mut self, bytes: &[u8]) -> Result<()> {
        Ok(self.stream.write_all(bytes)?)
    }

    /// Sends one line of JSON.
    ///
    /// # Errors
    /// When the agent has closed the connection.
    pub fn send_line(&mut self, value: &Value) -> Result<()> {
        self.send(format!("{value}\n").as_bytes())
    }

    /// The next line of the agent; none when it has closed the connection.
    ///
    /// # Errors
    /// When nothing comes for too long, or something that is not JSON.
    pub fn next_line(&mut self) -> Result<Option<Value>> {
        let mut line = String::new();
        let read = self.lines.read_line(&mut line).inspect_err(|_| give_up());
        if read.context("nothing more came")? == 0 {
            return Ok(None);
        }
        Ok(Some(
            serde_json::from_str(&line).with_context(|| line.clone())?,
        ))
    }

    /// Reads on until `look` finds in an event what it looks for. Each event is an object
    /// with `event`, its name, and `data`.
    ///
    /// # Errors
    /// When the agent closes first or nothing comes for too long.
    pub fn wait_for_event<T>(
        &mut self,
        what: &str,
        look: impl Fn(&Value) -> Option<T>,
    ) -> Result<T> {
        let watch = Stopwatch::start();
        while watch.elapsed() < PATIENCE {
            let line = self.next_line().with_context(|| what.to_owned())?;
            let line = line.with_context(|| format!("{what}: the agent closed the connection"))?;
            if let Some(found) = line.get("event").and_then(&look) {
                return Ok(found);
            }
        }
        give_up();
        bail!("{what}: other events came, not this one")
    }

    /// Waits until a window reports this of itself ("ready", "painted", "closed").
    ///
    /// # Errors
    /// As [`Socket::wait_for_event`].
    pub fn wait_for_report(&mut self, screen: &str, report: &str) -> Result<()> {
        self.wait_for_event(&format!("{screen} {report}"), |event| {
            let data = &event["data"];
            (event["event"] == "window" && data["screen"] == screen && data["report"] == report)
                .then_some(())
        })
    }

    /// Gives up waiting for the agent's next line after this time.
    ///
    /// # Errors
    /// When the system refuses.
    pub fn limit_patience(&self, limit: Duration) -> Result<()> {
        Ok(self.stream.set_read_timeout(Some(limit))?)
    }
}
