//! Paths, lines and columns of findings.

use super::{Report, mask};
use crate::diagnostic::At;
use crate::parse::Located;
use crate::source::{FileId, LineIndex, Position, Sources, Span};
use std::collections::HashMap;

/// Line indexes of the files that have findings, made once each.
pub(super) struct Places<'a> {
    sources: &'a Sources,
    prefix: &'a str,
    lines: HashMap<FileId, LineIndex>,
}

impl<'a> Places<'a> {
    pub(super) fn new(report: &'a Report) -> Self {
        Self { sources: report.sources, prefix: &report.prefix, lines: HashMap::new() }
    }

    /// The path from the site's root, as it is.
    pub(super) fn path(&self, located: &Located) -> &'a str {
        &self.sources.text(located.finding.file).path
    }

    /// The path from the repository's root, masked.
    pub(super) fn repository_path(&self, located: &Located) -> String {
        mask(&format!("{}{}", self.prefix, self.path(located))).into_owned()
    }

    pub(super) fn text(&self, located: &Located) -> &'a str {
        &self.sources.text(located.finding.file).text
    }

    /// Start and end, the end exclusive, columns in characters.
    pub(super) fn of(&mut self, located: &Located) -> (Position, Position) {
        self.of_span(located, located.span)
    }

    fn of_span(&mut self, located: &Located, span: Span) -> (Position, Position) {
        let text = self.text(located);
        let lines = self.lines.entry(located.finding.file).or_insert_with(|| LineIndex::new(text));
        (lines.position(text, span.start), lines.position(text, span.end))
    }

    /// The same of a range in the finding's file, with columns in bytes of UTF-8.
    pub(super) fn in_bytes(&mut self, located: &Located, span: Span) -> (Position, Position) {
        let text = self.text(located);
        let (start, end) = self.of_span(located, span);
        let column = |offset: usize| {
            let mut offset = offset.min(text.len());
            while !text.is_char_boundary(offset) {
                offset -= 1;
            }
            offset - text[..offset].rfind('\n').map_or(0, |at| at + 1) + 1
        };
        (Position { column: column(span.start), ..start }, Position { column: column(span.end), ..end })
    }

    /// The line on which the finding begins, without white space around it; nothing for a finding
    /// about a whole file.
    pub(super) fn line(&self, located: &Located) -> &'a str {
        if located.finding.at == At::File {
            return "";
        }
        let text = self.text(located);
        let mut at = located.span.start.min(text.len());
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        let from = text[..at].rfind('\n').map_or(0, |i| i + 1);
        let to = text[at..].find('\n').map_or(text.len(), |i| at + i);
        text[from..to].trim()
    }
}

/// Line and column where a finding begins, for those who tell of places otherwise than as findings.
#[must_use]
pub fn position(located: &Located, sources: &Sources) -> Position {
    let text = &sources.text(located.finding.file).text;
    LineIndex::new(text).position(text, located.span.start)
}
