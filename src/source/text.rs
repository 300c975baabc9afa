//! Text as klarplan holds it, and places in it.

use arcstr::ArcStr;
use memchr::memchr;
use std::borrow::Cow;
use unicode_normalization::{UnicodeNormalization, is_nfc};

/// A range of bytes in a file's text, end exclusive.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    pub start: usize,
    pub end: usize,
}

impl Span {
    #[must_use]
    pub fn new(start: usize, end: usize) -> Self {
        Self { start, end: end.max(start) }
    }
}

impl From<std::ops::Range<usize>> for Span {
    fn from(range: std::ops::Range<usize>) -> Self {
        Self::new(range.start, range.end)
    }
}

/// A place as people count it: line and column from 1, columns in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    pub line: usize,
    pub column: usize,
}

/// Where the lines of a text begin; built once for a file that has findings.
#[derive(Debug)]
pub struct LineIndex {
    starts: Vec<usize>,
}

impl LineIndex {
    #[must_use]
    pub fn new(text: &str) -> Self {
        let starts = std::iter::once(0)
            .chain(text.bytes().enumerate().filter(|(_, b)| *b == b'\n').map(|(at, _)| at + 1))
            .collect();
        Self { starts }
    }

    /// Line and column of a byte offset. An offset past the end, or inside a character, counts as
    /// the nearest place before it.
    #[must_use]
    pub fn position(&self, text: &str, offset: usize) -> Position {
        let mut offset = offset.min(text.len());
        while !text.is_char_boundary(offset) {
            offset -= 1;
        }
        let line = self.starts.partition_point(|&s| s <= offset);
        let start = self.starts[line - 1];
        Position { line, column: text[start..offset].chars().count() + 1 }
    }
}

/// The place of the first byte of which `is` says 1 and not 0. Many bytes are asked about at once, as processors can where
/// nothing is decided on the way.
pub(crate) fn first(bytes: &[u8], is: impl Fn(u8) -> u8) -> Option<usize> {
    first_of(bytes, &is, |byte| is(byte) != 0)
}

/// The same, with `alone` to say it of a byte by itself where that is quicker said.
pub(crate) fn first_of(bytes: &[u8], is: impl Fn(u8) -> u8, alone: impl Fn(u8) -> bool) -> Option<usize> {
    let mut chunks = bytes.chunks_exact(16);
    let mut at = 0;
    for chunk in &mut chunks {
        if chunk.iter().fold(0, |any, byte| any | is(*byte)) != 0 {
            break;
        }
        at += chunk.len();
    }
    bytes[at..].iter().position(|byte| alone(*byte)).map(|within| at + within)
}

pub(super) struct Decoded {
    pub text: ArcStr,
    pub invalid_at: Option<usize>,
    pub bom: bool,
    pub control: Option<(usize, u32)>,
}

/// Bytes to text: BOM off, CRLF and CR to LF, NFC. Bad bytes become U+FFFD and are reported.
pub(super) fn decode(bytes: &[u8]) -> Decoded {
    let (bom, bytes) = match bytes.strip_prefix(b"\xEF\xBB\xBF") {
        Some(rest) => (true, rest),
        None => (false, bytes),
    };
    let (text, bad_at) = match simdutf8::compat::from_utf8(bytes) {
        Ok(text) => (Cow::Borrowed(text), None),
        Err(error) => (String::from_utf8_lossy(bytes), Some(error.valid_up_to())),
    };
    // Offsets found before normalising still hold: they are counted again in the prefix.
    let invalid_at = bad_at.map(|at| normalise(Cow::Borrowed(&text[..at])).len());
    let text = normalise(text);
    let control = first_forbidden(&text).map(|(at, c)| (at, u32::from(c)));
    Decoded { text: ArcStr::from(&*text), invalid_at, bom, control }
}

/// The first character that no text may hold, and its place.
///
/// Control characters but line ends and tabs; U+2028 and U+2029, which like U+0085 end a line to some
/// parsers and not to others; and signs that change the direction of writing for all that follows, for
/// they can make a page show other words than the file. Isolates (U+2066–U+2069) may stand where each is
/// closed on its own line.
#[must_use]
pub fn first_forbidden(text: &str) -> Option<(usize, char)> {
    let mut open: Vec<(usize, char)> = Vec::new();
    // All of them but the ASCII ones begin with one of two bytes.
    let suspicious = |byte: u8| {
        let is = |other: u8| u8::from(byte == other);
        (u8::from(byte < b' ') & !is(b'\t') & !is(b'\n')) | is(0x7f) | is(0xc2) | is(0xe2)
    };
    let mut from = 0;
    while let Some(at) = first(&text.as_bytes()[from..], suspicious).map(|at| from + at) {
        if !open.is_empty() && text[from..at].contains('\n') {
            break;
        }
        // Only characters begin with such bytes.
        let Some(c) = text[at..].chars().next() else { break };
        from = at + c.len_utf8();
        match c {
            '\u{2066}'..='\u{2068}' => open.push((at, c)),
            '\u{2069}' if open.pop().is_none() => return Some((at, c)),
            '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' => return Some((at, c)),
            c if c.is_control() => return Some((at, c)),
            _ => {}
        }
    }
    open.first().copied()
}

/// `text` as it may be shown in a terminal or a log: of the same length in bytes, with a sign in place of
/// each character that no text may hold.
#[must_use]
pub fn harmless(text: &str) -> Cow<'_, str> {
    if first_forbidden(text).is_none() {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' | '\t' => out.push(c),
            '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
                out.push(char::REPLACEMENT_CHARACTER);
            }
            c if c.is_control() => out.push(if c.is_ascii() { '?' } else { '·' }),
            c => out.push(c),
        }
    }
    Cow::Owned(out)
}

