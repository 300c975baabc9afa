//! L007: A street address is there.

use super::{Place, stands};
use crate::diagnostic::{At, Example, Finding, Rule, Severity, both, text};
use crate::source::FileId;

pub static RULE: Rule = Rule {
    code: "L007",
    name: "street-address",
    severity: Severity::Error,
    title: both!("Der står en adresse", "A street address is there"),
    why: both!(
        "En adresse fører direkte til personens hjem.",
        "A street address leads straight to the person's home."
    ),
    requirements: &["149"],
    settings: &["persondata.forbudt"],
    examples: &[Example {
        what: "En adresse, hvor opsætningen forbyder dem",
        files: &[
            (
                "klarplan.yaml",
                "titel: T\norganisation:\n  navn: O\nbasis_url: https://o.example/\npersondata:\n  forbudt: [adresse]\n",
            ),
            ("content/planer/a/sag.yaml", "titel: A\nborger: A\nresumé: Bor på Solvej 3.\n"),
        ],
        findings: &["content/planer/a/sag.yaml:3:16"],
    }],
    ..Rule::FORM
};

/// The finding.
#[must_use]
pub fn finding(file: FileId, at: At, place: &Place) -> Finding {
    let help = text!(
        "Slet den. Er det et sted, hvor noget foregår, så skriv det i registeret over leverandører.",
        "Delete it. If it is a place where something happens, write it in the register of suppliers."
    );
    stands(
        &RULE,
        file,
        at,
        place,
        both!("en adresse, som ikke står i registrene", "a street address that is not in the registers"),
        help,
    )
}
