//! L004: a number cannot be excepted.

use crate::diagnostic::{Finding, Rule, Severity, both, text};
use crate::source::FileId;

pub static RULE: Rule = Rule {
    code: "L004",
    name: "exception-refused",
    severity: Severity::Error,
    title: both!("Tallet kan ikke undtages", "The number cannot be excepted"),
    why: both!(
        "Undtagelser er til numre, der tilfældigt ligner et CPR-nummer. Bindestreg efter seks cifre eller modulus 11 er ikke tilfældigt nok.",
        "Exceptions are for numbers that happen to look like a CPR number. A hyphen after six digits, or modulus 11, is not chance enough."
    ),
    source: super::LAW,
    requirements: &["149"],
    settings: &["persondata.ikke_personnumre"],
    examples: &[],
    ..Rule::FORM
};

/// The finding for a number that is too much like a CPR number.
#[must_use]
pub fn finding(file: FileId, path: String) -> Finding {
    let message = text!(
        "Tallet er skrevet som et CPR-nummer eller opfylder modulus 11, så det kan ikke undtages.",
        "The number is written as a CPR number or follows modulus 11, so it cannot be excepted."
    );
    let help = text!(
        "Slet undtagelsen, og fjern tallet dér, hvor det står. Er det et kontonummer, en ordre eller lignende, så henvis til det uden at skrive det.",
        "Delete the exception, and remove the number from where it stands. If it is an account, an order or the like, refer to it without writing it."
    );
    Finding::field(&RULE, file, path, message, help)
}

/// The finding for a number that needs no exception.
#[must_use]
pub fn needless(file: FileId, path: String) -> Finding {
    let message = text!(
        "Tallet ligner ikke et CPR-nummer, så undtagelsen har ingen virkning.",
        "The number does not look like a CPR number, so the exception has no effect."
    );
    let help = text!("Slet undtagelsen.", "Delete the exception.");
    Finding::field(&RULE, file, path, message, help)
}
