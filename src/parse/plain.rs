//! YAML as nearly every document is written, read at once: keys with values on their lines, lists, texts over several
//! lines by `>-` and `|`, and `[a, b]` or `{a: b}` on one line.
//!
//! Whatever else stands in a file (quotation marks with escapes, comments behind values, empty values, anchors, tags, a key
//! twice …) is for the exact path, which knows all of YAML: [`read`] gives `None` and leaves the judging to it. What it does
//! give is what that would give; tests hold the two against each other.

use super::marked::{Entry, Node, Value};
use crate::source::{Span, first};
use serde::de::value::{MapDeserializer, SeqDeserializer};
use serde::de::{self, DeserializeOwned, Deserializer, IntoDeserializer, Visitor};
use std::borrow::Cow;
use std::fmt;

/// Levels of nesting that are read here; the deepest document needs nine.
const DEEPEST: usize = 32;

/// Keys of one mapping that are read here: each is held against all before it. Where there are more, others read.
const MOST_KEYS: usize = 1_000;

/// A value. There is no nothing among them: who leaves one out is told so elsewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Plain<'a> {
    Text(Cow<'a, str>),
    List(Vec<Plain<'a>>),
    Map(Vec<(&'a str, Plain<'a>)>),
}

impl Plain<'_> {
    /// The tree that the exact path gives of it, but that nobody knows where in the file a thing stands.
    pub(crate) fn into_unplaced(self) -> Node {
        let value = match self {
            Self::Text(text) => Value::Scalar(text.into_owned()),
            Self::List(items) => Value::List(items.into_iter().map(Self::into_unplaced).collect()),
            Self::Map(entries) => Value::Map(
                entries
                    .into_iter()
                    .map(|(key, value)| Entry {
                        key: key.to_owned(),
                        key_span: Span::default(),
                        value: value.into_unplaced(),
                    })
                    .collect(),
            ),
        };
        Node { span: Span::default(), value }
    }
}

/// Why a value cannot become what is asked for; the exact path finds the words.
#[derive(Debug)]
pub(crate) struct Unfit;

/// The facts in `yaml`; `None` where they are not as plain as this.
pub(crate) fn value<T: DeserializeOwned>(yaml: &str) -> Option<Result<T, Unfit>> {
    read(yaml).map(|plain| T::deserialize(&plain))
}

/// The value that `yaml` is; `None` where it is not as plain as this.
pub(crate) fn read(yaml: &str) -> Option<Plain<'_>> {
    if holds_odd_bytes(yaml.as_bytes()) {
        return None;
    }
    let ends = memchr::memchr_iter(b'\n', yaml.as_bytes()).chain([yaml.len()]);
    let mut from = 0;
    let lines = ends.map(|end| Line::of(&yaml[std::mem::replace(&mut from, end + 1)..end])).collect();
    let mut reader = Reader { lines, at: 0 };
    let first = reader.peek()?;
    if first.indent != 0 {
        return None;
    }
    let value = reader.block(0, 0)?;
    reader.peek().is_none().then_some(value)
}

/// Tabs and control characters, a byte-order mark, and the three other characters that end a line to some.
fn holds_odd_bytes(bytes: &[u8]) -> bool {
    let may_be = |byte: u8| {
        let is = |other: u8| u8::from(byte == other);
        (u8::from(byte < b' ') & !is(b'\n')) | is(0x7f) | is(0xc2) | is(0xe2) | is(0xef)
    };
    let mut from = 0;
    while let Some(at) = first(&bytes[from..], may_be).map(|at| from + at) {
        let is_odd = match bytes[at] {
            0xc2 => bytes.get(at + 1) == Some(&0x85),
            0xe2 => matches!(bytes.get(at + 1..at + 3), Some([0x80, 0xa8 | 0xa9])),
            0xef => matches!(bytes.get(at + 1..at + 3), Some([0xbb, 0xbf])),
            _ => true,
        };
        if is_odd {
            return true;
        }
        from = at + 1;
    }
    false
}

/// A line without its indentation and the spaces at its end.
#[derive(Clone, Copy)]
struct Line<'a> {
    indent: usize,
    text: &'a str,
    /// Whether spaces stand at its end.
    padded: bool,
}

impl<'a> Line<'a> {
    fn of(raw: &'a str) -> Self {
        let text = raw.trim_start_matches(' ');
        let bare = text.trim_end_matches(' ');
        Self { indent: raw.len() - text.len(), text: bare, padded: bare.len() < text.len() }
    }
}

