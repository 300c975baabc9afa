//! The Danish passive: verbs in -s, and "blive" with a participle.

use super::{Sentence, Word, lists};
use rustc_hash::FxHashSet as HashSet;
use std::ops::Range;
use std::sync::LazyLock;

/// Passive forms and participles of the verbs on the list.
#[derive(Default)]
struct Verbs {
    s_forms: HashSet<String>,
    participles: HashSet<String>,
}

static VERBS: LazyLock<Verbs> = LazyLock::new(read);
static PREFIXES: LazyLock<HashSet<&str>> =
    LazyLock::new(|| lists::words(include_str!("words/prefixes.txt")).collect());
static NO_PASSIVE: LazyLock<HashSet<&str>> =
    LazyLock::new(|| lists::words(include_str!("words/not_passive.txt")).collect());

/// Words between "blive" and its participle at most: "bliver der så i første omgang talt".
const REACH: usize = 6;

fn read() -> Verbs {
    let mut verbs = Verbs::default();
    for line in include_str!("words/verbs.txt").lines().filter(|line| !line.starts_with('#')) {
        let mut words = line.split_whitespace();
        let class = words.next().unwrap_or_default();
        for word in words {
            let (infinitive, participle) = match class {
                "=" => word.split_once('/').map(|(i, p)| (i, p.to_owned())),
                ending => word.strip_suffix('e').map(|stem| (word, format!("{stem}{ending}"))),
            }
            .unwrap_or((word, word.to_owned()));
            verbs.s_forms.insert(format!("{infinitive}s"));
            // behandledes, sendtes.
            verbs.s_forms.insert(match participle.strip_suffix("et") {
                Some(stem) if class == "et" => format!("{stem}edes"),
                _ => format!("{participle}es"),
            });
            verbs.participles.insert(participle);
        }
    }
    verbs
}

/// The passives in a sentence, each with its byte range in the text: the verb in -s, or from "blive" to
/// its participle. Verbs that only exist with -s ("findes", "lykkes") and those that mean "each other"
/// ("vi mødes", "vi ses") are none.
#[must_use]
pub fn passives(text: &str, sentence: &Sentence) -> Vec<Range<usize>> {
    let words = &sentence.words;
    let mut found: Vec<Range<usize>> = Vec::new();
    for (at, word) in words.iter().enumerate() {
        if is_blive(&word.lower) {
            if let Some(participle) = participle_after(text, words, at) {
                found.push(word.range.start..participle.range.end);
            }
        } else if is_s_passive(text, words, at) {
            found.push(word.range.clone());
        }
    }
    found
}

fn is_blive(word: &str) -> bool {
    matches!(word, "blive" | "bliver" | "blev" | "blevet" | "bliv")
}

fn is_s_passive(text: &str, words: &[Word], at: usize) -> bool {
    let Some(word) = words.get(at) else { return false };
    // Most words end otherwise.
    if word.lower.as_bytes().last() != Some(&b's') {
        return false;
    }
    // Of words with a slash the last counts: "opdateres/ændres".
    let lower = word.lower.rsplit('/').next().unwrap_or_default();
    if !(lower.ends_with("es") || lower.ends_with("ås")) || NO_PASSIVE.contains(lower) {
        return false;
    }
    // A capital within the sentence begins a name.
    let capital = text.get(word.range.clone()).is_some_and(|w| w.starts_with(char::is_uppercase));
    if capital && at > 0 {
        return false;
    }
    let before = at.checked_sub(1).and_then(|i| words.get(i)).map_or("", |w| w.lower.as_str());
    let after = words.get(at + 1).map_or("", |w| w.lower.as_str());
    is_s_form(lower) && !is_genitive(before) && !is_mutual(lower, before, after)
}

fn is_s_form(lower: &str) -> bool {
    let regular = ["eres", "eredes"].iter().any(|end| lower.ends_with(end))
        && lower.chars().count() > 6
        && !NOUNS_IN_ERES.iter().any(|end| lower.ends_with(end));
    regular || known(lower, &VERBS.s_forms)
}

