//! Turns field paths into byte ranges, only for files that have findings.

use super::marked::Node;
use super::{load, parts};
use crate::diagnostic::{At, Finding, Target};
use crate::faults::too_much;
use crate::model::{Kind, Translated};
use crate::source::{FileId, Sources, Span};
use rayon::prelude::*;
use std::cell::LazyCell;
use std::sync::Arc;

/// A finding with its place.
#[derive(Clone, Debug)]
pub struct Located {
    /// Shared, so that a check after an edit takes along what it does not find again.
    pub finding: Arc<Finding>,
    pub span: Span,
    /// The reason a comment gives for setting it aside.
    pub set_aside: Option<String>,
}

/// Places for all findings, sorted by path, place and code; the same finding twice is told once, and of each
/// file no more than [`too_much::few`] lets through.
#[must_use]
pub fn locate(findings: Vec<Finding>, sources: &Sources) -> Vec<Located> {
    let mut findings = too_much::few(findings);
    findings.sort_by_key(|finding| finding.file);
    let of_files: Vec<&[Finding]> = findings.chunk_by(|a, b| a.file == b.file).collect();
    // A file is read anew for its findings alone, and let go: of many thousand none may stay.
    let mut located: Vec<Located> =
        of_files.into_par_iter().flat_map_iter(|own| of_file(own, sources)).collect();
    located.sort_by(|a, b| a.key(sources).cmp(&b.key(sources)));
    located.dedup_by(|a, b| a.key(sources) == b.key(sources));
    located
}

/// Places for findings that are all of one file.
fn of_file(findings: &[Finding], sources: &Sources) -> Vec<Located> {
    let Some(first) = findings.first() else { return Vec::new() };
    let file = LazyCell::new(|| File::read(first.file, sources));
    let place = |finding: &Finding| {
        let span = match &finding.at {
            At::File => Span::new(0, 0),
            At::Span(span) => *span,
            At::Field(path, target) => file.field(path, *target),
            At::Words { path, words, nth } => {
                let value = file.field(path, Target::Value);
                within(&sources.text(first.file).text, value, words, *nth).unwrap_or(value)
            }
            At::Body(span) => Span::new(file.body + span.start, file.body + span.end),
        };
        Located { finding: Arc::new(finding.clone()), span, set_aside: None }
    };
    findings.iter().map(place).collect()
}

impl Located {
    /// What findings are sorted by: path, place, code, words.
    pub(crate) fn key<'a>(&'a self, sources: &'a Sources) -> (&'a str, Span, &'static str, &'a str) {
        let finding = &self.finding;
        (&sources.text(finding.file).path, self.span, finding.rule.code, &finding.message.da)
    }
}

/// The place of `words` for the `nth` time within `value`, wherever the file breaks its lines.
fn within(text: &str, value: Span, words: &str, nth: usize) -> Option<Span> {
    let raw = text.get(value.start..value.end)?;
    let mut parts = words.split(' ');
    let first = parts.next().filter(|first| !first.is_empty())?;
    let rest: Vec<&str> = parts.collect();
    let places = raw.match_indices(first).filter_map(|(at, _)| {
        let mut end = at + first.len();
        for part in &rest {
            let left = raw.get(end..)?;
            let trimmed = left.trim_start();
            if trimmed.len() == left.len() || !trimmed.starts_with(part) {
                return None;
            }
            end = raw.len() - trimmed.len() + part.len();
        }
        Some(Span::new(value.start + at, value.start + end))
    });
    places.into_iter().nth(nth)
}

/// What is needed of one file to place its findings.
struct File {
    body: usize,
    tree: Node,
}

impl File {
    fn read(file: FileId, sources: &Sources) -> Self {
        let source = sources.text(file);
        let text = &source.text;
        let (facts, body) = parts(&source.path, text);
        // Pruned as it was when the rules saw it, so that list numbers agree.
        let translated = || Translated::of_path(&source.path, "").map(|t| t.kind);
        let kind = Kind::of_path(&source.path).or_else(translated).unwrap_or(Kind::Opsætning);
        let tree = load::pruned_tree(file, kind, text, facts);
        Self { body: body.start, tree }
    }

    fn field(&self, path: &str, target: Target) -> Span {
        let found = self.tree.find(path);
        match target {
            Target::Key => found.key.unwrap_or(found.value),
            Target::Value => found.value,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_over_lines() {
        let text = "a: >-\n  Om du vil.\n  Om du\n  vil nu.\nb: c\n";
        let value = Span::new(3, 36);
        let at = |words, nth| within(text, value, words, nth).map(|s| &text[s.start..s.end]);
        assert_eq!(at("Om du vil", 0), Some("Om du vil"));
        assert_eq!(at("Om du vil", 1), Some("Om du\n  vil"));
        assert_eq!((at("Om du vil", 2), at("findes ikke", 0), at("", 0)), (None, None, None));
    }
}
