//! F109: the facts at the top are not closed.

use crate::diagnostic::{Example, Finding, Rule, Severity, both, text};
use crate::source::{FileId, Span};

pub static RULE: Rule = Rule {
    code: "F109",
    name: "front-matter-unclosed",
    severity: Severity::Error,
    title: both!("Oplysningerne øverst er ikke afsluttet", "The facts at the top are not closed"),
    why: both!(
        "Uden den afsluttende linje kan klarplan ikke se, hvor teksten begynder.",
        "Without the closing line klarplan cannot see where the text begins."
    ),
    examples: &[Example {
        what: "Ikke lukket",
        files: &[("content/sider/a.md", "---\ntitel: A\n\nTekst\n")],
        findings: &["content/sider/a.md:1:1"],
    }],
    ..Rule::FORM
};

/// The finding.
#[must_use]
pub fn finding(file: FileId) -> Finding {
    let message = text!(
        "Her begynder oplysningerne, men der mangler en linje ”---” efter dem.",
        "The facts begin here, but there is no line “---” after them."
    );
    let help = text!(
        "Skriv en linje med tre bindestreger mellem oplysningerne og teksten.",
        "Write a line of three hyphens between the facts and the text."
    );
    Finding::span(&RULE, file, Span::new(0, 3), message, help)
}
