//! YAML as a tree that knows where everything stands: the exact path, walked only where needed.

use crate::diagnostic::{Finding, Text, text};
use crate::faults::{
    anchor_or_tag, comment_cuts_text, nested_too_deep, several_documents, too_much, yaml_syntax,
};
use crate::source::{FileId, Span};
use saphyr_parser::{Event, Marker, Parser, ScalarStyle};

/// Levels of nesting that are read. The deepest document needs nine.
const MAX_DEPTH: usize = 64;

/// A value with its place.
#[derive(Clone, Debug)]
pub(crate) struct Node {
    pub span: Span,
    pub value: Value,
}

#[derive(Clone, Debug)]
pub(crate) enum Value {
    /// Nothing stands after the key.
    Empty,
    /// `~` or `null`, unquoted: nothing, and meant so.
    Null,
    Scalar(String),
    List(Vec<Node>),
    Map(Vec<Entry>),
    /// Already reported; later steps pass it over.
    Broken,
}

#[derive(Clone, Debug)]
pub(crate) struct Entry {
    pub key: String,
    pub key_span: Span,
    pub value: Node,
}

/// Reads `yaml`, which begins at byte `offset` of the file. What can be read is returned beside the
/// faults; `None` where the syntax is broken.
pub(crate) fn read(file: FileId, yaml: &str, offset: usize) -> (Option<Node>, Vec<Finding>) {
    let mut builder = Builder { file, offset, bytes: byte_offsets(yaml), yaml, faults: Vec::new() };
    let root = builder.run();
    (root, builder.faults)
}

/// The byte offset of each character, for the parser counts characters.
fn byte_offsets(yaml: &str) -> Vec<usize> {
    yaml.char_indices().map(|(at, _)| at).chain([yaml.len()]).collect()
}

struct Builder<'a> {
    file: FileId,
    offset: usize,
    bytes: Vec<usize>,
    yaml: &'a str,
    faults: Vec<Finding>,
}

/// A collection being read: its start, and for a mapping the key that waits for its value.
enum Open {
    List(Span, Vec<Node>),
    Map(Span, Vec<Entry>, Option<(String, Span)>),
}

