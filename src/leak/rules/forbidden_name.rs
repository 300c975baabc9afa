//! L008: A name is there that the site must not show.

use super::{Place, stands};
use crate::diagnostic::{At, Example, Finding, Rule, Severity, both, text};
use crate::source::FileId;

pub static RULE: Rule = Rule {
    code: "L008",
    name: "forbidden-name",
    severity: Severity::Error,
    title: both!(
        "Der står et navn, som hjemmesiden ikke må vise",
        "A name is there that the site must not show"
    ),
    why: both!(
        "Navnet står på hjemmesidens egen liste over navne, der ikke må vises.",
        "The name is on the site's own list of names that must not be shown."
    ),
    requirements: &["149"],
    settings: &["persondata.navne"],
    examples: &[Example {
        what: "Et navn fra listen, i ejefald",
        files: &[
            (
                "klarplan.yaml",
                "titel: T\norganisation:\n  navn: O\nbasis_url: https://o.example/\npersondata:\n  navne: [Åse Kjær]\n",
            ),
            ("content/sider/a.md", "---\ntitel: A\n---\nDet er Aase Kjærs hus.\n"),
        ],
        findings: &["content/sider/a.md:4:8"],
    }],
    ..Rule::FORM
};

/// The finding.
#[must_use]
pub fn finding(file: FileId, at: At, place: &Place) -> Finding {
    let help =
        text!("Skriv et fornavn eller et pseudonym i stedet.", "Write a first name or a pseudonym instead.");
    stands(
        &RULE,
        file,
        at,
        place,
        both!(
            "et navn fra listen over navne, der ikke må vises",
            "a name from the list of names that must not be shown"
        ),
        help,
    )
}
