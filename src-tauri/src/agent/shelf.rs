//! The catalogue of exercises, in memory only while somebody looks into it.

use std::cell::OnceCell;
use std::ops::Deref;

use astir_exercises::Catalogue;

use crate::words::translated;

/// Reads the catalogue at the first look, and again after it was put away: most of the day nobody exercises.
#[derive(Debug, Default)]
pub(crate) struct Shelf(OnceCell<Catalogue>);

impl Shelf {
    /// Gives the memory of the catalogue back.
    pub(crate) fn put_away(&mut self) {
        self.0.take();
    }
}

impl Deref for Shelf {
    type Target = Catalogue;

    fn deref(&self) -> &Catalogue {
        self.0.get_or_init(read)
    }
}

/// Reads on a thread of its own: the stack that this takes, and what the allocator keeps for it, go with the thread.
fn read() -> Catalogue {
    std::thread::scope(|scope| {
        let reading = scope.spawn(|| translated(Catalogue::builtin()));
        reading.join().unwrap_or_else(|_| Catalogue::builtin())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_catalogue_is_read_again_after_it_was_put_away() {
        let mut shelf = Shelf::default();
        let before = shelf.routines().len();
        shelf.put_away();
        assert!(shelf.0.get().is_none());
        assert_eq!(shelf.routines().len(), before);
    }
}