/// A file name in NFC, as references are written.
pub(super) fn normal_name(name: &str) -> String {
    name.nfc().collect()
}

fn normalise(mut text: Cow<str>) -> Cow<str> {
    if memchr(b'\r', text.as_bytes()).is_some() {
        text = text.replace("\r\n", "\n").replace('\r', "\n").into();
    }
    if is_normal(&text) { text } else { text.nfc().collect::<String>().into() }
}

/// Whether the text is in NFC.
pub(crate) fn is_normal(text: &str) -> bool {
    // All of Latin is, and so are dashes and quotation marks; little else stands in most texts.
    let bytes = text.as_bytes();
    let mut from = 0;
    while let Some(at) = first(&bytes[from..], |byte| u8::from(byte >= 0xcc)).map(|at| from + at) {
        if !matches!(bytes.get(at..at + 3), Some([0xe2, 0x80, 0x82..=0xbf])) {
            return runs_are_normal(text);
        }
        from = at + 3;
    }
    true
}

/// The same, asked closely only of what is not always in NFC, each with the character it may belong to.
fn runs_are_normal(text: &str) -> bool {
    let (mut base, mut closely) = (0, false);
    for (at, c) in text.char_indices() {
        let always = is_always_normal(c);
        if always {
            if closely && !is_nfc(&text[base..at]) {
                return false;
            }
            base = at;
        }
        closely = !always;
    }
    !closely || is_nfc(&text[base..])
}

/// Whether a character is in NFC whatever stands around it, as far as that is quickly told: Latin, Cyrillic and Arabic letters
/// without marks of their own, dashes, quotation marks, and signs for the direction of writing.
fn is_always_normal(c: char) -> bool {
    matches!(
        c,
        '\0'..='\u{2ff}'
            | '\u{400}'..='\u{47f}'
            | '\u{48a}'..='\u{4ff}'
            | '\u{600}'..='\u{60f}'
            | '\u{61b}'..='\u{61f}'
            | '\u{620}'..='\u{64a}'
            | '\u{660}'..='\u{66f}'
            | '\u{671}'..='\u{6d4}'
            | '\u{2002}'..='\u{203f}'
            | '\u{2066}'..='\u{2069}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use unicode_normalization::char::canonical_combining_class;
    use unicode_normalization::{IsNormalized, is_nfc_quick};

    #[test]
    fn what_is_always_normal() {
        let all: Vec<char> = ('\0'..=char::MAX).filter(|c| is_always_normal(*c)).collect();
        assert!(['a', 'å', 'й', 'ї', 'ؤ', 'ی', '”', '\u{2067}'].iter().all(|c| all.contains(c)));
        for c in all {
            let is_normal = is_nfc_quick([c].into_iter()) == IsNormalized::Yes;
            assert!(is_normal && canonical_combining_class(c) == 0, "{:x}", u32::from(c));
        }
        assert!(is_normal("Київ – план”") && is_normal("خطة") && is_normal("خُطّة"));
        assert!(!is_normal("Київ и\u{306}") && !is_normal("a\u{30a}"));
        // Runs of marks, in the right order and in the wrong one, at the end of a text and within it.
        for marks in
            ["\u{64e}\u{651}", "\u{651}\u{64e}", "\u{327}\u{301}", "\u{301}\u{327}", "\u{1112}\u{1161}"]
        {
            for word in [
                format!("c{marks}"),
                format!("خ{marks}طة {marks}"),
                format!("{marks}م"),
                format!("م{marks}ا\u{653}ط"),
                format!("c{marks}c"),
            ] {
                assert_eq!(is_normal(&word), is_nfc(&word), "{word:?}");
            }
        }
        assert!(!is_normal("خطّ\u{64e}ة ج\u{651}\u{64e}م"));
    }

    #[test]
    fn columns_count_characters() {
        let text = "a: 1\nstørrelse: æøå x\n";
        let index = LineIndex::new(text);
        let at = text.find('x').unwrap_or_default();
        assert_eq!(index.position(text, at), Position { line: 2, column: 16 });
        assert_eq!(index.position(text, 9_999), Position { line: 3, column: 1 });
    }

    #[test]
    fn text_is_lf_nfc_and_without_bom() {
        let read = decode("\u{feff}a\r\nA\u{30a}\r".as_bytes());
        assert_eq!(read.text, "a\nÅ\n");
        assert!(read.bom);
        assert_eq!(read.invalid_at, None);
    }

    #[test]
    fn what_no_text_may_hold() {
        let first = |text: &str| first_forbidden(text).map(|(at, _)| at);
        assert_eq!(first("æøå – “citat”\t€\n"), None);
        for (bad, at) in [("a\u{1b}[31m", 1), ("æ\u{85}", 2), ("\u{202e}x", 0), ("x\u{7f}", 1), ("x\r", 1)] {
            assert_eq!(first(bad), Some(at), "{bad:?}");
            let shown = harmless(bad);
            assert_eq!((shown.len(), first(&shown)), (bad.len(), None), "{bad:?}");
        }
        assert_eq!(first("x \u{2067}abc\u{2069} y"), None);
        assert_eq!(first("x \u{2067}abc\n\u{2069} y"), Some(2));
        assert_eq!(first("x \u{2069}"), Some(2));
    }

    #[test]
    fn the_first_bad_byte_is_found() {
        let read = decode(b"ab\r\n\xff\xffc");
        assert_eq!(read.invalid_at, Some(3));
    }
}
