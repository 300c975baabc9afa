//! A block of text as sentences and words.

use super::lists;
use crate::model::MONTHS;
use compact_str::CompactString;
use std::ops::Range;

/// A word of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// Byte range in the text, without the punctuation around it.
    pub range: Range<usize>,
    /// In lower case.
    pub lower: CompactString,
    /// Whether it has more than six letters.
    pub is_long: bool,
    /// Whether it holds anything but small letters, figures and punctuation.
    pub(super) has_capital: bool,
}

/// A sentence of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// Byte range in the text, its end mark included.
    pub range: Range<usize>,
    /// Never empty.
    pub words: Vec<Word>,
}

/// What stands between two spaces.
struct Chunk<'a> {
    range: Range<usize>,
    text: &'a str,
    /// Whether a new line that begins something of its own follows.
    line_ends: bool,
}

/// The sentences of one block of text (a paragraph, a heading, a list item, a field). Lines within it
/// are of no matter, except where a new line begins a paragraph or an item.
///
/// A full stop ends a sentence if a capital, a digit or nothing follows, but for:
/// - abbreviations of which more must follow (`f.eks.`, `nr.`, `jf.`): only at the block's end;
/// - ordinals before a month or another number, and a number that begins a sentence (`1. Ring`);
/// - initials (`Søren R. Hansen`), unless a word follows that begins sentences (`Søren R. Du`).
#[must_use]
pub fn sentences(text: &str) -> Vec<Sentence> {
    let chunks = chunks(text);
    let mut found = Vec::new();
    let mut words: Vec<Word> = Vec::new();
    let mut start = None;
    for (at, chunk) in chunks.iter().enumerate() {
        start.get_or_insert(chunk.range.start);
        push_words(chunk, &mut words);
        let next = chunks.get(at + 1);
        let ends = next.is_none_or(|next| chunk.line_ends || is_end(chunk, next, &words));
        if !ends {
            continue;
        }
        if words.is_empty() {
            // A mark that stands alone belongs to what follows.
            continue;
        }
        let from = start.take().unwrap_or_default();
        found.push(Sentence { range: from..chunk.range.end, words: std::mem::take(&mut words) });
    }
    found
}

fn chunks(text: &str) -> Vec<Chunk<'_>> {
    let mut chunks: Vec<Chunk> = Vec::new();
    let mut from = None;
    let mut close = |from: &mut Option<usize>, to: usize| {
        if let Some(start) = from.take() {
            chunks.push(Chunk {
                range: start..to,
                text: text.get(start..to).unwrap_or_default(),
                line_ends: false,
            });
        }
    };
    let (bytes, mut at) = (text.as_bytes(), 0);
    while let Some(byte) = bytes.get(at) {
        let (is_white, length) = match byte {
            b' ' | b'\t'..=b'\r' => (true, 1),
            // White space of other kinds begins with one of these.
            0xc2 | 0xe1..=0xe3 => {
                let c = text.get(at..).and_then(|rest| rest.chars().next()).unwrap_or_default();
                (c.is_whitespace(), c.len_utf8())
            }
            _ => (false, 1),
        };
        if is_white {
            close(&mut from, at);
        } else {
            from.get_or_insert(at);
        }
        at += length;
    }
    close(&mut from, text.len());
    for i in 1..chunks.len() {
        let (before, after) = chunks.split_at_mut(i);
        let (Some(last), Some(next)) = (before.last_mut(), after.first()) else { continue };
        let gap = text.get(last.range.end..next.range.start).unwrap_or_default();
        if gap == " " {
            continue;
        }
        let lines = gap.matches('\n').count();
        let item = next.text.starts_with(['-', '–', '•', '*'])
            || next.text.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit());
        last.line_ends = lines > 1 || (lines == 1 && item);
    }
    chunks
}

/// Punctuation around words. A hyphen at an end belongs to the word (`job- og`), without counting.
fn is_mark(c: char) -> bool {
    !c.is_alphanumeric() && !matches!(c, '-' | '\'' | '’')
}

