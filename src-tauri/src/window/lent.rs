//! A file from a page, on disk for as long as the agent needs to read it.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};

use tauri::ipc::{InvokeBody, Request};

use crate::instance::Instance;

static COUNT: AtomicU32 = AtomicU32::new(0);

/// Goes when it is dropped.
pub(super) struct Lent(PathBuf);

impl Lent {
    /// The bytes of a request, written to a file that only this person can read.
    pub(super) fn of(instance: Instance, request: &Request<'_>) -> io::Result<Self> {
        let InvokeBody::Raw(bytes) = request.body() else {
            return Err(io::Error::other("no file came with the request"));
        };
        let places = instance.paths().map_err(io::Error::other)?;
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("lent-{}-{number}", std::process::id());
        let lent = Self(places.socket().with_file_name(name));
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        options.open(&lent.0)?.write_all(bytes)?;
        Ok(lent)
    }

    /// Where it is.
    pub(super) fn path(&self) -> String {
        self.0.display().to_string()
    }
}

impl Drop for Lent {
    fn drop(&mut self) {
        if let Err(error) = fs::remove_file(&self.0) {
            tracing::warn!("a file that was handed over is left behind: {error}");
        }
    }
}
