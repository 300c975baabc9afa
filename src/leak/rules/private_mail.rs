//! L006: A private e-mail address is there.

use super::{Place, stands};
use crate::diagnostic::{At, Example, Finding, Rule, Severity, both, text};
use crate::source::FileId;

pub static RULE: Rule = Rule {
    code: "L006",
    name: "private-e-mail",
    severity: Severity::Error,
    title: both!("Der står en privat e-mailadresse", "A private e-mail address is there"),
    why: both!(
        "En e-mailadresse fører direkte til personen og indeholder ofte det rigtige navn.",
        "An e-mail address leads straight to the person and often holds the real name."
    ),
    requirements: &["149"],
    settings: &["persondata.forbudt"],
    examples: &[Example {
        what: "En adresse, som intet register kender",
        files: &[(
            "content/planer/a/sag.yaml",
            "titel: A\nborger: A\nresumé: Skriv til anna@post.example.\n",
        )],
        findings: &["content/planer/a/sag.yaml:3:19"],
    }],
    ..Rule::FORM
};

/// The finding.
#[must_use]
pub fn finding(file: FileId, at: At, place: &Place) -> Finding {
    let help = text!(
        "Slet den. Er det en adresse på arbejdet, så skriv den i registeret over personer. Må den stå her, så fjern ”epost” fra ”persondata: forbudt” i klarplan.yaml.",
        "Delete it. If it is a work address, write it in the register of people. If it may stand here, remove “epost” from “persondata: forbudt” in klarplan.yaml."
    );
    stands(
        &RULE,
        file,
        at,
        place,
        both!(
            "en e-mailadresse, som ikke står i registrene",
            "an e-mail address that is not in the registers"
        ),
        help,
    )
}
