//! A body as a list of events with their places.

use std::ops::Range;

use pulldown_cmark::{BrokenLink, CowStr, Event, LinkType, Options as Extensions, Parser, Tag, TagEnd};

/// An event and the byte range of the body it came from. The start and the end of an element
/// carry the same range.
pub(super) type Placed<'a> = (Event<'a>, Range<usize>);

/// A parsed body.
pub(super) struct Document<'a> {
    pub(super) body: &'a str,
    pub(super) events: Vec<Placed<'a>>,
    /// For links and images by reference, in order: the index of their start event and the span
    /// of the definition they use.
    pub(super) definitions: Vec<(usize, Range<usize>)>,
    /// `[text][label]` and `[label][]` without a definition.
    pub(super) undefined: Vec<(String, Range<usize>)>,
    /// Footnote definitions in order, as ranges of events from their start to their end, both
    /// included.
    pub(super) footnotes: Vec<Range<usize>>,
}

impl<'a> Document<'a> {
    /// Parses `body`. There is no such thing as a body that does not parse.
    pub(super) fn parse(body: &'a str) -> Self {
        let mut undefined = Vec::new();
        let mut note_undefined = |link: BrokenLink<'a>| -> Option<(CowStr<'a>, CowStr<'a>)> {
            // `[plain brackets]` are not taken for a reference that went wrong.
            if matches!(link.link_type, LinkType::Reference | LinkType::Collapsed) {
                // The parser leaves the empty brackets of `[label][]` out.
                let empty = body.get(link.span.end..).is_some_and(|rest| rest.starts_with("[]"));
                let end = link.span.end + if empty { 2 } else { 0 };
                undefined.push((link.reference.into_string(), link.span.start..end));
            }
            None
        };
        let parser = Parser::new_with_broken_link_callback(body, extensions(), Some(&mut note_undefined));
        // About one event for every dozen bytes of ordinary prose.
        let mut events: Vec<Placed<'a>> = Vec::with_capacity(body.len() / 12 + 8);
        let mut definitions = Vec::new();
        let mut footnotes: Vec<Range<usize>> = Vec::new();
        let mut open_footnotes: Vec<usize> = Vec::new();
        let mut parser = parser.into_offset_iter();
        while let Some((event, span)) = parser.next() {
            let at = events.len();
            match &event {
                Event::Start(Tag::Link { link_type, id, .. } | Tag::Image { link_type, id, .. })
                    if by_reference(*link_type) =>
                {
                    if let Some(definition) = parser.reference_definitions().get(id) {
                        definitions.push((at, definition.span.clone()));
                    }
                }
                Event::Start(Tag::FootnoteDefinition(_)) => {
                    open_footnotes.push(footnotes.len());
                    footnotes.push(at..at);
                }
                Event::End(TagEnd::FootnoteDefinition) => {
                    if let Some(index) = open_footnotes.pop() {
                        footnotes[index].end = at + 1;
                    }
                }
                _ => {}
            }
            events.push((event, span));
        }
        drop(parser);
        Self { body, events, definitions, undefined, footnotes }
    }

    /// The index after the event at `at`; for a start, after its end.
    pub(super) fn after(&self, at: usize) -> usize {
        let mut depth = 0usize;
        let mut next = at;
        while let Some((event, _)) = self.events.get(next) {
            match event {
                // Definitions can nest deeply, and their ends are known.
                Event::Start(Tag::FootnoteDefinition(_)) => {
                    next = self.after_footnote(next);
                    if depth == 0 {
                        return next;
                    }
                    continue;
                }
                Event::Start(_) => depth += 1,
                Event::End(_) => depth = depth.saturating_sub(1),
                _ => {}
            }
            next += 1;
            if depth == 0 {
                break;
            }
        }
        next
    }

    /// The index after the footnote definition that starts at `at`.
    fn after_footnote(&self, at: usize) -> usize {
        self.footnotes
            .binary_search_by_key(&at, |events| events.start)
            .map_or(at + 1, |index| self.footnotes[index].end.max(at + 1))
    }

    /// The definition used by the link or image that starts at event `at`.
    pub(super) fn definition(&self, at: usize) -> Option<&Range<usize>> {
        let index = self.definitions.binary_search_by_key(&at, |(event, _)| *event).ok()?;
        Some(&self.definitions[index].1)
    }

    /// Whether the character at byte `at` is escaped by a backslash.
    pub(super) fn is_escaped(&self, at: usize) -> bool {
        let before = &self.body.as_bytes()[..at];
        before.iter().rev().take_while(|b| **b == b'\\').count() % 2 == 1
    }

    /// Appends the text of the events in `range`, tags and notes left out.
    pub(super) fn push_text(&self, range: Range<usize>, text: &mut String) {
        for (event, _) in &self.events[range] {
            push_text(event, text);
        }
    }
}

/// Appends the text of one inline event.
pub(super) fn push_text(event: &Event<'_>, text: &mut String) {
    match event {
        Event::Text(part) | Event::Code(part) => text.push_str(part),
        Event::SoftBreak | Event::HardBreak => text.push(' '),
        _ => {}
    }
}

/// The address of a link as it was meant: `<navn@kommune.dk>` is a link to a mailbox.
pub(super) fn destination(link_type: LinkType, dest: &str) -> std::borrow::Cow<'_, str> {
    match link_type {
        LinkType::Email => format!("mailto:{dest}").into(),
        _ => dest.into(),
    }
}

fn by_reference(link_type: LinkType) -> bool {
    matches!(link_type, LinkType::Reference | LinkType::Collapsed | LinkType::Shortcut)
}

/// Smart punctuation stays off: quotation marks and dashes in a public document are the author's.
fn extensions() -> Extensions {
    Extensions::ENABLE_TABLES
        | Extensions::ENABLE_FOOTNOTES
        | Extensions::ENABLE_STRIKETHROUGH
        | Extensions::ENABLE_TASKLISTS
        | Extensions::ENABLE_HEADING_ATTRIBUTES
        | Extensions::ENABLE_GFM
        | Extensions::ENABLE_DEFINITION_LIST
}
