//! L005: A private telephone number is there.

use super::{Place, stands};
use crate::diagnostic::{At, Example, Finding, Rule, Severity, both, text};
use crate::source::FileId;

pub static RULE: Rule = Rule {
    code: "L005",
    name: "private-phone",
    severity: Severity::Error,
    title: both!("Der står et privat telefonnummer", "A private telephone number is there"),
    why: both!(
        "Et telefonnummer fører direkte til personen, også når navnet er skiftet ud.",
        "A telephone number leads straight to the person, even where the name was changed."
    ),
    requirements: &["149"],
    settings: &["persondata.forbudt"],
    examples: &[Example {
        what: "Et nummer, som intet register kender",
        files: &[("content/planer/a/sag.yaml", "titel: A\nborger: A\nresumé: Ring på 20 30 40 50.\n")],
        findings: &["content/planer/a/sag.yaml:3:17"],
    }],
    ..Rule::FORM
};

/// The finding.
#[must_use]
pub fn finding(file: FileId, at: At, place: &Place) -> Finding {
    let help = text!(
        "Slet det. Er det et arbejdsnummer, så skriv det i registeret over personer eller leverandører. Må det stå her, så fjern ”telefon” fra ”persondata: forbudt” i klarplan.yaml.",
        "Delete it. If it is a work number, write it in the register of people or suppliers. If it may stand here, remove “telefon” from “persondata: forbudt” in klarplan.yaml."
    );
    stands(
        &RULE,
        file,
        at,
        place,
        both!(
            "et telefonnummer, som ikke står i registrene",
            "a telephone number that is not in the registers"
        ),
        help,
    )
}
