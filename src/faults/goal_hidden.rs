//! F219: the offer is shown to more readers than the goal it serves.

use crate::diagnostic::{Example, Finding, Rule, Severity, both, text};
use crate::source::FileId;

pub static RULE: Rule = Rule {
    code: "F219",
    name: "goal-hidden-from-reader",
    severity: Severity::Warning,
    title: both!(
        "Tilbuddet vises for flere end det mål, det fører mod",
        "The offer is shown to more readers than the goal it serves"
    ),
    why: both!(
        "De, der ikke må se målet, kan slutte sig til det af tilbuddet.",
        "Those who may not see the goal can infer it from the offer."
    ),
    examples: &[Example {
        what: "Et tilbud for alle med et mål for én",
        files: &[
            (
                "content/planer/a/sag.yaml",
                "titel: A\nborger: A\nmodtagere:\n  mor:\n    navn: Lone\n  far:\n    navn: Per\n",
            ),
            (
                "content/planer/a/familieplan.md",
                "---\ntitel: Familieplan\nmål:\n  - id: ro\n    tekst: Ro\n    synlig_for: far\ntilbud:\n  - navn: Samtaler\n    mål: [ro]\n---\n",
            ),
        ],
        findings: &["content/planer/a/familieplan.md:9:11"],
    }],
    ignorable: true,
    ..Rule::FORM
};

/// The finding.
#[must_use]
pub fn finding(file: FileId, path: String, goal: &str) -> Finding {
    let message = text!(
        "Målet ”{goal}” er kun for nogle, men tilbuddet er for flere.",
        "The goal “{goal}” is for some only, but the offer is for more."
    );
    let help = text!(
        "Skriv samme ”synlig_for” på tilbuddet som på målet, eller fjern målet her.",
        "Write the same “synlig_for” on the offer as on the goal, or remove the goal here."
    );
    Finding::field(&RULE, file, path, message, help)
}
