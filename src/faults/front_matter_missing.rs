//! F108: the file has no facts at its top.

use crate::diagnostic::{Example, Finding, Rule, Severity, both, text};
use crate::source::{FileId, Span};

pub static RULE: Rule = Rule {
    code: "F108",
    name: "front-matter-missing",
    severity: Severity::Error,
    title: both!("Filen har ingen oplysninger øverst", "The file has no facts at its top"),
    why: both!(
        "Titel og andre oplysninger skal stå øverst mellem to linjer med tre bindestreger.",
        "Title and other facts must stand at the top between two lines of three hyphens."
    ),
    examples: &[Example {
        what: "Kun tekst",
        files: &[("content/sider/a.md", "Bare tekst.\n")],
        findings: &["content/sider/a.md:1:1"],
    }],
    ..Rule::FORM
};

/// The finding.
#[must_use]
pub fn finding(file: FileId) -> Finding {
    let message =
        text!("Filen begynder ikke med en linje ”---”.", "The file does not begin with a line “---”.");
    let help = text!(
        "Skriv øverst: en linje med ---, så linjer som ”titel: …”, så en linje med ---.",
        "Write at the top: a line ---, then lines such as “titel: …”, then a line ---."
    );
    Finding::span(&RULE, file, Span::new(0, 0), message, help)
}
