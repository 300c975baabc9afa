//! F104: a key is missing.

use crate::diagnostic::{Example, Finding, Rule, Severity, both, text};
use crate::source::{FileId, Span};

pub static RULE: Rule = Rule {
    code: "F104",
    name: "missing-key",
    severity: Severity::Error,
    title: both!("En nøgle mangler", "A key is missing"),
    why: both!("Uden den kan siden ikke laves.", "The page cannot be made without it."),
    examples: &[Example {
        what: "Ingen titel",
        files: &[("content/sider/a.md", "---\nresumé: Kort.\n---\n")],
        findings: &["content/sider/a.md:2:1"],
    }],
    ..Rule::FORM
};

/// The finding.
#[must_use]
pub fn finding(file: FileId, span: Span, path: &str, key: &str, what: &str) -> Finding {
    let message = text!("”{key}” mangler. {what}", "“{key}” is missing. {what}");
    let help =
        text!("Skriv en linje, der begynder med ”{key}: ”.", "Write a line that begins with “{key}: ”.");
    Finding { field: Some(path.to_owned()), ..Finding::span(&RULE, file, span, message, help) }
}
