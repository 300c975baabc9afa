//! The site's glossary: what it explains needs no explanation elsewhere, and its terms are not judged.

use crate::model::Words;
use crate::readability::{Terms, explained, sentences};
use crate::site::Site;
use crate::texts::Document;
use std::collections::BTreeSet;

/// What is explained for the whole site.
#[derive(Clone, Debug, Default)]
pub struct Glossary {
    /// The glossary's words and their other forms.
    pub(in crate::rules) terms: Terms,
    /// Abbreviations in capitals, from its words and explanations, and the names of committees
    /// and suppliers.
    pub(super) abbreviations: BTreeSet<String>,
    /// Whether a register or a committee could not be read, so that nobody knows what else is explained.
    pub(super) unsure: bool,
}

impl Glossary {
    /// The glossary of a site.
    pub(in crate::rules) fn of(site: &Site) -> Self {
        let unsure = |folder: &String| folder == "content/registre" || folder.starts_with("content/udvalg/");
        let mut glossary = Self { unsure: site.unread.iter().any(unsure), ..Self::default() };
        for committee in &site.committees {
            let udvalg = &committee.udvalg.data;
            let names = udvalg.forkortelse.iter().chain(&udvalg.andre_navne);
            glossary.abbreviations.extend(names.map(std::string::ToString::to_string));
        }
        for (_, supplier) in &site.suppliers.0 {
            for name in std::iter::once(&supplier.navn).chain(&supplier.andre_navne) {
                let words = name.split(|c: char| !c.is_alphanumeric());
                glossary.abbreviations.extend(words.filter(|w| is_in_capitals(w)).map(str::to_owned));
            }
        }
        for (_, word) in site.glossary.iter().flat_map(|g| &g.data.0) {
            let words = word.ord.split(|c: char| !c.is_alphanumeric());
            glossary.abbreviations.extend(words.filter(|w| is_in_capitals(w)).map(str::to_owned));
            glossary.abbreviations.extend(explained(&word.forklaring, &sentences(&word.forklaring)));
        }
        let words = site.glossary.iter().flat_map(|g| &g.data.0);
        let forms = words.flat_map(|(_, word)| std::iter::once(&word.ord).chain(&word.former));
        glossary.terms = Terms::of(forms.map(Words::as_str));
        glossary
    }

    /// The abbreviations that a document explains itself, in its title or its texts.
    pub(super) fn own(document: &Document) -> BTreeSet<String> {
        let mut found = explained(document.title, &sentences(document.title));
        for passage in &document.passages {
            let sentences = if passage.is_cell { &sentences(&passage.text) } else { &passage.sentences };
            found.extend(explained(&passage.text, sentences));
        }
        found
    }
}

fn is_in_capitals(word: &str) -> bool {
    word.chars().count() > 1 && !word.chars().any(char::is_lowercase)
}
