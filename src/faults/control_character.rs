//! F003: invisible control character in the text.

use crate::diagnostic::{Finding, Rule, Severity, Text, both, text};
use crate::source::{FileId, Span};

pub static RULE: Rule = Rule {
    code: "F003",
    name: "control-character",
    severity: Severity::Error,
    title: both!("Usynligt styretegn i teksten", "Invisible control character in the text"),
    why: both!(
        "Styretegn må ikke stå i YAML eller HTML, kan få en skærmlæser til at gå i stå og kan få siden til at vise andre ord, end der står i filen.",
        "Control characters are not allowed in YAML or HTML, can stop a screen reader, and can make the page show other words than the file."
    ),
    examples: &[],
    ..Rule::FORM
};

/// The finding.
#[must_use]
pub fn finding(file: FileId, at: usize, code: u32) -> Finding {
    let (message, help) = words(code);
    let length = char::from_u32(code).map_or(1, char::len_utf8);
    Finding::span(&RULE, file, Span::new(at, at + length), message, help)
}

/// The same of a character that an entity in a body spells.
#[must_use]
pub fn in_body(file: FileId, span: Span, code: u32) -> Finding {
    let (message, help) = words(code);
    Finding::body(&RULE, file, span, message, help)
}

fn words(code: u32) -> (Text, Text) {
    let message =
        text!("Her står styretegnet U+{code:04X}.", "The control character U+{code:04X} stands here.");
    let help = text!(
        "Slet tegnet. Det følger ofte med, når tekst kopieres fra et andet program.",
        "Delete it. It often comes along when text is copied from another program."
    );
    (message, help)
}