fn push_words(chunk: &Chunk, words: &mut Vec<Word>) {
    // Both dashes begin with this byte, and few words hold it.
    if !chunk.text.as_bytes().contains(&0xe2) {
        push_word(chunk.text, chunk.range.start, words);
        return;
    }
    let mut at = chunk.range.start;
    // A dash without spaces parts words, but not numbers: 9–15.
    for part in chunk.text.split(['—', '–']) {
        push_word(part, at, words);
        at += part.len() + '–'.len_utf8();
    }
    // Numbers on both sides of a dash are one word: they were pushed as two.
    if chunk.text.contains(['—', '–'])
        && chunk.text.chars().all(|c| c.is_ascii_digit() || is_mark(c) || c == '-')
        && words.last().is_some_and(|w| w.range.start > chunk.range.start)
    {
        words.retain(|w| w.range.start < chunk.range.start);
        push_word(chunk.text, chunk.range.start, words);
    }
}

fn push_word(part: &str, at: usize, words: &mut Vec<Word>) {
    let look = Look::at(part);
    let Some(bare) = part.get(look.bare.clone()).filter(|_| look.is_word) else { return };
    // Most words have no slash, and need no closer look.
    let slashed =
        || bare.contains("://") || (bare.contains('.') && !bare.contains(|c: char| c.is_ascii_digit()));
    let is_address = || bare.contains('@') || bare.starts_with("www.") || (bare.contains('/') && slashed());
    words.push(Word {
        range: at + look.bare.start..at + look.bare.end,
        lower: if look.has_capital { CompactString::from_str_to_lowercase(bare) } else { bare.into() },
        is_long: look.letters > 6 && !(look.is_marked && is_address()),
        has_capital: look.has_capital,
    });
}

/// What one look at a word tells.
struct Look {
    /// Byte range without the punctuation around it.
    bare: Range<usize>,
    letters: usize,
    is_word: bool,
    has_capital: bool,
    /// Whether there is punctuation within.
    is_marked: bool,
}

impl Look {
    fn at(part: &str) -> Self {
        let mut look = Self { bare: 0..0, letters: 0, is_word: false, has_capital: false, is_marked: false };
        let (bytes, mut begun, mut at) = (part.as_bytes(), false, 0);
        while let Some(byte) = bytes.get(at) {
            // Small letters are most of all there is; the rest is looked at closely.
            let small = match byte {
                b'a'..=b'z' => 1,
                // æ, ø, å
                0xc3 if matches!(bytes.get(at + 1), Some(0xa5 | 0xa6 | 0xb8)) => 2,
                _ => 0,
            };
            let (length, letter) = if small > 0 {
                look.is_word = true;
                (small, true)
            } else {
                let c = part.get(at..).and_then(|rest| rest.chars().next()).unwrap_or_default();
                if is_mark(c) {
                    look.is_marked = true;
                    at += c.len_utf8();
                    continue;
                }
                look.has_capital |= !c.is_lowercase() && !c.is_ascii_digit();
                look.is_word |= c.is_alphanumeric();
                (c.len_utf8(), c.is_alphabetic())
            };
            if !begun {
                begun = true;
                look.bare.start = at;
            }
            at += length;
            look.bare.end = at;
            look.letters += usize::from(letter);
        }
        look
    }
}

/// Whether a sentence ends with `chunk`, which `next` follows; `words` are those of the sentence so far.
fn is_end(chunk: &Chunk, next: &Chunk, words: &[Word]) -> bool {
    // Most words end with a letter.
    if chunk.text.as_bytes().last().is_none_or(u8::is_ascii_alphanumeric) {
        return false;
    }
    let bare = chunk.text.trim_end_matches(['”', '“', '"', '’', '\'', ')', ']', '»', '«']);
    let Some(mark) = bare.chars().next_back() else { return false };
    let first = next.text.chars().find(|c| c.is_alphanumeric());
    let capital = first.is_some_and(char::is_uppercase);
    let digit = first.is_some_and(|c| c.is_ascii_digit());
    match mark {
        '!' | '?' | '…' => capital || digit,
        ':' => capital,
        '.' if bare.ends_with("...") => capital || digit,
        '.' => (capital || digit) && full_stop_ends(bare, next, words, digit),
        _ => false,
    }
}

