//! F218: the meeting has no date.

use crate::diagnostic::{Example, Finding, Rule, Severity, both, text};
use crate::source::FileId;

pub static RULE: Rule = Rule {
    code: "F218",
    name: "meeting-without-date",
    severity: Severity::Error,
    title: both!("Mødet har ingen dato", "The meeting has no date"),
    why: both!(
        "Uden en tid kan mødet ikke stå på plads i listerne, og læseren ved ikke, hvornår der blev besluttet.",
        "Without a time the meeting has no place in the lists, and the reader does not know when it was decided."
    ),
    requirements: &["130b"],
    examples: &[Example {
        what: "Ingen dato",
        files: &[
            ("content/udvalg/a/udvalg.md", "---\nnavn: A\n---\n"),
            ("content/udvalg/a/foraar/moede.md", "---\ntilstand: referat\n---\n"),
        ],
        findings: &["content/udvalg/a/foraar/moede.md:2:1"],
    }],
    ..Rule::FORM
};

/// The finding.
#[must_use]
pub fn finding(file: FileId) -> Finding {
    let message = text!(
        "Mødet har hverken ”dato” eller ”dato_omtrent”.",
        "The meeting has neither “dato” nor “dato_omtrent”."
    );
    let help = text!(
        "Skriv ”dato: 2024-02-07”. Kendes dagen ikke, så skriv fx ”dato_omtrent: juni 2020” og grunden i ”dato_note”.",
        "Write “dato: 2024-02-07”. If the day is unknown, write for instance “dato_omtrent: juni 2020” and the reason in “dato_note”."
    );
    Finding::key(&RULE, file, "dato".to_owned(), message, help)
}
