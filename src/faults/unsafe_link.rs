//! F302: the link can run code.

use crate::diagnostic::{Example, Finding, Rule, Severity, both, text};
use crate::source::{FileId, Span};

pub static RULE: Rule = Rule {
    code: "F302",
    name: "unsafe-link",
    severity: Severity::Error,
    title: both!("Linket kan køre kode", "The link can run code"),
    why: both!(
        "Et link af denne slags kan misbruges til at narre læseren.",
        "A link of this kind can be abused to trick the reader."
    ),
    examples: &[Example {
        what: "javascript",
        files: &[("content/sider/a.md", "---\ntitel: A\n---\n[Klik](javascript:alert(1))\n")],
        findings: &["content/sider/a.md:4:1"],
    }],
    ..Rule::FORM
};

/// The finding.
#[must_use]
pub fn finding(file: FileId, span: Span, scheme: &str) -> Finding {
    let message = text!("Links må ikke begynde med ”{scheme}:”.", "Links must not begin with “{scheme}:”.");
    let help = text!(
        "Brug https://, mailto:, tel: eller et link til en fil her.",
        "Use https://, mailto:, tel: or a link to a file here."
    );
    Finding::body(&RULE, file, span, message, help)
}
