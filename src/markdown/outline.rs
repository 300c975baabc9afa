//! Headings, the sections they begin, and who may read those.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::document::{Document, push_text};
use super::hidden::Hidden;
use super::ids::{Ids, slug};
use super::readers::{Attributes, is_left_over};
use super::scan::{Fault, FaultKind, Heading};

/// What the headings of a body say.
pub(super) struct Outline {
    /// In order; without ids until [`Outline::assign_ids`].
    pub(super) headings: Vec<Heading>,
    /// The start event of each heading.
    pub(super) starts: Vec<usize>,
    /// Parts of the body that not everyone may see, by start.
    pub(super) limits: Vec<Limit>,
    /// Faults of attributes.
    pub(super) faults: Vec<Fault>,
}

/// A part of the body for certain readers only; for nobody where the list is empty.
pub(super) struct Limit {
    pub(super) range: Range<usize>,
    pub(super) readers: Vec<String>,
    /// The nearest one around it, by its place in the list.
    around: Option<usize>,
}

impl Outline {
    /// Reads the outline of a document.
    pub(super) fn of(document: &Document<'_>) -> Self {
        let mut reader = Reader::new(document);
        for (at, (event, span)) in document.events.iter().enumerate() {
            reader.event(at, event, span);
        }
        reader.finish()
    }

    /// The heading whose start event is `at`.
    pub(super) fn at_event(&self, at: usize) -> Option<&Heading> {
        self.starts.binary_search(&at).ok().map(|index| &self.headings[index])
    }

    /// The ranges that are hidden where `visible` decides about each list of readers.
    pub(super) fn hidden(&self, visible: &dyn Fn(&[String]) -> bool) -> Hidden {
        let hidden = self.limits.iter().filter(|l| l.readers.is_empty() || !visible(&l.readers));
        Hidden::new(hidden.map(|limit| limit.range.clone()).collect())
    }

    /// Whether all who may see the byte `from` may see the byte `to` as well.
    pub(super) fn leads(&self, from: usize, to: usize) -> bool {
        self.around(to).all(|limit| {
            limit.range.contains(&from)
                || self.around(from).any(|own| own.readers.iter().all(|r| limit.readers.contains(r)))
        })
    }

    /// The limits that a byte stands within, from the innermost.
    fn around(&self, at: usize) -> impl Iterator<Item = &Limit> {
        let begun = self.limits.partition_point(|limit| limit.range.start <= at);
        let last = begun.checked_sub(1).and_then(|last| self.limits.get(last));
        let all = std::iter::successors(last, |limit| self.limits.get(limit.around?));
        all.filter(move |limit| limit.range.contains(&at))
    }

    /// Gives every heading its id, except the hidden ones. Returns the headings, by index, whose
    /// explicit id was taken.
    ///
    /// Sections for everyone choose first: neither may their ids depend on the audience, nor may
    /// a `-2` betray that there is another section of the same name.
    pub(super) fn assign_ids(&mut self, merged: &[Range<usize>]) -> Vec<usize> {
        let mut ids = Ids::default();
        let mut collisions = Vec::new();
        let mut limited = self.hidden(&|_| false);
        let mut later = Vec::new();
        for index in 0..self.headings.len() {
            let start = self.headings[index].span.start;
            if super::hidden::holds(merged, start) {
                continue;
            }
            if limited.reaches(start) {
                later.push(index);
            } else {
                self.assign_id(index, &mut ids, &mut collisions);
            }
        }
        for index in later {
            self.assign_id(index, &mut ids, &mut collisions);
        }
        collisions
    }

    fn assign_id(&mut self, index: usize, ids: &mut Ids, collisions: &mut Vec<usize>) {
        let heading = &mut self.headings[index];
        let wanted = if heading.explicit_id { std::mem::take(&mut heading.id) } else { slug(&heading.text) };
        let length = wanted.len();
        heading.id = ids.take(wanted);
        if heading.explicit_id && heading.id.len() != length {
            collisions.push(index);
        }
    }
}

/// A part of the body under way.
struct Section {
    range: Range<usize>,
    /// Which heading begins it; none where a limit stands outside a heading.
    heading: Option<usize>,
    readers: Option<Vec<String>>,
}

/// The sections open in one container (quotation, list, item …), by level.
type Open = [Vec<usize>; 6];

