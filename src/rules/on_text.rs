//! What checks of language are asked of, and how they are asked.

use super::run::ask_about;
use super::{Check, Ctx, Entry};
use crate::diagnostic::Finding;
use crate::model::Regler;
use crate::readability::{Exempt, Sentence, exempt};
use crate::rules::Out;
use crate::rules::language::Glossary;
use crate::texts::{At, Document, Passage, Print};
use rayon::prelude::*;
use std::cell::OnceCell;
use std::ops::Range;

/// A document's running text.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs)]
pub struct OnText<'a> {
    pub ctx: Ctx<'a>,
    pub document: &'a Document<'a>,
    pub glossary: &'a Glossary,
    /// For each passage, what in it is not judged; found out where something else was found.
    exempt: &'a [OnceCell<Exempt>],
}

impl<'a> OnText<'a> {
    /// What `find` finds in the sentences of running text, but for what is not judged: legal terms, names
    /// of laws, quotations, and words of the glossary.
    pub fn judged<T>(
        &self,
        find: impl Fn(&str, &Sentence) -> Vec<T>,
        range: impl Fn(&T) -> &Range<usize>,
    ) -> Vec<(&'a Passage<'a>, &'a Sentence, T)> {
        let mut found = Vec::new();
        for (at, passage) in self.document.passages.iter().enumerate().filter(|(_, p)| !p.is_cell) {
            for sentence in &passage.sentences {
                let hits = find(&passage.text, sentence);
                let hits = hits.into_iter().filter(|hit| !self.is_exempt(at, range(hit)));
                found.extend(hits.map(|hit| (passage, sentence, hit)));
            }
        }
        found
    }

    /// Whether a range of the passage at this index is not judged.
    #[must_use]
    pub fn is_exempt(&self, passage: usize, range: &Range<usize>) -> bool {
        let (Some(text), Some(cell)) = (self.document.passages.get(passage), self.exempt.get(passage)) else {
            return false;
        };
        let terms = &self.glossary.terms;
        cell.get_or_init(|| exempt(&text.text, &text.sentences, terms)).covers(range)
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

/// What the rules of language judge by, beside the texts: the settings, and what is explained elsewhere.
pub(super) fn judged_by(ctx: Ctx<'_>) -> (&Regler, Glossary) {
    (ctx.settings(), Glossary::of(ctx.site))
}

/// Asks the rules of language about documents that hold text. They ask nothing of other documents,
/// so they wait for none. Beside the findings, the prints of the documents that have none.
pub(super) fn run<'a>(
    ctx: Ctx<'a>,
    used: &[&Entry],
    documents: impl IntoParallelIterator<Item = Document<'a>>,
) -> (Vec<Finding>, Vec<Print>) {
    let used: Vec<&Entry> =
        used.iter().copied().filter(|entry| matches!(entry.check, Check::Text(_))).collect();
    if used.is_empty() {
        return (Vec::new(), Vec::new());
    }
    let glossary = Glossary::of(ctx.site);
    let found = documents.into_par_iter().map(|document| {
        if document.is_clean {
            return (Vec::new(), document.print);
        }
        let exempt = vec![OnceCell::new(); document.passages.len()];
        let on = OnText { ctx, document: &document, glossary: &glossary, exempt: &exempt };
        let mut found = Vec::new();
        ask_about(&used, None, (document.file, document.lost), &mut found, |check, out| {
            if let Check::Text(f) = check {
                f(&on, out);
            }
        });
        let print = document.print.filter(|_| found.is_empty());
        (found, print)
    });
    let none = || (Vec::new(), Vec::new());
    let add = |mut all: (Vec<Finding>, Vec<Print>), (found, print): (Vec<Finding>, Option<Print>)| {
        all.0.extend(found);
        all.1.extend(print);
        all
    };
    let both = |mut all: (Vec<Finding>, Vec<Print>), more: (Vec<Finding>, Vec<Print>)| {
        all.0.extend(more.0);
        all.1.extend(more.1);
        all
    };
    found.fold(none, add).reduce(none, both)
}
