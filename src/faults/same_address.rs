//! F204: two pages get the same address.

use crate::diagnostic::{Example, Finding, Rule, Severity, both, text};
use crate::source::FileId;

pub static RULE: Rule = Rule {
    code: "F204",
    name: "same-address",
    severity: Severity::Error,
    title: both!("To sider får samme adresse", "Two pages get the same address"),
    why: both!("Den ene side ville overskrive den anden.", "One page would overwrite the other."),
    requirements: &["111"],
    examples: &[
        Example {
            what: "Et tidligere nummer, som et andet punkt har nu",
            files: &[
                ("content/udvalg/a/udvalg.md", "---\nnavn: A\n---\n"),
                ("content/udvalg/a/2024-02-07/moede.md", "---\ndato: 2024-02-07\ntilstand: dagsorden\n---\n"),
                ("content/udvalg/a/2024-02-07/1-x.md", "---\ntitel: X\n---\n"),
                ("content/udvalg/a/2024-02-07/2-y.md", "---\ntitel: Y\ntidligere_numre:\n  - 1\n---\n"),
            ],
            findings: &["content/udvalg/a/2024-02-07/2-y.md:4:3"],
        },
        Example {
            what: "To punkter med samme nummer",
            files: &[
                ("content/udvalg/a/udvalg.md", "---\nnavn: A\n---\n"),
                ("content/udvalg/a/2024-02-07/moede.md", "---\ndato: 2024-02-07\ntilstand: referat\n---\n"),
                ("content/udvalg/a/2024-02-07/1-x.md", "---\ntitel: X\n---\n"),
                ("content/udvalg/a/2024-02-07/01-y.md", "---\ntitel: Y\n---\n"),
            ],
            findings: &["content/udvalg/a/2024-02-07/1-x.md:1:1"],
        },
    ],
    ..Rule::FORM
};

/// The finding.
#[must_use]
pub fn finding(file: FileId, address: &str, other: &str) -> Finding {
    let message = text!(
        "Siden får adressen ”{address}”, som {other} også har.",
        "The page gets the address “{address}”, which {other} has too."
    );
    let help = text!("Omdøb den ene fil.", "Rename one of the files.");
    Finding::file(&RULE, file, message, help)
}

/// The finding about a former address that is taken.
#[must_use]
pub fn former(file: FileId, field: &str, address: &str, other: &str) -> Finding {
    let message = text!(
        "Den gamle adresse ”{address}” kan ikke føre videre, for {other} har den.",
        "The old address “{address}” cannot lead on, for {other} has it."
    );
    let help = text!(
        "Slet den fra ”{field}”. Giv helst nye punkter numre efter de andre, så ingen adresse skifter indhold.",
        "Delete it from “{field}”. Better give new items numbers after the others, so that no address changes its content."
    );
    Finding::field(&RULE, file, field.to_owned(), message, help)
}
