//! F306: the file does not exist.

use crate::diagnostic::{Example, Finding, Rule, Severity, both, text};
use crate::source::FileId;

pub static RULE: Rule = Rule {
    code: "F306",
    name: "missing-file",
    severity: Severity::Error,
    title: both!("Filen findes ikke", "The file does not exist"),
    why: both!(
        "Bilaget eller billedet ville mangle på siden.",
        "The attachment or image would be missing from the page."
    ),
    requirements: &["121"],
    examples: &[Example {
        what: "Et bilag, der mangler",
        files: &[
            ("content/udvalg/a/udvalg.md", "---\nnavn: A\n---\n"),
            ("content/udvalg/a/2024-02-07/moede.md", "---\ndato: 2024-02-07\ntilstand: referat\n---\n"),
            (
                "content/udvalg/a/2024-02-07/01-x.md",
                "---\ntitel: X\nbilag:\n  - titel: Notat\n    fil: bilag/notat.pdf\n---\n",
            ),
        ],
        findings: &["content/udvalg/a/2024-02-07/01-x.md:5:10"],
    }],
    ..Rule::FORM
};

/// The finding.
#[must_use]
pub fn finding(file: FileId, path: String, name: &str, near: Option<&str>) -> Finding {
    let better = near.unwrap_or_default();
    let message = text!("Der er ingen fil ”{name}”.", "There is no file “{name}”.");
    let help = if near.is_some() {
        text!("Mente du ”{better}”?", "Did you mean “{better}”?")
    } else {
        text!(
            "Læg filen dér, eller ret navnet. Det regnes fra dokumentets egen mappe.",
            "Put the file there, or correct the name. It counts from the document's own folder."
        )
    };
    Finding::field(&RULE, file, path, message, help)
}