impl Builder<'_> {
    fn run(&mut self) -> Option<Node> {
        let mut stack: Vec<Open> = Vec::new();
        let mut root = None;
        let mut documents = 0;
        for event in Parser::new_from_str(self.yaml) {
            let (event, span) = match event {
                Ok(pair) => pair,
                Err(error) => {
                    self.syntax(error.marker(), error.info());
                    return None;
                }
            };
            let span = self.span(span.start, span.end);
            let node = match event {
                Event::DocumentStart(_) => {
                    documents += 1;
                    if documents > 1 {
                        self.faults.push(several_documents::finding(self.file, span));
                        return root;
                    }
                    continue;
                }
                Event::Scalar(text, style, anchor, tag) => {
                    if anchor > 0 || tag.is_some() {
                        self.marked(span);
                    }
                    let plain = style == ScalarStyle::Plain;
                    if plain && !text.is_empty() {
                        self.cut(span);
                    }
                    let value = match &*text {
                        "" if plain => Value::Empty,
                        "~" | "null" | "Null" | "NULL" if plain => Value::Null,
                        _ => Value::Scalar(text.into_owned()),
                    };
                    Node { span, value }
                }
                Event::Alias(_) => {
                    self.marked(span);
                    Node { span, value: Value::Broken }
                }
                Event::SequenceStart(anchor, tag) => {
                    if anchor > 0 || tag.is_some() {
                        self.marked(span);
                    }
                    stack.push(Open::List(span, Vec::new()));
                    if self.too_deep(stack.len(), span) {
                        return None;
                    }
                    continue;
                }
                Event::MappingStart(anchor, tag) => {
                    if anchor > 0 || tag.is_some() {
                        self.marked(span);
                    }
                    stack.push(Open::Map(span, Vec::new(), None));
                    if self.too_deep(stack.len(), span) {
                        return None;
                    }
                    continue;
                }
                Event::SequenceEnd | Event::MappingEnd => match stack.pop() {
                    Some(open) => close(open, span),
                    None => continue,
                },
                Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => continue,
            };
            match stack.last_mut() {
                None => root = Some(node),
                Some(Open::List(_, items)) => items.push(node),
                Some(Open::Map(_, entries, waiting)) => match waiting.take() {
                    None => *waiting = Some((key_text(&node), node.span)),
                    Some((key, key_span)) => {
                        let mut value = node;
                        if matches!(value.value, Value::Empty) {
                            // An empty value has no place of its own; its key does.
                            value.span = key_span;
                        }
                        entries.push(Entry { key, key_span, value });
                    }
                },
            }
        }
        root
    }

    fn too_deep(&mut self, depth: usize, span: Span) -> bool {
        let deep = depth > MAX_DEPTH;
        if deep {
            self.faults.push(nested_too_deep::finding(self.file, span, MAX_DEPTH));
        }
        deep
    }

    /// An anchor, alias or tag: shown as it is written, up to the next space.
    fn marked(&mut self, span: Span) {
        if self.faults.len() > too_much::ERRORS {
            return;
        }
        let from = span.start - self.offset;
        // The event of an anchored value begins at the value; the mark itself stands before it.
        let before = &self.yaml[..from];
        let line = before.rfind('\n').map_or(0, |i| i + 1);
        let mark = before[line..]
            .rfind(['&', '!', '*'])
            .map(|i| line + i)
            .or_else(|| before.rfind(['&', '!', '*']))
            .filter(|_| !self.yaml[from..].starts_with(['&', '!', '*']))
            .unwrap_or(from);
        let written: String = self.yaml[mark..].chars().take_while(|c| !c.is_whitespace()).take(40).collect();
        let start = mark + self.offset;
        let span = Span::new(start, start + written.len());
        self.faults.push(anchor_or_tag::finding(self.file, span, &written));
    }

    /// A plain text that a `#` cuts short. A comment proper has a space after its sign.
    fn cut(&mut self, span: Span) {
        if self.faults.len() > too_much::OTHERS {
            return;
        }
        let rest = &self.yaml[span.end - self.offset..];
        // The line's end is looked for only where it matters: a line may hold a million values.
        let comment = rest.trim_start_matches(|c: char| c != '\n' && c.is_whitespace());
        if comment.len() < rest.len()
            && comment.starts_with('#')
            && !comment[1..].starts_with([' ', '\t', '#'])
        {
            let start = span.end + (rest.len() - comment.len());
            let comment = comment.lines().next().unwrap_or_default().trim_end();
            let shown: String = comment.chars().take(40).collect();
            let cut = Span::new(start, start + comment.len());
            self.faults.push(comment_cuts_text::finding(self.file, cut, &shown));
        }
    }

    fn syntax(&mut self, marker: &Marker, info: &str) {
        let mut at = self.at(*marker);
        if info.contains("recursion limit") {
            // The parser looks ahead and has a limit of its own.
            self.faults.push(nested_too_deep::finding(self.file, Span::new(at, at + 1), MAX_DEPTH));
            return;
        }
        if info.contains("unknown anchor") {
            return self.marked(Span::new(at, at));
        }
        // The parser stops after the tab that it cannot use.
        if info.contains("tab") && self.yaml[..at - self.offset].ends_with('\t') {
            at -= 1;
        }
        let end = self.yaml[at - self.offset..].chars().next().map_or(0, char::len_utf8);
        let why = explain(info);
        self.faults.push(yaml_syntax::finding(self.file, Span::new(at, at + end), &why));
    }

    fn at(&self, marker: Marker) -> usize {
        let last = self.bytes.len() - 1;
        self.offset + self.bytes[marker.index().min(last)]
    }

    fn span(&self, start: Marker, end: Marker) -> Span {
        let (start, mut end) = (self.at(start), self.at(end));
        let written = &self.yaml[start - self.offset..end.max(start) - self.offset];
        // Other white space, such as a hard space, is part of the value to YAML.
        end = start + written.trim_end_matches([' ', '\t', '\n', '\r']).len();
        Span::new(start, end)
    }
}

fn key_text(node: &Node) -> String {
    match &node.value {
        Value::Scalar(text) => text.clone(),
        _ => String::new(),
    }
}

