//! Embeds the windows' pages and declares the one command they may call.

fn main() {
    let commands = tauri_build::AppManifest::new().commands(&["ask"]);
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(commands))
        .expect("tauri.conf.json, capabilities and ui/dist fit together");
}
