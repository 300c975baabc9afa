//! F001: the file is not saved as UTF-8.

use crate::diagnostic::{Finding, Rule, Severity, both, text};
use crate::source::{FileId, Span};

pub static RULE: Rule = Rule {
    code: "F001",
    name: "not-utf-8",
    severity: Severity::Error,
    title: both!("Filen er ikke gemt som UTF-8", "The file is not saved as UTF-8"),
    why: both!(
        "Uden UTF-8 bliver æ, ø og å til forkerte tegn hos læseren.",
        "Without UTF-8 the letters æ, ø and å become wrong characters for the reader."
    ),
    examples: &[],
    ..Rule::FORM
};

/// The finding.
#[must_use]
pub fn finding(file: FileId, at: usize) -> Finding {
    let message =
        text!("Her står et tegn, der ikke er UTF-8.", "There is a character here that is not UTF-8.");
    let help = text!("Gem filen igen med tegnsættet UTF-8.", "Save the file again in the UTF-8 encoding.");
    // What stands there now is the sign for what could not be read.
    Finding::span(&RULE, file, Span::new(at, at + char::REPLACEMENT_CHARACTER.len_utf8()), message, help)
}
