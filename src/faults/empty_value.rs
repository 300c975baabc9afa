//! F107: the value is missing.

use crate::diagnostic::{Example, Finding, Rule, Severity, both, text};
use crate::source::{FileId, Span};

pub static RULE: Rule = Rule {
    code: "F107",
    name: "empty-value",
    severity: Severity::Error,
    title: both!("Værdien mangler", "The value is missing"),
    why: both!(
        "En nøgle uden værdi ser ud som et svar, men er det ikke.",
        "A key without a value looks like an answer, but is none."
    ),
    examples: &[Example {
        what: "Tom titel",
        files: &[("content/sider/a.md", "---\ntitel:\n---\n")],
        findings: &["content/sider/a.md:2:1"],
    }],
    ..Rule::FORM
};

/// The finding.
#[must_use]
pub fn finding(file: FileId, span: Span, path: &str, key: &str) -> Finding {
    let message = text!("Der står ikke noget efter ”{key}”.", "There is nothing after “{key}”.");
    let help = text!("Skriv en værdi, eller slet linjen.", "Write a value, or delete the line.");
    Finding { field: Some(path.to_owned()), ..Finding::span(&RULE, file, span, message, help) }
}
