//! F008: two file names differ only in upper and lower case.

use crate::diagnostic::{Example, Finding, Rule, Severity, both, text};
use crate::source::FileId;

pub static RULE: Rule = Rule {
    code: "F008",
    name: "names-differ-only-in-case",
    severity: Severity::Error,
    title: both!(
        "To filnavne er ens bortset fra store og små bogstaver",
        "Two file names differ only in upper and lower case"
    ),
    why: both!(
        "På Windows og Mac er de den samme fil, så den ene overskriver den anden.",
        "On Windows and Mac they are one file, so one overwrites the other."
    ),
    examples: &[Example {
        what: "Store bogstaver",
        files: &[
            ("content/sider/a.md", "---\ntitel: A\n---\n"),
            ("content/sider/A.md", "---\ntitel: A\n---\n"),
        ],
        findings: &["content/sider/a.md:1:1"],
    }],
    ..Rule::FORM
};

/// The finding.
#[must_use]
pub fn finding(file: FileId, other: &str) -> Finding {
    let message = text!(
        "Navnet ligner ”{other}”: kun store og små bogstaver er forskellige.",
        "The name is like “{other}”: only upper and lower case differ."
    );
    let help = text!("Giv den ene fil et andet navn.", "Give one of the files another name.");
    Finding::file(&RULE, file, message, help)
}
