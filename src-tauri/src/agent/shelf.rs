//! The catalogue of exercises, in memory only while somebody looks into it.

use std::cell::OnceCell;
use std::ops::Deref;
use std::path::{Path, PathBuf};

use astir_exercises::catalogue::Document;
use astir_exercises::{Catalogue, CatalogueError};

/// The folder of a person's own exercises and routines, in that of their data.
const OWN: &str = "exercises";

use crate::words::translated;

/// Reads the catalogue at the first look, and again after it was put away: most of the day nobody exercises.
#[derive(Debug, Default)]
pub(crate) struct Shelf {
    /// Where a person's own are.
    own: PathBuf,
    read: OnceCell<(Catalogue, Vec<String>)>,
}

impl Shelf {
    /// The catalogue with what is the person's own, whose data are in `data`.
    pub(crate) fn of(data: &Path) -> Self {
        Self {
            own: data.join(OWN),
            read: OnceCell::new(),
        }
    }

    /// Where a person's own are.
    pub(crate) fn own_folder(&self) -> &Path {
        &self.own
    }

    /// What of the person's own was left out: file, line and reason, one sentence each.
    pub(crate) fn faults(&self) -> Vec<String> {
        self.read().1.clone()
    }

    /// The catalogue as it would be without the file of this name.
    pub(crate) fn without(&self, id: &str) -> Catalogue {
        read(&self.own, Some(&format!("{id}.toml"))).0
    }

    /// Gives the memory of the catalogue back.
    pub(crate) fn put_away(&mut self) {
        self.read.take();
    }

    fn read(&self) -> &(Catalogue, Vec<String>) {
        self.read.get_or_init(|| read(&self.own, None))
    }
}

impl Deref for Shelf {
    type Target = Catalogue;

    fn deref(&self) -> &Catalogue {
        &self.read().0
    }
}

/// Reads on a thread of its own: the stack that this takes, and what the allocator keeps for it, go with the thread.
fn read(own: &Path, without: Option<&str>) -> (Catalogue, Vec<String>) {
    std::thread::scope(|scope| {
        let reading = scope.spawn(|| with_own(own, without));
        let alone = || (translated(Catalogue::builtin()), Vec::new());
        reading.join().unwrap_or_else(|_| alone())
    })
}

/// The built-in catalogue with the files of a folder, each named as it is there; what does not fit is told.
fn with_own(folder: &Path, without: Option<&str>) -> (Catalogue, Vec<String>) {
    let mut faults = Vec::new();
    let mut texts = Vec::new();
    for path in own_files(folder) {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if without == Some(&*name) {
            continue;
        }
        match std::fs::read_to_string(&path) {
            Ok(text) => texts.push((name.into_owned(), text)),
            Err(error) => faults.push(format!("{name}: {error}")),
        }
    }
    let documents: Vec<Document<'_>> = texts
        .iter()
        .map(|(name, text)| Document { name, text })
        .collect();
    let (catalogue, unfit) = translated(Catalogue::builtin()).with_own(&documents);
    faults.extend(unfit.iter().map(CatalogueError::to_string));
    (catalogue, faults)
}

/// Files of a folder that may hold exercises, by name; none where there is no such folder.
fn own_files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    files.retain(|path| path.extension().is_some_and(|end| end == "toml"));
    files.sort();
    files
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_catalogue_is_read_again_after_it_was_put_away() {
        let mut shelf = Shelf::default();
        let before = shelf.routines().len();
        shelf.put_away();
        assert!(shelf.read.get().is_none());
        assert_eq!(shelf.routines().len(), before);
    }

    #[test]
    fn a_faulty_file_is_told_with_its_line_and_the_good_ones_stay() {
        let data = tempfile::tempdir().unwrap();
        let own = data.path().join(OWN);
        std::fs::create_dir(&own).unwrap();
        let good = "[[routine]]\nid = \"short\"\nname = \"Short\"\nminutes = 1\nsetting = \"standing\"\n\
                    steps = [{ exercise = \"standing_march\", seconds = 55 }]\n";
        std::fs::write(own.join("a.toml"), good).unwrap();
        std::fs::write(own.join("b.toml"), "\n\n[[exercize]]\n").unwrap();
        std::fs::write(own.join("notes.txt"), "no file of ours").unwrap();
        let shelf = Shelf::of(data.path());
        assert!(shelf.routine(&"short".into()).is_some());
        let faults = shelf.faults();
        assert_eq!(faults.len(), 1, "{faults:?}");
        assert!(faults[0].starts_with("b.toml, line 3:"), "{faults:?}");
    }
}
