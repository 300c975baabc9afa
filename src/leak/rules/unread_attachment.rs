//! L003: the attachment cannot be read as text, and nobody says that it was looked through.

use super::super::Unread;
use crate::diagnostic::{Finding, Rule, Severity, both, text};
use crate::source::FileId;

pub static RULE: Rule = Rule {
    code: "L003",
    name: "unread-attachment",
    severity: Severity::Error,
    title: both!("Bilaget kan ikke læses som tekst", "The attachment cannot be read as text"),
    why: both!(
        "klarplan kan ikke se, om der står CPR-numre i det. Det skal et menneske have gjort.",
        "klarplan cannot see whether CPR numbers stand in it. A person must have done so."
    ),
    source: super::LAW,
    requirements: &["149"],
    examples: &[],
    ..Rule::FORM
};

/// The finding at the document that refers to the attachment.
#[must_use]
pub fn finding(file: FileId, path: String, name: &str, why: Unread) -> Finding {
    let (da, en) = (why.words().da, why.words().en);
    let message = text!(
        "”{name}” kan ikke læses som tekst, fordi {da}.",
        "“{name}” cannot be read as text, because {en}."
    );
    let help = text!(
        "Gem bilaget, så teksten kan læses. Kan det ikke lade sig gøre, så se det igennem for CPR-numre og andre personoplysninger, og skriv ”gennemset” med dato og navn under bilaget.",
        "Save the attachment so that its text can be read. If that cannot be done, look it through for CPR numbers and other personal data, and write “gennemset” with date and name under the attachment."
    );
    Finding::field(&RULE, file, path, message, help)
}

/// The finding at an attachment that no document refers to.
#[must_use]
pub fn alone(file: FileId, name: &str, why: Unread) -> Finding {
    let (da, en) = (why.words().da, why.words().en);
    let message = text!(
        "”{name}” kan ikke læses som tekst, fordi {da}, og intet dokument har den som bilag.",
        "“{name}” cannot be read as text, because {en}, and no document has it as an attachment."
    );
    let help = text!(
        "Fjern filen, eller nævn den under ”bilag” i et dokument, og skriv ”gennemset” der.",
        "Remove the file, or name it under “bilag” in a document and write “gennemset” there."
    );
    Finding::file(&RULE, file, message, help)
}
