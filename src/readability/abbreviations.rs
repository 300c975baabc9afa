//! Abbreviations in capitals, and where a text explains them.

use super::{Sentence, Word, lists};
use std::collections::BTreeSet;
use std::ops::Range;

/// Letters of an abbreviation at most; longer words in capitals only shout.
const LONGEST: usize = 6;

/// The abbreviations that `text` explains: `Voksenudredningsmetoden (VUM)`, `VUM (…)`, `VUM er en …`,
/// `VUM: …`.
#[must_use]
pub fn explained(text: &str, sentences: &[Sentence]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for sentence in sentences {
        for (at, word) in sentence.words.iter().enumerate() {
            if let Some((name, _)) = name_of(text, word)
                && is_explained(text, &sentence.words, at)
            {
                found.insert(name.to_owned());
            }
        }
    }
    found
}

fn is_explained(text: &str, words: &[Word], at: usize) -> bool {
    let Some(word) = words.get(at) else { return false };
    let before = text.get(..word.range.start).unwrap_or_default().trim_end();
    let after = text.get(word.range.end..).unwrap_or_default();
    let next = |skip: usize| words.get(at + skip).map_or("", |w| w.lower.as_str());
    // In brackets behind the words it stands for, alone, with its number or with more of its kind.
    let ends = |c: char| matches!(c, ')' | ',' | ';') || c.is_ascii_digit();
    let in_brackets = before.ends_with('(') && at > 0 && after.trim_start().starts_with(ends);
    // Its words in brackets behind it: two at least, or one long.
    let opens = after.trim_start().starts_with('(');
    let behind = opens && (next(1).chars().count() > LONGEST || !next(2).is_empty());
    let told = match next(1) {
        "står" => next(2) == "for",
        "betyder" => true,
        "er" => matches!(next(2), "en" | "et" | "den" | "det" | "de" | "navnet" | "forkortelsen" | "kort"),
        _ => false,
    };
    in_brackets || behind || told || after.starts_with(':')
}

/// The abbreviations in a sentence that are neither known to all nor accepted by `is_explained`, each
/// with its name and its byte range in the text.
#[must_use]
pub fn unexplained<'a>(
    text: &'a str,
    sentence: &Sentence,
    is_explained: &dyn Fn(&str) -> bool,
) -> Vec<(&'a str, Range<usize>)> {
    let capitals = || sentence.words.iter().filter(|word| word.has_capital);
    // Where most words shout, they are no abbreviations.
    let is_loud = |word: &&Word| {
        let written = text.get(word.range.clone()).unwrap_or_default();
        !written.contains(char::is_lowercase) && written.contains(char::is_uppercase)
    };
    let loud = capitals().filter(is_loud).count();
    let shouts = loud > 1 && loud * 2 > sentence.words.len();
    let words = capitals().filter(|_| !shouts);
    let names = words.filter_map(|word| name_of(text, word));
    names.filter(|(name, _)| !lists::is_known(name) && !is_explained(name)).collect()
}

/// The abbreviation a word is or begins with: `VUM`, `BIU-mødet`, `FGU'en`, `KLs`.
fn name_of<'a>(text: &'a str, word: &Word) -> Option<(&'a str, Range<usize>)> {
    if !word.has_capital {
        return None;
    }
    let written = text.get(word.range.clone()).filter(|w| w.starts_with(char::is_uppercase))?;
    let name = written.split(['-', '\'', '’', '/', '.']).next()?;
    let name = match name.strip_suffix('s') {
        Some(bare) if bare.chars().count() > 1 => bare,
        _ => name,
    };
    let letters = name.chars().filter(|c| c.is_alphabetic()).count();
    let shaped = (2..=LONGEST).contains(&letters)
        && name.chars().all(|c| c.is_uppercase() || c.is_ascii_digit())
        && name.starts_with(char::is_uppercase)
        && !name.chars().all(|c| matches!(c, 'I' | 'V' | 'X'));
    // `A/S` and `c/o` are one letter a part; addresses hold dots.
    let part_of_address = written.contains('@') || written.contains("://");
    (shaped && !part_of_address).then(|| (name, word.range.start..word.range.start + name.len()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::readability::sentences;

    fn found(text: &str) -> Vec<&str> {
        let sentences = sentences(text);
        let explained = explained(text, &sentences);
        let all = sentences.iter().flat_map(|s| unexplained(text, s, &|name| explained.contains(name)));
        all.map(|(name, _)| name).collect()
    }

    #[test]
    fn abbreviations_are_found() {
        assert_eq!(found("BIU-mødet om VUM og FGU'en. KLs brev."), ["BIU", "VUM", "FGU", "KL"]);
    }

    #[test]
    fn known_and_explained_ones_are_passed_over() {
        for text in [
            "Dit CPR-nummer og din SU. Kap. IV, A/S og p. 4A.",
            "Voksenudredningsmetoden (VUM) er god. Vi bruger VUM.",
            "FGU (forberedende grunduddannelse) er en skole. FGU er gratis.",
            "JAI er et udvalg.",
            "VIGTIGT AT VIDE",
        ] {
            assert_eq!(found(text), [""; 0], "{text}");
        }
    }
}
