//! F105: the value has the wrong form.

use crate::diagnostic::{Example, Finding, Rule, Severity, StaticText, Text, both, text};
use crate::source::{FileId, Span};

pub static RULE: Rule = Rule {
    code: "F105",
    name: "wrong-type",
    severity: Severity::Error,
    title: both!("Værdien har en forkert form", "The value has the wrong form"),
    why: both!(
        "klarplan kan ikke se, hvad der menes, og gætter ikke.",
        "klarplan cannot see what is meant, and does not guess."
    ),
    examples: &[Example {
        what: "En tekst i stedet for en liste",
        files: &[("content/planer/a/sag.yaml", "titel: A\nborger: A\nmodtagere: mor\n")],
        findings: &["content/planer/a/sag.yaml:3:12"],
    }],
    ..Rule::FORM
};

/// The finding.
#[must_use]
pub fn finding(
    file: FileId,
    span: Span,
    path: &str,
    found: StaticText,
    expected: StaticText,
    help: &Text,
) -> Finding {
    let (fd, fe, ed, ee) = (found.da, found.en, expected.da, expected.en);
    let (hd, he) = (&help.da, &help.en);
    let message = text!("Her står {fd}, men der skal stå {ed}.", "Here is {fe}, but there must be {ee}.");
    let help = text!("{hd}", "{he}");
    Finding { field: Some(path.to_owned()), ..Finding::span(&RULE, file, span, message, help) }
}
