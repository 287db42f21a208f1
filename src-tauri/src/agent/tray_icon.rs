//! Draws the tray icon: a line closing to a ring, in one ink that reads on light and dark panels.

use tiny_skia::{FillRule, LineCap, Paint, Path, PathBuilder, Pixmap, Stroke, Transform};

use super::tray_menu::{RING_PARTS, TrayIcon};

/// Sizes a panel may choose from, in pixels.
#[cfg(any(test, target_os = "linux"))]
pub(crate) const SIZES: [u32; 5] = [16, 22, 24, 32, 48];

/// Mid grey-green with a contrast of at least 3 on both #FFFFFF and #1B2321.
const INK: [u8; 3] = [0x5F, 0x8A, 0x7D];
/// "Now", and nothing else.
const EMBER: [u8; 3] = [0xD9, 0x62, 0x1E];
/// The part of the ring that is still open.
const FAINT: u8 = 0x60;
/// Icons are drawn on a grid of 16 units.
const GRID: f32 = 16.0;

/// The icon in a square of `size` pixels, RGBA, not premultiplied.
pub(crate) fn draw(icon: TrayIcon, size: u32) -> Option<Vec<u8>> {
    let mut canvas = Canvas {
        pixmap: Pixmap::new(size, size)?,
        scale: size as f32 / GRID,
    };
    match icon {
        TrayIcon::Working(parts) => {
            canvas.arc(0.0, 1.0, INK, FAINT);
            canvas.arc(0.0, parts as f32 / RING_PARTS as f32, INK, 0xFF);
            canvas.dot(1.6, INK);
        }
        TrayIcon::Soon => {
            canvas.arc(0.0, 1.0, INK, 0xFF);
            canvas.dot(2.6, EMBER);
        }
        TrayIcon::Due => {
            canvas.dot(7.0, EMBER);
            canvas.line(&[(6.2, 11.0), (9.8, 5.0)], [0xFF; 3]);
        }
        TrayIcon::Held => {
            canvas.arc(0.0, 1.0, EMBER, 0xFF);
            canvas.line(&[(5.0, 8.0), (11.0, 8.0)], INK);
        }
        TrayIcon::Paused => {
            canvas.line(&[(5.5, 4.0), (5.5, 12.0)], INK);
            canvas.line(&[(10.5, 4.0), (10.5, 12.0)], INK);
        }
        TrayIcon::OffHours => canvas.arc(0.12, 0.62, INK, 0xFF),
        TrayIcon::Guiding => {
            canvas.arc(0.0, 1.0, EMBER, 0xFF);
            canvas.line(&[(6.2, 11.0), (9.8, 5.0)], EMBER);
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
    /// The ring from `from` to `to`, in turns clockwise from the top.
    fn arc(&mut self, from: f32, to: f32, colour: [u8; 3], alpha: u8) {
        const POINTS_A_TURN: f32 = 48.0;
        const RADIUS: f32 = 6.4;
        let points = ((to - from) * POINTS_A_TURN).ceil();
        if points < 1.0 {
            return;
        }
        let ring: Vec<_> = (0..=points as usize)
            .map(|point| {
                let turn = from + (to - from) * point as f32 / points;
                let (sine, cosine) = (turn * std::f32::consts::TAU).sin_cos();
                (8.0 + RADIUS * sine, 8.0 - RADIUS * cosine)
            })
            .collect();
        self.stroke(&ring, colour, alpha);
    }

    fn line(&mut self, points: &[(f32, f32)], colour: [u8; 3]) {
        self.stroke(points, colour, 0xFF);
    }

    fn dot(&mut self, radius: f32, colour: [u8; 3]) {
        if let Some(circle) = PathBuilder::from_circle(8.0, 8.0, radius) {
            let grid = Transform::from_scale(self.scale, self.scale);
            self.pixmap
                .fill_path(&circle, &paint(colour, 0xFF), FillRule::Winding, grid, None);
        }
    }

    fn stroke(&mut self, points: &[(f32, f32)], colour: [u8; 3], alpha: u8) {
        if let Some(path) = polyline(points) {
            let stroke = Stroke {
                width: 2.2,
                line_cap: LineCap::Round,
                ..Stroke::default()
            };
            let grid = Transform::from_scale(self.scale, self.scale);
            self.pixmap
                .stroke_path(&path, &paint(colour, alpha), &stroke, grid, None);
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
