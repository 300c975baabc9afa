//! F304: the page has no such place as the link points at.

use crate::diagnostic::{Example, Finding, Rule, Severity, both, text};
use crate::source::{FileId, Span};

pub static RULE: Rule = Rule {
    code: "F304",
    name: "broken-anchor",
    severity: Severity::Error,
    title: both!(
        "Siden har ikke det sted, linket peger på",
        "The page has no such place as the link points at"
    ),
    why: both!(
        "Læseren kommer til toppen af siden og ikke til det, der blev lovet.",
        "The reader comes to the top of the page, not to what was promised."
    ),
    examples: &[Example {
        what: "Forkert overskrift",
        files: &[("content/sider/a.md", "---\ntitel: A\n---\n## Klage\n\nSe [klage](#klager).\n")],
        findings: &["content/sider/a.md:6:12"],
    }],
    ..Rule::FORM
};

/// The finding.
#[must_use]
pub fn finding(file: FileId, span: Span, anchor: &str, near: Option<&str>) -> Finding {
    let better = near.unwrap_or_default();
    let message = text!("Siden har ikke stedet ”#{anchor}”.", "The page has no place “#{anchor}”.");
    let help = if near.is_some() {
        text!("Mente du ”#{better}”?", "Did you mean “#{better}”?")
    } else {
        text!(
            "Steder på en side er dens overskrifter med små bogstaver og bindestreger.",
            "Places on a page are its headings in lower case with hyphens."
        )
    };
    Finding::body(&RULE, file, span, message, help)
}
