//! What a body holds that others must know or judge.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Tag, TagEnd};

use super::document::{Document, destination, push_text};
use super::html::{Html, judge};
use super::links::dest_span;
use super::outline::Outline;
use super::scheme::{is_safe, scheme};
use super::table_faults::Counter;
use crate::source::first_forbidden;

/// What a body holds that others must know or judge; all spans are byte ranges in the body.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scan {
    /// In order.
    pub headings: Vec<Heading>,
    /// In the order in which they end.
    pub links: Vec<Link>,
    /// By where they start.
    pub faults: Vec<Fault>,
}

/// A heading and the section it begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// As written, 1–6.
    pub level: u8,
    /// Its text without markup.
    pub text: String,
    /// The explicit `{#id}` or the slug of the text, made unique within the body with -2, -3.
    pub id: String,
    /// Whether the author gave the id.
    pub explicit_id: bool,
    /// From `{synlig_for=a,b}`. An empty list means that a limit was meant but could not be read:
    /// then nobody sees the section. Limits of the sections around it are not repeated here.
    pub readers: Option<Vec<String>>,
    /// The heading itself.
    pub span: Range<usize>,
    /// From the heading's start to before the next heading of the same or a higher level that
    /// does not stand in a container (quotation, list item …) which this one is outside of; else
    /// to the body's end.
    pub section: Range<usize>,
}

/// A link or an image.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The destination, with `mailto:` for a mail address in angle brackets.
    pub dest: String,
    /// The text without markup, for an image its alternative text; at most 1,000 bytes of it.
    pub text: String,
    pub image: bool,
    /// The whole link.
    pub span: Range<usize>,
    /// The destination as written, in the link or in the definition it refers to; where it
    /// cannot be told, the whole link.
    pub dest_span: Range<usize>,
}

/// Something that others should judge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    pub kind: FaultKind,
    pub span: Range<usize>,
}

/// Kinds of faults.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FaultKind {
    /// HTML, which is never output: the tag's name, or how it starts, 40 characters at most.
    /// Comments are no fault, unless one never ends.
    RawHtml(String),
    /// A link or image whose scheme is not http, https, mailto or tel; it never becomes one.
    UnsafeLink { scheme: String },
    /// An image without alternative text.
    MissingAlt,
    /// A link without text.
    EmptyLinkText,
    /// A heading of level one, which is the page's own.
    HeadingLevelOne,
    /// A heading more than one level below the one before it; below the page's title, level one,
    /// for the first.
    HeadingSkipped { from: u8, to: u8 },
    /// A heading without text.
    EmptyHeading,
    /// An explicit id that an earlier heading has.
    DuplicateId(String),
    /// A class (`.name`) or a key after a heading that means nothing.
    UnknownAttribute(String),
    /// A limit on readers that could not be read, or only in part.
    BadReaders(String),
    /// `[^label]` without a definition.
    UndefinedFootnote(String),
    /// A second definition of a footnote; it is never shown.
    DuplicateFootnote(String),
    /// A footnote that nothing refers to; it is never shown.
    UnusedFootnote(String),
    /// `[text][label]` or `[label][]` without a definition.
    UndefinedReference(String),
    /// A link by a definition in a section that not all who see the link may see: they will not see that it is one.
    LimitedDefinition(String),
    /// A reference to a footnote in a section that not all who see the reference may see: they will not see the note.
    LimitedFootnote(String),
    /// A character that no text may hold, spelt as an entity (`&#27;`).
    ControlCharacter(char),
    /// A row with fewer or more cells than the table has columns; surplus cells are not shown.
    TableColumns { expected: usize, found: usize },
}

/// Longest text of a link that is kept; images in images in images could otherwise each repeat
/// the same long text.
const LONGEST_TEXT: usize = 1000;

/// The byte ranges of the HTML comments in a body; what stands in code is none.
pub(crate) fn comments(body: &str) -> Vec<Range<usize>> {
    let document = Document::parse(body);
    let html = document.events.iter().filter(|(e, _)| matches!(e, Event::Html(_) | Event::InlineHtml(_)));
    let mut found: Vec<Range<usize>> = Vec::new();
    for (_, range) in html {
        let mut at = range.start.max(found.last().map_or(0, |r| r.end));
        while let Some(start) = body.get(at..range.end).and_then(|part| part.find("<!--")).map(|i| at + i) {
            // A block comes a line at a time; the comment may end lines below.
            let Some(length) = body[start..].find("-->") else { return found };
            at = start + length + 3;
            found.push(start..at);
        }
    }
    found
}

