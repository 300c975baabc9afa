//! F005: the file name is written with combining characters.

use super::better_name;
use crate::diagnostic::{Finding, Rule, Severity, both, text};
use crate::source::FileId;

pub static RULE: Rule = Rule {
    code: "F005",
    name: "name-not-nfc",
    severity: Severity::Error,
    title: both!(
        "Filnavnet er skrevet med sammensatte tegn",
        "The file name is written with combining characters"
    ),
    why: both!(
        "Bogstaver som å kan gemmes på to måder, der ser ens ud. Så findes filen på nogle computere og ikke på andre.",
        "Letters such as å can be stored in two ways that look the same. Then the file is found on some computers and not on others."
    ),
    examples: &[],
    ..Rule::FORM
};

/// The finding.
#[must_use]
pub fn finding(file: FileId, path: &str) -> Finding {
    let better = better_name(path);
    let message = text!("Navnet er ikke i normalformen NFC.", "The name is not in the normal form NFC.");
    let help = text!("Omdøb filen til fx ”{better}”.", "Rename the file, for instance to “{better}”.");
    Finding::file(&RULE, file, message, help)
}
