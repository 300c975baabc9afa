//! F401: a comment sets aside a finding that is not there.

use crate::diagnostic::{Example, Finding, Rule, Severity, both, text};
use crate::source::{FileId, Span};

pub static RULE: Rule = Rule {
    code: "F401",
    name: "ignores-nothing",
    severity: Severity::Warning,
    title: both!(
        "Kommentaren ser bort fra noget, der ikke er der",
        "The comment sets aside what is not there"
    ),
    why: both!(
        "Bliver den stående, kan den skjule en ny fejl på samme sted.",
        "If it stays, it may hide a new fault at the same place."
    ),
    examples: &[Example {
        what: "Fejlen er rettet, kommentaren glemt",
        files: &[("content/sider/a.md", "---\ntitel: A # klarplan: ignore[F113] Teksten skulle med\n---\n")],
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
        "Der er intet fund af {code} ({da}) på den linje, kommentaren gælder.",
        "There is no finding of {code} ({en}) on the line the comment speaks of."
    );
    let help = text!(
        "Er fejlen rettet, så slet {code} fra kommentaren. Ellers flyt kommentaren til linjen lige over det, fundet peger på.",
        "If the fault is mended, delete {code} from the comment. Otherwise move the comment to the line just above what the finding points at."
    );
    Finding::span(&RULE, file, span, message, help)
}
