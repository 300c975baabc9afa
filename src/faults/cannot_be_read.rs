//! F199: the file cannot be read as a document.

use crate::diagnostic::{Finding, Rule, Severity, both, text};
use crate::source::FileId;

pub static RULE: Rule = Rule {
    code: "F199",
    name: "cannot-be-read",
    severity: Severity::Error,
    title: both!("Filen kan ikke læses som dokument", "The file cannot be read as a document"),
    why: both!(
        "klarplan fandt ingen bestemt fejl, men kunne heller ikke læse filen.",
        "klarplan found no single fault, but could not read the file either."
    ),
    examples: &[],
    ..Rule::FORM
};

/// The finding.
#[must_use]
pub fn finding(file: FileId, why: &str) -> Finding {
    let message = text!("Filen kunne ikke læses: {why}", "The file could not be read: {why}");
    let help = text!(
        "Dette er en mangel i klarplan. Meld den gerne med filen.",
        "This is a shortcoming of klarplan. Please report it with the file."
    );
    Finding::file(&RULE, file, message, help)
}
