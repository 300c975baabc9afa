//! F501: a translation of a document that is not there.

use crate::diagnostic::{Example, Finding, Rule, Severity, both, text};
use crate::source::FileId;

pub static RULE: Rule = Rule {
    code: "F501",
    name: "translation-alone",
    severity: Severity::Error,
    title: both!("Oversættelsen hører ikke til noget", "The translation belongs to nothing"),
    why: both!(
        "En oversættelse giver kun ordene. Alt andet tages fra dokumentet på sitets eget sprog.",
        "A translation gives the words only. All else is taken from the document in the site's own language."
    ),
    examples: &[Example {
        what: "Dokumentet findes ikke",
        files: &[("content/sider/klage.en.md", "---\noversat: 2026-11-01\ntitel: Complain\n---\n")],
        findings: &["content/sider/klage.en.md:1:1"],
    }],
    ..Rule::FORM
};

/// The finding; `of` is the document's path, `near` one that is nearly called so.
#[must_use]
pub fn finding(file: FileId, of: &str, near: Option<&str>) -> Finding {
    let message = text!(
        "Filen er en oversættelse af {of}, som ikke findes.",
        "The file is a translation of {of}, which does not exist."
    );
    let help = match near {
        Some(near) => text!("Mente du {near}?", "Did you mean {near}?"),
        None => text!("Ret filens navn, eller slet filen.", "Correct the file's name, or delete the file."),
    };
    Finding::file(&RULE, file, message, help)
}
