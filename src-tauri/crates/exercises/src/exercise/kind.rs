//! What an exercise is told apart by.

use serde::{Deserialize, Serialize};

/// Which bar of the weekly chart an exercise fills.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Category {
    /// Glutes and legs under load.
    Strength,
    /// Stretches and joint circles.
    Mobility,
    /// Small moves on the chair.
    Seated,
    /// Pumps, marches, walks.
    Circulation,
}

/// The movement an exercise is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(
    missing_docs,
    reason = "the names say it; the catalogue's notes say more"
)]
pub enum Pattern {
    Abduction,
    Adductors,
    Bridge,
    Calf,
    Dynamic,
    Gait,
    Hamstring,
    Hinge,
    HipExtension,
    HipFlexor,
    HipRotator,
    Isometric,
    Knee,
    Lunge,
    Pump,
    Push,
    Spine,
    Squat,
}

/// How the body is placed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Posture {
    /// On a chair.
    Seated,
    /// On the feet.
    Standing,
    /// On knees, or hands and knees.
    Kneeling,
    /// Lying or sitting on the floor.
    Floor,
}

/// Where an exercise happens, as the break rules tell places apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// On the chair.
    Seated,
    /// Standing at or near the desk.
    Standing,
    /// On the floor, lying or kneeling.
    Floor,
    /// Away from the desk: a walk, stairs.
    Away,
}

/// How little an exercise shows, from least to most discreet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Discretion {
    /// Floor or private space.
    Private,
    /// Visible, but fine in an open office.
    Visible,
    /// Looks like ordinary moving.
    Ordinary,
    /// Nobody notices.
    Unnoticed,
}

/// A thing an exercise needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Equipment {
    /// A chair that cannot roll: without castors, or pushed against a wall (T-MAYO, T-HSEIE).
    Chair,
    /// A heavy, fixed desk or its like.
    Desk,
    /// A free piece of wall.
    Wall,
    /// A mat or carpet and the room to lie down.
    Mat,
    /// A stable step or stair.
    Step,
    /// A loop band.
    Band,
    /// A walking pad under the desk.
    WalkingPad,
}

/// Whether an exercise is counted, held or kept up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Exertion {
    /// Repetitions, each of the tempo's length.
    Reps,
    /// One position, held.
    Hold,
    /// Kept up for a time.
    Continuous,
}