/// Ends of nouns for people in the genitive plural, which verbs in -ere do not have.
const NOUNS_IN_ERES: &[&str] = &[
    "borgeres",
    "arbejderes",
    "lederes",
    "brugeres",
    "læreres",
    "ejeres",
    "tageres",
    "giveres",
    "handleres",
    "læseres",
    "skriveres",
    "forskeres",
    "søgeres",
    "byderes",
    "holderes",
    "lejeres",
    "hjælperes",
    "ledsageres",
    "spilleres",
];

/// Whether the word or its last part, behind a known first part, is one of `forms`.
fn known(word: &str, forms: &HashSet<String>) -> bool {
    forms.contains(word)
        || word.char_indices().skip(2).any(|(at, _)| {
            let (first, last) = word.split_at(at);
            PREFIXES.contains(first) && forms.contains(last)
        })
}

/// After these words stands a noun: "en prøves resultat", "hver støttes".
fn is_genitive(before: &str) -> bool {
    matches!(
        before,
        "en" | "et" | "hver" | "hvert" | "min" | "mit" | "din" | "dit" | "sin" | "sit" | "vores" | "denne"
    )
}

/// "Vi ses", "I hjælpes ad": with several as the subject, these verbs mean "each other".
fn is_mutual(word: &str, before: &str, after: &str) -> bool {
    let people = |w: &str| matches!(w, "vi" | "i" | "de" | "man");
    match word {
        "følges" | "hjælpes" => after == "ad" || people(before) || people(after),
        "ses" | "høres" | "tales" | "snakkes" => {
            people(before) && before != "i" || people(after) && after != "i" || after == "ved"
        }
        _ => false,
    }
}

/// The participle that belongs to the "blive" at `at`.
fn participle_after<'a>(text: &str, words: &'a [Word], at: usize) -> Option<&'a Word> {
    let mut previous = words.get(at)?;
    for word in words.iter().skip(at + 1).take(REACH) {
        let between = text.get(previous.range.end..word.range.start)?;
        if between.contains([',', ';', ':', '(', ')']) {
            return None;
        }
        let lower = word.lower.as_str();
        if matches!(
            lower,
            "og" | "men" | "at" | "som" | "fordi" | "hvis" | "når" | "end" | "ved" | "til" | "uden"
        ) {
            return None;
        }
        let after_preposition = matches!(
            previous.lower.as_str(),
            "på" | "i" | "af" | "med" | "for" | "om" | "under" | "efter" | "hos" | "fra" | "over" | "inden"
        );
        if !after_preposition && is_participle(lower) {
            return Some(word);
        }
        // An article or another "blive" begins what is no participle of this one.
        if matches!(lower, "en" | "et" | "mere" | "meget") || is_blive(lower) {
            return None;
        }
        previous = word;
    }
    None
}

fn is_participle(lower: &str) -> bool {
    if NO_PASSIVE.contains(lower) {
        return false;
    }
    let regular = lower.ends_with("eret") && lower.chars().count() > 5;
    regular || known(lower, &VERBS.participles)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::readability::sentences;

    fn found(text: &str) -> Vec<&str> {
        sentences(text).iter().flat_map(|s| passives(text, s)).map(|r| &text[r]).collect()
    }

    #[test]
    fn passives_have_places() {
        assert_eq!(
            found("Sagen behandles, og du bliver der også kontaktet."),
            ["behandles", "bliver der også kontaktet"]
        );
        assert_eq!(found("Planen blev lavet. Penge udbetaltes."), ["blev lavet", "udbetaltes"]);
    }

    #[test]
    fn what_looks_like_it_is_none() {
        for text in [
            "Der findes hjælp, og det lykkes, når vi mødes.",
            "Kommunens og borgernes plan er medarbejderes ansvar.",
            "Du bliver på arbejdet. Det bliver svært. Hun bliver interesseret.",
            "Vi ses. De følges ad.",
        ] {
            assert_eq!(found(text), [""; 0], "{text}");
        }
    }
}
