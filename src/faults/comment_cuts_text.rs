//! F113: the text after # is left out.

use crate::diagnostic::{Example, Finding, Rule, Severity, both, text};
use crate::source::{FileId, Span};

pub static RULE: Rule = Rule {
    code: "F113",
    name: "comment-cuts-text",
    severity: Severity::Warning,
    title: both!("Teksten efter # er ikke med", "The text after # is left out"),
    why: both!(
        "I YAML begynder en kommentar ved et mellemrum og #. Resten af linjen når ikke ud på siden.",
        "In YAML a comment begins at a space and #. The rest of the line does not reach the page."
    ),
    examples: &[Example {
        what: "Et rumnummer",
        files: &[("content/sider/a.md", "---\ntitel: A\nresumé: Vi ses i rum #4 hver dag\n---\n")],
        findings: &["content/sider/a.md:3:22"],
    }],
    ignorable: true,
    ..Rule::FORM
};

/// The finding.
#[must_use]
pub fn finding(file: FileId, span: Span, cut: &str) -> Finding {
    let message = text!("”{cut}” bliver læst som en kommentar.", "“{cut}” is read as a comment.");
    let help = text!(
        "Sæt hele teksten i anførselstegn. Er det en kommentar, så skriv et mellemrum efter #.",
        "Put the whole text in quotation marks. If it is a comment, write a space after #."
    );
    Finding::span(&RULE, file, span, message, help)
}
