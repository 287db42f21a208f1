//! A C compiler for macOS: zig's, from PyPI. Nothing is linked, so Apple's SDK is not needed.

use std::path::Path;
use std::process::Command;
use std::{env, fs};

use anyhow::{Context, Result, bail};

use crate::shell;

const PACKAGE: &str = "ziglang==0.17.1";

/// Leaves out what only Apple's compiler understands, and puts an empty file in the place of Objective-C, whose
/// headers are in Apple's SDK.
const CC: &str = r#"#!/bin/sh
skip=
for argument do
    shift
    if [ -n "$skip" ]; then skip=; continue; fi
    case $argument in
        --target=* | -mmacosx-version-min=* | -mmacos-version-min=*) ;;
        -arch) skip=1 ;;
        *.m) set -- "$@" FOLDER/empty.c ;;
        *) set -- "$@" "$argument" ;;
    esac
done
exec FOLDER/ziglang/zig cc -target aarch64-macos "$@"
"#;

const AR: &str = "#!/bin/sh\nexec FOLDER/ziglang/zig ar \"$@\"\n";

/// Installs it below `folder`, and tells `command` where it is.
pub(super) fn provide(folder: &Path, command: &mut Command) -> Result<()> {
    let folder = folder.join("zig");
    if !folder.join("ziglang/zig").exists() {
        install(&folder)?;
    }
    fs::write(folder.join("empty.c"), "")?;
    let cc = write_script(&folder, "cc", CC)?;
    let ar = write_script(&folder, "ar", AR)?;
    command
        .env("SDKROOT", "/")
        .env("CC_aarch64_apple_darwin", cc)
        .env("AR_aarch64_apple_darwin", ar)
        .env("ZIG_GLOBAL_CACHE_DIR", folder.join("cache"));
    Ok(())
}

fn install(folder: &Path) -> Result<()> {
    let pip = python_with_pip().context("no Python with pip")?;
    let mut command = shell::command(pip, &["-m", "pip", "install", "--quiet"]);
    command.args(["--disable-pip-version-check", "--root-user-action=ignore"]);
    command.arg("--target").arg(folder).arg(PACKAGE);
    shell::run(command)
}

/// The first of those on the PATH: Debian's own may come without pip.
fn python_with_pip() -> Option<std::path::PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path)
        .map(|folder| folder.join("python3"))
        .filter(|python| python.is_file())
        .find(|python| {
            let asked = Command::new(python)
                .args(["-m", "pip", "--version"])
                .output();
            asked.is_ok_and(|answer| answer.status.success())
        })
}

fn write_script(folder: &Path, name: &str, text: &str) -> Result<std::path::PathBuf> {
    let Some(place) = folder.to_str().filter(|place| !place.contains(' ')) else {
        bail!("{} has a space in it", folder.display());
    };
    let script = folder.join(name);
    fs::write(&script, text.replace("FOLDER", place))?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(&script, fs::Permissions::from_mode(0o755))?;
    }
    Ok(script)
}
