//! F103: there is no such key.

use crate::diagnostic::{Example, Finding, Rule, Severity, both, text};
use crate::source::{FileId, Span};

pub static RULE: Rule = Rule {
    code: "F103",
    name: "unknown-key",
    severity: Severity::Error,
    title: both!("Nøglen findes ikke", "There is no such key"),
    why: both!(
        "En nøgle, klarplan ikke kender, ville blive overset, og oplysningen ville mangle på siden.",
        "A key klarplan does not know would be passed over, and the fact would be missing from the page."
    ),
    examples: &[Example {
        what: "En slåfejl",
        files: &[("content/sider/a.md", "---\ntitle: A\ntitel: A\n---\n")],
        findings: &["content/sider/a.md:2:1"],
    }],
    ..Rule::FORM
};

/// The finding.
#[must_use]
pub fn finding(
    file: FileId,
    span: Span,
    path: &str,
    key: &str,
    near: Option<&str>,
    allowed: &str,
) -> Finding {
    let better = near.unwrap_or_default();
    let message = text!("”{key}” er ikke en nøgle her.", "“{key}” is not a key here.");
    let help = if near.is_some() {
        text!("Mente du ”{better}”?", "Did you mean “{better}”?")
    } else {
        text!("Nøglerne her er: {allowed}.", "The keys here are: {allowed}.")
    };
    Finding { field: Some(path.to_owned()), ..Finding::span(&RULE, file, span, message, help) }
}
