//! The HTML of a body for one audience.

use crate::html;
use std::fmt::Write as _;
use std::ops::Range;

use pulldown_cmark::{BlockQuoteKind, CowStr, Event, LinkType, Tag, TagEnd};

use super::document::{Document, destination};
use super::hidden::{Hidden, holds};
use super::notes::Notes;
use super::outline::Outline;
use super::scheme::{is_external, is_safe};
use super::table::{Caption, Table};

/// What the page decides about a body.
#[derive(Clone, Copy)]
pub struct Options<'a> {
    /// Added to the levels of headings: a `##` in a part of a page may have to become `h3`.
    pub shift: u8,
    /// Begins every id, so that several bodies on one page never collide; may be empty. Links
    /// within the body (`#id`) come to `resolve` as written.
    pub id_prefix: &'a str,
    /// The address for a destination as written, of a link or an image; `None` drops the link
    /// and keeps its text.
    pub resolve: &'a (dyn Fn(&str) -> Option<String> + Sync),
    /// Whether a section that is limited to these readers may be seen.
    pub visible: &'a (dyn Fn(&[String]) -> bool + Sync),
}

/// Containers within containers, and emphasis within emphasis, beyond this depth keep their text
/// but not their tags: browsers, and whatever else walks the tree, have limits too.
const DEEPEST: usize = 100;

/// Appends accessible, valid HTML for the body to `out`.
pub fn render(body: &str, options: &Options<'_>, out: &mut String) {
    let document = Document::parse(body);
    let mut outline = Outline::of(&document);
    let hidden = outline.hidden(options.visible);
    let unseen = hidden.merged();
    outline.assign_ids(&unseen);
    out.reserve(body.len() + body.len() / 4);
    let notes = Notes::of(&document, &unseen);
    let mut writer = Writer {
        document: &document,
        outline: &outline,
        options: *options,
        hidden,
        unseen,
        start: out.len(),
        out,
        containers: Vec::new(),
        leaf: (0, 0),
        links: Vec::new(),
        emphasis: 0,
        strip: "",
        caption: None,
        table: Table::default(),
        notes,
    };
    writer.walk(0..document.events.len());
    writer.write_notes();
}

/// A container that is open.
struct Container {
    /// Length of the output before and after its start tag.
    before: usize,
    after: usize,
    /// Whether it has tags at all.
    tagged: bool,
    /// Whether something in it was hidden: it then goes too, should nothing be left.
    hid: bool,
}

pub(super) struct Writer<'d, 'o> {
    pub(super) document: &'d Document<'d>,
    pub(super) outline: &'d Outline,
    pub(super) options: Options<'o>,
    pub(super) hidden: Hidden,
    /// The hidden ranges, for questions out of order.
    unseen: Vec<Range<usize>>,
    /// Length of the output before this body.
    pub(super) start: usize,
    pub(super) out: &'o mut String,
    containers: Vec<Container>,
    /// Length of the output before and after the start tag of the innermost paragraph or heading.
    leaf: (usize, usize),
    /// For each open link, length of the output before and after its start tag, if it has one.
    links: Vec<Option<(usize, usize)>>,
    emphasis: usize,
    /// What the next text begins with and is left out.
    pub(super) strip: &'static str,
    pub(super) caption: Option<Caption>,
    pub(super) table: Table<'d>,
    pub(super) notes: Notes<'d>,
}

