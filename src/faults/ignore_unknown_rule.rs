//! F403: a comment sets aside a rule that klarplan does not have.

use crate::diagnostic::{Example, Finding, Rule, Severity, both, text};
use crate::source::{FileId, Span};

pub static RULE: Rule = Rule {
    code: "F403",
    name: "ignores-unknown-rule",
    severity: Severity::Error,
    title: both!("Der er ingen regel med det navn", "There is no rule of that name"),
    why: both!(
        "Kommentaren ser ud til at virke, men gør det ikke.",
        "The comment looks as if it worked, but does not."
    ),
    examples: &[Example {
        what: "En slåfejl",
        files: &[("content/sider/a.md", "---\ntitel: A # klarplan: ignore[F1113] Et rumnummer\n---\n")],
        findings: &["content/sider/a.md:2:29"],
    }],
    ..Rule::FORM
};

/// The finding.
#[must_use]
pub fn finding(file: FileId, span: Span, word: &str, near: Option<&str>) -> Finding {
    let message = text!("Der er ingen regel ”{word}”.", "There is no rule “{word}”.");
    let help = match near {
        Some(near) => text!("Mente du ”{near}”?", "Did you mean “{near}”?"),
        None => text!(
            "Skriv koden, som den står i fundet. ”klarplan rules” viser dem alle.",
            "Write the code as the finding has it. “klarplan rules” shows them all."
        ),
    };
    Finding::span(&RULE, file, span, message, help)
}
