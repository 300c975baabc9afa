//! Sentences and words of Danish text, as far as figures need them.

use std::ops::Range;

/// Abbreviations after which a full stop seldom ends a sentence.
const SHORT: [&str; 22] = [
    "ca", "bl.a", "bl", "fx", "f.eks", "jf", "nr", "pr", "d", "stk", "inkl", "ekskl", "evt", "hhv", "vedr",
    "dvs", "a", "o", "m", "max", "min", "tlf",
];

/// The sentences of `text` that hold digits, without which there is no figure.
pub(in crate::rules) fn sentences_with_digits(text: &str) -> Vec<Range<usize>> {
    let has_digit = |text: &str| text.bytes().any(|b| b.is_ascii_digit());
    if !has_digit(text) {
        return Vec::new();
    }
    let mut found = sentences(text);
    found.retain(|range| has_digit(&text[range.clone()]));
    found
}

/// The sentences of `text`.
fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        if !matches!(c, '.' | '!' | '?' | ':') || !ends(text, at) {
            continue;
        }
        // Quotation marks and brackets that close belong to what they close.
        let mut end = at + 1;
        while let Some((i, c)) = chars.next_if(|(_, c)| matches!(c, '”' | '"' | ')' | '»' | '’')) {
            end = i + c.len_utf8();
        }
        push(text, start..end, &mut found);
        start = end;
    }
    push(text, start..text.len(), &mut found);
    found
}

fn push(text: &str, range: Range<usize>, found: &mut Vec<Range<usize>>) {
    let part = &text[range.clone()];
    let start = range.start + (part.len() - part.trim_start().len());
    let end = range.end - (part.len() - part.trim_end().len());
    if start < end {
        found.push(start..end);
    }
}

/// Whether the mark at `at` ends a sentence.
fn ends(text: &str, at: usize) -> bool {
    let rest = &text[at + 1..];
    let after = rest.trim_start_matches(['”', '"', ')', '»', '’']);
    let next = after.trim_start();
    if next.is_empty() {
        return true;
    }
    if next.len() == after.len() {
        return false;
    }
    let opens = next.trim_start_matches(['”', '"', '»', '(']).starts_with(char::is_uppercase);
    if !text[at..].starts_with('.') {
        return opens;
    }
    let before = text[..at].rsplit([' ', '\u{a0}', '(']).next().unwrap_or_default();
    let short = SHORT.iter().any(|s| before.eq_ignore_ascii_case(s));
    let number = before.ends_with(|c: char| c.is_ascii_digit());
    (opens && !short)
        || (next.starts_with(|c: char| c.is_ascii_digit()) && !short && !number && before.len() > 3)
}

/// The words of `text` in small letters; numbers are words too.
pub(in crate::rules) fn words(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).map(str::to_lowercase).collect()
}

/// Words that say nothing about what a figure is.
const EMPTY: [&str; 40] = [
    "både", "også", "samt", "eller", "den", "det", "der", "som", "til", "for", "fra", "med", "ved", "hos",
    "efter", "under", "over", "bliver", "blev", "har", "kan", "skal", "dækker", "dækkes", "således",
    "derfor", "desuden", "selve", "samlet", "samlede", "beløb", "beløbet", "kroner", "mio", "alle", "andre",
    "puljer", "udgør", "gælder", "deres",
];

/// Whether two words in small letters are forms of one word, or one is made of the other:
/// "medfinansiering" and "medfinansieringen", "midler" and "puljemidlerne".
pub(in crate::rules) fn akin(a: &str, b: &str) -> bool {
    Stemmed::of(a).is_akin(&Stemmed::of(b))
}

/// A word in small letters with its stem, for one that is held against many.
pub(in crate::rules) struct Stemmed<'a> {
    word: &'a str,
    stem: &'a str,
}

impl<'a> Stemmed<'a> {
    pub(in crate::rules) fn of(word: &'a str) -> Self {
        Self { word, stem: stem(word) }
    }

    /// Each of the words.
    pub(in crate::rules) fn all(words: &'a [String]) -> Vec<Self> {
        words.iter().map(|word| Self::of(word)).collect()
    }

    /// Whether [`akin`] holds of the two.
    pub(in crate::rules) fn is_akin(&self, other: &Self) -> bool {
        let (first, second) = if self.stem.len() <= other.stem.len() { (self, other) } else { (other, self) };
        let (short, long) = (first.stem, second.stem);
        let alike = long.ends_with(short) || second.word.starts_with(first.word);
        // Few words are alike, and only they are looked at closely.
        alike
            && match short.chars().count() {
                0..3 => false,
                3 => short == long,
                // The last part of a compound may be short; the first, which others share, not.
                _ => long.ends_with(short) || first.word.chars().count() >= 5,
            }
            && ![self.word, other.word].iter().any(|word| EMPTY.contains(word))
            && !self.word.starts_with(|c: char| c.is_ascii_digit())
    }
}

/// The word without its ending. "midler" and "midlerne" have one stem.
fn stem(word: &str) -> &str {
    for ending in
        ["ernes", "eres", "erne", "enes", "ere", "ene", "ens", "ets", "ers", "er", "en", "et", "es", "s", "e"]
    {
        if let Some(rest) = word.strip_suffix(ending)
            && rest.chars().count() >= 3
        {
            return rest;
        }
    }
    word
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_where_they_end() {
        let text = "Det er 7 mio. kr. om året. De 467.291 kr. dækker både A og B. Det er så: ”De 5 kr. er væk.” Og mere";
        let found: Vec<&str> = sentences(text).into_iter().map(|r| &text[r]).collect();
        assert_eq!(
            found,
            [
                "Det er 7 mio. kr. om året.",
                "De 467.291 kr. dækker både A og B.",
                "Det er så:",
                "”De 5 kr. er væk.”",
                "Og mere"
            ]
        );
        assert_eq!(sentences("Det er 118.458 kr. (medfinansiering) fra puljen.").len(), 1);
        let text = "Den 7. februar 2024 kom ca. 5 borgere, jf. Bilag 2. Beløbet er 5 kr. Det er alt";
        assert_eq!(sentences(text).len(), 3);
    }

    #[test]
    fn kin() {
        for (a, b) in [
            ("medfinansiering", "medfinansieringen"),
            ("midler", "puljemidlerne"),
            ("borgere", "borgerne"),
            ("borger", "borgere"),
            ("leje", "lejen"),
            ("mad", "maden"),
            ("finansiering", "egenfinansieringen"),
            ("puljefinansierede", "pulje"),
        ] {
            assert!(akin(a, b), "{a} {b}");
        }
        for (a, b) in [("både", "både"), ("leje", "mad"), ("borger", "borgmester"), ("2024", "2024")] {
            assert!(!akin(a, b), "{a} {b}");
        }
    }
}
