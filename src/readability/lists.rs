//! The word lists beside this file, read once.

use rustc_hash::{FxHashMap as HashMap, FxHashSet as HashSet};
use std::sync::LazyLock;

/// What the full stop of an abbreviation says of the sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stop {
    /// More follows.
    Mid,
    /// The sentence may end here.
    End,
}

static ABBREVIATIONS: LazyLock<HashMap<&str, Stop>> = LazyLock::new(|| {
    let rows = rows(include_str!("words/abbreviations.tsv"));
    rows.filter_map(|(word, kind)| Some((word, if kind? == "end" { Stop::End } else { Stop::Mid }))).collect()
});

static KNOWN: LazyLock<HashSet<&str>> = LazyLock::new(|| words(include_str!("words/known.txt")).collect());

/// The words of a phrase, and what can be said instead.
type Phrase = (Vec<&'static str>, &'static str);

/// Phrases by their first word, longest first.
pub(super) struct Phrases {
    groups: HashMap<&'static str, Vec<Phrase>>,
    /// How long the words are that begin one, a bit each, by their first two bytes: most words are none of these, and are
    /// not looked up.
    lengths: [u32; 256],
}

impl Phrases {
    /// The phrases that begin with this word, longest first.
    pub(super) fn beginning(&self, word: &str) -> Option<&[Phrase]> {
        let (place, length) = Self::place(word);
        if self.lengths[place] & length == 0 {
            return None;
        }
        self.groups.get(word).map(Vec::as_slice)
    }

    fn place(word: &str) -> (usize, u32) {
        let place = match word.as_bytes() {
            [first, second, ..] => first.wrapping_mul(31) ^ second,
            _ => 0,
        };
        (usize::from(place), 1 << word.len().min(31))
    }
}

static OFFICIALESE: LazyLock<Phrases> = LazyLock::new(|| phrases(include_str!("words/officialese.tsv")));
static LEGAL: LazyLock<Phrases> = LazyLock::new(|| phrases(include_str!("words/legal.txt")));
static NOUNS: LazyLock<HashMap<&str, &str>> = LazyLock::new(|| {
    let rows = rows(include_str!("words/nominalisations.tsv"));
    let pairs = rows.filter_map(|(nouns, verb)| Some((nouns, verb?)));
    pairs.flat_map(|(nouns, verb)| nouns.split(", ").map(move |noun| (noun, verb))).collect()
});

/// Rows of a list: what stands before the tab, and what stands after it. Empty lines and those that
/// begin with `#` say nothing.
fn rows(text: &'static str) -> impl Iterator<Item = (&'static str, Option<&'static str>)> {
    let lines = text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    lines.map(|line| match line.split_once('\t') {
        Some((first, second)) => (first.trim(), Some(second.trim())),
        None => (line.trim(), None),
    })
}

/// Words of a list, whatever the lines.
pub(super) fn words(text: &'static str) -> impl Iterator<Item = &'static str> {
    rows(text).flat_map(|(line, _)| line.split_whitespace())
}

fn phrases(text: &'static str) -> Phrases {
    let mut found: HashMap<&str, Vec<Phrase>> = HashMap::default();
    for (forms, plainer) in rows(text) {
        for form in forms.split(", ") {
            let parts: Vec<&str> = form.split(' ').collect();
            let Some(first) = parts.first() else { continue };
            found.entry(first).or_default().push((parts, plainer.unwrap_or_default()));
        }
    }
    for group in found.values_mut() {
        group.sort_by_key(|(parts, _)| std::cmp::Reverse(parts.len()));
    }
    let mut lengths = [0; 256];
    for word in found.keys() {
        let (place, length) = Phrases::place(word);
        lengths[place] |= length;
    }
    Phrases { groups: found, lengths }
}

/// What the full stop of this abbreviation, in lower case and with its stop, says of the sentence.
pub(super) fn abbreviation(word: &str) -> Option<Stop> {
    ABBREVIATIONS.get(word).copied()
}

/// Whether every reader is taken to know this abbreviation in capitals.
pub(super) fn is_known(word: &str) -> bool {
    KNOWN.contains(word)
}

pub(super) fn officialese() -> &'static Phrases {
    &OFFICIALESE
}

pub(super) fn legal() -> &'static Phrases {
    &LEGAL
}

/// The verb that says the same as a noun made of it.
pub(super) fn verb_of(noun: &str) -> Option<&'static str> {
    NOUNS.get(noun).copied()
}

/// Whether sentences often begin with this word, and names of people never are it.
pub(super) fn begins_sentences(word: &str) -> bool {
    matches!(
        word,
        "du" | "vi"
            | "i"
            | "det"
            | "der"
            | "den"
            | "de"
            | "han"
            | "hun"
            | "jeg"
            | "en"
            | "et"
            | "dit"
            | "din"
            | "dine"
            | "så"
            | "hvis"
            | "når"
            | "men"
            | "og"
            | "her"
            | "efter"
            | "på"
            | "for"
            | "til"
            | "derfor"
            | "kommunen"
            | "borgeren"
            | "denne"
            | "dette"
            | "disse"
            | "hvad"
            | "hvem"
            | "hvor"
            | "hvordan"
            | "begge"
            | "alle"
            | "ring"
            | "skriv"
            | "kom"
            | "tag"
            | "fra"
            | "ved"
            | "med"
            | "om"
            | "planen"
            | "udvalget"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_hold_what_they_should() {
        let entries = rows(include_str!("words/officialese.tsv"));
        let entries: Vec<_> = entries.collect();
        assert!(entries.len() >= 150, "{} entries", entries.len());
        for (forms, plainer) in &entries {
            assert!(plainer.is_some_and(|p| !p.is_empty()), "{forms} has no plainer word");
            assert_eq!(*forms, forms.to_lowercase(), "{forms}");
        }
        let mut all: Vec<&str> = entries.iter().flat_map(|(forms, _)| forms.split(", ")).collect();
        let count = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), count, "a form stands twice");
        assert!(ABBREVIATIONS.len() > 100 && NOUNS.len() > 60);
    }
}
