//! Amendments, and the weights they change.

use super::super::blocks::{Block, Kind};
use super::super::found::{Amendment, Change, Place, Said};
use crate::source::slugify;

/// The amendment that a paragraph puts forward: `Enhedslisten fremsatte følgende ændringsforslag …`.
pub(super) fn read(block: &Block) -> Option<Amendment> {
    let text = &block.text;
    let verbs = [" fremsatte ", " stillede ", " foreslog ", " stiller ", " fremsætter "];
    let at = verbs.iter().filter_map(|v| text.find(v)).min()?;
    let (by, rest) = text.split_at(at);
    let low = rest.to_lowercase();
    // A proposal that is not called an amendment is the minutes' prose.
    if !low.contains("ændringsforslag") && !low.contains("ændringen") || by.chars().count() > 60 {
        return None;
    }
    let (by, party) = match by.strip_suffix(')').and_then(|b| b.split_once(" (")) {
        Some((name, party)) => (name, Some(super::votes::letter(party)?)),
        None => (by, None),
    };
    by.starts_with(char::is_uppercase).then(|| Amendment {
        id: slugify(by),
        by: Said::new(by, &block.place),
        party,
        text: Said::new(text, &block.place),
        changes: Vec::new(),
        outcome: None,
    })
}

/// The weights that two tables of the amendment give, before and after `Til:`; none where they are not the same criteria.
pub(super) fn changes(blocks: &[Block]) -> Vec<Change> {
    let to = |b: &Block| b.is_paragraph() && b.text.trim_end_matches(':').eq_ignore_ascii_case("til");
    let Some(middle) = blocks.iter().position(to) else { return Vec::new() };
    let (before, after) = blocks.split_at(middle);
    let (before, after) = (weights(before), weights(after));
    let same = before.len() == after.len() && before.iter().zip(&after).all(|(b, a)| b.0.text == a.0.text);
    if !same {
        return Vec::new();
    }
    let pairs = before.into_iter().zip(after);
    pairs.map(|((what, before), (_, after))| Change { what, before, after }).collect()
}

/// The criteria of a table's first column with the weight that follows each, however its rows are cut.
fn weights(blocks: &[Block]) -> Vec<(Said, String)> {
    let mut found = Vec::new();
    let mut words = String::new();
    let mut begun: Option<Place> = None;
    for block in blocks {
        let Kind::Row { cells, head } = &block.kind else { continue };
        let first = cells.first().map_or("", String::as_str);
        let is_head = *head || (begun.is_none() && found.is_empty() && !first.contains(['•', '%']));
        if is_head || first.is_empty() {
            continue;
        }
        begun.get_or_insert_with(|| block.place.clone());
        words.push(' ');
        words.push_str(first);
        while let Some((what, weight, rest)) = weight(&words) {
            let place = begun.take().unwrap_or_else(|| block.place.clone());
            found.push((Said::new(what.trim_start_matches(['•', ' ', '-']), &place), weight));
            words = rest;
        }
    }
    found
}

/// The first `(Vægtning: 40 %)` of a text: what stands before, the weight, and what follows.
fn weight(words: &str) -> Option<(String, String, String)> {
    let at = words.find("(Vægt")?;
    let end = at + words.get(at..)?.find(')')?;
    let inner = words.get(at..end)?;
    let digits: String = inner.chars().filter(|c| c.is_ascii_digit() || *c == ',').collect();
    (!digits.is_empty() && inner.contains('%')).then(|| {
        let rest = words.get(end + 1..).unwrap_or_default();
        (words[..at].trim().to_owned(), format!("{digits} %"), rest.to_owned())
    })
}