struct Reader<'a> {
    lines: Vec<Line<'a>>,
    at: usize,
}

impl<'a> Reader<'a> {
    /// The next line that says something, which is then the one at hand.
    fn peek(&mut self) -> Option<Line<'a>> {
        while let Some(line) = self.lines.get(self.at) {
            if !line.text.is_empty() && !line.text.starts_with('#') {
                return Some(*line);
            }
            self.at += 1;
        }
        None
    }

    /// A list or mapping whose lines are indented by `indent`.
    fn block(&mut self, indent: usize, depth: usize) -> Option<Plain<'a>> {
        let first = self.peek().filter(|_| depth < DEEPEST)?;
        if is_item(first.text) { self.list(indent, depth) } else { self.map(indent, depth) }
    }

    fn map(&mut self, indent: usize, depth: usize) -> Option<Plain<'a>> {
        let mut entries: Vec<(&str, Plain)> = Vec::new();
        while let Some(line) = self.peek() {
            if line.indent < indent || (line.indent == indent && is_item(line.text)) {
                break;
            }
            let (key, rest) = key(line.text).filter(|_| line.indent == indent)?;
            if entries.len() == MOST_KEYS || entries.iter().any(|(known, _)| *known == key) {
                return None;
            }
            self.at += 1;
            let value = match rest {
                "" => match self.peek()? {
                    next if next.indent > indent => self.block(next.indent, depth + 1)?,
                    next if next.indent == indent && is_item(next.text) => self.list(indent, depth + 1)?,
                    _ => return None,
                },
                _ => self.beside(rest, indent)?,
            };
            entries.push((key, value));
        }
        (!entries.is_empty()).then_some(Plain::Map(entries))
    }

    fn list(&mut self, indent: usize, depth: usize) -> Option<Plain<'a>> {
        let mut items = Vec::new();
        while let Some(line) = self.peek() {
            if line.indent < indent || (line.indent == indent && !is_item(line.text)) {
                break;
            }
            if line.indent > indent {
                return None;
            }
            let after = line.text[1..].trim_start_matches(' ');
            items.push(if after.is_empty() {
                self.at += 1;
                let next = self.peek().filter(|next| next.indent > indent)?;
                self.block(next.indent, depth + 1)?
            } else if key(after).is_some() {
                // The rest of the line is the first of a mapping, as deep as it stands.
                let inner = indent + (line.text.len() - after.len());
                *self.lines.get_mut(self.at)? = Line { indent: inner, text: after, padded: line.padded };
                if depth >= DEEPEST {
                    return None;
                }
                self.map(inner, depth + 1)?
            } else {
                self.at += 1;
                self.beside(after, indent)?
            });
        }
        Some(Plain::List(items))
    }

    /// What stands beside a key or dash whose line is indented by `indent`.
    fn beside(&mut self, text: &'a str, indent: usize) -> Option<Plain<'a>> {
        if let ">" | ">-" | "|" | "|-" = text {
            return self.long(text, indent);
        }
        let value = match text.as_bytes().first()? {
            b'[' => flow_list(text)?,
            b'{' => flow_map(text)?,
            _ => Plain::Text(scalar(text)?),
        };
        // A deeper line would go on with it.
        self.peek().is_none_or(|next| next.indent <= indent).then_some(value)
    }

    /// A text over the lines below, folded or as it stands.
    fn long(&mut self, mark: &str, indent: usize) -> Option<Plain<'a>> {
        let own =
            self.lines.get(self.at).filter(|line| !line.text.is_empty() && line.indent > indent)?.indent;
        let folded = mark.starts_with('>');
        let mut text = String::new();
        let mut empty = 0usize;
        while let Some(line) = self.lines.get(self.at) {
            if line.text.is_empty() {
                // Lines of spaces may be text, or not.
                if line.padded || line.indent > own {
                    return None;
                }
                empty += 1;
            } else if line.indent < own {
                if line.indent > indent {
                    return None;
                }
                break;
            } else {
                if line.indent > own || line.padded {
                    return None;
                }
                if !text.is_empty() {
                    match (folded, empty) {
                        (true, 0) => text.push(' '),
                        (true, n) => text.extend(std::iter::repeat_n('\n', n)),
                        (false, n) => text.extend(std::iter::repeat_n('\n', n + 1)),
                    }
                }
                empty = 0;
                text.push_str(line.text);
            }
            self.at += 1;
        }
        if !mark.ends_with('-') {
            text.push('\n');
        }
        Some(Plain::Text(text.into()))
    }
}

