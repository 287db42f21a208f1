//! The key poses of `assets/figures/poses.json` are possible bodies, and every exercise has some.
//!
//! Lengths are in hundredths of the height, angles in degrees (content, section 7b): `lean` from
//! upright, thigh and shank from straight down, forward positive.

use std::collections::BTreeMap;

use astir_exercises::Catalogue;
use serde_json::{Map, Value};

const THIGH: f64 = 24.5;
const SHANK: f64 = 24.6;
const TRUNK: f64 = 28.8;
const UPPER_ARM: f64 = 18.6;
const FOREARM: f64 = 14.6;
/// Ordinary ranges of flexion. A rounding back adds to the hip (child's pose), hence the wide end.
const KNEE: std::ops::RangeInclusive<f64> = -3.0..=141.0;
const HIP: std::ops::RangeInclusive<f64> = -27.0..=150.0;
/// What rounding to a tenth may add up to along a limb.
const SLACK: f64 = 0.5;

type Frame = Map<String, Value>;

#[test]
fn every_exercise_has_a_figure_and_every_figure_an_exercise() {
    let catalogue = Catalogue::builtin();
    let poses = poses();
    for exercise in catalogue.exercises() {
        let frames = poses.get(&exercise.id.0).map(Vec::len);
        assert!(frames >= Some(2), "{} has {frames:?} frames", exercise.id);
    }
    assert_eq!(poses.len(), catalogue.exercises().len());
}

#[test]
fn no_knee_or_hip_bends_further_than_it_can() {
    for (exercise, frame) in frames() {
        for side in ["N", "F"] {
            let [Some(thigh), Some(shank)] =
                ["thigh", "shank"].map(|part| number(&frame, &format!("{part}{side}")))
            else {
                continue;
            };
            let hip = thigh + number(&frame, "lean").unwrap_or(0.0);
            assert!(
                KNEE.contains(&(thigh - shank)),
                "{exercise}, {}: knee {side}",
                frame["name"]
            );
            assert!(
                HIP.contains(&hip),
                "{exercise}, {}: hip {side} {hip}",
                frame["name"]
            );
        }
    }
}

#[test]
fn nobody_sinks_into_the_floor() {
    for (exercise, frame) in frames() {
        for (joint, at) in joints(&frame).iter().chain(&knees_and_ankles(&frame)) {
            assert!(
                at.1 > -SLACK,
                "{exercise}, {}: {joint} at {at:?}",
                frame["name"]
            );
        }
    }
}

#[test]
fn limbs_seen_foreshortened_are_never_longer_than_they_are() {
    let limbs = [
        ("hip", "knee", THIGH),
        ("knee", "ankle", SHANK),
        ("shoulder", "elbow", UPPER_ARM),
        ("elbow", "hand", FOREARM),
    ];
    for (exercise, frame) in frames() {
        let joints = joints(&frame);
        if joints.is_empty() {
            continue;
        }
        for (from, to, length) in limbs {
            for side in ["N", "F"] {
                let seen = distance(
                    joints[&format!("{from}{side}")],
                    joints[&format!("{to}{side}")],
                );
                assert!(
                    seen <= length + SLACK,
                    "{exercise}, {}: {from} to {to} {seen}",
                    frame["name"]
                );
            }
        }
        assert!(
            distance(joints["pelvis"], joints["neck"]) <= TRUNK + SLACK,
            "{exercise}"
        );
    }
}

fn poses() -> BTreeMap<String, Vec<Frame>> {
    let text = include_str!("../../../../assets/figures/poses.json");
    let poses: BTreeMap<String, Value> = serde_json::from_str(text).expect("poses are an object");
    let frames = |pose: &Value| serde_json::from_value(pose["frames"].clone()).expect("frames");
    poses
        .iter()
        .map(|(exercise, pose)| (exercise.clone(), frames(pose)))
        .collect()
}

fn frames() -> impl Iterator<Item = (String, Frame)> {
    let frames = |(exercise, frames): (String, Vec<Frame>)| {
        frames
            .into_iter()
            .map(move |frame| (exercise.clone(), frame))
    };
    poses().into_iter().flat_map(frames)
}

fn number(frame: &Frame, name: &str) -> Option<f64> {
    frame.get(name)?.as_f64()
}

fn point(value: &Value) -> Option<(f64, f64)> {
    Some((value.get(0)?.as_f64()?, value.get(1)?.as_f64()?))
}

/// The joints a frame states as points; none where it states angles.
fn joints(frame: &Frame) -> BTreeMap<String, (f64, f64)> {
    let stated = frame.get("joints").and_then(Value::as_object);
    let stated = stated.into_iter().flatten();
    stated
        .map(|(name, at)| (name.clone(), point(at).expect("a point")))
        .collect()
}

/// Knees and ankles of a frame that states angles and where the hip is.
fn knees_and_ankles(frame: &Frame) -> BTreeMap<String, (f64, f64)> {
    let mut found = BTreeMap::new();
    let Some(hip) = frame.get("hip").and_then(point) else {
        return found;
    };
    for side in ["N", "F"] {
        let angles = ["thigh", "shank"].map(|part| number(frame, &format!("{part}{side}")));
        let [Some(thigh), Some(shank)] = angles else {
            continue;
        };
        let knee = hanging(hip, THIGH, thigh);
        found.insert(format!("knee{side}"), knee);
        found.insert(format!("ankle{side}"), hanging(knee, SHANK, shank));
    }
    found
}

fn hanging(from: (f64, f64), length: f64, angle: f64) -> (f64, f64) {
    let angle = angle.to_radians();
    (from.0 + length * angle.sin(), from.1 - length * angle.cos())
}

fn distance(a: (f64, f64), b: (f64, f64)) -> f64 {
    (a.0 - b.0).hypot(a.1 - b.1)
}
