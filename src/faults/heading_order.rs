//! F307: the headings skip a level.

use crate::diagnostic::{Example, Finding, Rule, Severity, StaticText, both, text};
use crate::source::{FileId, Span};

pub static RULE: Rule = Rule {
    code: "F307",
    name: "heading-order",
    severity: Severity::Error,
    title: both!("Overskrifterne springer", "The headings skip a level"),
    why: both!(
        "Skærmlæsere bruger overskrifterne som indholdsfortegnelse. Et spring ser ud, som om noget mangler.",
        "Screen readers use headings as a table of contents. A skip looks as if something were missing."
    ),
    examples: &[Example {
        what: "En #-overskrift",
        files: &[("content/sider/a.md", "---\ntitel: A\n---\n# A\n")],
        findings: &["content/sider/a.md:4:1"],
    }],
    ..Rule::FORM
};

/// The finding.
#[must_use]
pub fn finding(file: FileId, span: Span, why: StaticText, help: StaticText) -> Finding {
    let (da, en, hd, he) = (why.da, why.en, help.da, help.en);
    let message = text!("{da}", "{en}");
    let help = text!("{hd}", "{he}");
    Finding::body(&RULE, file, span, message, help)
}
