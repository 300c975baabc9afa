//! F404: a comment would set aside a rule that cannot be.

use crate::diagnostic::{Example, Finding, Rule, Severity, both, text};
use crate::source::{FileId, Span};

pub static RULE: Rule = Rule {
    code: "F404",
    name: "ignores-what-cannot-be-ignored",
    severity: Severity::Error,
    title: both!("Reglen kan ikke sættes ud af kraft", "The rule cannot be set aside"),
    why: both!(
        "Siderne ville blive forkerte eller røbe noget, hvis fejlen fik lov at stå.",
        "The pages would be wrong or betray something if the fault were left."
    ),
    examples: &[Example {
        what: "Ukendte nøgler",
        files: &[(
            "content/sider/a.md",
            "---\ntitel: A # klarplan: ignore[F103] Nøglen er til en anden\n---\n",
        )],
        findings: &["content/sider/a.md:2:29"],
    }],
    ..Rule::FORM
};

/// The finding.
#[must_use]
pub fn finding(file: FileId, span: Span, rule: &Rule) -> Finding {
    let code = rule.code;
    let (da, en) = (rule.title.da, rule.title.en);
    let message = text!(
        "{code} ({da}) kan ikke sættes ud af kraft med en kommentar.",
        "{code} ({en}) cannot be set aside by a comment."
    );
    let help = text!("Slet {code} her, og ret fejlen.", "Delete {code} here and mend the fault.");
    Finding::span(&RULE, file, span, message, help)
}
