//! F202: the reference fits several.

use crate::diagnostic::{Finding, Rule, Severity, both, text};
use crate::source::FileId;

pub static RULE: Rule = Rule {
    code: "F202",
    name: "ambiguous-reference",
    severity: Severity::Error,
    title: both!("Henvisningen passer på flere", "The reference fits several"),
    why: both!(
        "klarplan gætter ikke på, hvem der menes; det kunne være den forkerte.",
        "klarplan does not guess who is meant; it could be the wrong one."
    ),
    examples: &[],
    ..Rule::FORM
};

/// The finding.
#[must_use]
pub fn finding(file: FileId, path: String, name: &str, first: &str, second: &str) -> Finding {
    let message =
        text!("”{name}” kan være både {first} og {second}.", "“{name}” can be both {first} and {second}.");
    let help = text!("Giv den ene et andet navn.", "Give one of them another name.");
    Finding::field(&RULE, file, path, message, help)
}
