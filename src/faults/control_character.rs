//! F003: invisible control character in the text.

use crate::diagnostic::{Finding, Rule, Severity, both, text};
use crate::source::{FileId, Span};

pub static RULE: Rule = Rule {
    code: "F003",
    name: "control-character",
    severity: Severity::Error,
    title: both!("Usynligt styretegn i teksten", "Invisible control character in the text"),
    why: both!(
        "Styretegn må ikke stå i YAML eller HTML og kan få en skærmlæser til at gå i stå.",
        "Control characters are not allowed in YAML or HTML and can stop a screen reader."
    ),
    examples: &[],
    ..Rule::FORM
};

/// The finding.
#[must_use]
pub fn finding(file: FileId, at: usize, code: u32) -> Finding {
    let message =
        text!("Her står styretegnet U+{code:04X}.", "The control character U+{code:04X} stands here.");
    let help = text!(
        "Slet tegnet. Det følger ofte med, når tekst kopieres fra et andet program.",
        "Delete it. It often comes along when text is copied from another program."
    );
    let length = char::from_u32(code).map_or(1, char::len_utf8);
    Finding::span(&RULE, file, Span::new(at, at + length), message, help)
}
