//! Votes: `For: 4 (Ø og Å)`, `Imod stemte F, B og A (5)`, `Undlod: 2`.

use super::super::blocks::Block;
use super::super::found::{Side, Vote};

/// The side a paragraph tells of, and its votes; `None` where it tells of something else, or of more than that.
pub(super) fn side(block: &Block) -> Option<(usize, Side)> {
    let text = block.text.trim_end_matches('.');
    let (at, word) = Vote::SIDES.iter().enumerate().find(|(_, w)| {
        text.get(..w.len()).is_some_and(|t| t.eq_ignore_ascii_case(w))
            && text.get(w.len()..).is_some_and(|t| !t.starts_with(char::is_alphanumeric))
    })?;
    let mut rest = text.get(word.len()..)?.trim();
    let mut says = false;
    for filler in ["at stemme", "stemte", "stemmer"] {
        if let Some(cut) = rest.strip_prefix(filler) {
            rest = cut.trim();
            says = true;
        }
    }
    if let Some(cut) = rest.strip_prefix(':') {
        rest = cut.trim();
        says = true;
    }
    // `For alle borgere …` is a sentence.
    if !says {
        return None;
    }
    let mut side = Side { count: None, parties: Vec::new(), names: Vec::new(), place: block.place.clone() };
    for part in parts(rest) {
        for word in
            part.split([',', ';']).flat_map(|p| p.split(" og ")).map(str::trim).filter(|p| !p.is_empty())
        {
            let number = word.trim_end_matches("stemmer").trim_end_matches("stemme").trim();
            if let Ok(count) = number.parse() {
                if side.count.replace(count).is_some() {
                    return None;
                }
            } else if matches!(word.to_lowercase().as_str(), "ingen" | "0 stemmer") {
                side.count = Some(0);
            } else if let Some(letter) = letter(word) {
                side.parties.push(letter);
            } else if super::absence::is_name(word) {
                side.names.push(word.to_owned());
            } else {
                return None;
            }
        }
    }
    (side.count.is_some() || !side.parties.is_empty() || !side.names.is_empty()).then_some((at, side))
}

/// A text's parts outside and within parentheses.
fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split(['(', ')']).map(str::trim).filter(|p| !p.is_empty())
}

/// A party's letter: one capital, or two as local lists have.
pub(super) fn letter(text: &str) -> Option<String> {
    let text = text.trim();
    ((1..=2).contains(&text.chars().count()) && text.chars().all(char::is_uppercase)).then(|| text.to_owned())
}

/// What was voted on, from `Der blev begæret afstemning om ændringsforslaget.`
pub(super) fn subject(text: &str) -> Option<&str> {
    let low = text.to_lowercase();
    let at = ["afstemning om ", "stemte om ", "stemt om "]
        .iter()
        .find_map(|w| low.find(w).map(|at| at + w.len()))?;
    // Small and capital letters of Danish are equally long, so places hold.
    let on = text.get(at..)?.trim().trim_end_matches(['.', ':']);
    (!on.is_empty() && on.len() < 200).then_some(on)
}
