//! The compiler that can build the standard library of other systems: Debian's.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::{Other, zig};
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
        if !cfg!(all(target_os = "linux", target_arch = "x86_64")) {
            bail!("this is done on Debian, on an x86-64 processor");
        }
        let missing: Vec<&str> = PACKAGES
            .into_iter()
            .filter(|package| !Path::new("/usr/share/doc").join(package).exists())
            .collect();
        if !missing.is_empty() {
            install::debian_packages(&missing)?;
        }
        let found = shell::read(shell::command(RUSTC, &["--version"]))?;
        print!("{found}");
        let folder = shell::target().join("others");
        std::fs::create_dir_all(&folder).with_context(|| folder.display().to_string())?;
        Ok(Self { folder })
    }

    /// A cargo command for the other system, in a target folder of its own.
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
            .env("CARGO_TARGET_DIR", self.target(other))
            // rustup's cargo, which started this, leaves its own choices behind.
            .env_remove("RUSTUP_TOOLCHAIN")
            .env_remove("LD_LIBRARY_PATH")
            .env_remove("CARGO");
        if other == Other::MacOs {
            zig::provide(&self.folder, &mut command)?;
        }
        Ok(command)
    }

    fn target(&self, other: Other) -> PathBuf {
        self.folder.join(match other {
            Other::Windows => "windows",
            Other::MacOs => "macos",
        })
    }
}
