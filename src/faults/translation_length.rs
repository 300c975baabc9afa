//! F504: a list in a translation has another length than in the document.

use super::translation_key::CONFIG;
use crate::diagnostic::{Example, Finding, Rule, Severity, both, text};
use crate::source::{FileId, Span};

pub static RULE: Rule = Rule {
    code: "F504",
    name: "translation-length",
    severity: Severity::Error,
    title: both!("Listen har en anden længde", "The list has another length"),
    why: both!(
        "Ting i lister hører sammen efter deres plads. Mangler der én, ville ordene stå ved det forkerte.",
        "Things in lists belong together by their place. With one missing, the words would stand beside the wrong thing."
    ),
    examples: &[Example {
        what: "Et tilbud er kommet til, siden planen blev oversat",
        files: &[
            ("klarplan.yaml", CONFIG),
            ("content/udvalg/a/udvalg.md", "---\nnavn: A\nandre_navne: [B, C]\n---\n"),
            ("content/udvalg/a/udvalg.en.md", "---\noversat: 2026-11-01\nandre_navne: [B]\n---\n"),
        ],
        findings: &["content/udvalg/a/udvalg.en.md:3:14"],
    }],
    ..Rule::FORM
};

/// The finding at the list.
#[must_use]
pub fn finding(file: FileId, at: Span, path: &str, wanted: usize, found: usize) -> Finding {
    let message = text!(
        "{path} har {found} på listen. I dokumentet er der {wanted}.",
        "{path} has {found} in the list. The document has {wanted}."
    );
    let help = text!(
        "Skriv lige så mange. Hvor intet er oversat, skrives ~.",
        "Write as many. Where nothing is translated, write ~."
    );
    Finding::span(&RULE, file, at, message, help)
}