fn is_item(text: &str) -> bool {
    text == "-" || text.starts_with("- ")
}

/// A key of letters, digits and a few signs, and what stands beside it.
fn key(text: &str) -> Option<(&str, &str)> {
    let end = text.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '-' | '.')))?;
    let (key, rest) = text.split_at(end);
    let rest = rest.strip_prefix(':')?;
    let begins = key.chars().next().is_some_and(char::is_alphanumeric);
    if !begins || !(rest.is_empty() || rest.starts_with(' ')) || is_nothing(key) {
        return None;
    }
    Some((key, rest.trim_start_matches(' ')))
}

fn is_nothing(text: &str) -> bool {
    matches!(text, "~" | "null" | "Null" | "NULL")
}

/// A text on one line.
fn scalar(text: &str) -> Option<Cow<'_, str>> {
    if let Some(inner) = text.strip_prefix('"') {
        let inner = inner.strip_suffix('"')?;
        return (!inner.contains(['"', '\\'])).then_some(Cow::Borrowed(inner));
    }
    if let Some(inner) = text.strip_prefix('\'') {
        let inner = inner.strip_suffix('\'')?;
        let bare = inner.replace("''", "");
        return (!bare.contains('\'')).then(|| inner.replace("''", "'").into());
    }
    let first = text.chars().next()?;
    let dash = first == '-' && !text[1..].starts_with(|c: char| c.is_alphanumeric());
    let odd = dash || "&*!|>%@`{}[]?:,#".contains(first);
    let bytes = text.as_bytes();
    let more = memchr::memchr_iter(b':', bytes).any(|at| matches!(bytes.get(at + 1), None | Some(b' ')))
        || memchr::memchr_iter(b'#', bytes).any(|at| at > 0 && bytes.get(at - 1) == Some(&b' '));
    (!odd && !more && !is_nothing(text)).then_some(Cow::Borrowed(text))
}

/// A text within brackets on one line, without marks that mean something there.
fn part(text: &str) -> Option<Cow<'_, str>> {
    let text = text.trim_matches(' ');
    let odd = text.contains(['"', '\'', '[', ']', '{', '}', '#', ':', '\\']);
    if odd { None } else { scalar(text) }
}

fn flow_list(text: &str) -> Option<Plain<'_>> {
    let inner = text.strip_prefix('[')?.strip_suffix(']')?;
    if inner.trim_matches(' ').is_empty() {
        return Some(Plain::List(Vec::new()));
    }
    inner.split(',').map(|item| part(item).map(Plain::Text)).collect::<Option<_>>().map(Plain::List)
}

fn flow_map(text: &str) -> Option<Plain<'_>> {
    let inner = text.strip_prefix('{')?.strip_suffix('}')?;
    let mut entries: Vec<(&str, Plain)> = Vec::new();
    for pair in inner.split(',') {
        let (key, rest) = key(pair.trim_matches(' ')).filter(|(_, rest)| !rest.is_empty())?;
        if entries.len() == MOST_KEYS || entries.iter().any(|(known, _)| *known == key) {
            return None;
        }
        entries.push((key, Plain::Text(part(rest)?)));
    }
    Some(Plain::Map(entries))
}

impl<'de> Deserializer<'de> for &Plain<'_> {
    type Error = Unfit;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        match self {
            Plain::Text(text) => visitor.visit_str(text),
            Plain::List(items) => visitor.visit_seq(SeqDeserializer::new(items.iter())),
            Plain::Map(entries) => {
                visitor.visit_map(MapDeserializer::new(entries.iter().map(|(key, value)| (*key, value))))
            }
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Unfit> {
        visitor.visit_newtype_struct(self)
    }

    // What is made of keys could be made of a list too, by their order; nobody writes it so.
    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        if matches!(self, Plain::Map(_)) { self.deserialize_any(visitor) } else { Err(Unfit) }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unfit> {
        self.deserialize_map(visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unfit> {
        match self {
            Plain::Text(text) => visitor.visit_enum(IntoDeserializer::<Unfit>::into_deserializer(&**text)),
            _ => Err(Unfit),
        }
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple
        tuple_struct identifier ignored_any
    }
}

impl<'a> IntoDeserializer<'_, Unfit> for &'a Plain<'a> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

impl fmt::Display for Unfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not what is asked for")
    }
}

impl std::error::Error for Unfit {}

impl de::Error for Unfit {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

#[cfg(test)]
mod tests;
