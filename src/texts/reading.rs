//! How easy a document is to read, as a whole and by section.

use super::{Document, Passage};
use crate::readability::{Counts, Sentence, passives};
use std::ops::AddAssign;

/// A sentence of fewer words is never hard by its length.
const FEWEST_WORDS: usize = 10;

/// What is counted of a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    pub counts: Counts,
    /// Sentences above the limit.
    pub long_sentences: u32,
    /// Sentences with a passive.
    pub passives: u32,
}

/// A sentence in its passage, and how hard it is by its words.
#[derive(Clone, Copy, Debug)]
pub struct Hard<'a> {
    pub document: &'a Document<'a>,
    pub passage: &'a Passage<'a>,
    pub sentence: &'a Sentence,
    /// The LIX of the sentence alone.
    pub lix: f64,
}

impl AddAssign for Reading {
    fn add_assign(&mut self, other: Self) {
        self.counts += other.counts;
        self.long_sentences += other.long_sentences;
        self.passives += other.passives;
    }
}

/// What is counted of each section of a document, in its order; a sentence of more than `limit` words is
/// a long one.
#[must_use]
pub fn reading(document: &Document, limit: usize) -> Vec<Reading> {
    let mut found = vec![Reading::default(); document.sections.len()];
    for passage in document.running() {
        let Some(of_section) = found.get_mut(passage.section) else { continue };
        for sentence in &passage.sentences {
            *of_section += Reading {
                counts: crate::readability::counts([sentence]),
                long_sentences: u32::from(sentence.words.len() > limit),
                passives: u32::from(!passives(&passage.text, sentence).is_empty()),
            };
        }
    }
    found
}

impl<'a> Hard<'a> {
    /// The sentences of a document that are long enough to be hard.
    pub fn of(document: &'a Document<'a>) -> impl Iterator<Item = Self> {
        let passages = document.passages.iter().filter(|p| !p.is_cell);
        let sentences = passages.flat_map(|p| p.sentences.iter().map(move |s| (p, s)));
        sentences.filter(|(_, s)| s.words.len() >= FEWEST_WORDS).filter_map(move |(passage, sentence)| {
            let lix = crate::readability::counts([sentence]).lix()?;
            Some(Self { document, passage, sentence, lix })
        })
    }
}
