//! F009: the file cannot be read.

use crate::diagnostic::{Finding, Rule, Severity, both, text};
use crate::source::FileId;

pub static RULE: Rule = Rule {
    code: "F009",
    name: "unreadable-file",
    severity: Severity::Error,
    title: both!("Filen kan ikke læses", "The file cannot be read"),
    why: both!(
        "En fil, der ikke kan læses, mangler på hjemmesiden, uden at nogen ser det.",
        "A file that cannot be read is missing from the site without anyone noticing."
    ),
    examples: &[],
    ..Rule::FORM
};

/// The finding.
#[must_use]
pub fn finding(file: FileId, why: &str) -> Finding {
    let message = text!("Filen kan ikke læses: {why}.", "The file cannot be read: {why}.");
    let help = text!(
        "Se efter, om filen findes, og om du har lov til at læse den.",
        "See whether the file exists and whether you may read it."
    );
    Finding::file(&RULE, file, message, help)
}
