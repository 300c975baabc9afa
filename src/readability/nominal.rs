//! Verbs that hide in nouns: "foretage en vurdering af" for "vurdere".

use super::lists;
use super::{Hit, Sentence, Word};

/// Words between the empty verb and its noun at most: "foretager en ny og grundig vurdering".
const REACH: usize = 4;

/// The places where an empty verb ("foretage", "ske", "finde sted") carries a noun made of a verb, each
/// with the verb that says it alone. Whether they are exempt there, [`exempt`](super::exempt) tells.
#[must_use]
pub fn nominalisations(text: &str, sentence: &Sentence) -> Vec<Hit> {
    let words = &sentence.words;
    let mut found: Vec<Hit> = Vec::new();
    for (at, word) in words.iter().enumerate() {
        let noun = match word.lower.as_str() {
            "foretage" | "foretager" | "foretog" | "foretaget" | "foretages" | "gennemføre"
            | "gennemfører" | "udføre" | "udfører" | "foretagelse" | "ske" | "sker" | "skete" | "sket" => {
                after(text, words, at).or_else(|| before(text, words, at))
            }
            "sted" if at.checked_sub(1).and_then(|i| words.get(i)).is_some_and(|w| is_find(&w.lower)) => {
                before(text, words, at - 1)
            }
            _ => None,
        };
        let Some((noun, plainer)) = noun else { continue };
        let range = noun.range.start.min(word.range.start)..noun.range.end.max(word.range.end);
        let again = found.last().is_some_and(|hit| hit.range.end > range.start);
        if !again {
            found.push(Hit { range, plainer });
        }
    }
    found
}

fn is_find(word: &str) -> bool {
    matches!(word, "finde" | "finder" | "fandt" | "fundet")
}

/// The noun that the verb at `at` carries: only articles and adjectives stand between.
fn after<'a>(text: &str, words: &'a [Word], at: usize) -> Option<(&'a Word, &'static str)> {
    let mut last = words.get(at)?;
    for word in words.iter().skip(at + 1).take(REACH) {
        let between = text.get(last.range.end..word.range.start)?;
        if between.contains([',', ';', ':', '(']) || is_preposition(&word.lower) {
            return None;
        }
        if let Some(verb) = lists::verb_of(&word.lower) {
            return Some((word, verb));
        }
        last = word;
    }
    None
}

/// The noun right before the verb at `at`: "udbetaling sker den 1.", "der skal ske".
fn before<'a>(text: &str, words: &'a [Word], at: usize) -> Option<(&'a Word, &'static str)> {
    let noun = words.get(at.checked_sub(1)?)?;
    let verb = words.get(at)?;
    let between = text.get(noun.range.end..verb.range.start)?;
    let verb = lists::verb_of(&noun.lower).filter(|_| between.chars().all(char::is_whitespace))?;
    Some((noun, verb))
}

fn is_preposition(word: &str) -> bool {
    matches!(
        word,
        "af" | "til"
            | "på"
            | "i"
            | "med"
            | "om"
            | "for"
            | "ved"
            | "efter"
            | "over"
            | "fra"
            | "inden"
            | "under"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(&str, &'static str)> {
        crate::readability::hits(text, nominalisations)
    }

    #[test]
    fn the_hidden_verb_is_told() {
        assert_eq!(
            found("Vi foretager en ny vurdering af sagen. Udbetaling finder sted den 1."),
            [("foretager en ny vurdering", "vurdere"), ("Udbetaling finder sted", "udbetale")]
        );
        assert_eq!(found("Der sker en ændring."), [("sker en ændring", "ændre")]);
    }

    #[test]
    fn nouns_alone_are_no_fault() {
        assert_eq!(found("Vurderingen er færdig. Hvad sker der? Det sker i behandling."), []);
        assert_eq!(found("Der er foretaget ledelsestilsyn."), []);
    }
}
