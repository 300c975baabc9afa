//! F503: a translation says something that is no translation of words in the document.

use crate::diagnostic::{Example, Finding, Rule, Severity, StaticText, both, text};
use crate::source::{FileId, Span};

pub static RULE: Rule = Rule {
    code: "F503",
    name: "translation-key",
    severity: Severity::Error,
    title: both!("Ikke noget at oversætte", "Nothing to translate"),
    why: both!(
        "Datoer, beløb, navne på andre dokumenter og hvem der må se hvad står ét sted: i dokumentet selv. Så kan to sprog aldrig sige noget forskelligt.",
        "Dates, amounts, names of other documents and who may see what stand in one place: in the document itself. So two languages can never say different things."
    ),
    examples: &[
        Example {
            what: "En dato i oversættelsen",
            files: &[
                ("klarplan.yaml", CONFIG),
                ("content/sider/klage.md", "---\ntitel: Klag\nopdateret: 2026-10-01\n---\n"),
                (
                    "content/sider/klage.en.md",
                    "---\noversat: 2026-11-01\ntitel: Complain\nopdateret: 2026-10-02\n---\n",
                ),
            ],
            findings: &["content/sider/klage.en.md:4:12"],
        },
        Example {
            what: "En tekst, dokumentet ikke har",
            files: &[
                ("klarplan.yaml", CONFIG),
                ("content/sider/klage.md", "---\ntitel: Klag\n---\n"),
                (
                    "content/sider/klage.en.md",
                    "---\noversat: 2026-11-01\ntitel: Complain\nresumé: In short\n---\n",
                ),
            ],
            findings: &["content/sider/klage.en.md:4:1"],
        },
    ],
    ..Rule::FORM
};

/// A site in two languages, for the examples.
pub(super) const CONFIG: &str =
    "titel: T\norganisation: {navn: O}\nbasis_url: https://x.example/\nsprog: [da, en]\n";

/// What is wrong with the key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// The document does not have it.
    NotThere,
    /// It holds no words.
    NotWords,
}

/// The finding at the key or value `at`.
#[must_use]
pub fn finding(file: FileId, at: Span, path: &str, why: Why) -> Finding {
    let (message, help): (_, StaticText) = match why {
        Why::NotThere => (
            text!("Dokumentet har ikke noget i {path}.", "The document has nothing at {path}."),
            both!(
                "Slet det her, eller skriv det i dokumentet først.",
                "Delete it here, or write it in the document first."
            ),
        ),
        Why::NotWords => (
            text!(
                "{path} er ikke en tekst, der kan oversættes.",
                "{path} is not text that can be translated."
            ),
            both!(
                "Slet det her. Det tages fra dokumentet.",
                "Delete it here. It is taken from the document."
            ),
        ),
    };
    let (da, en) = (help.da, help.en);
    Finding::span(&RULE, file, at, message, text!("{da}", "{en}"))
}
