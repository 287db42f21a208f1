//! The figure of an exercise of one's own, as the built-in ones stand in `poses.json`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// Key poses a figure moves between. Lengths in hundredths of the body's height, floor at y = 0.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Figure {
    /// From where it is seen, and what its poses state.
    pub view: FigureView,
    /// What stays in place, and things around.
    #[serde(default)]
    pub anchor: BTreeMap<String, Anchor>,
    /// The poses, in order; at least two.
    pub frames: Vec<Pose>,
    /// `cycle`, `pendulum`, or there and back in words.
    #[serde(rename = "loop", default)]
    pub course: String,
    /// A remark for whoever draws it.
    #[serde(default)]
    pub note: String,
    /// The head stays here instead of following the trunk.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub head_at: Option<[f32; 2]>,
}

/// From where a figure is seen, and what its poses state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum FigureView {
    /// From the side, by angles.
    #[serde(rename = "side")]
    Side,
    /// From the side, by points.
    #[serde(rename = "joints, side")]
    SidePoints,
    /// From the front, by points.
    #[serde(rename = "joints, front")]
    FrontPoints,
}

/// Something a figure holds on to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(untagged)]
pub enum Anchor {
    /// A height or a place along the floor.
    Length(f32),
    /// A point, or one for each side.
    Point([f32; 2]),
    /// In words.
    Words(String),
}

/// One pose. Angles in degrees: the trunk from upright, limbs from straight down, forward
/// positive; N is the near limb, F the far one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Pose {
    /// What it is called.
    pub name: String,
    /// The angles, by the names that `assets/figures/README.md` lists.
    #[serde(flatten)]
    pub angles: BTreeMap<Angle, f32>,
    /// Where the hip is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub hip: Option<[f32; 2]>,
    /// Where every joint is, for views by points.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub joints: BTreeMap<String, [f32; 2]>,
}

/// An angle of a pose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[allow(missing_docs, reason = "the names are those of limbs")]
pub enum Angle {
    #[serde(rename = "lean")]
    Lean,
    #[serde(rename = "thighN")]
    ThighNear,
    #[serde(rename = "shankN")]
    ShankNear,
    #[serde(rename = "thighF")]
    ThighFar,
    #[serde(rename = "shankF")]
    ShankFar,
    #[serde(rename = "foot")]
    FootNear,
    #[serde(rename = "footF")]
    FootFar,
    #[serde(rename = "armN")]
    ArmNear,
    #[serde(rename = "foreN")]
    ForearmNear,
    #[serde(rename = "armF")]
    ArmFar,
    #[serde(rename = "foreF")]
    ForearmFar,
    #[serde(rename = "trunk_bow")]
    TrunkBow,
    #[serde(rename = "head")]
    Head,
}

impl Figure {
    /// What is missing before it can be drawn.
    pub(crate) fn fault(&self) -> Option<String> {
        const NEEDED: [Angle; 5] = [
            Angle::Lean,
            Angle::ThighNear,
            Angle::ShankNear,
            Angle::ThighFar,
            Angle::ShankFar,
        ];
        if self.frames.len() < 2 {
            return Some("a figure needs at least two frames".to_owned());
        }
        let lacks = |pose: &&Pose| match self.view {
            FigureView::Side => NEEDED.iter().any(|angle| !pose.angles.contains_key(angle)),
            FigureView::SidePoints | FigureView::FrontPoints => pose.joints.is_empty(),
        };
        let pose = self.frames.iter().find(lacks)?;
        let needed = match self.view {
            FigureView::Side => "lean, thighN, shankN, thighF and shankF",
            FigureView::SidePoints | FigureView::FrontPoints => "joints",
        };
        Some(format!("the frame `{}` needs {needed}", pose.name))
    }
}
