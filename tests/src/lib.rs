//! A desktop on a machine without one, and the hands and eyes of a person at it.
//!
//! A [`Lab`] is one fresh private desktop of some [`Kind`]: its own home, session bus, screen,
//! window manager, panel and notification daemon. Nothing of one lab is seen by another, so
//! tests run side by side, and everything a lab started ends with it. The same labs
//! serve the acceptance tests, `cargo xtask run` with no display, and the bench.
//!
//! Nothing in here knows how Astir works inside: it knows the binary, what is on the
//! screen, what is on the bus, and what the program prints.

#![cfg(target_os = "linux")]

pub mod astir;
pub mod cost;
pub mod desktop;
mod desktop_files;
mod environment;
mod identity;
mod lab;
pub mod login;
pub mod matrix;
pub mod notices;
mod person;
mod picture;
mod process;
mod screen;
mod seat;
pub mod socket;
pub mod sound;
pub mod tray;
pub mod wait;
pub mod web;

pub use desktop::Kind;
pub use lab::{Lab, Part, Session};
pub use person::Person;
pub use picture::Picture;
pub use process::Started;
pub use screen::{Place, Screen};
pub use seat::Seat;
