//! F209: the template asks for more.

use crate::diagnostic::{Example, Finding, Rule, Severity, both, text};
use crate::source::FileId;

pub static RULE: Rule = Rule {
    code: "F209",
    name: "template-part-missing",
    severity: Severity::Error,
    title: both!("Skabelonen kræver mere", "The template asks for more"),
    why: both!(
        "Skabelonen er kommunens aftale om, hvad en plan skal rumme.",
        "The template is the municipality's agreement on what a plan must hold."
    ),
    examples: &[Example {
        what: "Et felt mangler",
        files: &[
            (
                "content/skabeloner/s.yaml",
                "titel: S\ntil: min-plan\nfelter:\n  - felt: mål\n    krævet: ja\n",
            ),
            ("content/planer/a/sag.yaml", "titel: A\nborger: A\n"),
            ("content/planer/a/min-plan.md", "---\ntitel: Min Plan\nskabelon: s\n---\n"),
        ],
        findings: &["content/planer/a/min-plan.md:3:11"],
    }],
    ..Rule::FORM
};

/// The finding.
#[must_use]
pub fn finding(file: FileId, template: &str, part: &str, section: bool) -> Finding {
    let message =
        text!("Skabelonen ”{template}” kræver ”{part}”.", "The template “{template}” requires “{part}”.");
    let help = if section {
        text!("Skriv et afsnit med overskriften ”## {part}”.", "Write a section headed “## {part}”.")
    } else {
        text!("Udfyld feltet ”{part}”.", "Fill in the field “{part}”.")
    };
    Finding::field(&RULE, file, "skabelon".to_owned(), message, help)
}
