//! What does not fit in a catalogue, and where.

use std::ops::Range;

use super::Document;

/// What does not fit in a catalogue: file, line, reason.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file}, line {line}: {reason}")]
pub struct CatalogueError {
    /// Name of the document.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// What is wrong, and what was expected.
    pub reason: String,
}

impl CatalogueError {
    /// An error at a range of bytes of a document.
    pub(super) fn at(
        document: &Document<'_>,
        span: &Range<usize>,
        reason: impl Into<String>,
    ) -> Self {
        Self {
            file: document.name.to_owned(),
            line: line_at(document.text, span.start),
            reason: reason.into(),
        }
    }
}

/// The line, from 1, that a byte of a text is on.
pub(super) fn line_at(text: &str, byte: usize) -> usize {
    1 + text
        .bytes()
        .take(byte)
        .filter(|byte| *byte == b'\n')
        .count()
}
