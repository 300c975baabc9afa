//! Who did not take part.

use super::super::blocks::Block;
use super::super::found::{Absence, Said};

/// The people of a sentence such as `Irene Porse (F) deltog ikke under dette punkt.`; `None` where it says something
/// else.
pub(super) fn read(block: &Block) -> Option<Vec<Absence>> {
    let text = block.text.trim_end_matches('.');
    let phrases = [
        " deltog ikke",
        " deltager ikke",
        " er inhabil",
        " var inhabil",
        " blev erklæret inhabil",
        " erklærede sig inhabil",
        " var fraværende",
        " forlod mødet",
        " var ikke til stede",
    ];
    let at = phrases.iter().filter_map(|p| text.find(p)).min()?;
    let (names, rest) = text.split_at(at);
    // A second sentence says more than who was away.
    if rest.contains(". ") || text.chars().count() > 160 {
        return None;
    }
    let low = rest.to_lowercase();
    let reason = if low.contains("inhabil") {
        "inhabil"
    } else if low.contains("fraværende")
        || low.contains("afbud")
        || low.contains("til stede")
        || low.contains("forlod")
    {
        "fraværende"
    } else {
        "ikke-oplyst"
    };
    // Whoever only left the vote, or came later, is a person's to judge.
    let simple = [
        "under",
        "i behandlingen",
        "i punktet",
        "i sagen",
        "på grund af",
        "pga",
        "inhabil",
        "fraværende",
        "til stede",
    ];
    let plain = low.trim() == "deltog ikke" || simple.iter().any(|w| low.contains(w));
    let people: Option<Vec<Absence>> =
        names.split(',').flat_map(|p| p.split(" og ")).map(|p| person(p.trim(), block, reason)).collect();
    people.filter(|p| plain && !p.is_empty())
}

fn person(text: &str, block: &Block, reason: &'static str) -> Option<Absence> {
    let (name, party) = match text.strip_suffix(')').and_then(|t| t.split_once(" (")) {
        Some((name, party)) => (name, Some(super::votes::letter(party)?)),
        None => (text, None),
    };
    is_name(name).then(|| Absence { name: Said::new(name, &block.place), party, reason })
}

/// Whether a text can be a person's name: two to five words that begin with a capital.
pub(super) fn is_name(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let capital = |w: &&str| {
        w.starts_with(char::is_uppercase)
            && w.chars().all(|c| c.is_alphabetic() || matches!(c, '.' | '-' | '’' | '\''))
    };
    let small = |w: &&str| matches!(*w, "af" | "de" | "von" | "van");
    (2..=5).contains(&words.len()) && words.iter().all(|w| capital(w) || small(w))
}