struct Reader<'d, 'a> {
    document: &'d Document<'a>,
    headings: Vec<Heading>,
    starts: Vec<usize>,
    faults: Vec<Fault>,
    sections: Vec<Section>,
    /// The body itself, then the containers that are open.
    containers: Vec<Open>,
    /// Attributes of the heading that is open.
    heading: Option<Attributes>,
    text: String,
    in_code: bool,
    /// Where the innermost block began.
    block: usize,
}

impl<'d, 'a> Reader<'d, 'a> {
    fn new(document: &'d Document<'a>) -> Self {
        Self {
            document,
            headings: Vec::new(),
            starts: Vec::new(),
            faults: Vec::new(),
            sections: Vec::new(),
            containers: vec![Open::default()],
            heading: None,
            text: String::new(),
            in_code: false,
            block: 0,
        }
    }

    fn event(&mut self, at: usize, event: &Event<'a>, span: &Range<usize>) {
        match event {
            Event::Start(Tag::Heading { level, id, classes, attrs }) => {
                self.heading = Some(Attributes::read(classes, attrs));
                self.text.clear();
                self.starts.push(at);
                let level = *level as u8;
                self.open_section(level, span.start);
                self.headings.push(Heading {
                    level,
                    text: String::new(),
                    id: id.as_deref().unwrap_or_default().to_owned(),
                    explicit_id: id.is_some(),
                    readers: None,
                    span: span.clone(),
                    section: span.clone(),
                });
            }
            Event::End(TagEnd::Heading(_)) => self.end_heading(),
            Event::Start(tag) => self.start(tag, span),
            Event::End(tag) => self.end(*tag),
            Event::Text(text) if !self.in_code => {
                if is_left_over(self.document, span.start, text) {
                    self.limit_left_over(text, span);
                }
                if self.heading.is_some() {
                    self.text.push_str(text);
                }
            }
            event if self.heading.is_some() => push_text(event, &mut self.text),
            _ => {}
        }
    }

    fn start(&mut self, tag: &Tag<'_>, span: &Range<usize>) {
        match tag {
            Tag::BlockQuote(_)
            | Tag::List(_)
            | Tag::Item
            | Tag::FootnoteDefinition(_)
            | Tag::DefinitionList
            | Tag::DefinitionListDefinition => {
                self.containers.push(Open::default());
                self.block = span.start;
            }
            Tag::Paragraph | Tag::Table(_) | Tag::DefinitionListTitle => self.block = span.start,
            Tag::CodeBlock(_) => self.in_code = true,
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::BlockQuote(_)
            | TagEnd::List(_)
            | TagEnd::Item
            | TagEnd::FootnoteDefinition
            | TagEnd::DefinitionList
            | TagEnd::DefinitionListDefinition => self.close_container(),
            TagEnd::CodeBlock => self.in_code = false,
            _ => {}
        }
    }

    /// A heading ends what is open at its level and below in its own container, and in those
    /// that ended inside it. What is open further out goes on: a heading in a quotation does not
    /// end the section that quotes it.
    fn open_section(&mut self, level: u8, start: usize) {
        let number = self.sections.len();
        if let Some(open) = self.containers.last_mut() {
            let level = usize::from(level.clamp(1, 6)) - 1;
            for section in open[level..].iter_mut().flat_map(|sections| sections.drain(..)) {
                self.sections[section].range.end = start;
            }
            open[level].push(number);
        }
        let heading = Some(self.headings.len());
        let range = start..self.document.body.len();
        self.sections.push(Section { range, heading, readers: None });
    }

    /// What a container leaves open goes on outside it, until a heading there ends it: a limit
    /// in a list item that was indented by mistake must not let go of what follows.
    fn close_container(&mut self) {
        let Some(closed) = self.containers.pop() else { return };
        let Some(outer) = self.containers.last_mut() else { return };
        for (outer, mut closed) in outer.iter_mut().zip(closed) {
            // The order within a level does not matter, so the shorter list is moved.
            if closed.len() > outer.len() {
                std::mem::swap(outer, &mut closed);
            }
            outer.append(&mut closed);
        }
    }

    fn end_heading(&mut self) {
        let Some(attributes) = self.heading.take() else { return };
        let Some(heading) = self.headings.last_mut() else { return };
        self.text.trim().clone_into(&mut heading.text);
        heading.readers.clone_from(&attributes.readers);
        for kind in attributes.faults {
            self.faults.push(Fault { kind, span: heading.span.clone() });
        }
        if let Some(section) = self.sections.last_mut() {
            section.readers = attributes.readers;
        }
    }

