//! F211: the template names a field that does not exist.

use crate::diagnostic::{Example, Finding, Rule, Severity, both, text};
use crate::source::FileId;

pub static RULE: Rule = Rule {
    code: "F211",
    name: "template-unknown-field",
    severity: Severity::Error,
    title: both!(
        "Skabelonen nævner et felt, der ikke findes",
        "The template names a field that does not exist"
    ),
    why: both!(
        "Et krav om et felt, der ikke findes, kan ingen plan opfylde.",
        "No plan can meet a demand for a field that does not exist."
    ),
    examples: &[Example {
        what: "En slåfejl",
        files: &[("content/skabeloner/s.yaml", "titel: S\ntil: min-plan\nfelter:\n  - felt: samtale\n")],
        findings: &["content/skabeloner/s.yaml:4:11"],
    }],
    ..Rule::FORM
};

/// The finding.
#[must_use]
pub fn finding(file: FileId, path: String, field: &str, near: Option<&str>) -> Finding {
    let better = near.unwrap_or_default();
    let message =
        text!("Planer har ikke et felt, der hedder ”{field}”.", "Plans have no field called “{field}”.");
    let help = if near.is_some() {
        text!("Mente du ”{better}”?", "Did you mean “{better}”?")
    } else {
        text!(
            "Felterne står i skemaet: klarplan schema min-plan.",
            "The fields are in the schema: klarplan schema min-plan."
        )
    };
    Finding::field(&RULE, file, path, message, help)
}
