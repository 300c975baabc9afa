//! F207: the meeting's date does not fit the folder's name.

use crate::diagnostic::{Example, Finding, Rule, Severity, both, text};
use crate::model::Date;
use crate::source::FileId;

pub static RULE: Rule = Rule {
    code: "F207",
    name: "folder-date-differs",
    severity: Severity::Error,
    title: both!(
        "Mødets dato passer ikke med mappens navn",
        "The meeting's date does not fit the folder's name"
    ),
    why: both!("Adressen siger én dag og siden en anden.", "The address says one day and the page another."),
    examples: &[Example {
        what: "Forkert dag",
        files: &[
            ("content/udvalg/a/udvalg.md", "---\nnavn: A\n---\n"),
            ("content/udvalg/a/2024-02-07/moede.md", "---\ndato: 2024-02-08\ntilstand: referat\n---\n"),
        ],
        findings: &["content/udvalg/a/2024-02-07/moede.md:2:7"],
    }],
    ..Rule::FORM
};

/// The finding.
#[must_use]
pub fn finding(file: FileId, folder: &str, date: Date) -> Finding {
    let message = text!(
        "Mappen hedder ”{folder}”, men datoen er {date}.",
        "The folder is called “{folder}”, but the date is {date}."
    );
    let help = text!(
        "Ret datoen, eller omdøb mappen til {date}.",
        "Correct the date, or rename the folder to {date}."
    );
    Finding::field(&RULE, file, "dato".to_owned(), message, help)
}
