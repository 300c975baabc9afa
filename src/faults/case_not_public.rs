//! F208: the plan is public, but its case is not.

use crate::diagnostic::{Example, Finding, Rule, Severity, both, text};
use crate::source::FileId;

pub static RULE: Rule = Rule {
    code: "F208",
    name: "case-not-public",
    severity: Severity::Error,
    title: both!("Planen er offentlig, men sagen er det ikke", "The plan is public, but its case is not"),
    why: both!(
        "En offentlig plan viser, at sagen findes. Sagen skal selv sige, at den er opdigtet eller anonymiseret.",
        "A public plan shows that the case exists. The case itself must say that it is fictitious or anonymised."
    ),
    examples: &[Example {
        what: "Sagen tier",
        files: &[
            ("content/planer/a/sag.yaml", "titel: A\nborger: A\n"),
            ("content/planer/a/min-plan.md", "---\ntitel: Min Plan\noffentlighed: fiktiv\n---\n"),
        ],
        findings: &["content/planer/a/min-plan.md:3:15"],
    }],
    ..Rule::FORM
};

/// The finding.
#[must_use]
pub fn finding(file: FileId) -> Finding {
    let message = text!(
        "sag.yaml siger ikke, at sagen må vises offentligt.",
        "sag.yaml does not say that the case may be public."
    );
    let help = text!(
        "Skriv ”offentlighed: fiktiv” eller ”offentlighed: anonymiseret” i sag.yaml, eller slet linjen her.",
        "Write “offentlighed: fiktiv” or “offentlighed: anonymiseret” in sag.yaml, or delete the line here."
    );
    Finding::field(&RULE, file, "offentlighed".to_owned(), message, help)
}
