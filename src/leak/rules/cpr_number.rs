//! L001: A CPR number is there.

use super::{Place, stands};
use crate::diagnostic::{At, Finding, Rule, Severity, both, text};
use crate::source::FileId;

pub static RULE: Rule = Rule {
    code: "L001",
    name: "cpr-number",
    severity: Severity::Error,
    title: both!("Der står et CPR-nummer", "A CPR number is there"),
    why: both!(
        "Et CPR-nummer må ikke offentliggøres, og det kan ikke kaldes tilbage, når det først har været vist.",
        "A CPR number must not be published, and cannot be called back once it has been shown."
    ),
    source: super::LAW,
    history: Some(both!(
        "Siden 1. oktober 2007 behøver et CPR-nummer ikke at opfylde modulus 11. Derfor kræves det heller ikke her.",
        "Since 1 October 2007 a CPR number need not follow modulus 11. Therefore it is not asked for here."
    )),
    requirements: &["149", "150"],
    examples: &[],
    ..Rule::FORM
};

/// The finding.
#[must_use]
pub fn finding(file: FileId, at: At, place: &Place) -> Finding {
    let help = text!(
        "Slet det. Skriv i stedet et fornavn, et pseudonym eller sagens nummer.",
        "Delete it. Write a first name, a pseudonym or the case's number instead."
    );
    stands(&RULE, file, at, place, both!("et CPR-nummer", "a CPR number"), help)
}
