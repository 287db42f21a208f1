//! The compiler that can build the standard library of other systems: Debian's.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::{Other, empty_cc};
use crate::{install, shell};

/// `rustc` and `cargo` of Debian's security archive, which keeps them new for web browsers; the sources of the
/// standard library; and a linker and headers for Windows.
const PACKAGES: [&str; 4] = [
    "rustc-web",
    "cargo-web",
    "rust-web-src",
    "gcc-mingw-w64-x86-64",
];

const RUSTC: &str = "/usr/bin/rustc";
const CARGO: &str = "/usr/bin/cargo";

/// A compiler that was found to be there.
pub(super) struct Toolchain {
    folder: PathBuf,
}

impl Toolchain {
    /// Installs what is missing.
    pub(super) fn install() -> Result<Self> {
        if !cfg!(target_arch = "x86_64") {
            bail!("this is done on Debian, on an x86-64 processor");
        }
        let missing: Vec<&str> = PACKAGES
            .into_iter()
            .filter(|package| !Path::new("/usr/share/doc").join(package).exists())
            .collect();
        if !missing.is_empty() {
            install::install_debian(&missing)?;
        }
        let found = shell::read(shell::command(RUSTC, &["--version"]))?;
        print!("{found}");
        let folder = shell::target().join("others");
        std::fs::create_dir_all(&folder).with_context(|| folder.display().to_string())?;
        Ok(Self { folder })
    }

    /// A cargo command for the other system, in a target folder of all other systems: what runs here while building
    /// for one serves the next.
    pub(super) fn cargo(&self, other: Other, arguments: &[&str]) -> Result<Command> {
        let [verb, rest @ ..] = arguments else {
            bail!("cargo is asked for nothing");
        };
        let mut command = shell::command(CARGO, &[verb, "-Zbuild-std=std,panic_abort", "--locked"]);
        command
            .args(["--target", other.target()])
            .args(rest)
            .env("RUSTC", RUSTC)
            // Building the standard library is not a stable feature.
            .env("RUSTC_BOOTSTRAP", "1")
            .env("CARGO_TARGET_DIR", &self.folder)
            // A build from nothing, of which nobody debugs anything: half the disk.
            .env("CARGO_INCREMENTAL", "0")
            .env("CARGO_PROFILE_DEV_DEBUG", "0")
            // rustup's cargo, which started this, leaves its own choices behind.
            .env_remove("RUSTUP_TOOLCHAIN")
            .env_remove("LD_LIBRARY_PATH")
            .env_remove("CARGO");
        if other == Other::MacOs {
            empty_cc::provide(&self.folder, &mut command)?;
        }
        Ok(command)
    }

    /// Takes everything built so far away, and says how much it was: build machines have small disks.
    pub(super) fn clean(&self) -> Result<()> {
        let size = shell::read(shell::command(
            "du",
            &["-sh", &self.folder.to_string_lossy()],
        ))?;
        println!("{}", size.trim());
        if std::env::var_os("CI").is_some() {
            std::fs::remove_dir_all(&self.folder)?;
        }
        Ok(())
    }
}
