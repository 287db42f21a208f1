//! Draws the tray icon: a line closing to a ring, in one ink that reads on light and dark panels.
//!
//! Each state has a shape of its own, for those who see no difference in colour and for panels that show none:
//! a ring that fills; the ring with a dot; a disc that a stride cuts; the ring with a bar; two bars; a moon; the
//! mark itself.

use tiny_skia::{
    BlendMode, FillRule, LineCap, LineJoin, Paint, Path, PathBuilder, Pixmap, Stroke, Transform,
};

use super::tray_menu::{RING_PARTS, TrayIcon};

/// Sizes a panel may choose from, in pixels.
#[cfg(any(test, target_os = "linux"))]
pub(crate) const SIZES: [u32; 5] = [16, 22, 24, 32, 48];

/// Mid grey-green with a contrast of at least 3 on both #FFFFFF and #1B2321.
const INK: [u8; 3] = [0x5F, 0x8A, 0x7D];
/// "Now", and nothing else.
const EMBER: [u8; 3] = [0xD9, 0x62, 0x1E];
/// The part of the ring that is still open.
const FAINT: u8 = 0x80;
/// Icons are drawn on a grid of 16 units.
const GRID: f32 = 16.0;
const MIDDLE: f32 = GRID / 2.0;
/// The step of the mark, within the disc.
const STRIDE: [(f32, f32); 3] = [(5.6, 11.2), (8.0, 4.4), (10.4, 11.2)];
/// The same, by itself.
const LARGE_STRIDE: [(f32, f32); 3] = [(4.9, 13.2), (8.0, 2.6), (11.1, 13.2)];

/// The icon in a square of `size` pixels, RGBA, not premultiplied.
pub(crate) fn draw(icon: TrayIcon, size: u32) -> Option<Vec<u8>> {
    let mut canvas = Canvas {
        pixmap: Pixmap::new(size, size)?,
        scale: size as f32 / GRID,
    };
    match icon {
        TrayIcon::Working(parts) => {
            canvas.arc(1.0, INK, FAINT);
            canvas.arc(parts as f32 / RING_PARTS as f32, INK, 0xFF);
        }
        TrayIcon::Soon => {
            canvas.arc(1.0, INK, 0xFF);
            canvas.disc(3.2, EMBER);
        }
        TrayIcon::Due => {
            canvas.disc(7.4, EMBER);
            canvas.cut(&STRIDE);
        }
        TrayIcon::Held => {
            canvas.arc(1.0, EMBER, 0xFF);
            canvas.line(&[(5.2, 8.0), (10.8, 8.0)], EMBER);
        }
        TrayIcon::Paused => {
            canvas.line(&[(5.2, 3.6), (5.2, 12.4)], INK);
            canvas.line(&[(10.8, 3.6), (10.8, 12.4)], INK);
        }
        TrayIcon::OffHours => canvas.crescent(INK),
        TrayIcon::Guiding => {
            canvas.line(&[(0.9, 9.9), (2.4, 9.9)], EMBER);
            canvas.line(&LARGE_STRIDE, EMBER);
            canvas.line(&[(13.6, 9.9), (15.1, 9.9)], EMBER);
        }
    }
    let pixels = canvas.pixmap.pixels().iter();
    Some(
        pixels
            .flat_map(|pixel| {
                let plain = pixel.demultiply();
                [plain.red(), plain.green(), plain.blue(), plain.alpha()]
            })
            .collect(),
    )
}

struct Canvas {
    pixmap: Pixmap,
    scale: f32,
}

impl Canvas {
    /// The ring from the top, clockwise, so many turns far.
    fn arc(&mut self, turns: f32, colour: [u8; 3], alpha: u8) {
        const POINTS_A_TURN: f32 = 48.0;
        const RADIUS: f32 = 6.4;
        let points = (turns * POINTS_A_TURN).ceil();
        if points < 1.0 {
            return;
        }
        let ring: Vec<_> = (0..=points as usize)
            .map(|point| {
                let turn = turns * point as f32 / points;
                let (sine, cosine) = (turn * std::f32::consts::TAU).sin_cos();
                (MIDDLE + RADIUS * sine, MIDDLE - RADIUS * cosine)
            })
            .collect();
        self.stroke(&ring, &paint(colour, alpha));
    }

    fn line(&mut self, points: &[(f32, f32)], colour: [u8; 3]) {
        self.stroke(points, &paint(colour, 0xFF));
    }

    /// Takes a line out of what was drawn: the panel shows through, whatever its colour.
    fn cut(&mut self, points: &[(f32, f32)]) {
        let mut nothing = paint([0; 3], 0xFF);
        nothing.blend_mode = BlendMode::DestinationOut;
        self.stroke(points, &nothing);
    }

    fn disc(&mut self, radius: f32, colour: [u8; 3]) {
        self.fill_disc(MIDDLE, MIDDLE, radius, &paint(colour, 0xFF));
    }

    /// A disc that a second one takes a bite out of.
    fn crescent(&mut self, colour: [u8; 3]) {
        self.disc(7.0, colour);
        let mut nothing = paint([0; 3], 0xFF);
        nothing.blend_mode = BlendMode::DestinationOut;
        self.fill_disc(MIDDLE + 3.4, MIDDLE - 2.2, 5.6, &nothing);
    }

    fn fill_disc(&mut self, x: f32, y: f32, radius: f32, paint: &Paint) {
        if let Some(circle) = PathBuilder::from_circle(x, y, radius) {
            let grid = Transform::from_scale(self.scale, self.scale);
            self.pixmap
                .fill_path(&circle, paint, FillRule::Winding, grid, None);
        }
    }

