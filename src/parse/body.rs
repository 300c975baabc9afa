//! Faults of form in Markdown bodies.

use crate::diagnostic::{Finding, both};
use crate::faults::{
    definition_hidden, duplicate_heading_id, empty_text, footnote_not_shown, heading_attribute,
    heading_order, missing_alt, raw_html, table_columns, undefined_note, unsafe_link,
};
use crate::markdown::{FaultKind, Scan};
use crate::source::{FileId, Span};

/// The findings of one scanned body.
pub(super) fn findings(file: FileId, body: &str, scan: &Scan) -> Vec<Finding> {
    let mut all = of_scan(file, body, scan);
    all.extend(loose_limits(file, body, scan));
    all
}

/// `synlig_for` in prose limits nothing, wherever its writer thought it did.
fn loose_limits(file: FileId, body: &str, scan: &Scan) -> Vec<Finding> {
    const WORD: &str = "synlig_for";
    let told = |at: usize| {
        let in_heading = scan.headings.iter().any(|h| h.readers.is_some() && h.span.contains(&at));
        in_heading || scan.faults.iter().any(|f| f.span.contains(&at))
    };
    // Between backticks it is spoken of, not used.
    let quoted = |at: usize| {
        let line = body[..at].rfind('\n').map_or(0, |i| i + 1);
        body[line..at].matches('`').count() % 2 == 1 || body[..line].matches("\n```").count() % 2 == 1
    };
    let uses = body.match_indices(WORD).map(|(at, _)| at).filter(|&at| !told(at) && !quoted(at));
    uses.map(|at| heading_attribute::finding(file, Span::new(at, at + WORD.len()), WORD)).collect()
}

fn of_scan(file: FileId, body: &str, scan: &Scan) -> Vec<Finding> {
    scan.faults
        .iter()
        .map(|fault| {
            // Blocks reach to the next one; what is at fault ends where its words do.
            let written = body.get(fault.span.clone()).unwrap_or_default().trim_end();
            let span = Span::new(fault.span.start, fault.span.start + written.len());
            match &fault.kind {
                FaultKind::RawHtml(tag) => raw_html::finding(file, span, tag),
                FaultKind::UnsafeLink { scheme } => unsafe_link::finding(file, span, scheme),
                FaultKind::MissingAlt => missing_alt::finding(file, span),
                FaultKind::EmptyLinkText => empty_text::finding(file, span, false),
                FaultKind::EmptyHeading => empty_text::finding(file, span, true),
                FaultKind::HeadingLevelOne => heading_order::finding(
                    file,
                    span,
                    both!(
                        "Titlen er sidens eneste overskrift på øverste niveau.",
                        "The title is the page's only top-level heading."
                    ),
                    both!("Skriv ## i stedet for #.", "Write ## instead of #."),
                ),
                FaultKind::HeadingSkipped { .. } => heading_order::finding(
                    file,
                    span,
                    both!("Overskriften springer et niveau over.", "The heading skips a level."),
                    both!(
                        "Brug ét # mere end overskriften før, ikke flere.",
                        "Use one # more than the heading before, not more."
                    ),
                ),
                FaultKind::DuplicateId(id) => duplicate_heading_id::finding(file, span, id),
                FaultKind::UnknownAttribute(written) | FaultKind::BadReaders(written) => {
                    heading_attribute::finding(file, span, written)
                }
                FaultKind::DuplicateFootnote(label) => footnote_not_shown::finding(file, span, label, true),
                FaultKind::UnusedFootnote(label) => footnote_not_shown::finding(file, span, label, false),
                FaultKind::LimitedDefinition(label) => definition_hidden::finding(file, span, label),
                FaultKind::TableColumns { expected, found } => {
                    table_columns::finding(file, span, *found, *expected)
                }
                FaultKind::UndefinedFootnote(name) | FaultKind::UndefinedReference(name) => {
                    undefined_note::finding(file, span, name)
                }
            }
        })
        .collect()
}
