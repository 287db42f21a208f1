//! Astir: one program in three roles.
fn main() {
    tauri::Builder::default().run(tauri::generate_context!()).ok();
}
