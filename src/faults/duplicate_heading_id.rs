//! F308: two headings have the same name.

use crate::diagnostic::{Example, Finding, Rule, Severity, both, text};
use crate::source::{FileId, Span};

pub static RULE: Rule = Rule {
    code: "F308",
    name: "duplicate-heading-id",
    severity: Severity::Error,
    title: both!("To overskrifter har samme navn", "Two headings have the same name"),
    why: both!(
        "Links til stedet ville kun finde det første.",
        "Links to the place would find only the first."
    ),
    examples: &[Example {
        what: "Samme navn",
        files: &[("content/sider/a.md", "---\ntitel: A\n---\n## A {#x}\n\n## B {#x}\n")],
        findings: &["content/sider/a.md:6:1"],
    }],
    ..Rule::FORM
};

/// The finding.
#[must_use]
pub fn finding(file: FileId, span: Span, id: &str) -> Finding {
    let message =
        text!("Navnet ”#{id}” er brugt før på siden.", "The name “#{id}” is already used on the page.");
    let help = text!("Vælg et andet navn i klammerne.", "Choose another name in the braces.");
    Finding::body(&RULE, file, span, message, help)
}
