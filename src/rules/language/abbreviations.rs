//! Abbreviations in capitals that nobody explains.

use super::Glossary;
use crate::diagnostic::text;
use crate::readability::{sentences, unexplained};
use crate::rules::{OnText, Out};
use std::collections::BTreeSet;

/// Tells each abbreviation at its first place, unless the document, the glossary or the committees' names
/// explain it.
pub(super) fn check(on: &OnText, out: &mut Out) {
    if on.glossary.unsure {
        return;
    }
    let mut own: Option<BTreeSet<String>> = None;
    let mut told = BTreeSet::new();
    for (at, passage) in on.document.passages.iter().enumerate() {
        let of_cell = if passage.is_cell { sentences(&passage.text) } else { Vec::new() };
        for sentence in passage.sentences.iter().chain(&of_cell) {
            let in_glossary = |name: &str| on.glossary.abbreviations.contains(name);
            for (name, range) in unexplained(&passage.text, sentence, &in_glossary) {
                // Looked for only where there is something to explain.
                let own = own.get_or_insert_with(|| Glossary::own(on.document));
                if own.contains(name) || on.is_exempt(at, &range) || !told.insert(name.to_owned()) {
                    continue;
                }
                out.passage(
                    passage,
                    &range,
                    text!("”{name}” er ikke forklaret.", "“{name}” is not explained."),
                    text!(
                        "Skriv det helt ud, eller forklar det i parentes første gang. Bruges det flere steder, så sæt det i ordlisten: content/registre/ordliste.yaml.",
                        "Write it in full, or explain it in brackets the first time. Where it is used in several places, put it in the glossary: content/registre/ordliste.yaml."
                    ),
                );
            }
        }
    }
}
