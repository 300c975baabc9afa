//! L002: A number can be a CPR number.

use super::{Place, stands};
use crate::diagnostic::{At, Finding, Rule, Severity, both, text};
use crate::source::FileId;

pub static RULE: Rule = Rule {
    code: "L002",
    name: "possible-cpr-number",
    severity: Severity::Error,
    title: both!("Et tal kan være et CPR-nummer", "A number can be a CPR number"),
    why: both!(
        "De første seks cifre er en dato. Nyere CPR-numre kan ikke kendes på andet, og et CPR-nummer må ikke offentliggøres.",
        "The first six digits are a date. Newer CPR numbers cannot be told by anything else, and a CPR number must not be published."
    ),
    source: super::LAW,
    history: Some(both!(
        "Siden 1. oktober 2007 skal et CPR-nummer ikke opfylde modulus 11. Derfor kræves det ikke her.",
        "Since 1 October 2007 a CPR number need not follow modulus 11. Therefore it is not asked for here."
    )),
    requirements: &["149", "150"],
    settings: &["persondata.ikke_personnumre"],
    examples: &[],
    ..Rule::FORM
};

/// The finding.
#[must_use]
pub fn finding(file: FileId, at: At, place: &Place) -> Finding {
    let help = text!(
        "Slet det. Er det et andet nummer, så skriv det med en grund under ”persondata: ikke_personnumre” i klarplan.yaml.",
        "Delete it. If it is another number, write it with a reason under “persondata: ikke_personnumre” in klarplan.yaml."
    );
    stands(
        &RULE,
        file,
        at,
        place,
        both!("et tal, der kan være et CPR-nummer", "a number that can be a CPR number"),
        help,
    )
}
