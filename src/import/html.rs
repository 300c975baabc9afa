//! HTML as blocks: what a reader sees of a page, in its order.

use super::Refusal;
use super::blocks::{Block, Blocks, Kind};
use super::found::{Place, Said, Told, Why};
use super::inline;
use crate::diagnostic::text;
use crate::source::LineIndex;
use lol_html::html_content::TextType;
use lol_html::{RewriteStrSettings, doc_text, element, end_tag, rewrite_str};
use std::cell::RefCell;
use std::fmt::Write;
use std::rc::Rc;

/// Elements that begin and end a block.
const BLOCKS: &[&str] = &[
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "caption",
    "dd",
    "div",
    "dl",
    "dt",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "legend",
    "li",
    "main",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "summary",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "ul",
];

/// Whether an element of this name is HTML's.
pub(super) fn is_element(name: &str) -> bool {
    let low = name.to_ascii_lowercase();
    BLOCKS.contains(&low.as_str())
        || matches!(
            low.as_str(),
            "b" | "strong" | "i" | "em" | "u" | "span" | "a" | "br" | "img" | "sup" | "sub"
        )
}

/// Reads a page, or a piece of one that begins at `first` of its file.
///
/// # Errors
/// Where it cannot be read as HTML at all.
pub(super) fn read(html: &str, first: &Place) -> Result<(Blocks, Vec<Told>), Refusal> {
    let lines = LineIndex::new(html);
    let place = |offset: usize| match first {
        Place::Line(line) => {
            let below = lines.position(html, offset).line.saturating_sub(1);
            Place::Line(line.saturating_add(u32::try_from(below).unwrap_or(u32::MAX)))
        }
        Place::Path(_) => first.clone(),
    };
    let state = Rc::new(RefCell::new(Reader::default()));
    let settings = RewriteStrSettings::new()
        .append_element_content_handler(element!("*", |e| {
            let name = e.tag_name();
            let at = place(e.source_location().bytes().start);
            let mut reader = state.borrow_mut();
            match name.as_str() {
                "a" => reader.href = e.get_attribute("href"),
                "img" => {
                    if let Some(words) = e.get_attribute("alt").filter(|w| !w.trim().is_empty()) {
                        reader.tell(&inline::entities(&words), &at, Why::Technical);
                    }
                }
                "ol" => {
                    let start = e.get_attribute("start").and_then(|s| s.trim().parse().ok());
                    reader.begin(&name, &at);
                    reader.lists.push(Some(start.unwrap_or(1)));
                }
                _ => reader.begin(&name, &at),
            }
            if let Some(handlers) = e.end_tag_handlers() {
                let state = Rc::clone(&state);
                handlers.push(end_tag!(move |_| {
                    state.borrow_mut().end(&name);
                    Ok(())
                }));
            }
            Ok(())
        }))
        .append_document_content_handler(doc_text!(|chunk| {
            let from = chunk.source_location().bytes().start;
            let words = chunk.as_str();
            let blank = words.len() - words.trim_start().len();
            let at = place(from + blank);
            match chunk.text_type() {
                TextType::Data => state.borrow_mut().words(words, &at),
                // The title of the window; the page's own heading says the same.
                TextType::RCData => state.borrow_mut().tell(&inline::entities(words), &at, Why::Technical),
                _ => {}
            }
            Ok(())
        }));
    let read = rewrite_str(html, settings);
    if let Err(why) = read {
        return Err(Refusal(text!("HTML-koden kan ikke læses: {why}.", "The HTML cannot be read: {why}.")));
    }
    let mut reader = state.borrow_mut();
    reader.row_ends();
    reader.flush();
    let blocks = Blocks { all: std::mem::take(&mut reader.out), has_headings: reader.has_headings };
    Ok((blocks, std::mem::take(&mut reader.told)))
}

/// What has been read, and what is open.
#[derive(Default)]
struct Reader {
    out: Vec<Block>,
    told: Vec<Told>,
    has_headings: bool,
    /// Words of the open block, each with where its link leads.
    pieces: Vec<(String, Option<String>)>,
    /// Where the open block's first words stand.
    begun: Option<Place>,
    heading: Option<u8>,
    href: Option<String>,
    /// The next number of each open list; none where points have no numbers.
    lists: Vec<Option<u32>>,
    /// The point that the next block is.
    point: Option<Kind>,
    /// Whether a point is open, so that a line's end does not end it.
    in_point: bool,
    tables: usize,
    in_cell: bool,
    cells: Vec<String>,
    heads: usize,
    row: Option<Place>,
}

