//! F402: a comment that sets findings aside names no rule or gives no reason.

use crate::diagnostic::{Example, Finding, Rule, Severity, both, text};
use crate::source::{FileId, Span};

pub static RULE: Rule = Rule {
    code: "F402",
    name: "ignores-without-reason",
    severity: Severity::Error,
    title: both!(
        "Kommentaren ser bort fra fund uden at nævne regel og grund",
        "The comment sets findings aside without rule and reason"
    ),
    why: both!(
        "Den, der læser med, skal kunne se, hvilken regel der er set bort fra, og hvorfor.",
        "Whoever reads along must see which rule was set aside, and why."
    ),
    examples: &[Example {
        what: "Ingen grund",
        files: &[("content/sider/a.md", "---\ntitel: A # klarplan: ignore[F113]\n---\n")],
        findings: &["content/sider/a.md:2:12"],
    }],
    ..Rule::FORM
};

/// The finding.
#[must_use]
pub fn finding(file: FileId, span: Span) -> Finding {
    let message = text!(
        "Kommentaren har ingen virkning, for den mangler en regel eller en grund.",
        "The comment has no effect, for it lacks a rule or a reason."
    );
    let help = text!(
        "Skriv reglens kode i kantede parenteser og grunden efter, fx ”klarplan: ignore[U145] Tallet står sådan i kilden”.",
        "Write the rule's code in square brackets and the reason after it, such as “klarplan: ignore[U145] The source has this figure”."
    );
    Finding::span(&RULE, file, span, message, help)
}
