//! A goal's text as words: lower case, without quotes, abbreviations written out, split words joined.

use super::lexicon::{self, Kind};
use crate::source::is_normal;
use std::borrow::Cow;
use unicode_normalization::UnicodeNormalization;

/// What stands before a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Gap {
    Space,
    Comma,
    /// The end of a sentence, a colon, a dash or a new line.
    Stop,
}

/// A word of the text.
#[derive(Clone, Debug)]
pub(super) struct Word {
    pub text: String,
    pub kind: Kind,
    /// Begins with a capital that no sentence start asks for.
    pub capital: bool,
    pub gap: Gap,
    pub number: bool,
}

/// The words of `text`, each with its kind.
pub(super) fn words(text: &str) -> Vec<Word> {
    let shouting = !text.chars().any(char::is_lowercase);
    let mut words = raw(text, shouting);
    join_phrases(&mut words);
    for word in &mut words {
        word.kind = if word.number || word.text.ends_with('-') || word.text.is_empty() {
            Kind::Plain
        } else {
            lexicon::kind(&word.text)
        };
    }
    for i in 1..words.len() {
        let (before, after) = words.split_at_mut(i);
        if let (Some(number), Some(word)) = (before.last(), after.first_mut())
            && number.number
            && matches!(word.text.as_str(), "klasse" | "klasses" | "klassetrin")
        {
            word.kind = Kind::Education;
        }
    }
    words
}

fn raw(text: &str, shouting: bool) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut gap = Gap::Stop;
    // The part of an abbreviation that is glued to what follows: "arb.evne".
    let mut glued = String::new();
    // What was read from a file is in NFC.
    let text = if is_normal(text) { text.into() } else { Cow::Owned(text.nfc().collect()) };
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        if !c.is_alphanumeric() {
            gap = gap.max(match c {
                ',' => Gap::Comma,
                // A dot after a number is an ordinal or a date.
                '.' if words.last().is_some_and(|w| w.number) => Gap::Space,
                '.' | ';' | ':' | '!' | '?' | '\n' | '–' | '—' | '(' | ')' | '•' => Gap::Stop,
                '-' if chars.peek().is_some_and(|c| c.is_whitespace()) => Gap::Stop,
                _ => Gap::Space,
            });
            continue;
        }
        let mut word = String::from(c);
        while let Some(&next) = chars.peek() {
            let inside = next.is_alphanumeric() || matches!(next, '-' | '\'' | '’');
            if !inside {
                break;
            }
            word.push(if next == '’' { '\'' } else { next });
            chars.next();
        }
        let capital = !shouting && gap != Gap::Stop && c.is_uppercase();
        let mut lower = word.to_lowercase();
        while lower.ends_with('\'') {
            lower.pop();
        }
        if !glued.is_empty() {
            lower.insert_str(0, &glued);
            glued.clear();
        }
        if matches!(chars.peek(), Some('.' | '/'))
            && let Some(full) = lexicon::abbreviation(&lower)
        {
            let slash = chars.next() == Some('/');
            let joins = !slash && chars.peek().is_some_and(|c| c.is_lowercase());
            if joins && full.chars().count() > 3 {
                full.clone_into(&mut glued);
                continue;
            }
            full.clone_into(&mut lower);
        }
        if chars.peek() == Some(&'.')
            && let Some(full) = lexicon::cut_short(&lower)
        {
            chars.next();
            lower = full;
        }
        let number = lower.chars().all(|c| c.is_ascii_digit());
        words.push(Word { text: lower, kind: Kind::Plain, capital, gap, number });
        gap = Gap::Space;
    }
    words
}

/// Joins phrases of the lists ("gøre rent") and words written apart ("rask melding").
fn join_phrases(words: &mut Vec<Word>) {
    let mut i = 0;
    while i + 1 < words.len() {
        for length in [3, 2] {
            let Some(group) = words.get(i..i + length) else { continue };
            if group.iter().skip(1).any(|w| w.gap != Gap::Space) {
                continue;
            }
            let parts: Vec<&str> = group.iter().map(|w| w.text.as_str()).collect();
            let phrase =
                parts.first().is_some_and(|first| lexicon::begins_phrase(first)).then(|| parts.join("_"));
            let found = phrase.filter(|p| lexicon::exact(p).is_some()).or_else(|| apart(&parts));
            if let Some(found) = found
                && let Some(word) = words.get_mut(i)
            {
                word.text = found;
                words.drain(i + 1..i + length);
                break;
            }
        }
        i += 1;
    }
}

/// Two words that are one: "rask melding", "arbejds prøvning".
fn apart(parts: &[&str]) -> Option<String> {
    let [first, second] = parts else { return None };
    if first.chars().count() < 3 || second.chars().count() < 4 {
        return None;
    }
    let whole = [*first, *second].concat();
    let known = lexicon::exact(&whole)?;
    let step = matches!(known, Kind::Process | Kind::Practice | Kind::Treatment | Kind::Occupation);
    step.then_some(whole)
}
