//! F216: the row has another number of figures than the table has columns.

use crate::diagnostic::{Example, Finding, Rule, Severity, both, text};
use crate::source::FileId;

pub static RULE: Rule = Rule {
    code: "F216",
    name: "row-length-differs",
    severity: Severity::Error,
    title: both!(
        "Rækken har et andet antal tal, end tabellen har kolonner",
        "The row has another number of figures than the table has columns"
    ),
    why: both!(
        "Tallene ville stå under de forkerte overskrifter.",
        "The figures would stand under the wrong headings."
    ),
    examples: &[Example {
        what: "For få tal",
        files: &[
            ("content/udbud/a/ramme.md", "---\ntitel: A\n---\n"),
            (
                "content/udbud/a/resultater.yaml",
                "titel: R\ntabeller:\n  - id: t\n    titel: T\n    rækkenavn: Leverandør\n    kolonner:\n      - id: n\n        titel: Antal\n        art: antal\n    rækker:\n      - navn: X\n        værdier: [1, 2]\n",
            ),
        ],
        findings: &["content/udbud/a/resultater.yaml:12:18"],
    }],
    ..Rule::FORM
};

/// The finding.
#[must_use]
pub fn finding(file: FileId, path: String, found: usize, expected: usize) -> Finding {
    let message = text!(
        "Rækken har {found} tal, men tabellen har {expected} kolonner.",
        "The row has {found} figures, but the table has {expected} columns."
    );
    let help = text!(
        "Skriv ét tal for hver kolonne. Kendes et tal ikke, så skriv ~ på dets plads.",
        "Write one figure for each column. If one is unknown, write ~ in its place."
    );
    Finding::field(&RULE, file, path, message, help)
}
