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

/// What stands between two spaces, with what one look at it tells. Two of them take turns, for to move one costs more than
/// to read a word.
#[derive(Default)]
struct Chunk<'a> {
    range: Range<usize>,
    text: &'a str,
    look: Look,
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
    let mut found = Vec::new();
    // Most words take more than four characters with their space, and few sentences are longer.
    let mut words: Vec<Word> = Vec::with_capacity((text.len() / 5 + 1).min(24));
    let mut start = None;
    let (mut this, mut other) = (&mut Chunk::default(), &mut Chunk::default());
    let mut more = this.read(text, 0);
    while more {
        more = other.read(text, this.range.end);
        start.get_or_insert(this.range.start);
        push_words(this, &mut words);
        if more && !line_ends(text, this, other) && !is_end(this, other, &words) {
            std::mem::swap(&mut this, &mut other);
            continue;
        }
        // A mark that stands alone belongs to what follows.
        if !words.is_empty() {
            let from = start.take().unwrap_or_default();
            // The next sentence is likely about as long.
            let next = Vec::with_capacity(if more { words.len() } else { 0 });
            let words = std::mem::replace(&mut words, next);
            found.push(Sentence { range: from..this.range.end, words });
        }
        std::mem::swap(&mut this, &mut other);
    }
    found
}

impl<'a> Chunk<'a> {
    /// Becomes the first one from byte `from` on; tells whether there is one.
    fn read(&mut self, text: &'a str, from: usize) -> bool {
        let bytes = text.as_bytes();
        let mut start = from;
        // How long the white space at a place is; of other kinds than the usual it begins with one of these bytes.
        let white = |at: usize| match bytes.get(at) {
            Some(b' ' | b'\t'..=b'\r') => 1,
            Some(0xc2 | 0xe1..=0xe3) => {
                let c = text.get(at..).and_then(|rest| rest.chars().next());
                c.filter(|c| c.is_whitespace()).map_or(0, char::len_utf8)
            }
            _ => 0,
        };
        loop {
            match white(start) {
                0 => break,
                length => start += length,
            }
        }
        let (mut look, mut at) = (Look::default(), start);
        while let Some(byte) = bytes.get(at) {
            // Small letters are most of all there is; the rest is looked at closely.
            at += match byte {
                b'a'..=b'z' => {
                    let run = bytes[at..].iter().take_while(|byte| byte.is_ascii_lowercase()).count();
                    look.small(at - start, run, run)
                }
                // æ, ø, å
                0xc3 if matches!(bytes.get(at + 1), Some(0xa5 | 0xa6 | 0xb8)) => look.small(at - start, 1, 2),
                _ if white(at) > 0 => break,
                _ => {
                    let c = text.get(at..).and_then(|rest| rest.chars().next()).unwrap_or_default();
                    look.other(at - start, c)
                }
            };
        }
        self.range = start..at;
        self.text = text.get(start..at).unwrap_or_default();
        self.look = look;
        !self.text.is_empty()
    }
}

/// Whether a new line begins something of its own between two chunks.
fn line_ends(text: &str, last: &Chunk, next: &Chunk) -> bool {
    let gap = text.get(last.range.end..next.range.start).unwrap_or_default();
    if gap == " " {
        return false;
    }
    let lines = gap.matches('\n').count();
    let item = next.text.starts_with(['-', '–', '•', '*'])
        || next.text.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit());
    lines > 1 || (lines == 1 && item)
}

/// Punctuation around words. A hyphen at an end belongs to the word (`job- og`), without counting.
fn is_mark(c: char) -> bool {
    !c.is_alphanumeric() && !matches!(c, '-' | '\'' | '’')
}

fn push_words(chunk: &Chunk, words: &mut Vec<Word>) {
    if !chunk.look.has_dash {
        push_word(chunk.text, &chunk.look, chunk.range.start, words);
        return;
    }
    let mut at = chunk.range.start;
    // A dash without spaces parts words, but not numbers: 9–15.
    for part in chunk.text.split(['—', '–']) {
        push_word(part, &Look::at(part), at, words);
        at += part.len() + '–'.len_utf8();
    }
    // Numbers on both sides of a dash are one word: they were pushed as two.
    if chunk.text.chars().all(|c| c.is_ascii_digit() || is_mark(c) || c == '-')
        && words.last().is_some_and(|w| w.range.start > chunk.range.start)
    {
        words.retain(|w| w.range.start < chunk.range.start);
        push_word(chunk.text, &chunk.look, chunk.range.start, words);
    }
}

fn push_word(part: &str, look: &Look, at: usize, words: &mut Vec<Word>) {
    let Some(bare) = part.get(look.bare.clone()).filter(|_| look.is_word) else { return };
    // Most words have no slash, and need no closer look.
    let slashed =
        || bare.contains("://") || (bare.contains('.') && !bare.contains(|c: char| c.is_ascii_digit()));
    let is_address = || bare.contains('@') || bare.starts_with("www.") || (bare.contains('/') && slashed());
    words.push(Word {
        range: at + look.bare.start..at + look.bare.end,
        lower: CompactString::const_new(""),
        is_long: look.letters > 6 && !(look.is_marked && is_address()),
        has_capital: look.capitals != Capitals::None,
    });
    // Written where it stays, for to move what was just written costs more than to write it.
    let Some(Word { lower, .. }) = words.last_mut() else { return };
    match look.capitals {
        Capitals::None => lower.push_str(bare),
        Capitals::Plain => {
            lower.push_str(bare);
            lower.make_ascii_lowercase();
        }
        Capitals::Other => *lower = CompactString::from_str_to_lowercase(bare),
    }
}

/// What one look at a chunk tells, or at a word.
#[derive(Default)]
struct Look {
    /// Byte range without the punctuation around it.
    bare: Range<usize>,
    letters: usize,
    is_word: bool,
    capitals: Capitals,
    /// Whether there is punctuation within.
    is_marked: bool,
    /// Whether there is a long dash within.
    has_dash: bool,
}

/// What a word holds besides small letters and figures.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
enum Capitals {
    #[default]
    None,
    /// Capitals of A to Z alone.
    Plain,
    Other,
}

impl Look {
    /// A look at what holds no white space.
    fn at(part: &str) -> Self {
        let mut chunk = Chunk::default();
        chunk.read(part, 0);
        chunk.look
    }

    /// Takes in small letters of so many bytes together; gives their number.
    fn small(&mut self, at: usize, letters: usize, length: usize) -> usize {
        self.is_word = true;
        self.letters += letters;
        self.reach(at, length)
    }

    /// Takes in any other character; gives the number of its bytes.
    fn other(&mut self, at: usize, c: char) -> usize {
        let length = c.len_utf8();
        if is_mark(c) {
            self.is_marked = true;
            self.has_dash |= matches!(c, '—' | '–');
            return length;
        }
        match c {
            'A'..='Z' => self.capitals = self.capitals.max(Capitals::Plain),
            '0'..='9' | '-' | '\'' | '’' => {}
            c if c.is_lowercase() => {}
            _ => self.capitals = Capitals::Other,
        }
        self.is_word |= c.is_alphanumeric();
        self.letters += usize::from(c.is_alphabetic());
        self.reach(at, length)
    }

    fn reach(&mut self, at: usize, length: usize) -> usize {
        if self.bare.end == 0 {
            self.bare.start = at;
        }
        self.bare.end = at + length;
        length
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
            push_word(part, &look, 0, &mut words);
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
