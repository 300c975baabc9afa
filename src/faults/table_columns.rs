//! F315: the row does not fit the table's headings.

use crate::diagnostic::{Example, Finding, Rule, Severity, both, text};
use crate::source::{FileId, Span};

pub static RULE: Rule = Rule {
    code: "F315",
    name: "table-columns",
    severity: Severity::Error,
    title: both!(
        "Rækken passer ikke med tabellens overskrifter",
        "The row does not fit the table's headings"
    ),
    why: both!(
        "Celler for meget bliver ikke vist, og for få giver tal under forkert overskrift.",
        "Surplus cells are not shown, and too few put figures under the wrong heading."
    ),
    examples: &[Example {
        what: "En celle for meget",
        files: &[("content/sider/a.md", "---\ntitel: A\n---\n| a | b |\n|---|---|\n| 1 | 2 | 3 |\n")],
        findings: &["content/sider/a.md:6:1"],
    }],
    ..Rule::FORM
};

/// The finding.
#[must_use]
pub fn finding(file: FileId, span: Span, found: usize, expected: usize) -> Finding {
    let message = text!(
        "Rækken har {found} celler, men tabellen har {expected} kolonner.",
        "The row has {found} cells, but the table has {expected} columns."
    );
    let help = text!(
        "Sæt en lodret streg mellem alle celler, også de tomme.",
        "Put a vertical bar between all cells, empty ones too."
    );
    Finding::body(&RULE, file, span, message, help)
}
