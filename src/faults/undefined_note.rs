//! F309: the reference in the text has no target.

use crate::diagnostic::{Example, Finding, Rule, Severity, both, text};
use crate::source::{FileId, Span};

pub static RULE: Rule = Rule {
    code: "F309",
    name: "undefined-note",
    severity: Severity::Error,
    title: both!("Henvisningen i teksten har intet mål", "The reference in the text has no target"),
    why: both!(
        "Læseren ser klammer i stedet for en fodnote eller et link.",
        "The reader sees brackets instead of a footnote or a link."
    ),
    examples: &[Example {
        what: "Ingen fodnote",
        files: &[("content/sider/a.md", "---\ntitel: A\n---\nSe her.[^1]\n")],
        findings: &["content/sider/a.md:4:8"],
    }],
    ..Rule::FORM
};

/// The finding.
#[must_use]
pub fn finding(file: FileId, span: Span, name: &str) -> Finding {
    let message = text!(
        "”{name}” er ikke forklaret nogen steder i teksten.",
        "“{name}” is not defined anywhere in the text."
    );
    let help = text!(
        "Tilføj en linje ”[{name}]: …”, eller slet henvisningen.",
        "Add a line “[{name}]: …”, or delete the reference."
    );
    Finding::body(&RULE, file, span, message, help)
}
