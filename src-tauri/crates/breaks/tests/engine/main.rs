//! What scripts cannot say: unknown idleness, the screen, the guide's moves, facts for the ledger, what there is
//! to show.

#![allow(
    clippy::unwrap_used,
    reason = "a test may stop at what it did not expect"
)]

#[path = "../days/mod.rs"]
mod days;

mod absence;
mod activity;
mod desk;
mod facts;
mod fixed_times;
mod posture;
mod presence;
mod reminder;
mod routine;
mod stored;
mod view;
