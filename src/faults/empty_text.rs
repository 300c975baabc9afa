//! F313: a link or a heading without text.

use crate::diagnostic::{Example, Finding, Rule, Severity, both, text};
use crate::source::{FileId, Span};

pub static RULE: Rule = Rule {
    code: "F313",
    name: "link-or-heading-without-text",
    severity: Severity::Error,
    title: both!("Et link eller en overskrift uden tekst", "A link or a heading without text"),
    why: both!(
        "En skærmlæser læser kun adressen eller ingenting op.",
        "A screen reader reads only the address, or nothing."
    ),
    examples: &[Example {
        what: "Et tomt link",
        files: &[("content/sider/a.md", "---\ntitel: A\n---\n[](https://o.example/)\n")],
        findings: &["content/sider/a.md:4:1"],
    }],
    ..Rule::FORM
};

/// The finding.
#[must_use]
pub fn finding(file: FileId, span: Span, heading: bool) -> Finding {
    let (da, en) = if heading { ("Overskriften", "The heading") } else { ("Linket", "The link") };
    let message = text!("{da} har ingen tekst.", "{en} has no text.");
    let help = text!("Skriv, hvad der er her.", "Write what is here.");
    Finding::body(&RULE, file, span, message, help)
}
