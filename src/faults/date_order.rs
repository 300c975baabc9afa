//! F217: the end lies before the start.

use crate::diagnostic::{Example, Finding, Rule, Severity, both, text};
use crate::model::Date;
use crate::source::FileId;

pub static RULE: Rule = Rule {
    code: "F217",
    name: "ends-before-it-begins",
    severity: Severity::Error,
    title: both!("Slutdatoen ligger før startdatoen", "The end lies before the start"),
    why: both!(
        "Læseren kan ikke vide, hvornår noget foregår.",
        "The reader cannot know when something takes place."
    ),
    examples: &[Example {
        what: "Slut før start",
        files: &[
            ("content/planer/a/sag.yaml", "titel: A\nborger: A\n"),
            (
                "content/planer/a/min-plan.md",
                "---\ntitel: Min Plan\ntilbud:\n  - navn: Praktik\n    start: 2024-05-01\n    slut: 2024-04-01\n---\n",
            ),
        ],
        findings: &["content/planer/a/min-plan.md:6:11"],
    }],
    ..Rule::FORM
};

/// The finding.
#[must_use]
pub fn finding(file: FileId, path: String, start: Date, end: Date) -> Finding {
    let message =
        text!("Det slutter {end}, men begynder først {start}.", "It ends {end} but begins only {start}.");
    let help = text!("Ret den ene dato.", "Correct one of the dates.");
    Finding::field(&RULE, file, path, message, help)
}
