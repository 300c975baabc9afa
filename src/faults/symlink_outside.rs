//! F007: the symbolic link leaves the site.

use crate::diagnostic::{Finding, Rule, Severity, both, text};
use crate::source::FileId;

pub static RULE: Rule = Rule {
    code: "F007",
    name: "link-leaves-the-site",
    severity: Severity::Error,
    title: both!("Genvejen peger ud af mappen", "The symbolic link leaves the site"),
    why: both!(
        "En genvej ud af mappen kan trække private filer med ind på hjemmesiden.",
        "A link out of the folder can pull private files into the web site."
    ),
    examples: &[],
    ..Rule::FORM
};

/// The finding.
#[must_use]
pub fn finding(file: FileId) -> Finding {
    let message = text!(
        "Filen er en genvej til noget uden for hjemmesidens mappe.",
        "The file is a symbolic link to something outside the site's folder."
    );
    let help = text!(
        "Læg en kopi af filen her i stedet for genvejen.",
        "Put a copy of the file here instead of the link."
    );
    Finding::file(&RULE, file, message, help)
}
