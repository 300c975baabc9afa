//! F310: the braces after the heading cannot be read.

use crate::diagnostic::{Example, Finding, Rule, Severity, both, text};
use crate::source::{FileId, Span};

pub static RULE: Rule = Rule {
    code: "F310",
    name: "heading-attribute",
    severity: Severity::Error,
    title: both!(
        "Klammerne efter overskriften kan ikke læses",
        "The braces after the heading cannot be read"
    ),
    why: both!(
        "En stavefejl i synlig_for ville vise afsnittet for alle.",
        "A misspelt synlig_for would show the section to everyone."
    ),
    examples: &[Example {
        what: "En slåfejl",
        files: &[("content/sider/a.md", "---\ntitel: A\n---\n## A {synlig=mor}\n")],
        findings: &["content/sider/a.md:4:1"],
    }],
    ..Rule::FORM
};

/// The finding.
#[must_use]
pub fn finding(file: FileId, span: Span, written: &str) -> Finding {
    let message = text!(
        "”{written}” kan ikke læses efter en overskrift.",
        "“{written}” cannot be read after a heading."
    );
    let help = text!(
        "Skriv ”{{synlig_for=navn}}” lige efter overskriften, uden mellemrum i klammerne. Flere navne adskilles af komma: ”{{synlig_for=mor,far}}”.",
        "Write “{{synlig_for=name}}” right after the heading, with no spaces in the braces. Separate names by commas: “{{synlig_for=mor,far}}”."
    );
    Finding::body(&RULE, file, span, message, help)
}
