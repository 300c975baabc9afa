//! Official words for which there are plainer ones.

use super::lists::{self, Phrases};
use super::{Hit, Sentence, Word};
use std::ops::Range;

/// The official words and phrases in a sentence, each with what can be said instead. Whether they are
/// exempt there, [`exempt`](super::exempt) tells.
#[must_use]
pub fn officialese(text: &str, sentence: &Sentence) -> Vec<Hit> {
    matches(text, &sentence.words, lists::officialese()).collect()
}

/// The phrases that stand in `words`, the longest at each place, none within another.
pub(super) fn matches<'a>(
    text: &'a str,
    words: &'a [Word],
    phrases: &'a Phrases,
) -> impl Iterator<Item = Hit> + 'a {
    let mut at = 0;
    std::iter::from_fn(move || {
        while at < words.len() {
            if let Some((length, plainer)) = at_word(text, words, at, phrases)
                && let Some(range) = range(words, at, length)
            {
                at += length;
                return Some(Hit { range, plainer });
            }
            at += 1;
        }
        None
    })
}

fn at_word(text: &str, words: &[Word], at: usize, phrases: &Phrases) -> Option<(usize, &'static str)> {
    let group = phrases.beginning(words.get(at)?.lower.as_str())?;
    let found = group.iter().find(|(parts, _)| {
        // The first word brought us here.
        let is_said = |here: &&[Word]| here.iter().zip(parts).skip(1).all(|(word, part)| word.lower == *part);
        words.get(at..at + parts.len()).filter(is_said).is_some_and(|here| is_together(text, here))
    })?;
    Some((found.0.len(), found.1))
}

/// Whether nothing but spaces stands between the words.
fn is_together(text: &str, words: &[Word]) -> bool {
    words.windows(2).all(|pair| match pair {
        [first, second] => {
            let between = text.get(first.range.end..second.range.start).unwrap_or_default();
            // The full stop of an abbreviation parts nothing.
            between.chars().all(|c| c.is_whitespace() || c == '.')
        }
        _ => true,
    })
}

fn range(words: &[Word], at: usize, length: usize) -> Option<Range<usize>> {
    let last = at.checked_add(length)?.checked_sub(1)?;
    Some(words.get(at)?.range.start..words.get(last)?.range.end)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(&str, &'static str)> {
        crate::readability::hits(text, officialese)
    }

    #[test]
    fn the_longest_phrase_is_told() {
        assert_eq!(
            found("Såfremt du, i henhold til loven, får nej."),
            [("Såfremt", "hvis"), ("i henhold til", "efter")]
        );
        assert_eq!(found("Brevet vedr. din sag."), [("vedr", "om")]);
    }

    #[test]
    fn the_law_may_speak_as_it_does() {
        let text = "Loven siger ”såfremt”. Se lov om erhvervelse vedrørende jord, § 2. Vi træffer afgørelse.";
        assert_eq!(found(text), []);
    }
}