impl<'d> Writer<'d, '_> {
    /// Writes the events of a range, except what is hidden.
    pub(super) fn walk(&mut self, events: Range<usize>) {
        let document = self.document;
        let mut at = events.start;
        while at < events.end {
            let (event, span) = &document.events[at];
            at = if self.hidden.covers(event, span) {
                if let Some(container) = self.containers.last_mut() {
                    container.hid = true;
                }
                document.after(at)
            } else {
                self.event(at, event)
            };
        }
    }

    /// Writes an event; the index of the next.
    fn event(&mut self, at: usize, event: &'d Event<'d>) -> usize {
        match event {
            Event::Start(tag) => return self.start(at, tag),
            Event::End(tag) => self.end(*tag),
            Event::Text(text) => self.text(text),
            Event::Code(code) => {
                self.out.push_str("<code>");
                html::text(self.out, code);
                self.out.push_str("</code>");
            }
            // Where HTML between two breaks was left out, one is enough.
            Event::SoftBreak if self.out.ends_with('\n') => {}
            Event::SoftBreak => self.out.push('\n'),
            Event::HardBreak => self.out.push_str("<br>"),
            Event::Rule => {
                self.between_blocks();
                self.out.push_str("<hr>");
            }
            Event::FootnoteReference(label) => self.note_reference(label),
            Event::TaskListMarker(done) => self.out.push_str(if *done {
                "<span aria-hidden=\"true\">☑</span> <span class=\"visuelt-skjult\">Gjort: </span>"
            } else {
                "<span aria-hidden=\"true\">☐</span> <span class=\"visuelt-skjult\">Mangler: </span>"
            }),
            // HTML is never output; mathematics is not turned on.
            Event::Html(_) | Event::InlineHtml(_) | Event::InlineMath(_) | Event::DisplayMath(_) => {}
        }
        at + 1
    }

    fn text(&mut self, text: &str) {
        if self.strip.is_empty() {
            return html::text(self.out, text);
        }
        let strip = std::mem::take(&mut self.strip);
        html::text(self.out, text.strip_prefix(strip).map_or(text, str::trim_start));
    }

    fn start(&mut self, at: usize, tag: &'d Tag<'d>) -> usize {
        match tag {
            Tag::Paragraph => {
                if let Some(caption) = Caption::at(self.document, at) {
                    let table = caption.table;
                    self.caption = Some(caption);
                    return table;
                }
                self.open_leaf("<p>");
            }
            Tag::Heading { .. } => self.open_heading(at),
            Tag::BlockQuote(None) => self.open("<blockquote>"),
            Tag::BlockQuote(Some(kind)) => self.open(alert(*kind)),
            Tag::CodeBlock(_) => {
                self.between_blocks();
                self.out.push_str("<pre tabindex=\"0\"><code>");
            }
            Tag::List(None) => self.open("<ul>"),
            Tag::List(Some(1)) => self.open("<ol>"),
            Tag::List(Some(first)) => self.open(&format!("<ol start=\"{first}\">")),
            Tag::Item => self.open_part("<li>"),
            Tag::FootnoteDefinition(_) => return self.document.after(at),
            Tag::DefinitionList => self.open("<dl>"),
            Tag::DefinitionListTitle => self.open_part("<dt>"),
            Tag::DefinitionListDefinition => self.open_part("<dd>"),
            Tag::Table(columns) => self.open_table(at, columns),
            Tag::TableHead => self.out.push_str("<thead><tr>"),
            Tag::TableRow => self.open_row(),
            Tag::TableCell => self.open_cell(at),
            Tag::Emphasis => self.open_emphasis("<em>"),
            Tag::Strong => self.open_emphasis("<strong>"),
            Tag::Strikethrough => self.open_emphasis("<del>"),
            Tag::Link { link_type, dest_url, title, .. } => {
                self.open_link(at, *link_type, dest_url, title);
            }
            Tag::Image { link_type, dest_url, title, .. } => {
                return self.image(at, *link_type, dest_url, title);
            }
            // Not turned on, or without tags of their own.
            Tag::Superscript | Tag::Subscript | Tag::HtmlBlock | Tag::MetadataBlock(_) => {}
        }
        at + 1
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph => self.close_leaf("</p>"),
            TagEnd::Heading(level) => {
                let tag = HEADING_ENDS[self.heading_level(level as u8) - 1];
                self.close_leaf(tag);
            }
            TagEnd::BlockQuote(None) => self.close("</blockquote>"),
            TagEnd::BlockQuote(Some(_)) => self.close("</div>"),
            TagEnd::CodeBlock => self.out.push_str("</code></pre>"),
            TagEnd::List(false) => self.close("</ul>"),
            TagEnd::List(true) => self.close("</ol>"),
            TagEnd::Item => self.close("</li>"),
            TagEnd::DefinitionList => self.close("</dl>"),
            TagEnd::DefinitionListTitle => self.close("</dt>"),
            TagEnd::DefinitionListDefinition => self.close("</dd>"),
            TagEnd::Table => self.close_table(),
            TagEnd::TableHead => self.out.push_str("</tr></thead>"),
            TagEnd::TableRow => self.out.push_str("</tr>"),
            TagEnd::TableCell => self.close_cell(),
            TagEnd::Emphasis => self.close_emphasis("</em>"),
            TagEnd::Strong => self.close_emphasis("</strong>"),
            TagEnd::Strikethrough => self.close_emphasis("</del>"),
            TagEnd::Link => self.close_link(),
            TagEnd::FootnoteDefinition
            | TagEnd::Image
            | TagEnd::Superscript
            | TagEnd::Subscript
            | TagEnd::HtmlBlock
            | TagEnd::MetadataBlock(_) => {}
        }
    }

    /// A line break between the outermost blocks; within them the tags are enough.
    pub(super) fn between_blocks(&mut self) {
        if self.containers.is_empty() && self.out.len() > self.start {
            self.out.push('\n');
        }
    }

    fn open_leaf(&mut self, tag: &str) {
        let before = self.out.len();
        self.between_blocks();
        self.out.push_str(tag);
        self.leaf = (before, self.out.len());
    }

    /// Ends a paragraph or heading, and takes it back where nothing is in it.
    fn close_leaf(&mut self, tag: &str) {
        let (before, after) = self.leaf;
        self.trim_end(after);
        if self.out.len() == after {
            self.out.truncate(before);
        } else {
            self.out.push_str(tag);
        }
    }

    /// Takes back blanks at the end of the output, down to the length `least`.
    pub(super) fn trim_end(&mut self, least: usize) {
        let end = self.out.trim_end_matches([' ', '\n']).len();
        self.out.truncate(end.max(least));
    }

    fn heading_level(&self, level: u8) -> usize {
        usize::from(level.saturating_add(self.options.shift).clamp(1, 6))
    }

    fn open_heading(&mut self, at: usize) {
        let before = self.out.len();
        self.between_blocks();
        if let Some(heading) = self.outline.at_event(at) {
            let level = self.heading_level(heading.level);
            let _ = write!(self.out, "<h{level} id=\"");
            html::attribute(self.out, self.options.id_prefix);
            html::attribute(self.out, &heading.id);
            self.out.push_str("\">");
            self.table.heading(&heading.text);
        }
        self.leaf = (before, self.out.len());
    }

    /// Opens a list, a quotation or the like.
    pub(super) fn open(&mut self, tag: &str) {
        self.push_container(tag, self.containers.len() < DEEPEST);
    }

    /// Opens an item or the like, which has tags if what it is part of has.
    fn open_part(&mut self, tag: &str) {
        self.push_container(tag, self.containers.last().is_none_or(|whole| whole.tagged));
    }

    fn push_container(&mut self, tag: &str, tagged: bool) {
        let before = self.out.len();
        self.between_blocks_of(tagged);
        if tagged {
            self.out.push_str(tag);
        }
        self.containers.push(Container { before, after: self.out.len(), tagged, hid: false });
    }

    /// Where there are no tags to part one text from the next, a line break does.
    fn between_blocks_of(&mut self, tagged: bool) {
        if tagged {
            self.between_blocks();
        } else if !self.out.ends_with(['\n', '>']) {
            self.out.push('\n');
        }
    }

    pub(super) fn close(&mut self, tag: &str) {
        let Some(container) = self.containers.pop() else { return };
        if container.hid && self.out.len() == container.after {
            self.out.truncate(container.before);
            if let Some(outer) = self.containers.last_mut() {
                outer.hid = true;
            }
        } else if container.tagged {
            self.out.push_str(tag);
        }
    }

    fn open_emphasis(&mut self, tag: &str) {
        self.emphasis += 1;
        if self.emphasis <= DEEPEST {
            self.out.push_str(tag);
        }
    }

    fn close_emphasis(&mut self, tag: &str) {
        if self.emphasis <= DEEPEST {
            self.out.push_str(tag);
        }
        self.emphasis = self.emphasis.saturating_sub(1);
    }

    /// The address of a link or an image, if it may have one here. What `resolve` gives is
    /// judged as well: it may just hand back what it was given.
    fn address(&self, at: usize, link_type: LinkType, dest: &str) -> Option<String> {
        let definition = self.document.definition(at);
        if definition.is_some_and(|definition| holds(&self.unseen, definition.start)) {
            return None;
        }
        let dest = destination(link_type, dest);
        if !is_safe(&dest) {
            return None;
        }
        (self.options.resolve)(&dest).filter(|address| is_safe(address))
    }

    /// Whether a link is open: HTML does not allow another in it.
    pub(super) fn in_link(&self) -> bool {
        self.links.iter().any(Option::is_some)
    }

    fn open_link(&mut self, at: usize, link_type: LinkType, dest: &str, title: &str) {
        let address = if self.in_link() { None } else { self.address(at, link_type, dest) };
        let before = self.out.len();
        self.links.push(address.map(|address| {
            self.out.push_str("<a href=\"");
            html::address(self.out, &address);
            self.out.push('"');
            push_title(self.out, title);
            let external = is_external(&address);
            self.out.push_str(if external { " rel=\"noopener\">" } else { ">" });
            (before, self.out.len())
        }));
    }

    /// Ends a link, and takes it back where it has no text: nobody could tell what it is for.
    fn close_link(&mut self) {
        if let Some(Some((before, after))) = self.links.pop() {
            if self.out.len() == after {
                self.out.truncate(before);
            } else {
                self.out.push_str("</a>");
            }
        }
    }

    /// Writes an image, or its alternative text where it has no address; the index after it.
    fn image(&mut self, at: usize, link_type: LinkType, dest: &str, title: &CowStr<'_>) -> usize {
        let after = self.document.after(at);
        let mut alt = String::new();
        self.document.push_text(at..after, &mut alt);
        match self.address(at, link_type, dest) {
            None => html::text(self.out, alt.trim()),
            Some(address) => {
                self.out.push_str("<img src=\"");
                html::address(self.out, &address);
                self.out.push_str("\" alt=\"");
                html::attribute(self.out, alt.trim());
                self.out.push('"');
                push_title(self.out, title);
                self.out.push_str(" loading=\"lazy\">");
            }
        }
        after
    }
}

const HEADING_ENDS: [&str; 6] = ["</h1>", "</h2>", "</h3>", "</h4>", "</h5>", "</h6>"];

fn push_title(out: &mut String, title: &str) {
    if !title.is_empty() {
        out.push_str(" title=\"");
        html::attribute(out, title);
        out.push('"');
    }
}

/// The start of a box.
fn alert(kind: BlockQuoteKind) -> &'static str {
    match kind {
        BlockQuoteKind::Note => {
            "<div class=\"boks boks-note\" role=\"note\"><p class=\"boks-titel\">Bemærk</p>"
        }
        BlockQuoteKind::Tip => "<div class=\"boks boks-tip\" role=\"note\"><p class=\"boks-titel\">Tip</p>",
        BlockQuoteKind::Important => {
            "<div class=\"boks boks-important\" role=\"note\"><p class=\"boks-titel\">Vigtigt</p>"
        }
        BlockQuoteKind::Warning => {
            "<div class=\"boks boks-warning\" role=\"note\"><p class=\"boks-titel\">Advarsel</p>"
        }
        BlockQuoteKind::Caution => {
            "<div class=\"boks boks-caution\" role=\"note\"><p class=\"boks-titel\">Pas på</p>"
        }
    }
}
