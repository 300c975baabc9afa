//! Rows of tables that do not have as many cells as the head has columns.
//!
//! The parser fills short rows up and drops what long rows have too much: text that would be
//! gone from the page without a word.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::scan::{Fault, FaultKind};

/// Counts cells while a table goes by.
#[derive(Default)]
pub(super) struct Counter {
    expected: usize,
    found: usize,
    last_cell: usize,
}

impl Counter {
    /// Takes the next event; a fault at the end of a row that has the wrong number of cells.
    pub(super) fn event(&mut self, body: &str, event: &Event<'_>, span: &Range<usize>) -> Option<Fault> {
        match event {
            Event::Start(Tag::Table(columns)) => self.expected = columns.len(),
            Event::Start(Tag::TableRow) => {
                (self.found, self.last_cell) = (0, span.end);
            }
            // Cells that the parser made up are empty and stand after the row; told from those
            // that are merely empty when the row is done.
            Event::Start(Tag::TableCell) => {
                self.found += usize::from(!span.is_empty() || is_pipe(body, span.start));
                self.last_cell = span.end;
            }
            Event::End(TagEnd::TableRow) => {
                let rest = body.get(self.last_cell..span.end).unwrap_or_default();
                let found = self.found + surplus(rest);
                if found != self.expected {
                    let kind = FaultKind::TableColumns { expected: self.expected, found };
                    return Some(Fault { kind, span: span.clone() });
                }
            }
            _ => {}
        }
        None
    }
}

/// Whether an empty cell is written: a pipe closes it, and one stands before it.
fn is_pipe(body: &str, at: usize) -> bool {
    let bytes = body.as_bytes();
    bytes.get(at) == Some(&b'|') && at > 0 && bytes[at - 1] == b'|'
}

/// How many cells `rest`, what follows the last cell that was kept, holds; none if all are blank.
fn surplus(rest: &str) -> usize {
    let rest = rest.trim().trim_start_matches('|');
    let rest = rest.strip_suffix('|').filter(|rest| !rest.ends_with('\\')).unwrap_or(rest);
    let mut cells = 0;
    let mut blank = true;
    let mut before = b'|';
    for byte in rest.bytes() {
        if byte == b'|' && before != b'\\' {
            cells += 1;
        } else if !byte.is_ascii_whitespace() {
            blank = false;
        }
        before = byte;
    }
    if blank { 0 } else { cells + 1 }
}
