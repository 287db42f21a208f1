//! Embeds the windows' pages and declares the two commands they may call.

fn main() {
    let commands = tauri_build::AppManifest::new().commands(&["ask", "hand_over"]);
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(commands))
        .expect("tauri.conf.json, capabilities and ui/dist fit together");
}
