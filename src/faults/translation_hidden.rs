//! F505: sections for certain readers differ between a document and its translation.

use super::translation_key::CONFIG;
use crate::diagnostic::{Example, Finding, Rule, Severity, both, text};
use crate::source::{FileId, Span};

pub static RULE: Rule = Rule {
    code: "F505",
    name: "translation-hidden",
    severity: Severity::Error,
    title: both!("Oversættelsen viser for meget", "The translation shows too much"),
    why: both!(
        "Er et afsnit kun for nogle læsere, skal det også være det på andre sprog. Derfor skal teksten have de samme overskrifter i samme orden, med de samme læsere.",
        "What is for certain readers must be so in other languages too. So the text must have the same headings in the same order, with the same readers."
    ),
    examples: &[Example {
        what: "Afsnittets læsere er glemt",
        files: &[
            ("klarplan.yaml", CONFIG),
            ("content/planer/a/sag.yaml", SAG),
            ("content/planer/a/familieplan.md", PLAN),
            (
                "content/planer/a/familieplan.en.md",
                "---\noversat: 2026-11-01\n---\n## For the mother\n\nText.\n",
            ),
        ],
        findings: &["content/planer/a/familieplan.en.md:4:1"],
    }],
    ..Rule::FORM
};

const SAG: &str = "titel: A\nborger: A\noffentlighed: fiktiv\nmodtagere:\n  mor: {navn: Mor}\n";
const PLAN: &str = "---\ntitel: Familieplan\n---\n## Til mor {synlig_for=mor}\n\nTekst.\n";

/// The finding at `at`, a place in the translation's body.
#[must_use]
pub fn finding(file: FileId, at: Span) -> Finding {
    let message = text!(
        "Dokumentet har afsnit, som kun nogle må se. De svarer ikke til afsnittene her.",
        "The document has sections that only some may see. They do not match the sections here."
    );
    let help = text!(
        "Giv teksten de samme overskrifter i samme orden, og skriv synlig_for ved de samme.",
        "Give the text the same headings in the same order, and write synlig_for at the same ones."
    );
    Finding::body(&RULE, file, at, message, help)
}
