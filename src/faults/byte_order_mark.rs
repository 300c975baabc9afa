//! F002: the file begins with an invisible character (BOM).

use crate::diagnostic::{Finding, Rule, Severity, both, text};
use crate::source::{FileId, Span};

pub static RULE: Rule = Rule {
    code: "F002",
    name: "byte-order-mark",
    severity: Severity::Warning,
    title: both!(
        "Filen begynder med et usynligt tegn (BOM)",
        "The file begins with an invisible character (BOM)"
    ),
    why: both!(
        "klarplan læser forbi det, men andre programmer kan vise det som tegn på siden eller ikke finde de første linjer.",
        "klarplan reads past it, but other programs may show it or fail to find the first lines."
    ),
    examples: &[],
    ignorable: true,
    ..Rule::FORM
};

/// The finding.
#[must_use]
pub fn finding(file: FileId) -> Finding {
    let message = text!("Filen begynder med et byte-order-mark.", "The file begins with a byte-order mark.");
    let help = text!(
        "Gem filen som ”UTF-8” og ikke som ”UTF-8 med BOM”.",
        "Save the file as “UTF-8”, not as “UTF-8 with BOM”."
    );
    Finding::span(&RULE, file, Span::new(0, 0), message, help)
}