/// Scans a body.
#[must_use]
pub fn scan(body: &str) -> Scan {
    let document = Document::parse(body);
    let mut outline = Outline::of(&document);
    let collisions = outline.assign_ids(&[]);
    let mut scanner = Scanner::new(&document, &outline);
    scanner.headings(&collisions);
    for (at, (event, span)) in document.events.iter().enumerate() {
        scanner.event(at, event, span);
    }
    scanner.footnotes();
    let Scanner { links, mut faults, .. } = scanner;
    for (label, span) in document.undefined {
        faults.push(Fault { kind: FaultKind::UndefinedReference(label), span });
    }
    faults.append(&mut outline.faults);
    faults.sort_by_key(|fault| fault.span.start);
    Scan { headings: outline.headings, links, faults }
}

/// A link that has begun.
struct Open {
    event: usize,
    text: usize,
    inner_end: usize,
}

struct Scanner<'d, 'a> {
    document: &'d Document<'a>,
    outline: &'d Outline,
    links: Vec<Link>,
    faults: Vec<Fault>,
    open: Vec<Open>,
    /// The text of the outermost open link.
    text: String,
    html: Html,
    table: Counter,
    /// Where each footnote is defined, and whether it is referred to.
    footnotes: HashMap<String, (usize, bool)>,
    in_code: bool,
}

impl<'d, 'a> Scanner<'d, 'a> {
    fn new(document: &'d Document<'a>, outline: &'d Outline) -> Self {
        let mut footnotes = HashMap::new();
        for events in &document.footnotes {
            if let (Event::Start(Tag::FootnoteDefinition(label)), span) = &document.events[events.start] {
                footnotes.entry(label.to_lowercase()).or_insert((span.start, false));
            }
        }
        Self {
            document,
            outline,
            links: Vec::new(),
            faults: Vec::new(),
            open: Vec::new(),
            text: String::new(),
            html: Html::default(),
            table: Counter::default(),
            footnotes,
            in_code: false,
        }
    }

    fn fault(&mut self, kind: FaultKind, span: &Range<usize>) {
        self.faults.push(Fault { kind, span: span.clone() });
    }

    fn headings(&mut self, collisions: &[usize]) {
        let outline = self.outline;
        let mut from = 1;
        for heading in &outline.headings {
            if heading.level == 1 {
                self.fault(FaultKind::HeadingLevelOne, &heading.span);
            } else if heading.level > from + 1 {
                let kind = FaultKind::HeadingSkipped { from, to: heading.level };
                self.fault(kind, &heading.span);
            }
            from = heading.level;
            if heading.text.is_empty() {
                self.fault(FaultKind::EmptyHeading, &heading.span);
            }
        }
        for &index in collisions {
            let heading = &outline.headings[index];
            // The id as written is what is left before the number.
            let written = heading.id.rsplit_once('-').map_or("", |(written, _)| written);
            self.fault(FaultKind::DuplicateId(written.to_owned()), &heading.span);
        }
    }

    fn event(&mut self, at: usize, event: &Event<'a>, span: &Range<usize>) {
        self.faults.extend(self.table.event(self.document.body, event, span));
        self.spelt(event, span);
        match event {
            Event::Start(Tag::Link { .. } | Tag::Image { .. }) => {
                let inner_end = span.start + 1;
                self.open.push(Open { event: at, text: self.text.len(), inner_end });
                return;
            }
            Event::End(TagEnd::Link | TagEnd::Image) => self.end_link(span),
            Event::Start(Tag::CodeBlock(_)) => self.in_code = true,
            Event::End(TagEnd::CodeBlock) => self.in_code = false,
            Event::Start(Tag::HtmlBlock) => self.html.clear(),
            Event::Html(part) => self.html.push(part),
            Event::End(TagEnd::HtmlBlock) => {
                let fault = self.html.judge();
                self.faults.extend(fault.map(|kind| Fault { kind, span: span.clone() }));
            }
            Event::InlineHtml(tag) => {
                let fault = judge(tag, self.html.seen());
                self.faults.extend(fault.map(|kind| Fault { kind, span: span.clone() }));
            }
            Event::FootnoteReference(label) => {
                if let Some((definition, referred)) = self.footnotes.get_mut(&label.to_lowercase()) {
                    *referred = true;
                    if !self.outline.leads(span.start, *definition) {
                        self.fault(FaultKind::LimitedFootnote(label.to_string()), span);
                    }
                }
            }
            Event::Text(text) if !self.in_code && text.ends_with('[') => self.bracket(span),
            _ => {}
        }
        if let Some(open) = self.open.last_mut() {
            open.inner_end = span.end;
            push_text(event, &mut self.text);
        }
    }

