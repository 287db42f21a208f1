//! What the screen shows, as pixels.

use std::{
    io::Write,
    path::Path,
    process::{Command, Stdio},
};

use anyhow::{Context, Result, bail, ensure};

/// A picture in memory: 8-bit RGB, rows from the top.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Pixels across.
    pub width: usize,
    /// Pixels down.
    pub height: usize,
    pixels: Vec<[u8; 3]>,
}

impl Picture {
    /// Reads a binary PPM ("P6", 8 bits a colour).
    ///
    /// # Errors
    /// When the bytes are something else, or too few.
    pub fn from_ppm(bytes: &[u8]) -> Result<Self> {
        let mut rest = bytes;
        let mut header = [0_usize; 3];
        if take_word(&mut rest)? != b"P6" {
            bail!("not a PPM picture");
        }
        for field in &mut header {
            *field = std::str::from_utf8(take_word(&mut rest)?)?.parse()?;
        }
        let [width, height, most] = header;
        if most != 255 || rest.len() < width * height * 3 {
            bail!(
                "a PPM of {width}x{height}, highest value {most}, {} bytes",
                rest.len()
            );
        }
        let (pixels, _) = rest.as_chunks::<3>();
        Ok(Self {
            width,
            height,
            pixels: pixels[..width * height].to_vec(),
        })
    }

    /// Reads rows of blue, green, red and one byte of no matter.
    ///
    /// # Errors
    /// When there are too few bytes.
    pub fn from_bgra(width: usize, height: usize, bytes: &[u8]) -> Result<Self> {
        let (pixels, _) = bytes.as_chunks::<4>();
        ensure!(pixels.len() >= width * height, "a picture cut short");
        let pixels = pixels[..width * height]
            .iter()
            .map(|[blue, green, red, _]| [*red, *green, *blue])
            .collect();
        Ok(Self {
            width,
            height,
            pixels,
        })
    }

    /// Writes it to a PNG file.
    ///
    /// # Errors
    /// When ImageMagick is missing or the file cannot be written.
    pub fn save(&self, file: &Path) -> Result<()> {
        let size = format!("{}x{}", self.width, self.height);
        let mut convert = Command::new("convert")
            .args(["-size", &size, "-depth", "8", "rgb:-"])
            .arg(file)
            .stdin(Stdio::piped())
            .spawn()
            .context("convert")?;
        let bytes = self.pixels.as_flattened();
        convert
            .stdin
            .take()
            .context("the input of convert")?
            .write_all(bytes)?;
        let status = convert.wait()?;
        ensure!(status.success(), "convert ended with {status}");
        Ok(())
    }

    /// The middle of all pixels of exactly this colour, and how many there are.
    #[must_use]
    pub fn middle_of(&self, colour: [u8; 3]) -> Option<(i32, i32, usize)> {
        let (mut across, mut down, mut count) = (0, 0, 0);
        for (index, _) in self
            .pixels
            .iter()
            .enumerate()
            .filter(|(_, pixel)| **pixel == colour)
        {
            across += index % self.width;
            down += index / self.width;
            count += 1;
        }
        let middle = |sum: usize| i32::try_from(sum.checked_div(count)?).ok();
        Some((middle(across)?, middle(down)?, count))
    }

    /// The colour of one pixel; black outside the picture.
    #[must_use]
    pub fn colour_at(&self, left: usize, top: usize) -> [u8; 3] {
        let pixel = (left < self.width)
            .then(|| self.pixels.get(top * self.width + left))
            .flatten();
        pixel.copied().unwrap_or_default()
    }

    /// How many different colours the part from (left, top), `width` by `height`, has.
    #[must_use]
    pub fn colours_in(&self, left: usize, top: usize, width: usize, height: usize) -> usize {
        let mut seen = std::collections::HashSet::new();
        for row in top..(top + height).min(self.height) {
            for column in left..(left + width).min(self.width) {
                seen.insert(self.pixels[row * self.width + column]);
            }
        }
        seen.len()
    }

    /// How many pixels are of another colour than in a picture of the same size.
    #[must_use]
    pub fn pixels_unlike(&self, other: &Self) -> usize {
        let pairs = self.pixels.iter().zip(&other.pixels);
        pairs.filter(|(here, there)| here != there).count()
    }
}

/// The next word of a PPM header, and exactly one white space after it.
fn take_word<'a>(rest: &mut &'a [u8]) -> Result<&'a [u8]> {
    let end = rest
        .iter()
        .position(u8::is_ascii_whitespace)
        .context("a PPM cut short")?;
    let (word, tail) = rest.split_at(end);
    *rest = &tail[1..];
    Ok(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TWO_BY_ONE: &[u8] = b"P6\n2 1\n255\n\x00\x00\x00\xff\x01\x02";

    #[test]
    fn a_colour_is_found_where_it_is() {
        let picture = Picture::from_ppm(TWO_BY_ONE).unwrap();
        assert_eq!(picture.middle_of([255, 1, 2]), Some((1, 0, 1)));
        assert_eq!(picture.middle_of([9, 9, 9]), None);
        assert_eq!(picture.colours_in(0, 0, 9, 9), 2);
        let other = Picture::from_ppm(b"P6\n2 1\n255\n\x00\x00\x00\xff\x01\x03").unwrap();
        assert_eq!(picture.pixels_unlike(&other), 1);
    }

    #[test]
    fn a_short_picture_is_refused() {
        assert!(Picture::from_ppm(&TWO_BY_ONE[..14]).is_err());
        assert!(Picture::from_ppm(b"GIF89a").is_err());
    }
}
