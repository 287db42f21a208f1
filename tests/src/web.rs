//! What a window shows, read and clicked through WebKit's own WebDriver.
//!
//! The window process stays the agent's: the driver is pointed at it, it does not start
//! it. Only the first webview of a window process can be driven, and memory must not be
//! measured meanwhile, for webviews under automation outlive their windows.

use std::{net::TcpListener, path::Path, process::Command};

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use crate::{Lab, Started, wait};

/// Key of an element reference in WebDriver's JSON, given by the standard.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// Where the inspector of a window process will listen.
#[derive(Debug, Clone, Copy)]
pub struct Inspector(u16);

/// A session with one webview.
#[derive(Debug)]
pub struct Web {
    agent: ureq::Agent,
    base: String,
    _driver: Started,
}

impl Inspector {
    /// Takes a free port of this machine.
    ///
    /// # Errors
    /// When there is none.
    pub fn reserve() -> Result<Self> {
        Ok(Self(
            TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port(),
        ))
    }

    /// Lets the window processes of the agent that `command` starts be driven.
    pub fn allow(self, command: &mut Command) {
        command
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("WEBKIT_INSPECTOR_SERVER", format!("127.0.0.1:{}", self.0));
    }

    /// Opens a session with the webview of the window process that is there now.
    ///
    /// # Errors
    /// When WebKitWebDriver is missing or no window process listens.
    pub fn attach(self, lab: &Lab) -> Result<Web> {
        let port = Self::reserve()?.0;
        let mut command = lab.command("WebKitWebDriver");
        command.args([
            format!("--port={port}"),
            format!("--target=127.0.0.1:{}", self.0),
        ]);
        let driver = lab.start_command("webdriver", command)?;
        let agent: ureq::Agent = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .build()
            .into();
        let root = format!("http://127.0.0.1:{port}");
        let wanted = json!({ "capabilities": { "alwaysMatch": {} } });
        let session = wait::until("a WebDriver session", || {
            Ok(Some(call(
                agent.post(format!("{root}/session")).send_json(&wanted),
            )?))
        })
        .with_context(|| driver.words())?;
        let id = session["sessionId"].as_str().context("a session id")?;
        Ok(Web {
            base: format!("{root}/session/{id}"),
            agent,
            _driver: driver,
        })
    }
}

impl Web {
    /// Clicks the first element that matches a CSS selector.
    ///
    /// # Errors
    /// When none comes.
    pub fn click(&self, selector: &str) -> Result<()> {
        let element = wait::until(&format!("an element {selector:?}"), || self.find(selector))?;
        self.post(&format!("element/{element}/click"), &json!({}))
            .map(drop)
    }

    /// Presses keys, as text; a character is a key.
    ///
    /// # Errors
    /// When the window is gone.
    pub fn press(&self, keys: &str) -> Result<()> {
        let strokes: Vec<Value> = keys
            .chars()
            .flat_map(|key| {
                [
                    json!({ "type": "keyDown", "value": key }),
                    json!({ "type": "keyUp", "value": key }),
                ]
            })
            .collect();
        let source = json!({ "type": "key", "id": "keyboard", "actions": strokes });
        self.post("actions", &json!({ "actions": [source] }))
            .map(drop)
    }

    /// All visible text of the page.
    ///
    /// # Errors
    /// When the window is gone.
    pub fn text(&self) -> Result<String> {
        let text = self.run("return document.body.innerText")?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// Waits until the page's text contains these words.
    ///
    /// # Errors
    /// When it never does; the error shows the text there was.
    pub fn wait_for_text(&self, words: &str) -> Result<()> {
        let what = format!("the words {words:?} in the window");
        wait::until_true(&what, || Ok(self.text()?.contains(words)))
            .with_context(|| self.text().unwrap_or_default())
    }

    /// Runs a function body in the page; `return` gives its answer.
    ///
    /// # Errors
    /// When the script throws.
    pub fn run(&self, script: &str) -> Result<Value> {
        self.post("execute/sync", &json!({ "script": script, "args": [] }))
    }

    /// Address of the page.
    ///
    /// # Errors
    /// When the window is gone.
    pub fn address(&self) -> Result<String> {
        let address = call(self.agent.get(format!("{}/url", self.base)).call())?;
        Ok(address.as_str().unwrap_or_default().to_owned())
    }

    fn find(&self, selector: &str) -> Result<Option<String>> {
        let wanted = json!({ "using": "css selector", "value": selector });
        let found = self.post("elements", &wanted)?;
        Ok(found[0][ELEMENT].as_str().map(ToOwned::to_owned))
    }

    fn post(&self, path: &str, body: &Value) -> Result<Value> {
        call(
            self.agent
                .post(format!("{}/{path}", self.base))
                .send_json(body),
        )
    }
}

/// Whether a WebDriver for WebKit is installed.
#[must_use]
pub fn is_installed() -> bool {
    std::env::var_os("PATH")
        .is_some_and(|path| std::env::split_paths(&path).any(|folder| has_driver(&folder)))
}

fn has_driver(folder: &Path) -> bool {
    folder.join("WebKitWebDriver").exists()
}

fn call(answer: Result<ureq::http::Response<ureq::Body>, ureq::Error>) -> Result<Value> {
    let mut answer: Value = answer?.body_mut().read_json()?;
    let value = answer["value"].take();
    if let Some(error) = value["error"].as_str() {
        bail!(
            "WebDriver: {error}: {}",
            value["message"].as_str().unwrap_or_default()
        );
    }
    Ok(value)
}
