//! F106: the value cannot be read.

use crate::diagnostic::{Example, Finding, Rule, Severity, Text, both, text};
use crate::source::{FileId, Span};

pub static RULE: Rule = Rule {
    code: "F106",
    name: "wrong-value",
    severity: Severity::Error,
    title: both!("Værdien kan ikke læses", "The value cannot be read"),
    why: both!(
        "En dato, et beløb eller et valg, der ikke kan læses, ville blive vist forkert eller slet ikke.",
        "A date, an amount or a choice that cannot be read would be shown wrongly or not at all."
    ),
    requirements: &["127"],
    examples: &[Example {
        what: "En dato på dansk",
        files: &[("content/sider/a.md", "---\ntitel: A\nopdateret: 7. februar 2024\n---\n")],
        findings: &["content/sider/a.md:3:12"],
    }],
    ..Rule::FORM
};

/// The finding.
#[must_use]
pub fn finding(file: FileId, span: Span, path: &str, why: &Text, help: &Text) -> Finding {
    let (da, en, hd, he) = (&why.da, &why.en, &help.da, &help.en);
    let message = text!("{da}", "{en}");
    let help = text!("{hd}", "{he}");
    Finding { field: Some(path.to_owned()), ..Finding::span(&RULE, file, span, message, help) }
}
