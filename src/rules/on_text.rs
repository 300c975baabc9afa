//! What checks of language are asked of, and how they are asked.

use super::run::ask_about;
use super::{Check, Ctx, Entry};
use crate::diagnostic::Finding;
use crate::readability::{Exempt, exempt};
use crate::rules::Out;
use crate::rules::language::Glossary;
use crate::texts::{self, At, Document, Passage};
use rayon::prelude::*;
use std::ops::Range;

/// A document's running text.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs)]
pub struct OnText<'a> {
    pub ctx: Ctx<'a>,
    pub document: &'a Document<'a>,
    pub glossary: &'a Glossary,
    /// For each passage, what in it is not judged.
    exempt: &'a [Exempt],
}

impl<'a> OnText<'a> {
    /// The passages of running text, each with what in it is not judged.
    pub fn running(&self) -> impl Iterator<Item = (&'a Passage<'a>, &'a Exempt)> {
        self.document.passages.iter().zip(self.exempt).filter(|(passage, _)| !passage.is_cell)
    }
}

impl Out<'_> {
    /// A finding at the bytes `range` of a passage.
    pub fn passage(
        &mut self,
        passage: &Passage,
        range: &Range<usize>,
        message: crate::diagnostic::Text,
        help: crate::diagnostic::Text,
    ) {
        match passage.at(range) {
            At::Field(path) => self.words(path, (&passage.text, range), message, help),
            At::Body(span) => self.body(span.into(), message, help),
        }
    }
}

/// Asks the rules of language about every document that holds text. They ask nothing of other documents,
/// so they wait for none.
pub(super) fn run(ctx: Ctx, used: &[&Entry]) -> Vec<Finding> {
    let used: Vec<&Entry> =
        used.iter().copied().filter(|entry| matches!(entry.check, Check::Text(_))).collect();
    if used.is_empty() {
        return Vec::new();
    }
    let documents = texts::all(ctx.site, ctx.sources);
    let glossary = Glossary::of(ctx.site, &documents);
    let found = documents.par_iter().flat_map_iter(|document| {
        let exempt: Vec<Exempt> = document
            .passages
            .iter()
            .map(|passage| exempt(&passage.text, &passage.sentences, &glossary.terms))
            .collect();
        let on = OnText { ctx, document, glossary: &glossary, exempt: &exempt };
        let mut found = Vec::new();
        ask_about(&used, None, (document.file, document.lost), &mut found, |check, out| {
            if let Check::Text(f) = check {
                f(&on, out);
            }
        });
        found
    });
    found.collect()
}
