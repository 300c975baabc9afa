//! Footnotes: numbered as they are met, written at the end, with ways back.

use crate::html;
use std::collections::HashMap;
use std::fmt::Write as _;
use std::ops::Range;

use pulldown_cmark::{Event, Tag};

use super::document::Document;
use super::hidden::holds;
use super::render::Writer;

/// The footnotes of a body. Only those that something visible refers to get a number, and only
/// those are written: a note that is referred to from hidden sections alone leaves no trace,
/// wherever it stands. A note that stands in a hidden section is none.
pub(super) struct Notes<'d> {
    document: &'d Document<'d>,
    /// Definitions by label in lower case: the first of each.
    by_label: HashMap<String, Note>,
    /// Events of the notes that have a number, in its order.
    order: Vec<Numbered>,
}

struct Note {
    /// From the definition's start to its end.
    events: Range<usize>,
    /// Its place in `order`, from 1; 0 as long as it has none.
    number: usize,
}

struct Numbered {
    events: Range<usize>,
    references: usize,
}

impl<'d> Notes<'d> {
    /// The footnotes that a document defines outside the ranges that are `unseen`.
    pub(super) fn of(document: &'d Document<'d>, unseen: &[Range<usize>]) -> Self {
        let mut by_label = HashMap::new();
        for events in &document.footnotes {
            let (event, span) = &document.events[events.start];
            if let Event::Start(Tag::FootnoteDefinition(label)) = event
                && !holds(unseen, span.start)
            {
                let note = Note { events: events.clone(), number: 0 };
                by_label.entry(label.to_lowercase()).or_insert(note);
            }
        }
        Self { document, by_label, order: Vec::new() }
    }

    /// The number of the note with this label, if there is one.
    fn number(&mut self, label: &str) -> Option<usize> {
        let note = self.by_label.get_mut(&label.to_lowercase())?;
        if note.number == 0 {
            self.order.push(Numbered { events: note.events.clone(), references: 0 });
            note.number = self.order.len();
        }
        Some(note.number)
    }

    /// The range of the body that a note's definition is.
    fn span(&self, index: usize) -> Range<usize> {
        self.document.events[self.order[index].events.start].1.clone()
    }
}

impl Writer<'_, '_> {
    /// Writes the number of a footnote as a link to it; within a link, just the number.
    pub(super) fn note_reference(&mut self, label: &str) {
        let Some(number) = self.notes.number(label) else { return };
        if self.in_link() {
            let _ = write!(self.out, "<sup>{number}</sup>");
            return;
        }
        let note = &mut self.notes.order[number - 1];
        note.references += 1;
        let reference = note.references;
        self.out.push_str("<sup><a href=\"#");
        self.note_id("fn_", number, 1);
        self.out.push_str("\" id=\"");
        self.note_id("fnref_", number, reference);
        let _ = write!(self.out, "\" aria-label=\"Fodnote {number}\">{number}</a></sup>");
    }

    /// Writes the id of a note or of one of the references to it. No heading has such an id.
    fn note_id(&mut self, kind: &str, number: usize, reference: usize) {
        html::attribute(self.out, self.options.id_prefix);
        let _ = write!(self.out, "{kind}{number}");
        if reference > 1 {
            let _ = write!(self.out, "_{reference}");
        }
    }

    /// Writes the notes that were referred to. Notes may refer to notes, so all are written
    /// aside first; only then is it known how many ways back each must have.
    pub(super) fn write_notes(&mut self) {
        if self.notes.order.is_empty() {
            return;
        }
        let body = std::mem::take(self.out);
        // Aside, nothing is an outermost block.
        let body_start = std::mem::replace(&mut self.start, usize::MAX);
        self.table.heading("Fodnoter");
        let mut ends = Vec::new();
        while ends.len() < self.notes.order.len() {
            let index = ends.len();
            let events = self.notes.order[index].events.clone();
            // A hidden section within a note is not seen.
            self.hidden.restart(&self.notes.span(index));
            self.open("");
            self.walk(events.start + 1..events.end - 1);
            self.close("");
            ends.push(self.out.len());
        }
        let texts = std::mem::replace(self.out, body);
        self.start = body_start;
        self.between_blocks();
        self.out.push_str("<section class=\"fodnoter\" aria-label=\"Fodnoter\"><ol>");
        let mut start = 0;
        for (index, end) in ends.into_iter().enumerate() {
            self.write_note(index, &texts[start..end]);
            start = end;
        }
        self.out.push_str("</ol></section>");
    }

    fn write_note(&mut self, index: usize, text: &str) {
        let number = index + 1;
        self.out.push_str("<li id=\"");
        self.note_id("fn_", number, 1);
        self.out.push_str("\">");
        // The ways back stand in the last paragraph, or in one of their own.
        if let Some(open) = text.strip_suffix("</p>") {
            self.out.push_str(open);
            self.out.push(' ');
        } else {
            self.out.push_str(text);
            self.out.push_str("<p>");
        }
        for reference in 1..=self.notes.order[index].references {
            if reference > 1 {
                self.out.push(' ');
            }
            self.out.push_str("<a href=\"#");
            self.note_id("fnref_", number, reference);
            self.out.push_str("\" aria-label=\"Tilbage til teksten");
            // Several links of the same name would lead to different places.
            if reference > 1 {
                let _ = write!(self.out, " {reference}\">↩<sup>{reference}</sup></a>");
            } else {
                self.out.push_str("\">↩</a>");
            }
        }
        self.out.push_str("</p></li>");
    }
}
