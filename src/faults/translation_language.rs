//! F502: a translation into a language the site does not have.

use crate::diagnostic::{Example, Finding, Rule, Severity, both, text};
use crate::source::FileId;

pub static RULE: Rule = Rule {
    code: "F502",
    name: "translation-language",
    severity: Severity::Warning,
    title: both!("Sproget er ikke et af sitets", "The language is not one of the site's"),
    why: both!(
        "Ingen kan læse oversættelsen, før sitet har sider på sproget.",
        "Nobody can read the translation before the site has pages in that language."
    ),
    examples: &[Example {
        what: "Et sprog, opsætningen ikke nævner",
        files: &[
            ("content/sider/klage.md", "---\ntitel: Klag\n---\n"),
            ("content/sider/klage.pl.md", "---\noversat: 2026-11-01\ntitel: Skarga\n---\n"),
        ],
        findings: &["content/sider/klage.pl.md:1:1"],
    }],
    ..Rule::FORM
};

/// The finding; `all` are the site's languages.
#[must_use]
pub fn finding(file: FileId, language: &str, all: &str) -> Finding {
    let message = text!(
        "Sitet har ingen sider på sproget ”{language}”. Det har: {all}.",
        "The site has no pages in the language “{language}”. It has: {all}."
    );
    let help = text!(
        "Skriv sproget under sprog i klarplan.yaml, eller ret filens navn.",
        "Write the language under sprog in klarplan.yaml, or correct the file's name."
    );
    Finding::file(&RULE, file, message, help)
}
