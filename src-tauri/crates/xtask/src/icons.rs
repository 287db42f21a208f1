//! The app's icon in every size and container that the systems want, from the drawings in `assets/icons`.

use std::{fs, path::Path};

use anyhow::{Context, Result};

use crate::{shell, steps::Steps};

/// Up to this many pixels the drawing for small sizes is used.
const SMALL: u32 = 32;
/// Plain pictures by the names that Tauri's bundler and Linux desktops know.
const PICTURES: [(&str, u32); 6] = [
    ("32x32.png", 32),
    ("64x64.png", 64),
    ("128x128.png", 128),
    ("128x128@2x.png", 256),
    ("256x256.png", 256),
    ("icon.png", 512),
];
/// Sizes within the icon file of Windows.
const WINDOWS: [u32; 7] = [16, 20, 24, 32, 48, 64, 256];
/// Kinds within the icon file of macOS, each with its size in pixels.
const MACOS: [(&[u8; 4], u32); 7] = [
    (b"icp4", 16),
    (b"ic11", 32),
    (b"ic12", 64),
    (b"ic07", 128),
    (b"ic08", 256),
    (b"ic09", 512),
    (b"ic10", 1024),
];

/// Draws them all anew into `src-tauri/icons`.
pub(crate) fn write(steps: &mut Steps) -> Result<()> {
    steps.step("icons", || {
        let folder = shell::root().join("src-tauri/icons");
        fs::create_dir_all(&folder)?;
        for (name, size) in PICTURES {
            fs::write(folder.join(name), draw(size)?)?;
        }
        fs::write(folder.join("icon.ico"), windows_icon()?)?;
        fs::write(folder.join("icon.icns"), macos_icon()?)?;
        Ok(())
    })
}

/// A PNG of the mark, `size` pixels wide and high.
fn draw(size: u32) -> Result<Vec<u8>> {
    let name = if size <= SMALL {
        "astir-small.svg"
    } else {
        "astir.svg"
    };
    let drawing = shell::root().join("assets/icons").join(name);
    let picture =
        std::env::temp_dir().join(format!("astir-icon-{}-{size}.png", std::process::id()));
    let side = size.to_string();
    shell::run(shell::command(
        "rsvg-convert",
        &[
            "-w",
            &side,
            "-h",
            &side,
            "-o",
            text(&picture)?,
            text(&drawing)?,
        ],
    ))
    .context("rsvg-convert draws the icons; on Debian it is in the package librsvg2-bin")?;
    let drawn = fs::read(&picture)?;
    fs::remove_file(&picture)?;
    Ok(drawn)
}

fn text(path: &Path) -> Result<&str> {
    path.to_str().context("a path that is no text")
}

/// The `.ico` container: a directory of sizes, then their PNGs.
fn windows_icon() -> Result<Vec<u8>> {
    const HEADER: usize = 6;
    const ENTRY: usize = 16;
    let pictures = WINDOWS.map(draw).into_iter().collect::<Result<Vec<_>>>()?;
    let mut icon = vec![0, 0, 1, 0];
    icon.extend(u16::try_from(pictures.len())?.to_le_bytes());
    let mut offset = HEADER + ENTRY * pictures.len();
    for (size, picture) in WINDOWS.iter().zip(&pictures) {
        // 256 is written as 0.
        let side = size.to_le_bytes()[0];
        icon.extend([side, side, 0, 0, 1, 0, 32, 0]);
        icon.extend(u32::try_from(picture.len())?.to_le_bytes());
        icon.extend(u32::try_from(offset)?.to_le_bytes());
        offset += picture.len();
    }
    icon.extend(pictures.concat());
    Ok(icon)
}

/// The `.icns` container: named PNGs one after the other.
fn macos_icon() -> Result<Vec<u8>> {
    let mut parts = Vec::new();
    for (kind, size) in MACOS {
        parts.extend(part(kind, &draw(size)?)?);
    }
    part(b"icns", &parts)
}

fn part(kind: &[u8; 4], content: &[u8]) -> Result<Vec<u8>> {
    let mut part = kind.to_vec();
    part.extend(u32::try_from(8 + content.len())?.to_be_bytes());
    part.extend(content);
    Ok(part)
}