    fn stroke(&mut self, points: &[(f32, f32)], paint: &Paint) {
        if let Some(path) = polyline(points) {
            let stroke = Stroke {
                width: 2.0,
                line_cap: LineCap::Round,
                line_join: LineJoin::Round,
                ..Stroke::default()
            };
            let grid = Transform::from_scale(self.scale, self.scale);
            self.pixmap.stroke_path(&path, paint, &stroke, grid, None);
        }
    }
}

fn polyline(points: &[(f32, f32)]) -> Option<Path> {
    let (first, rest) = points.split_first()?;
    let mut path = PathBuilder::new();
    path.move_to(first.0, first.1);
    for point in rest {
        path.line_to(point.0, point.1);
    }
    path.finish()
}

fn paint([red, green, blue]: [u8; 3], alpha: u8) -> Paint<'static> {
    let mut paint = Paint {
        anti_alias: true,
        ..Paint::default()
    };
    paint.set_color_rgba8(red, green, blue, alpha);
    paint
}

#[cfg(test)]
mod tests {
    use super::*;

    fn every_icon() -> Vec<TrayIcon> {
        let mut icons: Vec<_> = (0..RING_PARTS).map(TrayIcon::Working).collect();
        icons.extend([
            TrayIcon::Soon,
            TrayIcon::Due,
            TrayIcon::Held,
            TrayIcon::Paused,
            TrayIcon::OffHours,
            TrayIcon::Guiding,
        ]);
        icons
    }

    /// How much of each pixel is covered: what is left of an icon without colour.
    fn shape(icon: TrayIcon, size: u32) -> Vec<u8> {
        draw(icon, size)
            .unwrap()
            .chunks(4)
            .map(|pixel| pixel[3])
            .collect()
    }

    #[test]
    fn every_size_is_filled() {
        for size in SIZES {
            assert_eq!(
                draw(TrayIcon::Due, size).unwrap().len(),
                (size * size * 4) as usize
            );
        }
    }

    /// Relative luminance of WCAG 2.2.
    fn luminance(colour: [f64; 3]) -> f64 {
        let [red, green, blue] = colour.map(|part| {
            let part = part / 255.0;
            if part <= 0.040_45 {
                part / 12.92
            } else {
                ((part + 0.055) / 1.055).powf(2.4)
            }
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// How a pixel of an icon stands out from the panel it lies on.
    fn contrast(pixel: &[u8], panel: [f64; 3]) -> f64 {
        let cover = f64::from(pixel[3]) / 255.0;
        let seen =
            [0, 1, 2].map(|part| f64::from(pixel[part]) * cover + panel[part] * (1.0 - cover));
        let (one, other) = (luminance(seen) + 0.05, luminance(panel) + 0.05);
        (one / other).max(other / one)
    }

    /// The part of the ring that is still open recedes on purpose.
    #[test]
    fn strokes_stand_out_from_light_and_dark_panels_at_every_size() {
        let panels = [[255.0; 3], [27.0, 35.0, 33.0]];
        for (icon, size) in every_icon()
            .into_iter()
            .filter(|icon| *icon != TrayIcon::Working(0))
            .flat_map(|icon| SIZES.map(|size| (icon, size)))
        {
            let pixels = draw(icon, size).unwrap();
            let strong = pixels
                .chunks(4)
                .filter(|pixel| panels.iter().all(|panel| contrast(pixel, *panel) >= 3.0))
                .count();
            // A stroke as long as a sixteenth of the ring, two units wide.
            let (long, wide) = (size * 5 / 32, size / 16);
            assert!(
                strong >= (long * wide) as usize,
                "{icon:?} at {size} pixels: {strong} stand out"
            );
        }
    }

    #[test]
    fn states_differ_in_luminance_at_16_pixels() {
        let grey = |icon| -> Vec<i32> {
            draw(icon, 16)
                .unwrap()
                .chunks(4)
                .map(|p| {
                    (i32::from(p[0]) * 2 + i32::from(p[1]) * 7 + i32::from(p[2])) * i32::from(p[3])
                        / 2550
                })
                .collect()
        };
        let icons = every_icon();
        for (index, one) in icons.iter().enumerate() {
            for other in &icons[index + 1..] {
                let difference: i32 = grey(*one)
                    .iter()
                    .zip(grey(*other))
                    .map(|(a, b)| (a - b).abs())
                    .sum();
                assert!(
                    difference > 600,
                    "{one:?} and {other:?} differ by {difference} only"
                );
            }
        }
    }

    /// Kinds of icon, and how much of the area of 16 pixels two of them do not share at least.
    #[test]
    fn states_are_told_apart_by_their_shape_alone() {
        const LEAST: u32 = 16 * 0xFF;
        let icons: Vec<_> = every_icon().split_off(RING_PARTS as usize - 1);
        for (index, one) in icons.iter().enumerate() {
            for other in &icons[index + 1..] {
                let apart: u32 = shape(*one, 16)
                    .iter()
                    .zip(shape(*other, 16))
                    .map(|(a, b)| u32::from(a.abs_diff(b)))
                    .sum();
                assert!(
                    apart > LEAST,
                    "{one:?} and {other:?} are {apart} apart only"
                );
            }
        }
    }

    #[test]
    fn the_ring_grows() {
        let covered = |parts| -> u32 {
            shape(TrayIcon::Working(parts), 32)
                .iter()
                .map(|a| u32::from(*a))
                .sum()
        };
        assert!((1..RING_PARTS).all(|parts| covered(parts) > covered(parts - 1)));
    }
}