fn full_stop_ends(bare: &str, next: &Chunk, words: &[Word], digit: bool) -> bool {
    let core = bare.trim_start_matches(is_mark);
    let stem = core.trim_end_matches('.');
    let following = next.text.trim_start_matches(is_mark).to_lowercase();
    let following = following.trim_end_matches(is_mark);
    if stem.chars().all(|c| c.is_ascii_digit()) && !stem.is_empty() {
        let month = MONTHS.iter().any(|m| following.starts_with(m));
        let short = stem.len() <= 2;
        return !(short && (digit || month || words.len() == 1));
    }
    let mut letters = stem.chars();
    let initial = letters.next().is_some_and(char::is_uppercase) && letters.next().is_none();
    if initial {
        return lists::begins_sentences(following);
    }
    match lists::abbreviation(&core.to_lowercase()) {
        Some(lists::Stop::Mid) => false,
        Some(lists::Stop::End) => !digit,
        // Not on the list, but with stops within, as abbreviations have them.
        None if is_dotted(stem) => lists::begins_sentences(following),
        None => true,
    }
}

/// `a.b.c`: parts of at most three letters between full stops.
fn is_dotted(stem: &str) -> bool {
    stem.contains('.')
        && stem.split('.').all(|part| {
            let letters = part.chars().count();
            (1..=3).contains(&letters) && part.chars().all(char::is_alphabetic)
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(text: &str) -> Vec<&str> {
        sentences(text).iter().map(|s| &text[s.range.clone()]).collect()
    }

    #[test]
    fn sentences_end_where_they_end() {
        for (text, expected) in [
            ("Vi ses den 7. februar 2024 kl. 9.00. Tag dit kort med.", 2),
            ("Det koster 1.234 kr. Du betaler 7,5 pct. af prisen.", 2),
            ("Se § 41, stk. 2, nr. 3, jf. Lov om social service.", 1),
            ("Søren R. Hansen ringer. Søren R. Du kan svare.", 3),
            ("”Kommer du?” spurgte hun. ”Ja!” Så gik vi.", 3),
            ("Du får bl.a. Mentor og hjælp m.m. Det er gratis.", 2),
            ("Formål: Job. Husk dette: tag sko med.", 3),
            ("Skriv til www.x.dk. Vi svarer i uge 7. Du hører fra os.", 3),
            ("Første linje\nanden linje. Tredje.\n\nNyt afsnit", 3),
            ("Lov nr. 1482 af 23. december 2014 … Ja.", 2),
            ("– Ja. (Se bilag 1.) Nej", 3),
        ] {
            assert_eq!(split(text).len(), expected, "{:?}", split(text));
        }
    }

    #[test]
    fn one_look_tells_what_several_did() {
        let several = |part: &str| {
            let front = part.trim_start_matches(is_mark);
            let bare = front.trim_end_matches(is_mark);
            let start = part.len() - front.len();
            bare.contains(char::is_alphanumeric).then(|| {
                (
                    start..start + bare.len(),
                    bare.to_lowercase(),
                    bare.chars().filter(|c| c.is_alphabetic()).count(),
                )
            })
        };
        for part in [
            "ord",
            "Ord",
            "(bl.a.)",
            "-",
            "–",
            "’",
            "”Æble,”",
            "job-",
            "'tegn'",
            "ÅRHUS",
            "ß",
            "İst",
            "Σίσυφος",
            "1.234",
            "a/b",
            "www.x.dk",
            "...",
            "",
            "é",
            "№5",
            "e\u{301}",
            "٣",
            "x@y.dk",
            "ǅ",
        ] {
            let look = Look::at(part);
            let mut words = Vec::new();
            push_word(part, 0, &mut words);
            let one = words.pop().map(|w| (w.range, w.lower.to_string(), look.letters));
            assert_eq!(one, several(part), "{part:?}");
        }
    }

    #[test]
    fn words_are_counted_once() {
        let words = |text: &str| -> Vec<String> {
            sentences(text).into_iter().flat_map(|s| s.words).map(|w| text[w.range].to_owned()).collect()
        };
        assert_eq!(
            words("§ 41, kl. 9–15: uddannelses- og job/praktik (bl.a.) 7,5 % – nu—her."),
            ["41", "kl", "9–15", "uddannelses-", "og", "job/praktik", "bl.a", "7,5", "nu", "her"]
        );
        let long = |text: &str| sentences(text)[0].words[0].is_long;
        assert!(long("opgaven") && !long("opgave") && !long("2024-plan") && !long("www.bakkedal.dk"));
        assert!(!long("kontakt@bakkedal.example") && long("job-plan1a"));
    }
}
