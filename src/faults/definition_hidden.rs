//! F316: the link's target, or the footnote, stands in a section for other readers.

use crate::diagnostic::{Example, Finding, Rule, Severity, both, text};
use crate::source::{FileId, Span};

pub static RULE: Rule = Rule {
    code: "F316",
    name: "definition-hidden",
    severity: Severity::Warning,
    title: both!(
        "Linkets mål eller fodnoten står i et afsnit for andre læsere",
        "The link's target or the footnote stands in a section for other readers"
    ),
    why: both!(
        "De, der ikke må se afsnittet, får teksten uden link eller note.",
        "Those who may not see the section get the text without a link or note."
    ),
    examples: &[
        Example {
            what: "Linkets mål står i et afsnit til mor alene",
            files: &[
                ("content/planer/a/sag.yaml", SAG),
                (
                    "content/planer/a/familieplan.md",
                    "---\ntitel: Familieplan\n---\n## Til alle\n\nSe [reglerne].\n\n## Til mor {synlig_for=mor}\n\nHej.\n\n[reglerne]: https://eksempel.dk/\n",
                ),
            ],
            findings: &["content/planer/a/familieplan.md:6:4"],
        },
        Example {
            what: "Fodnoten står i et afsnit til mor alene",
            files: &[
                ("content/planer/a/sag.yaml", SAG),
                (
                    "content/planer/a/familieplan.md",
                    "---\ntitel: Familieplan\n---\n## Til alle\n\nVi mødes snart.[^n]\n\n## Til mor {synlig_for=mor}\n\nHej.\n\n[^n]: På rådhuset.\n",
                ),
            ],
            findings: &["content/planer/a/familieplan.md:6:16"],
        },
    ],
    ignorable: true,
    ..Rule::FORM
};

const SAG: &str = "titel: A\nborger: A\noffentlighed: fiktiv\nmodtagere:\n  mor: {navn: Mor}\n";

/// The finding.
#[must_use]
pub fn finding(file: FileId, span: Span, label: &str) -> Finding {
    let message = text!(
        "Målet for ”{label}” står i et afsnit, som ikke alle må se.",
        "The target of “{label}” stands in a section that not all may see."
    );
    let help = text!(
        "Skriv adressen i selve linket: [tekst](adresse).",
        "Write the address in the link itself: [text](address)."
    );
    Finding::body(&RULE, file, span, message, help)
}

/// The finding, of a footnote.
#[must_use]
pub fn of_note(file: FileId, span: Span, label: &str) -> Finding {
    let message = text!(
        "Fodnoten ”{label}” står i et afsnit, som ikke alle må se.",
        "The footnote “{label}” stands in a section that not all may see."
    );
    let help = text!(
        "Flyt noten ud af afsnittet, eller skriv en anden note til denne henvisning.",
        "Move the note out of the section, or write another note for this reference."
    );
    Finding::body(&RULE, file, span, message, help)
}
