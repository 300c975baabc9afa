//! F213: a file the document belongs to is missing.

use crate::diagnostic::{Example, Finding, Rule, Severity, both, text};
use crate::source::FileId;

pub static RULE: Rule = Rule {
    code: "F213",
    name: "companion-file-missing",
    severity: Severity::Error,
    title: both!("En fil, dokumentet hører til, mangler", "A file the document belongs to is missing"),
    why: both!(
        "Planer hører til en sag, punkter til et møde og møder til et udvalg. Uden dem kan siden ikke få plads.",
        "Plans belong to a case, items to a meeting and meetings to a committee. Without them the page has no place."
    ),
    examples: &[Example {
        what: "En plan uden sag",
        files: &[("content/planer/a/min-plan.md", "---\ntitel: Min Plan\n---\n")],
        findings: &["content/planer/a/min-plan.md:1:1"],
    }],
    ..Rule::FORM
};

/// The finding.
#[must_use]
pub fn finding(file: FileId, missing: &str) -> Finding {
    let message = text!("Filen ”{missing}” mangler.", "The file “{missing}” is missing.");
    let help = text!("Lav den, fx med klarplan new.", "Make it, for instance with klarplan new.");
    Finding::file(&RULE, file, message, help)
}
