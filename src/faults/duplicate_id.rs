//! F203: the name is already used.

use crate::diagnostic::{Example, Finding, Rule, Severity, both, text};
use crate::source::FileId;

pub static RULE: Rule = Rule {
    code: "F203",
    name: "duplicate-id",
    severity: Severity::Error,
    title: both!("Navnet er brugt før", "The name is already used"),
    why: both!("Henvisninger til navnet ville være tvetydige.", "References to the name would be ambiguous."),
    examples: &[Example {
        what: "To tilbud med samme navn",
        files: &[
            ("content/planer/a/sag.yaml", "titel: A\nborger: A\n"),
            (
                "content/planer/a/min-plan.md",
                "---\ntitel: Min Plan\ntilbud:\n  - id: x\n    navn: Et\n  - id: x\n    navn: To\n---\n",
            ),
        ],
        findings: &["content/planer/a/min-plan.md:6:9"],
    }],
    ..Rule::FORM
};

/// The finding.
#[must_use]
pub fn finding(file: FileId, path: String, name: &str, other: &str) -> Finding {
    let message = text!("”{name}” er også navnet på {other}.", "“{name}” is also the name of {other}.");
    let help = text!("Vælg et andet navn.", "Choose another name.");
    Finding::field(&RULE, file, path, message, help)
}
