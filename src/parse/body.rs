//! Faults of form in Markdown bodies.

use crate::diagnostic::{Finding, both};
use crate::faults::{
    control_character, definition_hidden, duplicate_heading_id, empty_text, footnote_not_shown,
    heading_attribute, heading_order, missing_alt, raw_html, table_columns, too_much, undefined_note,
    unsafe_link,
};
use crate::markdown::{FaultKind, Scan};
use crate::source::{FileId, Span};
use std::ops::Range;

/// The findings of one scanned body.
pub(super) fn findings(file: FileId, body: &str, scan: &Scan) -> Vec<Finding> {
    let mut all = of_scan(file, body, scan);
    all.extend(loose_limits(file, body, scan));
    if scan.headings.len() > too_much::HEADINGS || scan.links.len() > too_much::LINKS {
        all.push(too_much::in_text(file));
    }
    all
}

/// Leaves out of `scan` what [`findings`] says is too much; what comes after looks at each heading for
/// each link.
pub(super) fn cut(scan: &mut Scan) {
    if scan.headings.len() > too_much::HEADINGS || scan.links.len() > too_much::LINKS {
        scan.headings.truncate(too_much::HEADINGS);
        scan.links.truncate(too_much::LINKS);
    }
}

/// `synlig_for` in prose limits nothing, wherever its writer thought it did.
fn loose_limits(file: FileId, body: &str, scan: &Scan) -> Vec<Finding> {
    const WORD: &str = "synlig_for";
    let limits = scan.headings.iter().filter(|h| h.readers.is_some()).map(|h| &h.span);
    let mut told: Vec<&Range<usize>> = limits.chain(scan.faults.iter().map(|f| &f.span)).collect();
    told.sort_by_key(|span| span.start);
    let mut told = told.into_iter().peekable();
    // Where the furthest of those ends that begin before the place looked at; places only go forward.
    let mut told_to = 0;
    let mut is_told = move |at: usize| {
        while let Some(span) = told.next_if(|span| span.start <= at) {
            told_to = told_to.max(span.end);
        }
        at < told_to
    };
    let mut found = Vec::new();
    let (mut start, mut in_code) = (0, false);
    for line in body.split_inclusive('\n') {
        // The line that opens or closes a block of code is within it too.
        in_code ^= start > 0 && line.starts_with("```");
        let (mut ticks, mut counted) = (0, 0);
        for (at, _) in line.match_indices(WORD) {
            ticks += line[counted..at].matches('`').count();
            counted = at;
            // Between backticks it is spoken of, not used.
            if !is_told(start + at) && ticks % 2 == 0 && !in_code {
                let span = Span::new(start + at, start + at + WORD.len());
                found.push(heading_attribute::finding(file, span, WORD));
            }
            if found.len() > too_much::ERRORS {
                return found;
            }
        }
        start += line.len();
    }
    found
}

fn of_scan(file: FileId, body: &str, scan: &Scan) -> Vec<Finding> {
    scan.faults
        .iter()
        .take(too_much::ERRORS + too_much::OTHERS + 1)
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
                FaultKind::LimitedFootnote(label) => definition_hidden::of_note(file, span, label),
                FaultKind::DuplicateFootnote(label) => footnote_not_shown::finding(file, span, label, true),
                FaultKind::UnusedFootnote(label) => footnote_not_shown::finding(file, span, label, false),
                FaultKind::LimitedDefinition(label) => definition_hidden::finding(file, span, label),
                FaultKind::ControlCharacter(c) => {
                    let code = u32::from(*c);
                    control_character::in_body(file, span, code)
                }
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
