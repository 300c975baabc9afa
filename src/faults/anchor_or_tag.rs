//! F110: YAML anchors, aliases and tags are not used.

use crate::diagnostic::{Example, Finding, Rule, Severity, both, text};
use crate::source::{FileId, Span};

pub static RULE: Rule = Rule {
    code: "F110",
    name: "anchor-or-tag",
    severity: Severity::Error,
    title: both!(
        "YAML-ankre, aliasser og mærkater bruges ikke",
        "YAML anchors, aliases and tags are not used"
    ),
    why: both!(
        "De kan få en lille fil til at svulme op og gemmer, hvad der står hvor. Genbrug sker ved navn, fx et mål i sag.yaml.",
        "They can make a small file swell and hide what stands where. Reuse is by name, such as a goal in sag.yaml."
    ),
    examples: &[Example {
        what: "Et alias",
        files: &[("content/sider/a.md", "---\ntitel: &x A\nresumé: *x\n---\n")],
        findings: &["content/sider/a.md:2:8", "content/sider/a.md:3:9"],
    }],
    ..Rule::FORM
};

/// The finding.
#[must_use]
pub fn finding(file: FileId, span: Span, written: &str) -> Finding {
    let message = text!(
        "”{written}” er et anker, et alias eller en mærkat.",
        "“{written}” is an anchor, an alias or a tag."
    );
    let help = text!(
        "Skriv værdien helt ud. Er det tekst, så sæt den i anførselstegn.",
        "Write the value out. If it is text, put it in quotation marks."
    );
    Finding::span(&RULE, file, span, message, help)
}
