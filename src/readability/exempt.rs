//! What is not judged: terms of the law and the trade, names of laws, quotations, and what the glossary
//! explains.

use super::lists::{self, Phrases};
use super::officialese::matches;
use super::{Sentence, Word};
use std::collections::BTreeMap;
use std::ops::Range;

/// Terms that are explained elsewhere, so that they are not judged: each as its words, by their first letter.
#[derive(Clone, Debug, Default)]
pub struct Terms(BTreeMap<char, Vec<Vec<String>>>);

impl Terms {
    /// These terms, in whatever letters they are written.
    pub fn of<'a>(terms: impl Iterator<Item = &'a str>) -> Self {
        let mut by_letter = BTreeMap::<char, Vec<Vec<String>>>::new();
        for term in terms {
            let words: Vec<String> = term.split_whitespace().map(str::to_lowercase).collect();
            if let Some(first) = words.first().and_then(|word| word.chars().next()) {
                by_letter.entry(first).or_default().push(words);
            }
        }
        Self(by_letter)
    }
}

/// Byte ranges of a text that are not judged.
#[derive(Clone, Debug, Default)]
pub struct Exempt(Vec<Range<usize>>);

/// Longest name of a law, in words.
const LONGEST_NAME: usize = 14;

/// What is not judged in `text`, which falls into `sentences`. `terms` are explained in the glossary.
#[must_use]
pub fn exempt(text: &str, sentences: &[Sentence], terms: &Terms) -> Exempt {
    let mut found = quotations(text);
    for sentence in sentences {
        let legal: &Phrases = lists::legal();
        found.extend(matches(text, &sentence.words, legal).map(|hit| hit.range));
        found.extend(laws(text, &sentence.words));
        found.extend(explained(&sentence.words, terms));
    }
    Exempt(found)
}

impl Exempt {
    /// Whether the range touches what is not judged.
    #[must_use]
    pub fn covers(&self, range: &Range<usize>) -> bool {
        self.0.iter().any(|own| own.start < range.end && range.start < own.end)
    }
}

/// What stands between quotation marks; a mark that is never closed quotes nothing.
fn quotations(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut open: Option<usize> = None;
    for (at, c) in text.char_indices() {
        match (c, open) {
            ('”' | '"' | '“' | '«' | '»', Some(start)) => {
                found.push(start..at);
                open = None;
            }
            ('”' | '"' | '“' | '«' | '»' | '„', None) => open = Some(at),
            _ => {}
        }
    }
    found
}

/// "Lov om en aktiv beskæftigelsesindsats": from the word to the next mark.
fn laws<'a>(text: &'a str, words: &'a [Word]) -> impl Iterator<Item = Range<usize>> + 'a {
    let lower = move |at: usize| words.get(at).map_or("", |w| w.lower.as_str());
    (0..words.len()).filter(move |at| is_law(lower(*at)) && lower(at + 1) == "om").filter_map(move |at| {
        let first = words.get(at)?;
        let mut last = first;
        for word in words.iter().skip(at + 1).take(LONGEST_NAME) {
            let between = text.get(last.range.end..word.range.start).unwrap_or_default();
            if between.contains([',', '.', ';', ':', '(', ')', '§', '?', '!']) {
                break;
            }
            last = word;
        }
        Some(first.range.start..last.range.end)
    })
}

fn is_law(word: &str) -> bool {
    matches!(
        word,
        "lov" | "loven" | "bekendtgørelse" | "bekendtgørelsen" | "cirkulære" | "vejledning" | "forordning"
    )
}

/// Whether a word is a form of a term: a short one as it is, a longer one with any ending.
fn is_form(word: &str, term: &str) -> bool {
    word == term || (term.chars().count() > 4 && word.starts_with(term))
}

/// Terms of the glossary, in any form that begins as the term does.
fn explained<'a>(words: &'a [Word], terms: &'a Terms) -> impl Iterator<Item = Range<usize>> + 'a {
    words.iter().enumerate().flat_map(move |(at, first)| {
        let known = first.lower.chars().next().and_then(|letter| terms.0.get(&letter));
        known.into_iter().flatten().filter_map(move |term| {
            let here = words.get(at..at + term.len())?;
            let same = here.iter().zip(term).all(|(word, part)| is_form(&word.lower, part));
            same.then(|| first.range.start..here.last().map_or(first.range.end, |last| last.range.end))
        })
    })
}
