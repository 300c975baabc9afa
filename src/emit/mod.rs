//! Findings as text. Lines and columns are counted only here.

mod concise;
mod full;
mod json;
mod summary;

pub use crate::leak::mask;
pub use summary::{Outcome, summary};

use crate::diagnostic::{Lang, Severity, Text};
use crate::parse::Located;
use crate::source::{FileId, LineIndex, Position, Sources};
use std::collections::{HashMap, HashSet};

/// An output format for findings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// With the source line and the reason.
    #[default]
    Full,
    /// One line each.
    Concise,
    /// An array of objects.
    Json,
}

/// The findings as text, in their order. `color` turns on ANSI colours where the format has them.
#[must_use]
pub fn emit(findings: &[Located], sources: &Sources, format: Format, lang: Lang, color: bool) -> String {
    // The last door: no CPR number leaves in a path, a message or a line of source, in any format.
    let findings = &masked(findings);
    let told: HashSet<FileId> = findings.iter().map(|l| l.finding.file).collect();
    let sources = &sources.changed(|file| told.contains(&file), |text| mask(text).into_owned());
    let mut places = Places::new(sources);
    match format {
        Format::Full => full::emit(findings, &mut places, lang, color),
        Format::Concise => concise::emit(findings, &mut places, lang),
        Format::Json => json::emit(findings, &mut places, lang),
    }
}

/// The findings with what they say masked.
fn masked(findings: &[Located]) -> Vec<Located> {
    let clean = |text: &Text| Text { da: mask(&text.da).into_owned(), en: mask(&text.en).into_owned() };
    let one = |located: &Located| {
        let mut clone = located.clone();
        let finding = &mut clone.finding;
        (finding.message, finding.help) = (clean(&finding.message), clean(&finding.help));
        finding.field = finding.field.as_deref().map(|field| mask(field).into_owned());
        clone
    };
    findings.iter().map(one).collect()
}

/// Whether a build may go on.
#[must_use]
pub fn has_errors(findings: &[Located]) -> bool {
    findings.iter().any(|l| l.finding.rule.severity == Severity::Error)
}

/// Line indexes of the files that have findings, made once each.
struct Places<'a> {
    sources: &'a Sources,
    lines: HashMap<FileId, LineIndex>,
}

impl<'a> Places<'a> {
    fn new(sources: &'a Sources) -> Self {
        Self { sources, lines: HashMap::new() }
    }

    fn path(&self, located: &Located) -> &'a str {
        &self.sources.text(located.finding.file).path
    }

    fn text(&self, located: &Located) -> &'a str {
        &self.sources.text(located.finding.file).text
    }

    fn of(&mut self, located: &Located) -> (Position, Position) {
        let text = self.text(located);
        let lines = self.lines.entry(located.finding.file).or_insert_with(|| LineIndex::new(text));
        (lines.position(text, located.span.start), lines.position(text, located.span.end))
    }
}
