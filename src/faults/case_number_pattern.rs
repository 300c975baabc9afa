//! F212: the case number does not follow the pattern.

use crate::diagnostic::{Example, Finding, Rule, Severity, both, text};
use crate::source::FileId;

pub static RULE: Rule = Rule {
    code: "F212",
    name: "case-number-pattern",
    severity: Severity::Error,
    title: both!("Sagsnummeret følger ikke mønstret", "The case number does not follow the pattern"),
    why: both!(
        "Sagen kan ikke følges fra udvalg til udvalg, når nummeret er skrevet anderledes.",
        "The case cannot be followed between committees when its number is written differently."
    ),
    requirements: &["112"],
    examples: &[Example {
        what: "Et ciffer for lidt",
        files: &[
            (
                "klarplan.yaml",
                "titel: T\norganisation:\n  navn: O\nbasis_url: https://o.example/\nsagsnumre:\n  lejre:\n    mønster: 00-000000\n",
            ),
            ("content/udvalg/a/udvalg.md", "---\nnavn: A\nsagsnumre: lejre\n---\n"),
            ("content/udvalg/a/2024-02-07/moede.md", "---\ndato: 2024-02-07\ntilstand: referat\n---\n"),
            ("content/udvalg/a/2024-02-07/01-x.md", "---\ntitel: X\nsagsnr: 23-00868\n---\n"),
        ],
        findings: &["content/udvalg/a/2024-02-07/01-x.md:3:9"],
    }],
    ..Rule::FORM
};

/// The finding.
#[must_use]
pub fn finding(file: FileId, number: &str, pattern: &str) -> Finding {
    let message = text!(
        "Sagsnummeret ”{number}” følger ikke mønstret ”{pattern}”.",
        "The case number “{number}” does not follow the pattern “{pattern}”."
    );
    let help = text!(
        "Ret nummeret. I mønstret står 0 for et ciffer og A for et bogstav.",
        "Correct the number. In the pattern 0 is a digit and A a letter."
    );
    Finding::field(&RULE, file, "sagsnr".to_owned(), message, help)
}