    /// Characters that cannot stand in a file, but that an entity spells.
    fn spelt(&mut self, event: &Event<'a>, span: &Range<usize>) {
        let held = |text: &str| first_forbidden(text).map(|(_, c)| c);
        let found = match event {
            Event::Text(text) | Event::Code(text) => held(text),
            Event::Start(Tag::Link { dest_url, title, .. } | Tag::Image { dest_url, title, .. }) => {
                held(dest_url).or_else(|| held(title))
            }
            _ => None,
        };
        if let Some(c) = found {
            self.fault(FaultKind::ControlCharacter(c), span);
        }
    }

    /// A bracket that became nothing: is it the beginning of a footnote that is not defined?
    fn bracket(&mut self, span: &Range<usize>) {
        const LONGEST_LABEL: usize = 200;
        let body = self.document.body;
        let Some(rest) = body.get(span.end..).and_then(|rest| rest.strip_prefix('^')) else {
            return;
        };
        if self.document.is_escaped(span.end - 1) {
            return;
        }
        let end = rest.bytes().take(LONGEST_LABEL).position(|b| matches!(b, b']' | b'[' | b'\n'));
        let Some(end) = end.filter(|&end| end > 0 && rest.as_bytes()[end] == b']') else { return };
        let span = span.end - 1..span.end + end + 2;
        self.fault(FaultKind::UndefinedFootnote(rest[..end].to_owned()), &span);
    }

    fn end_link(&mut self, span: &Range<usize>) {
        let Some(open) = self.open.pop() else { return };
        let document = self.document;
        let (link_type, dest, id, image) = match &document.events[open.event].0 {
            Event::Start(Tag::Link { link_type, dest_url, id, .. }) => (*link_type, dest_url, id, false),
            Event::Start(Tag::Image { link_type, dest_url, id, .. }) => (*link_type, dest_url, id, true),
            _ => return,
        };
        let text = self.text[open.text..].trim();
        let empty = text.is_empty();
        let text = text[..text.floor_char_boundary(LONGEST_TEXT)].to_owned();
        if self.open.is_empty() {
            self.text.clear();
        }
        if empty {
            let kind = if image { FaultKind::MissingAlt } else { FaultKind::EmptyLinkText };
            self.fault(kind, span);
        }
        let dest = self.judged(link_type, dest, span);
        let definition = document.definition(open.event);
        if definition.is_some_and(|definition| !self.outline.leads(span.start, definition.start)) {
            self.fault(FaultKind::LimitedDefinition(id.to_string()), span);
        }
        let dest_span = dest_span(document.body, link_type, span, open.inner_end, definition);
        self.links.push(Link { dest, text, image, span: span.clone(), dest_span });
    }

    fn judged(&mut self, link_type: LinkType, dest: &str, span: &Range<usize>) -> String {
        let dest = destination(link_type, dest).into_owned();
        if !is_safe(&dest) {
            let scheme = scheme(&dest).unwrap_or_default();
            self.fault(FaultKind::UnsafeLink { scheme }, span);
        }
        dest
    }

    /// Footnotes that will not be shown.
    fn footnotes(&mut self) {
        let mut defined = HashSet::new();
        for events in &self.document.footnotes {
            let (Event::Start(Tag::FootnoteDefinition(label)), span) = &self.document.events[events.start]
            else {
                continue;
            };
            let key = label.to_lowercase();
            let label = label.to_string();
            let kind = if self.footnotes.get(&key).is_none_or(|(_, referred)| !referred) {
                FaultKind::UnusedFootnote(label)
            } else if defined.insert(key) {
                continue;
            } else {
                FaultKind::DuplicateFootnote(label)
            };
            self.fault(kind, span);
        }
    }
}