    /// A limit that did not work: in a heading it is the heading's; elsewhere nobody sees
    /// anything from here to the next heading.
    fn limit_left_over(&mut self, text: &str, span: &Range<usize>) {
        if let Some(attributes) = &mut self.heading {
            return attributes.refuse(text.trim());
        }
        let kind = FaultKind::BadReaders(text.trim().to_owned());
        self.faults.push(Fault { kind, span: span.clone() });
        let start = self.block;
        if self.sections.last().is_some_and(|s| s.heading.is_none() && s.range.start == start) {
            return;
        }
        if let Some(open) = self.containers.last_mut() {
            open[5].push(self.sections.len());
        }
        let range = start..self.document.body.len();
        self.sections.push(Section { range, heading: None, readers: Some(Vec::new()) });
    }

    fn finish(mut self) -> Outline {
        let mut limits = Vec::new();
        for section in self.sections {
            if let Some(heading) = section.heading {
                self.headings[heading].section = section.range.clone();
            }
            if let Some(readers) = section.readers {
                limits.push(Limit { range: section.range, readers, around: None });
            }
        }
        limits.sort_by_key(|limit| (limit.range.start, std::cmp::Reverse(limit.range.end)));
        let mut open: Vec<usize> = Vec::new();
        for at in 0..limits.len() {
            let start = limits[at].range.start;
            while open.pop_if(|last| limits[*last].range.end <= start).is_some() {}
            limits[at].around = open.last().copied();
            open.push(at);
        }
        Outline { headings: self.headings, starts: self.starts, limits, faults: self.faults }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sections(body: &str) -> Vec<(String, String)> {
        let mut outline = Outline::of(&Document::parse(body));
        outline.assign_ids(&[]);
        let parts = outline.headings.into_iter();
        parts.map(|h| (h.id, body[h.section].trim_end().to_owned())).collect()
    }

    fn pairs(of: &[(&str, &str)]) -> Vec<(String, String)> {
        of.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect()
    }

    #[test]
    fn a_section_ends_before_the_next_of_its_level() {
        assert_eq!(
            sections("x\n\n## A\na\n### B\nb\n## C\nc\n"),
            pairs(&[("a", "## A\na\n### B\nb"), ("b", "### B\nb"), ("c", "## C\nc")])
        );
    }

    #[test]
    fn a_quoted_heading_does_not_end_what_quotes_it() {
        assert_eq!(
            sections("## A\n> # B\n\na\n\n## C\n"),
            pairs(&[("a", "## A\n> # B\n\na"), ("b", "# B\n\na\n\n## C"), ("c", "## C")])
        );
        // The quoted ones stand in quotations of their own.
        assert_eq!(sections("> ## A\n\n\n> ## B\n\n## C")[0].1, "## A\n\n\n> ## B");
    }

    #[test]
    fn limited_sections_choose_their_ids_last() {
        let body = "## A {synlig_for=mor}\n### B\n## A\n## B\n";
        let ids: Vec<_> = sections(body).into_iter().map(|(id, _)| id).collect();
        assert_eq!(ids, ["a-2", "b-2", "a", "b"]);
        let mut outline = Outline::of(&Document::parse(body));
        let merged = outline.hidden(&|_| false).merged();
        outline.assign_ids(&merged);
        let ids: Vec<_> = outline.headings.iter().map(|h| h.id.as_str()).collect();
        assert_eq!(ids, ["", "", "a", "b"]);
    }

    #[test]
    fn a_limit_that_went_wrong_hides() {
        for body in [
            "## A {synlig_for=mor} ##\nx\n## B",
            "##A {synlig_for=mor}\nx\n\n## B",
            "## A { Synlig-for = mor}\nx\n## B",
            "A {synlig_for=mor}.\n\nx\n\n## B",
            "- A {synlig_for=mor}\n- x\n\n## B",
        ] {
            let outline = Outline::of(&Document::parse(body));
            let limit = &outline.limits[0];
            assert_eq!((&body[limit.range.end..], limit.readers.len()), ("## B", 0), "{body}");
            assert!(body[..limit.range.start].trim_end_matches("- ").is_empty(), "{body}");
            assert!(matches!(outline.faults[0].kind, FaultKind::BadReaders(_)), "{body}");
        }
        for body in ["`{synlig_for=a}`", "    {synlig_for=a}", "\\{synlig_for=a}", "{andet}"] {
            assert!(Outline::of(&Document::parse(body)).limits.is_empty(), "{body}");
        }
    }
}
