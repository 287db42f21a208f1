//! Embeds the windows' pages, declares the two commands they may call, and packs what the agent says.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

const LOCALES: &str = "../assets/locales";
/// The largest file has 60 kB, so a window of 64 kB sees all of it and takes no more memory to unpack.
const WINDOW_BITS: i32 = 16;

fn main() {
    let commands = tauri_build::AppManifest::new().commands(&["ask", "hand_over"]);
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(commands))
        .expect("tauri.conf.json, capabilities and ui/dist fit together");
    pack_words();
}

/// Writes the table of languages that `words/language.rs` takes in: every folder of the locales.
fn pack_words() {
    println!("cargo:rerun-if-changed={LOCALES}");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo names a folder for what is made"));
    let mut tags: Vec<String> = fs::read_dir(LOCALES)
        .expect("there are locales")
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| Path::new(LOCALES).join(name).is_dir())
        .collect();
    tags.sort();
    let english = tags.iter().position(|tag| tag == "en");
    let english = english.expect("there is English");
    let mut table = format!(
        "const ENGLISH: usize = {english};\nstatic PACKED: [Packed; {}] = [\n",
        tags.len()
    );
    for tag in &tags {
        let packed = ["agent", "catalogue"].map(|part| {
            let packed = out.join(format!("{tag}-{part}.br"));
            let text = fs::read(Path::new(LOCALES).join(tag).join(format!("{part}.ftl")));
            fs::write(&packed, pack(&text.unwrap_or_default())).expect("the folder can be written");
            packed
        });
        writeln!(
            table,
            "Packed {{ tag: {tag:?}, agent: include_bytes!({:?}), catalogue: include_bytes!({:?}) }},",
            packed[0], packed[1]
        )
        .expect("a String takes any text");
    }
    table.push_str("];\n");
    fs::write(out.join("words.rs"), table).expect("the folder can be written");
}

fn pack(text: &[u8]) -> Vec<u8> {
    let manner = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: WINDOW_BITS,
        ..Default::default()
    };
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut &text[..], &mut packed, &manner).expect("memory takes any text");
    packed
}
