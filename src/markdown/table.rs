//! Tables: head, row headings, alignment, caption and name.

use crate::html;
use std::collections::HashMap;
use std::fmt::Write as _;
use std::ops::Range;

use pulldown_cmark::{Alignment, Event, Tag, TagEnd};

use super::document::Document;
use super::render::Writer;

/// How a paragraph begins that is the caption of the table after it.
const MARK: &str = "Tabel:";
/// How the cell begins that is the heading of its row.
const ROW_HEADING: &str = "# ";

/// The table that is being written, and what tables are called.
#[derive(Default)]
pub(super) struct Table<'d> {
    columns: &'d [Alignment],
    column: usize,
    in_body: bool,
    /// The end tag of the open cell, and the length of the output after its start tag.
    cell: (&'static str, usize),
    /// The nearest heading before.
    heading: String,
    /// How many tables have each name.
    names: HashMap<String, u32>,
}

impl Table<'_> {
    /// Notes the nearest heading.
    pub(super) fn heading(&mut self, text: &str) {
        text.clone_into(&mut self.heading);
    }

    /// A name for a table: the caption, else the nearest heading; told apart from tables before
    /// it with the same name.
    fn name(&mut self, caption: &str) -> String {
        let name = [caption, self.heading.as_str(), "Tabel"].into_iter().find(|n| !n.is_empty());
        let mut name = name.unwrap_or_default().to_owned();
        let count = self.names.entry(name.clone()).or_default();
        *count += 1;
        if *count > 1 {
            let _ = write!(name, " ({count})");
        }
        name
    }
}

/// A paragraph that is the caption of the table after it.
pub(super) struct Caption {
    /// Its events, without the emphasis around them.
    events: Range<usize>,
    strip: &'static str,
    /// The start event of the table.
    pub(super) table: usize,
}

impl Caption {
    /// The caption that starts at event `at`, a paragraph's start: `Tabel: …` or, emphasised as a
    /// whole, `*Tabel 1: …*`, right before a table.
    pub(super) fn at(document: &Document<'_>, at: usize) -> Option<Self> {
        let events = &document.events;
        let (inner, strip) = match &events.get(at + 1)?.0 {
            Event::Text(text) if text.starts_with(MARK) => (at + 1, MARK),
            Event::Start(Tag::Emphasis) => match &events.get(at + 2)?.0 {
                Event::Text(text) if text.starts_with("Tabel") => (at + 2, ""),
                _ => return None,
            },
            _ => return None,
        };
        let end =
            at + events[at..].iter().position(|(event, _)| matches!(event, Event::End(TagEnd::Paragraph)))?;
        if !matches!(events.get(end + 1)?.0, Event::Start(Tag::Table(_))) {
            return None;
        }
        let table = end + 1;
        if strip.is_empty() {
            // The emphasis must end where the paragraph does.
            (document.after(at + 1) == end).then(|| Self { events: inner..end - 1, strip, table })
        } else {
            Some(Self { events: inner..end, strip, table })
        }
    }
}

impl<'d> Writer<'d, '_> {
    pub(super) fn open_table(&mut self, at: usize, columns: &'d [Alignment]) {
        let caption = self.caption.take().filter(|caption| caption.table == at);
        let mut text = String::new();
        if let Some(caption) = &caption {
            self.document.push_text(caption.events.clone(), &mut text);
            text = text.strip_prefix(caption.strip).unwrap_or(&text).trim().to_owned();
        }
        let name = self.table.name(&text);
        self.table.columns = columns;
        self.table.column = 0;
        self.table.in_body = false;
        self.between_blocks();
        self.out.push_str("<div class=\"tabel\" role=\"region\" tabindex=\"0\" aria-label=\"");
        html::attribute(self.out, &name);
        self.out.push_str("\"><table>");
        if let Some(caption) = caption.filter(|_| !text.is_empty()) {
            self.out.push_str("<caption>");
            self.strip = caption.strip;
            self.walk(caption.events);
            self.out.push_str("</caption>");
        }
    }

    pub(super) fn close_table(&mut self) {
        self.out.push_str(if self.table.in_body { "</tbody></table></div>" } else { "</table></div>" });
    }

    pub(super) fn open_row(&mut self) {
        if !self.table.in_body {
            self.table.in_body = true;
            self.out.push_str("<tbody>");
        }
        self.table.column = 0;
        self.out.push_str("<tr>");
    }

    /// Opens a cell. A cell in the head is a heading unless it is empty; so is the first of a row
    /// in the body if it says so.
    pub(super) fn open_cell(&mut self, at: usize) {
        let next = self.document.events.get(at + 1);
        let (start, end) = if !self.table.in_body {
            match next {
                Some((Event::End(TagEnd::TableCell), _)) => ("<td", "</td>"),
                _ => ("<th scope=\"col\"", "</th>"),
            }
        } else if self.table.column == 0
            && matches!(next, Some((Event::Text(text), span))
                if text.starts_with(ROW_HEADING) && !self.document.is_escaped(span.start))
        {
            self.strip = ROW_HEADING;
            ("<th scope=\"row\"", "</th>")
        } else {
            ("<td", "</td>")
        };
        self.out.push_str(start);
        self.out.push_str(match self.table.columns.get(self.table.column) {
            Some(Alignment::Right) => " class=\"tal\">",
            Some(Alignment::Center) => " class=\"midt\">",
            _ => ">",
        });
        self.table.column += 1;
        self.table.cell = (end, self.out.len());
    }

    pub(super) fn close_cell(&mut self) {
        let (end, after) = self.table.cell;
        self.trim_end(after);
        self.out.push_str(end);
    }
}
