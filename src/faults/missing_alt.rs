//! F305: the image has no text.

use crate::diagnostic::{Example, Finding, Rule, Severity, both, text};
use crate::source::{FileId, Span};

pub static RULE: Rule = Rule {
    code: "F305",
    name: "missing-alt-text",
    severity: Severity::Error,
    title: both!("Billedet har ingen tekst", "The image has no text"),
    why: both!(
        "En læser med skærmlæser får ikke at vide, hvad billedet viser.",
        "A reader with a screen reader is not told what the image shows."
    ),
    examples: &[Example {
        what: "Uden tekst",
        files: &[("content/sider/a.md", "---\ntitel: A\n---\n![](https://o.example/x.png)\n")],
        findings: &["content/sider/a.md:4:1"],
    }],
    ..Rule::FORM
};

/// The finding.
#[must_use]
pub fn finding(file: FileId, span: Span) -> Finding {
    let message = text!("Billedet mangler en alternativ tekst.", "The image lacks an alternative text.");
    let help = text!(
        "Skriv, hvad billedet viser: ![teksten her](billede.png).",
        "Write what the image shows: ![the text here](image.png)."
    );
    Finding::body(&RULE, file, span, message, help)
}
