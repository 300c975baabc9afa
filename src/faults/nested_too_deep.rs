//! F111: too many levels.

use crate::diagnostic::{Finding, Rule, Severity, both, text};
use crate::source::{FileId, Span};

pub static RULE: Rule = Rule {
    code: "F111",
    name: "nested-too-deep",
    severity: Severity::Error,
    title: both!("For mange niveauer", "Too many levels"),
    why: both!(
        "Så dyb en opbygning findes ikke i noget dokument og kan få et program til at gå ned.",
        "No document is built that deep, and it can bring a program down."
    ),
    examples: &[],
    ..Rule::FORM
};

/// The finding.
#[must_use]
pub fn finding(file: FileId, span: Span, limit: usize) -> Finding {
    let message = text!(
        "Her er mere end {limit} niveauer inden i hinanden.",
        "There are more than {limit} levels inside each other here."
    );
    let help = text!("Skriv oplysningerne enklere.", "Write the facts more simply.");
    Finding::span(&RULE, file, span, message, help)
}
