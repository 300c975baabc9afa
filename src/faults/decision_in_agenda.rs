//! F214: an agenda cannot hold a decision.

use crate::diagnostic::{Example, Finding, Rule, Severity, both, text};
use crate::source::FileId;

pub static RULE: Rule = Rule {
    code: "F214",
    name: "decision-in-agenda",
    severity: Severity::Error,
    title: both!("En dagsorden kan ikke have en beslutning", "An agenda cannot hold a decision"),
    why: both!(
        "En beslutning, der vises før mødet, er forkert og kan skade tilliden.",
        "A decision shown before the meeting is wrong and can harm trust."
    ),
    requirements: &["118"],
    examples: &[Example {
        what: "Besluttet på forhånd",
        files: &[
            ("content/udvalg/a/udvalg.md", "---\nnavn: A\n---\n"),
            ("content/udvalg/a/2024-02-07/moede.md", "---\ndato: 2024-02-07\ntilstand: dagsorden\n---\n"),
            ("content/udvalg/a/2024-02-07/01-x.md", "---\ntitel: X\nbeslutning:\n  tekst: Godkendt\n---\n"),
        ],
        findings: &["content/udvalg/a/2024-02-07/01-x.md:3:1"],
    }],
    ..Rule::FORM
};

/// The finding.
#[must_use]
pub fn finding(file: FileId, field: &'static str) -> Finding {
    let message = text!(
        "Mødet er en dagsorden, men punktet har ”{field}”.",
        "The meeting is an agenda, but the item has “{field}”."
    );
    let help = text!(
        "Fjern ”{field}”, eller skriv ”tilstand: referat” i moede.md, når mødet er holdt.",
        "Remove “{field}”, or write “tilstand: referat” in moede.md once the meeting has been held."
    );
    Finding::key(&RULE, file, field.to_owned(), message, help)
}
