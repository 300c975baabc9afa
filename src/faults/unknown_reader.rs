//! F205: there is no such reader.

use crate::diagnostic::{At, Example, Finding, Rule, Severity, both, text};
use crate::source::FileId;

pub static RULE: Rule = Rule {
    code: "F205",
    name: "unknown-reader",
    severity: Severity::Error,
    title: both!("Modtageren findes ikke", "There is no such reader"),
    why: both!(
        "En blok for en ukendt modtager ville ingen få at se.",
        "A block for an unknown reader would be seen by no one."
    ),
    examples: &[Example {
        what: "En modtager, der ikke er i sagen",
        files: &[
            ("content/planer/a/sag.yaml", "titel: A\nborger: A\nmodtagere:\n  mor:\n    navn: Lone\n"),
            (
                "content/planer/a/familieplan.md",
                "---\ntitel: Familieplan\nmål:\n  - tekst: Ro i hverdagen\n    synlig_for: moer\n---\n",
            ),
        ],
        findings: &["content/planer/a/familieplan.md:5:17"],
    }],
    ..Rule::FORM
};

/// The finding.
#[must_use]
pub fn finding(file: FileId, at: At, name: &str, near: Option<&str>, known: &str) -> Finding {
    let better = near.unwrap_or_default();
    let message = text!("Der er ingen modtager, der hedder ”{name}”.", "There is no reader called “{name}”.");
    let help = if near.is_some() {
        text!("Mente du ”{better}”?", "Did you mean “{better}”?")
    } else {
        text!("Modtagerne her er: {known}.", "The readers here are: {known}.")
    };
    let field = match &at {
        At::Field(path, _) => Some(path.clone()),
        _ => None,
    };
    Finding { rule: &RULE, file, at, field, message, help, fix: None }
}
