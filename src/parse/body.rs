//! Faults of form in Markdown bodies.

use crate::diagnostic::{Finding, both};
use crate::faults::{
    definition_hidden, duplicate_heading_id, empty_text, footnote_not_shown, heading_attribute,
    heading_order, missing_alt, raw_html, table_columns, undefined_note, unsafe_link,
};
use crate::markdown::{FaultKind, Scan};
use crate::source::{FileId, Span};

/// The findings of one scanned body.
pub(super) fn findings(file: FileId, scan: &Scan) -> Vec<Finding> {
    scan.faults
        .iter()
        .map(|fault| {
            let span = Span::new(fault.span.start, fault.span.end);
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
