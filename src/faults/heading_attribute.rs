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
    source: None,
    examples: &[Example {
        what: "En slåfejl",
        files: &[("content/sider/a.md", "---\ntitel: A\n---\n## A {synlig=mor}\n")],
        findings: &["content/sider/a.md:4:1"],
    }],
};

/// The finding.
#[must_use]
pub fn finding(file: FileId, span: Span, written: &str) -> Finding {
    let message = text!(
        "”{written}” kan ikke læses efter en overskrift.",
        "“{written}” cannot be read after a heading."
    );
    let help = text!(
        "Skriv ”{{synlig_for=navn}}” med navne adskilt af komma, eller ”{{#navn}}”.",
        "Write “{{synlig_for=name}}” with names separated by commas, or “{{#name}}”."
    );
    Finding::body(&RULE, file, span, message, help)
}
