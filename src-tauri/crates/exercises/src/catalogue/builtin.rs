//! The documents that are part of the program.

use super::Document;

macro_rules! document {
    ($name:literal) => {
        Document {
            name: $name,
            text: include_str!(concat!("../../../../../assets/exercises/", $name)),
        }
    };
}

pub(super) fn documents() -> [Document<'static>; 12] {
    [
        document!("bridges.toml"),
        document!("squats.toml"),
        document!("lunges.toml"),
        document!("hinges.toml"),
        document!("abduction.toml"),
        document!("hip_front.toml"),
        document!("hip_rotation.toml"),
        document!("legs_and_back.toml"),
        document!("seated.toml"),
        document!("circulation.toml"),
        document!("routines.toml"),
        document!("sources.toml"),
    ]
}
