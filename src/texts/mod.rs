//! The running text of the documents: what is there to be read, and where it stands.
//!
//! Texts are what an editor can write otherwise: the Markdown body by its sections, and the longer fields
//! of the facts by their keys. Not among them are
//!
//! - names, titles and places, which are no sentences;
//! - the citizen's own words, and what others have said or certified;
//! - what was recommended, moved and decided, and the terms of a tender: it is what was adopted, and
//!   another wording would be another decision;
//! - quotations (`>`), code, and tables, of which only the words count.

mod body;
mod clean;
mod fields;
mod list;
mod reading;

pub use clean::{Clean, Library, Print};
pub use list::{all, of_case, of_cases, of_others};
pub use reading::{Hard, Reading, reading};

use crate::markdown::Prose;
use crate::model::Kind;
use crate::readability::{Counts, Sentence, counts, sentences};
use crate::source::FileId;
use std::borrow::Cow;
use std::ops::Range;

/// Whom texts are for, by where they stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// Plans and their cases: for one citizen.
    Plans,
    /// Ordinary pages: for everyone.
    Pages,
    Schemes,
    Supervision,
    Committees,
    Procurement,
}

/// A document's texts.
#[derive(Clone, Debug)]
pub struct Document<'a> {
    pub kind: Kind,
    pub group: Group,
    pub file: FileId,
    /// From the site's root.
    pub path: &'a str,
    pub title: &'a str,
    /// Fields of which nothing is known.
    pub lost: &'a [String],
    /// In order; each passage names one by its index.
    pub sections: Vec<Section>,
    pub passages: Vec<Passage<'a>>,
    /// What tells its texts from others, where that was asked for.
    pub print: Option<Print>,
    /// Whether they are known to be clean; then none are here.
    pub is_clean: bool,
}

/// A part of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// A heading's words or a field's key; empty before the first heading.
    pub name: String,
    pub at: Spot,
}

/// Where a section begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Spot {
    /// The key of the facts.
    Field(String),
    /// Byte range in the body of its heading, or of its first words.
    Body(Range<usize>),
}

/// A block of text.
#[derive(Clone, Debug)]
pub struct Passage<'a> {
    pub text: Cow<'a, str>,
    /// Its sentences; none for a table's cell, which is no running text.
    pub sentences: Vec<Sentence>,
    pub section: usize,
    /// Whether it is a table's cell.
    pub is_cell: bool,
    place: Place,
}

#[derive(Clone, Debug)]
enum Place {
    Field(String),
    Body(Prose),
}

/// Where bytes of a passage stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum At<'a> {
    /// In this field's text.
    Field(&'a str),
    /// At these bytes of the body.
    Body(Range<usize>),
}

impl Group {
    pub const ALL: [Self; 6] =
        [Self::Plans, Self::Pages, Self::Schemes, Self::Supervision, Self::Committees, Self::Procurement];

    /// Whether the texts are written to citizens.
    #[must_use]
    pub fn is_for_citizens(self) -> bool {
        matches!(self, Self::Plans | Self::Pages)
    }
}

impl<'a> Passage<'a> {
    fn new(text: Cow<'a, str>, section: usize, place: Place) -> Self {
        let sentences = sentences(&text);
        Self { text, sentences, section, is_cell: false, place }
    }

    /// Where the bytes `range` of the passage stand.
    #[must_use]
    pub fn at(&self, range: &Range<usize>) -> At<'_> {
        match &self.place {
            Place::Field(path) => At::Field(path),
            Place::Body(prose) => At::Body(prose.span(range)),
        }
    }
}

impl Document<'_> {
    /// The passages that are running text.
    pub fn running(&self) -> impl Iterator<Item = &Passage<'_>> {
        self.passages.iter().filter(|p| !p.is_cell)
    }

    /// What LIX is counted from, for the whole document.
    #[must_use]
    pub fn counts(&self) -> Counts {
        counts(self.running().flat_map(|p| &p.sentences))
    }

    /// What LIX is counted from, for each section.
    #[must_use]
    pub fn section_counts(&self) -> Vec<Counts> {
        let mut found = vec![Counts::default(); self.sections.len()];
        for passage in self.running() {
            if let Some(of_section) = found.get_mut(passage.section) {
                *of_section += counts(&passage.sentences);
            }
        }
        found
    }
}
