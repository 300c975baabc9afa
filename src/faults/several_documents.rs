//! F112: several YAML documents in one file.

use crate::diagnostic::{Example, Finding, Rule, Severity, both, text};
use crate::source::{FileId, Span};

pub static RULE: Rule = Rule {
    code: "F112",
    name: "several-documents",
    severity: Severity::Error,
    title: both!("Flere YAML-dokumenter i én fil", "Several YAML documents in one file"),
    why: both!("Kun det første ville blive læst.", "Only the first would be read."),
    examples: &[Example {
        what: "To dokumenter",
        files: &[("content/registre/personer.yaml", "kmj:\n  navn: K\n---\nths:\n  navn: T\n")],
        findings: &["content/registre/personer.yaml:3:1"],
    }],
    ..Rule::FORM
};

/// The finding.
#[must_use]
pub fn finding(file: FileId, span: Span) -> Finding {
    let message = text!("Her begynder et nyt YAML-dokument.", "A new YAML document begins here.");
    let help = text!(
        "Slet linjen ”---”, eller flyt resten til sin egen fil.",
        "Delete the line “---”, or move the rest to a file of its own."
    );
    Finding::span(&RULE, file, span, message, help)
}
