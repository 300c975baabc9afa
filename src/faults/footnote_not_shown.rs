//! F314: the footnote is not shown.

use crate::diagnostic::{Example, Finding, Rule, Severity, both, text};
use crate::source::{FileId, Span};

pub static RULE: Rule = Rule {
    code: "F314",
    name: "footnote-not-shown",
    severity: Severity::Warning,
    title: both!("Fodnoten bliver ikke vist", "The footnote is not shown"),
    why: both!(
        "En note, ingen ser, er en oplysning, der er blevet væk.",
        "A note that no one sees is a fact that got lost."
    ),
    examples: &[Example {
        what: "Ingen henvisning",
        files: &[("content/sider/a.md", "---\ntitel: A\n---\nTekst.\n\n[^1]: Noten.\n")],
        findings: &["content/sider/a.md:6:1"],
    }],
    ignorable: true,
    ..Rule::FORM
};

/// The finding.
#[must_use]
pub fn finding(file: FileId, span: Span, label: &str, twice: bool) -> Finding {
    let (da, en) = if twice {
        ("står to gange; kun den første vises", "stands twice; only the first is shown")
    } else {
        ("er der ikke henvist til i teksten", "is not referred to in the text")
    };
    let message = text!("Fodnoten ”{label}” {da}.", "The footnote “{label}” {en}.");
    let help = text!(
        "Skriv [^{label}] i teksten, hvor noten hører til, eller slet noten.",
        "Write [^{label}] in the text where the note belongs, or delete the note."
    );
    Finding::body(&RULE, file, span, message, help)
}
