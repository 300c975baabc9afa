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
    examples: &[
        Example {
            what: "Ingen henvisning",
            files: &[("content/sider/a.md", "---\ntitel: A\n---\nTekst.\n\n[^1]: Noten.\n")],
            findings: &["content/sider/a.md:6:1"],
        },
        Example {
            what: "Samme navn to gange",
            files: &[(
                "content/sider/a.md",
                "---\ntitel: A\n---\nTekst.[^1]\n\n[^1]: Noten.\n\n[^1]: En anden.\n",
            )],
            findings: &["content/sider/a.md:8:1"],
        },
    ],
    ignorable: true,
    ..Rule::FORM
};

/// The finding.
#[must_use]
pub fn finding(file: FileId, span: Span, label: &str, twice: bool) -> Finding {
    let (message, help) = if twice {
        (
            text!(
                "Fodnoten ”{label}” står to gange; hver læser får kun den første, de må se.",
                "The footnote “{label}” stands twice; each reader gets only the first that they may see."
            ),
            text!(
                "Giv noterne hvert sit navn, og henvis til begge, eller slet den ene.",
                "Give each note a name of its own and refer to both, or delete one."
            ),
        )
    } else {
        (
            text!(
                "Fodnoten ”{label}” er der ikke henvist til i teksten.",
                "The footnote “{label}” is not referred to in the text."
            ),
            text!(
                "Skriv [^{label}] i teksten, hvor noten hører til, eller slet noten.",
                "Write [^{label}] in the text where the note belongs, or delete the note."
            ),
        )
    };
    Finding::body(&RULE, file, span, message, help)
}
