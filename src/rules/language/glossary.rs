//! The site's glossary: what it explains needs no explanation elsewhere, and its terms are not judged.

use crate::readability::{explained, sentences};
use crate::site::Site;
use crate::texts::{Document, Spot};
use std::collections::BTreeSet;

/// The page that explains words, by its place.
const PAGE: &str = "content/sider/ordliste.md";

/// What is explained for the whole site.
#[derive(Clone, Debug, Default)]
pub struct Glossary {
    /// The glossary's terms in lower case: its headings.
    pub(in crate::rules) terms: Vec<String>,
    /// Abbreviations in capitals, from its headings and texts, and the names of committees
    /// and suppliers.
    pub(super) abbreviations: BTreeSet<String>,
}

impl Glossary {
    /// The glossary among the documents of a site.
    pub(in crate::rules) fn of(site: &Site, documents: &[Document]) -> Self {
        let mut glossary = Self::default();
        for committee in &site.committees {
            let udvalg = &committee.udvalg.data;
            let names = udvalg.forkortelse.iter().chain(&udvalg.andre_navne);
            glossary.abbreviations.extend(names.map(|name| name.to_string()));
        }
        for (_, supplier) in &site.suppliers.0 {
            for name in std::iter::once(&supplier.navn).chain(&supplier.andre_navne) {
                let words = name.split(|c: char| !c.is_alphanumeric());
                glossary.abbreviations.extend(words.filter(|w| is_in_capitals(w)).map(str::to_owned));
            }
        }
        let Some(page) = documents.iter().find(|d| d.path == PAGE) else { return glossary };
        for section in page.sections.iter().filter(|s| matches!(s.at, Spot::Body(_)) && !s.name.is_empty()) {
            glossary.terms.push(section.name.to_lowercase());
            let words = section.name.split(|c: char| !c.is_alphanumeric());
            glossary.abbreviations.extend(words.filter(|w| is_in_capitals(w)).map(str::to_owned));
        }
        for passage in &page.passages {
            glossary.abbreviations.extend(explained(&passage.text, &passage.sentences));
        }
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
