//! F010: the file stands where klarplan knows no kind of document.

use crate::diagnostic::{Example, Finding, Rule, Severity, both, text};
use crate::model::Kind;
use crate::source::FileId;

pub static RULE: Rule = Rule {
    code: "F010",
    name: "misplaced-file",
    severity: Severity::Error,
    title: both!(
        "Filen står ikke et sted, hvor klarplan kender den",
        "The file stands where klarplan knows no kind of document"
    ),
    why: both!(
        "Mappen og filnavnet bestemmer, hvad et dokument er. En fil på et ukendt sted kommer ikke med på hjemmesiden.",
        "Folder and file name decide what a document is. A file in an unknown place does not reach the site."
    ),
    examples: &[Example {
        what: "Ukendt mappe",
        files: &[("content/noter.md", "---\ntitel: Noter\n---\n")],
        findings: &["content/noter.md:1:1"],
    }],
    ..Rule::FORM
};

/// The finding.
#[must_use]
pub fn finding(file: FileId, near: Option<Kind>) -> Finding {
    let place = near.map(Kind::place).unwrap_or_default();
    let message = text!("klarplan ved ikke, hvad denne fil er.", "klarplan does not know what this file is.");
    let help = if near.is_some() {
        text!("Flyt eller omdøb den. Mente du {place}?", "Move or rename it. Did you mean {place}?")
    } else {
        text!(
            "Flyt den til en mappe under content/: planer/<sag>/, udbud/<navn>/, udvalg/<udvalg>/<møde>/, sider/, registre/ eller skabeloner/.",
            "Move it to a folder under content/: planer/<case>/, udbud/<name>/, udvalg/<committee>/<meeting>/, sider/, registre/ or skabeloner/."
        )
    };
    Finding::file(&RULE, file, message, help)
}
