//! F507: the words of a part for certain readers do not say for whom they are.

use super::translation_key::CONFIG;
use crate::diagnostic::{Example, Finding, Rule, Severity, both, text};
use crate::source::{FileId, Span};

pub static RULE: Rule = Rule {
    code: "F507",
    name: "translation-readers",
    severity: Severity::Error,
    title: both!("Oversættelsen siger ikke, hvem den er til", "The translation does not say for whom it is"),
    why: both!(
        "Ting i lister hører sammen efter deres plads. Bytter to ting plads i dokumentet, må ord til én læser aldrig blive vist for en anden. Derfor gentages læserne.",
        "Things in lists belong together by their place. Should two change places in the document, words for one reader must never be shown to another. So the readers are repeated."
    ),
    examples: &[Example {
        what: "Læserne er ikke gentaget",
        files: &[
            ("klarplan.yaml", CONFIG),
            ("content/planer/a/sag.yaml", SAG),
            ("content/planer/a/familieplan.md", PLAN),
            (
                "content/planer/a/familieplan.en.md",
                "---\noversat: 2026-11-01\nprogression:\n  - tekst: Hello.\n---\n",
            ),
        ],
        findings: &["content/planer/a/familieplan.en.md:4:5"],
    }],
    ..Rule::FORM
};

const SAG: &str =
    "titel: A\nborger: A\noffentlighed: fiktiv\nmodtagere:\n  mor: {navn: Mor}\n  far: {navn: Far}\n";
const PLAN: &str =
    "---\ntitel: Familieplan\nprogression:\n  - {dato: 2026-10-01, tekst: Hej., synlig_for: [mor]}\n---\n";

/// The finding at the part; `wanted` are the readers the document names.
#[must_use]
pub fn finding(file: FileId, at: Span, path: &str, wanted: &str) -> Finding {
    let message = text!(
        "{path} er i dokumentet kun for {wanted}. Det skal også stå her.",
        "In the document, {path} is for {wanted} only. That must stand here too."
    );
    let help = text!("Skriv synlig_for: [{wanted}] her.", "Write synlig_for: [{wanted}] here.");
    Finding::span(&RULE, file, at, message, help)
}