/// A finished collection. A mapping's own event has no extent, so its entries give it one.
fn close(open: Open, end: Span) -> Node {
    match open {
        Open::List(start, items) => {
            let end = items.last().map_or(end.end, |n| n.span.end.max(end.end));
            let start = items.first().map_or(start.start, |n| n.span.start.min(start.start));
            Node { span: Span::new(start, end), value: Value::List(items) }
        }
        Open::Map(start, entries, _) => {
            let first = entries.first().map_or(start.start, |e| e.key_span.start.min(start.start));
            let last = entries.last().map_or(end.end, |e| e.value.span.end);
            Node { span: Span::new(first, last), value: Value::Map(entries) }
        }
    }
}

/// The parser's reason in both languages. Its own words are kept where none of ours fit.
fn explain(info: &str) -> Text {
    let said = |needle: &str| info.contains(needle);
    if said("unexpected end of stream") || said("unclosed") || said("EOF") || said("end of file") {
        text!(
            "Et anførselstegn eller en klamme er ikke lukket.",
            "A quotation mark or a bracket is not closed."
        )
    } else if said("tab") {
        text!(
            "Linjen er rykket ind med tabulator. Brug mellemrum.",
            "The line is indented with a tab. Use spaces."
        )
    } else if said("mapping values are not allowed")
        || said("illegal placement")
        || said("did not find expected key")
        || said("simple key")
    {
        text!(
            "Her står et kolon eller en indrykning, som ikke passer med linjerne før.",
            "There is a colon or an indentation here that does not fit the lines before."
        )
    } else if said("invalid indentation") || said("indent") {
        text!("Indrykningen passer ikke med linjerne før.", "The indentation does not fit the lines before.")
    } else {
        text!("Linjen kan ikke læses som YAML ({info}).", "The line cannot be read as YAML ({info}).")
    }
}

impl Node {
    /// The node and, for a key's place, the key's span at a field path such as `tilbud[2].start`.
    /// Where a step is missing, the nearest thing that is there.
    pub(crate) fn find(&self, path: &str) -> Found {
        let mut found = Found { value: self.span, key: None };
        let mut node = self;
        for step in steps(path) {
            match (step, &node.value) {
                (Step::Key(key), Value::Map(entries)) => match entries.iter().find(|e| e.key == key) {
                    Some(entry) => {
                        node = &entry.value;
                        found = Found { value: node.span, key: Some(entry.key_span) };
                    }
                    None => return found.first_of(node),
                },
                (Step::Index(at), Value::List(items)) => match items.get(at) {
                    Some(item) => {
                        node = item;
                        found = Found { value: item.span, key: None };
                    }
                    None => return found,
                },
                _ => return found,
            }
        }
        found
    }

    /// Takes out what is broken, so that the rest can be used.
    pub(crate) fn prune(&mut self) {
        match &mut self.value {
            Value::List(items) => {
                items.retain(|n| !matches!(n.value, Value::Broken));
                for item in items {
                    item.prune();
                }
            }
            Value::Map(entries) => {
                entries.retain(|e| !matches!(e.value.value, Value::Broken));
                for entry in entries {
                    entry.value.prune();
                }
            }
            _ => {}
        }
    }

    /// As a serde value, with every scalar as text: klarplan's types read text.
    pub(crate) fn to_serde(&self) -> serde_yaml::Value {
        match &self.value {
            Value::Empty | Value::Null | Value::Broken => serde_yaml::Value::Null,
            Value::Scalar(text) => serde_yaml::Value::String(text.clone()),
            Value::List(items) => serde_yaml::Value::Sequence(items.iter().map(Self::to_serde).collect()),
            Value::Map(entries) => {
                let pairs = entries.iter().map(|e| (e.key.clone().into(), e.value.to_serde()));
                serde_yaml::Value::Mapping(pairs.collect())
            }
        }
    }
}

/// Where a field stands.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Found {
    pub value: Span,
    pub key: Option<Span>,
}

impl Found {
    /// A missing key is shown at its parent's first key, not over all of the parent.
    fn first_of(mut self, node: &Node) -> Self {
        if let Value::Map(entries) = &node.value
            && let Some(first) = entries.first()
        {
            self.value = first.key_span;
            self.key = Some(first.key_span);
        }
        self
    }
}

enum Step<'a> {
    Key(&'a str),
    Index(usize),
}

fn steps(path: &str) -> impl Iterator<Item = Step<'_>> {
    path.split(['.', '[']).filter(|s| !s.is_empty()).map(|part| {
        match part.strip_suffix(']').and_then(|n| n.parse().ok()) {
            Some(at) => Step::Index(at),
            None => Step::Key(part),
        }
    })
}
