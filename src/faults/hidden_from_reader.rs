//! F206: the reader cannot see what the block stands in.

use crate::diagnostic::{Example, Finding, Rule, Severity, both, text};
use crate::source::FileId;

pub static RULE: Rule = Rule {
    code: "F206",
    name: "hidden-from-reader",
    severity: Severity::Warning,
    title: both!(
        "Modtageren kan ikke se det, blokken står i",
        "The reader cannot see what the block stands in"
    ),
    why: both!(
        "Blokken bliver ikke vist for modtageren, selv om der står, at den er til vedkommende.",
        "The block is not shown to the reader although it says it is for them."
    ),
    examples: &[Example {
        what: "Målet er for mor, delmålet for far",
        files: &[
            (
                "content/planer/a/sag.yaml",
                "titel: A\nborger: A\nmodtagere:\n  mor:\n    navn: Lone\n  far:\n    navn: Per\n",
            ),
            (
                "content/planer/a/familieplan.md",
                "---\ntitel: Familieplan\nmål:\n  - tekst: Job\n    synlig_for: mor\n    delmål:\n      - tekst: CV\n        synlig_for: far\n---\n",
            ),
        ],
        findings: &["content/planer/a/familieplan.md:8:21"],
    }],
    ignorable: true,
    ..Rule::FORM
};

/// The finding.
#[must_use]
pub fn finding(file: FileId, path: String, name: &str) -> Finding {
    let message = text!(
        "”{name}” må ikke se det, som denne blok står i, og får den derfor heller ikke.",
        "“{name}” may not see what this block stands in, and so does not get it."
    );
    let help = text!(
        "Gør det omgivende synligt for ”{name}”, eller fjern navnet her.",
        "Make what surrounds it visible to “{name}”, or remove the name here."
    );
    Finding::field(&RULE, file, path, message, help)
}
