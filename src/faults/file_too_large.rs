//! F004: the file is too large.

use crate::diagnostic::{Finding, Rule, Severity, both, text};
use crate::source::FileId;

pub static RULE: Rule = Rule {
    code: "F004",
    name: "file-too-large",
    severity: Severity::Error,
    title: both!("Filen er for stor", "The file is too large"),
    why: both!(
        "Så store tekstfiler er fejl eller angreb; de læses ikke, så bygningen bliver ved med at være hurtig og sikker.",
        "Text files of this size are mistakes or attacks; they are not read, so that a build stays fast and safe."
    ),
    examples: &[],
    ..Rule::FORM
};

/// The finding.
#[must_use]
pub fn finding(file: FileId, size: u64, limit: u64) -> Finding {
    let message = text!(
        "Filen fylder {size} byte; grænsen er {limit}.",
        "The file is {size} bytes; the limit is {limit}."
    );
    let help = text!(
        "Del dokumentet op, eller læg materialet som bilag.",
        "Split the document, or attach the material as a file."
    );
    Finding::file(&RULE, file, message, help)
}
