//! F102: the key stands twice.

use crate::diagnostic::{Example, Finding, Rule, Severity, both, text};
use crate::source::{FileId, Span};

pub static RULE: Rule = Rule {
    code: "F102",
    name: "duplicate-key",
    severity: Severity::Error,
    title: both!("Nøglen står to gange", "The key stands twice"),
    why: both!(
        "Kun den ene værdi kan gælde, og ingen kan se hvilken.",
        "Only one value can count, and no one can see which."
    ),
    examples: &[Example {
        what: "Titlen to gange",
        files: &[("content/sider/a.md", "---\ntitel: A\ntitel: B\n---\n")],
        findings: &["content/sider/a.md:3:1"],
    }],
    ..Rule::FORM
};

/// The finding.
#[must_use]
pub fn finding(file: FileId, span: Span, path: &str, key: &str, first_line: usize) -> Finding {
    let message =
        text!("”{key}” står også i linje {first_line}.", "“{key}” stands in line {first_line} too.");
    let help =
        text!("Slet den ene, eller giv den et andet navn.", "Delete one of them, or give it another name.");
    Finding { field: Some(path.to_owned()), ..Finding::span(&RULE, file, span, message, help) }
}
