//! F210: the template is for another kind of plan.

use crate::diagnostic::{Example, Finding, Rule, Severity, both, text};
use crate::model::Kind;
use crate::source::FileId;

pub static RULE: Rule = Rule {
    code: "F210",
    name: "template-of-another-kind",
    severity: Severity::Error,
    title: both!("Skabelonen er til en anden slags plan", "The template is for another kind of plan"),
    why: both!("Skabelonens krav passer ikke til planen.", "The template's demands do not fit the plan."),
    examples: &[Example {
        what: "Familieplanens skabelon i Min Plan",
        files: &[
            ("content/skabeloner/s.yaml", "titel: S\ntil: familieplan\n"),
            ("content/planer/a/sag.yaml", "titel: A\nborger: A\n"),
            ("content/planer/a/min-plan.md", "---\ntitel: Min Plan\nskabelon: s\n---\n"),
        ],
        findings: &["content/planer/a/min-plan.md:3:11"],
    }],
    ..Rule::FORM
};

/// The finding.
#[must_use]
pub fn finding(file: FileId, template: &str, kind: Kind, own: Kind) -> Finding {
    let (kind, own) = (kind.name(), own.name());
    let message = text!(
        "Skabelonen ”{template}” er til {kind}, men dette er {own}.",
        "The template “{template}” is for {kind}, but this is {own}."
    );
    let help = text!("Vælg en skabelon til {own}.", "Choose a template for {own}.");
    Finding::field(&RULE, file, "skabelon".to_owned(), message, help)
}
