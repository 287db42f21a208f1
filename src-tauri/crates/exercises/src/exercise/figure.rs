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
    #[cfg_attr(
        feature = "ts",
        ts(type = "Record<string, number[] | number | string>")
    )]
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
/// positive; `n` is the near limb, `f` the far one.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Pose {
    /// What it is called.
    pub name: String,
    /// Of the trunk from upright.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lean: Option<f32>,
    /// Of the near thigh.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thigh_n: Option<f32>,
    /// Of the near shank.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shank_n: Option<f32>,
    /// Of the far thigh.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thigh_f: Option<f32>,
    /// Of the far shank.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shank_f: Option<f32>,
    /// Of the near foot, toes up positive.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub foot: Option<f32>,
    /// Of the far foot.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub foot_f: Option<f32>,
    /// Of the near upper arm.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub arm_n: Option<f32>,
    /// Of the near forearm.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fore_n: Option<f32>,
    /// Of the far upper arm.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub arm_f: Option<f32>,
    /// Of the far forearm.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fore_f: Option<f32>,
    /// How far the trunk bends toward the back.
    #[serde(rename = "trunk_bow", skip_serializing_if = "Option::is_none")]
    pub trunk_bow: Option<f32>,
    /// Its turn against the trunk.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub head: Option<f32>,
    /// Where the hip is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hip: Option<[f32; 2]>,
    /// Where every joint is, for views by points.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    #[cfg_attr(feature = "ts", ts(optional, type = "Record<string, number[]>"))]
    pub joints: BTreeMap<String, [f32; 2]>,
}

impl Figure {
    /// What is missing before it can be drawn.
    pub(crate) fn fault(&self) -> Option<String> {
        if self.frames.len() < 2 {
            return Some("a figure needs at least two frames".to_owned());
        }
        let (needed, lacks): (_, fn(&&Pose) -> bool) = match self.view {
            FigureView::Side => ("lean, thighN, shankN, thighF and shankF", |pose| {
                let angles = [
                    pose.lean,
                    pose.thigh_n,
                    pose.shank_n,
                    pose.thigh_f,
                    pose.shank_f,
                ];
                angles.contains(&None)
            }),
            FigureView::SidePoints | FigureView::FrontPoints => {
                ("joints", |pose| pose.joints.is_empty())
            }
        };
        let pose = self.frames.iter().find(lacks)?;
        Some(format!("the frame `{}` needs {needed}", pose.name))
    }
}
