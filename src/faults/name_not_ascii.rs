//! F006: the file name has other characters than a–z, digits, hyphen and dot.

use super::{bad_part, better_name};
use crate::diagnostic::{Example, Finding, Rule, Severity, both, text};
use crate::source::FileId;

pub static RULE: Rule = Rule {
    code: "F006",
    name: "name-not-ascii",
    severity: Severity::Error,
    title: both!(
        "Filnavnet har andre tegn end a–z, tal, bindestreg og punktum",
        "The file name has other characters than a–z, digits, hyphen and dot"
    ),
    why: both!(
        "Filnavnet bliver til sidens adresse, og adresser med æ, ø, å og mellemrum går i stykker, når de kopieres.",
        "The file name becomes the page's address, and addresses with æ, ø, å and spaces break when copied."
    ),
    examples: &[Example {
        what: "Æ i navnet",
        files: &[("content/sider/hjælp.md", "---\ntitel: Hjælp\n---\n")],
        findings: &["content/sider/hjælp.md:1:1"],
    }],
    ..Rule::FORM
};

/// The finding.
#[must_use]
pub fn finding(file: FileId, path: &str) -> Finding {
    let name = bad_part(path);
    let better = better_name(name);
    let message = text!(
        "Navnet ”{name}” kan ikke bruges i en adresse.",
        "The name “{name}” cannot be used in an address."
    );
    let help = text!("Omdøb den til ”{better}”.", "Rename it to “{better}”.");
    Finding::file(&RULE, file, message, help)
}
