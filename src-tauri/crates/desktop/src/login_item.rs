//! Puts right what starts at login on Windows.

use std::path::Path;

use windows_registry::{CURRENT_USER, Key, LOCAL_MACHINE};

/// Where Windows keeps the programs to start at login.
const RUN: &str = r"Software\Microsoft\Windows\CurrentVersion\Run";

/// Writes the path of `program` in quotes wherever the entry `name` names it without: a path with a
/// space in it would be read as a program and its arguments, and could start another one.
pub fn quote(name: &str, program: &Path) {
    for root in [CURRENT_USER, LOCAL_MACHINE] {
        if let Err(error) = quote_below(root, RUN, name, program) {
            // Entries for all people may be changed by administrators only.
            tracing::debug!(%error, "the entry to start at login stays as it is");
        }
    }
}

fn quote_below(root: &Key, run: &str, name: &str, program: &Path) -> windows::core::Result<()> {
    let program = program.display().to_string();
    let Ok(entry) = root.open(run).and_then(|run| run.get_string(name)) else {
        return Ok(());
    };
    match entry.strip_prefix(&program) {
        Some(arguments) => {
            let quoted = format!("\"{program}\"{arguments}");
            root.options()
                .read()
                .write()
                .open(run)?
                .set_string(name, quoted.trim_end())
        }
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_with_spaces_starts_the_program_it_names() {
        let run = format!(r"Software\AstirTest\run-{}", std::process::id());
        let entries = CURRENT_USER.create(&run).unwrap();
        let program = Path::new(r"C:\Program Files\Astir\astir.exe");
        entries
            .set_string("Astir", r"C:\Program Files\Astir\astir.exe ")
            .unwrap();
        for _ in 0..2 {
            quote_below(CURRENT_USER, &run, "Astir", program).unwrap();
            let entry = entries.get_string("Astir").unwrap();
            assert_eq!(entry, r#""C:\Program Files\Astir\astir.exe""#);
        }
        CURRENT_USER.remove_tree(&run).unwrap();
    }
}
