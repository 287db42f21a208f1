//! A C compiler for macOS that makes empty objects. Types are checked and nothing is linked, so what C and
//! Objective-C there is in libraries is not looked at, and Apple's compiler and headers are not needed.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;

use anyhow::Result;

/// Preprocesses what it is asked to (build scripts find out that way what compiler it is) and compiles nothing. It
/// fails when there is nothing to write: who takes `-?` for an answer is Microsoft's compiler.
const CC: &str = r#"#!/bin/sh
case " $* " in *" -E "*)
    for argument do file=$argument; done
    exec cc -E "$file" ;;
esac
while [ $# -gt 0 ]; do
    if [ "$1" = -o ]; then exec cc -x c -c /dev/null -o "$2"; fi
    shift
done
exit 1
"#;

/// Writes it into `folder`, and tells `command` where it is.
pub(super) fn provide(folder: &Path, command: &mut Command) -> Result<()> {
    let cc = folder.join("empty-cc");
    fs::write(&cc, CC)?;
    fs::set_permissions(&cc, fs::Permissions::from_mode(0o755))?;
    command
        .env("SDKROOT", "/")
        .env("CC_aarch64_apple_darwin", cc)
        .env("AR_aarch64_apple_darwin", "ar");
    Ok(())
}
