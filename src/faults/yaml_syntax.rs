//! F101: the YAML cannot be read.

use crate::diagnostic::{Example, Finding, Rule, Severity, Text, both, text};
use crate::source::{FileId, Span};

pub static RULE: Rule = Rule {
    code: "F101",
    name: "yaml-syntax",
    severity: Severity::Error,
    title: both!("YAML'en kan ikke læses", "The YAML cannot be read"),
    why: both!(
        "Indtil fejlen er rettet, kan resten af filens oplysninger ikke kontrolleres.",
        "Until it is mended, the rest of the file's facts cannot be checked."
    ),
    examples: &[Example {
        what: "Et anførselstegn, der ikke lukkes",
        files: &[("content/sider/a.md", "---\ntitel: \"Hjælp\n---\nTekst\n")],
        findings: &["content/sider/a.md:2:8"],
    }],
    ..Rule::FORM
};

/// The finding.
#[must_use]
pub fn finding(file: FileId, span: Span, why: &Text) -> Finding {
    let (da, en) = (&why.da, &why.en);
    let message = text!("{da}", "{en}");
    let help = text!(
        "Se især på indrykning, kolon efter nøglen og anførselstegn. En tekst med kolon eller # skal stå i anførselstegn.",
        "Look at indentation, the colon after the key and quotation marks. A text with a colon or # must stand in quotation marks."
    );
    Finding::span(&RULE, file, span, message, help)
}