impl Reader {
    fn tell(&mut self, words: &str, at: &Place, why: Why) {
        if !words.trim().is_empty() {
            self.told.push(Told { said: Said::new(words, at), why });
        }
    }

    fn words(&mut self, words: &str, at: &Place) {
        if self.begun.is_none() && !words.trim().is_empty() {
            self.begun = Some(at.clone());
        }
        match self.pieces.last_mut() {
            // An entity can be cut in two between chunks, so chunks are put together first.
            Some((last, href)) if *href == self.href => last.push_str(words),
            _ => self.pieces.push((words.to_owned(), self.href.clone())),
        }
    }

    fn begin(&mut self, name: &str, at: &Place) {
        if name == "br" {
            if self.in_cell || self.in_point {
                self.words(" ", at);
            } else {
                self.flush();
            }
            return;
        }
        if !BLOCKS.contains(&name) {
            return;
        }
        match name {
            "table" => {
                self.tables += 1;
                if self.tables == 1 {
                    self.flush();
                }
            }
            "tr" if self.tables == 1 => {
                self.row_ends();
                self.row = Some(at.clone());
            }
            "td" | "th" if self.tables == 1 => {
                self.cell_ends();
                self.in_cell = true;
                self.heads += usize::from(name == "th");
            }
            _ if self.in_cell => self.words(" ", at),
            _ => self.flush(),
        }
        match name {
            "ul" => self.lists.push(None),
            "li" if !self.in_cell => {
                self.in_point = true;
                let number = self.lists.last_mut().and_then(|next| {
                    let number = *next;
                    *next = next.map(|n| n.saturating_add(1));
                    number
                });
                self.point = Some(Kind::Point(number));
            }
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" if !self.in_cell => {
                self.heading = name.get(1..).and_then(|n| n.parse().ok());
                self.has_headings = true;
            }
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            "a" => self.href = None,
            "ul" | "ol" => {
                if !self.in_cell {
                    self.flush();
                }
                self.lists.pop();
            }
            "li" if !self.in_cell => {
                self.flush();
                self.in_point = false;
                self.point = None;
            }
            "td" | "th" if self.tables == 1 => self.cell_ends(),
            "tr" if self.tables == 1 => self.row_ends(),
            "table" => {
                if self.tables == 1 {
                    self.row_ends();
                }
                self.tables = self.tables.saturating_sub(1);
            }
            _ if BLOCKS.contains(&name) && !self.in_cell => {
                self.flush();
                self.heading = None;
            }
            _ => {}
        }
    }

    /// The open block's words, taken.
    fn taken(&mut self) -> (String, String, Option<Place>) {
        let (mut plain, mut markdown) = (String::new(), String::new());
        for (words, href) in self.pieces.drain(..) {
            let words = inline::entities(&words);
            let lead = if words.starts_with(char::is_whitespace) { " " } else { "" };
            let trail = if words.ends_with(char::is_whitespace) { " " } else { "" };
            let bare = inline::single(&words);
            plain.push_str(&words);
            let escaped = inline::escaped(&bare);
            markdown.push_str(lead);
            match href.filter(|_| !bare.is_empty()) {
                Some(href) => {
                    let href = href.trim().replace(' ', "%20").replace('(', "%28").replace(')', "%29");
                    let _ = write!(markdown, "[{escaped}]({href})");
                }
                None => markdown.push_str(&escaped),
            }
            markdown.push_str(trail);
        }
        (inline::single(&plain), inline::single(&markdown), self.begun.take())
    }

    fn flush(&mut self) {
        let (text, markdown, place) = self.taken();
        let Some(place) = place.filter(|_| !text.is_empty()) else { return };
        let kind = match (self.heading, self.point.take()) {
            (Some(level), _) => Kind::Heading(level),
            (None, Some(point)) => point,
            (None, None) => Kind::Paragraph,
        };
        self.out.push(Block { kind, text, markdown, place });
    }

    fn cell_ends(&mut self) {
        if !self.in_cell {
            // Words between the cells belong to none of them.
            self.flush();
            return;
        }
        let (text, _, place) = self.taken();
        self.row = self.row.take().or(place);
        self.cells.push(text);
        self.in_cell = false;
    }

    fn row_ends(&mut self) {
        if self.in_cell {
            self.cell_ends();
        }
        let cells = std::mem::take(&mut self.cells);
        let head = self.heads == cells.len();
        self.heads = 0;
        if let Some(place) = self.row.take()
            && cells.iter().any(|c| !c.is_empty())
        {
            self.out.push(Block::row(cells, head, &place));
        }
    }
}
