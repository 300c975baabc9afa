//! F318: nothing is written here yet.

use crate::diagnostic::{Example, Finding, Rule, Severity, both, text};
use crate::source::{FileId, Span};

pub static RULE: Rule = Rule {
    code: "F318",
    name: "placeholder-left",
    severity: Severity::Warning,
    title: both!("Her er ikke skrevet noget endnu", "Nothing is written here yet"),
    why: both!("Læseren ville se ”Skriv her” på siden.", "The reader would see “Skriv her” on the page."),
    examples: &[
        Example {
            what: "Et nyt dokument, der ikke længere er kladde",
            files: &[("content/sider/a.md", "---\ntitel: A\n---\nSkriv her.\n")],
            findings: &["content/sider/a.md:4:1"],
        },
        Example {
            what: "Et punkt hentet fra et andet system",
            files: &[
                ("content/udvalg/a/udvalg.md", "---\nnavn: A\n---\n"),
                ("content/udvalg/a/2024-02-07/moede.md", "---\ndato: 2024-02-07\ntilstand: dagsorden\n---\n"),
                (
                    "content/udvalg/a/2024-02-07/01-x.md",
                    "---\n# Skriv her: Står under indstillingen og er ikke forstået.\n# Kilden, linje 12: ”Å”\ntitel: X\n---\n",
                ),
            ],
            findings: &["content/udvalg/a/2024-02-07/01-x.md:2:3"],
        },
    ],
    ignorable: true,
    ..Rule::FORM
};

/// The finding.
#[must_use]
pub fn finding(file: FileId, span: Span) -> Finding {
    let message = text!(
        "”Skriv her” står tilbage fra det nye dokument.",
        "“Skriv her” is left over from the new document."
    );
    let help = text!(
        "Skriv teksten, slet linjen, eller skriv ”kladde: ja”, til dokumentet er færdigt.",
        "Write the text, delete the line, or write “kladde: ja” until the document is ready."
    );
    Finding::span(&RULE, file, span, message, help)
}
