//! F301: hTML in the text.

use crate::diagnostic::{Example, Finding, Rule, Severity, both, text};
use crate::source::{FileId, Span};

pub static RULE: Rule = Rule {
    code: "F301",
    name: "raw-html",
    severity: Severity::Error,
    title: both!("HTML i teksten", "HTML in the text"),
    why: both!(
        "HTML i teksten kan ødelægge siden, kan ikke kontrolleres for tilgængelighed og kan skjule noget, som ikke er set af andre.",
        "HTML in the text can break the page, cannot be checked for accessibility and can hide what no one has seen."
    ),
    examples: &[Example {
        what: "Et mærke",
        files: &[("content/sider/a.md", "---\ntitel: A\n---\nNoget <b>fedt</b>.\n")],
        findings: &["content/sider/a.md:4:7"],
    }],
    ..Rule::FORM
};

/// The finding.
#[must_use]
pub fn finding(file: FileId, span: Span, tag: &str) -> Finding {
    let message = text!("Teksten indeholder HTML: {tag}", "The text contains HTML: {tag}");
    let help = text!(
        "Skriv det som Markdown. Skal tegnet < vises, så skriv \\<.",
        "Write it as Markdown. To show the character <, write \\<."
    );
    Finding::body(&RULE, file, span, message, help)
}
