//! F215: there is no such point.

use crate::diagnostic::{Example, Finding, Rule, Severity, both, text};
use crate::source::FileId;

pub static RULE: Rule = Rule {
    code: "F215",
    name: "no-such-point",
    severity: Severity::Error,
    title: both!("At-punktet findes ikke", "There is no such point"),
    why: both!(
        "Et udfald eller en afstemning skal høre til et punkt, læseren kan se.",
        "An outcome or a vote must belong to a point the reader can see."
    ),
    requirements: &["124", "130"],
    examples: &[Example {
        what: "Punkt 2 af 1",
        files: &[
            ("content/udvalg/a/udvalg.md", "---\nnavn: A\n---\n"),
            ("content/udvalg/a/2024-02-07/moede.md", "---\ndato: 2024-02-07\ntilstand: referat\n---\n"),
            (
                "content/udvalg/a/2024-02-07/01-x.md",
                "---\ntitel: X\nindstilling:\n  at: [at det godkendes]\nafstemninger:\n  - om: hele indstillingen\n    punkter: [2]\n---\n",
            ),
        ],
        findings: &["content/udvalg/a/2024-02-07/01-x.md:7:15"],
    }],
    ..Rule::FORM
};

/// The finding.
#[must_use]
pub fn finding(file: FileId, path: String, number: u32, count: usize) -> Finding {
    let message = text!(
        "Indstillingen har ikke et at-punkt {number}; den har {count}.",
        "The recommendation has no point {number}; it has {count}."
    );
    let help =
        text!("Ret nummeret. At-punkterne tælles fra 1.", "Correct the number. Points are counted from 1.");
    Finding::field(&RULE, file, path, message, help)
}
