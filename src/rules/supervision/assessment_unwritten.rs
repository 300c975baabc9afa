//! T287: a supervision before 2023 without a written risk assessment.

use super::sources::audit;
use crate::diagnostic::{Example, Rule, Severity, Valid, both, text};
use crate::rules::{OnInspection, Out};

pub static RULE: Rule = Rule {
    code: "T287",
    name: "risk-assessment-unwritten",
    severity: Severity::Note,
    title: both!("Der er ingen skriftlig risikovurdering", "There is no written risk assessment"),
    why: both!(
        "Står risikovurderingen ikke på skrift, kan andre ikke se, om det er de rigtige kontroller. Det gjaldt 22 af 25 kommuner i 2020.",
        "If the risk assessment is not in writing, others cannot see whether the controls are the right ones. So it was in 22 of 25 municipalities in 2020."
    ),
    source: Some(audit("Dette risikobillede bør kunne dokumenteres skriftligt")),
    valid: Valid::until(2022, 12, 31),
    history: Some(both!(
        "Til og med 2022 var det god praksis. Fra 2023 skal tilsynet være risikobaseret (T087).",
        "To the end of 2022 it was good practice. From 2023 supervision must be risk-based (T087)."
    )),
    requirements: &["87"],
    examples: &[
        Example {
            what: "Et tilsyn fra 2020 uden risikovurdering",
            files: &[
                ("content/tilsyn/a/omraade.md", "---\ntitel: A\n---\n"),
                ("content/tilsyn/a/tilsyn-2020-1.md", "---\ntitel: T\ndato: 2020-04-15\n---\n"),
            ],
            findings: &["content/tilsyn/a/tilsyn-2020-1.md:3:7"],
        },
        Example {
            what: "Risikovurderingen er der",
            files: &[
                ("content/tilsyn/a/omraade.md", "---\ntitel: A\n---\n"),
                ("content/tilsyn/a/risikovurdering.md", "---\ntitel: R\n---\n"),
                ("content/tilsyn/a/tilsyn-2020-1.md", "---\ntitel: T\ndato: 2020-04-15\n---\n"),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnInspection, out: &mut Out) {
    if on.supervision.assessments().next().is_none() {
        out.at(
            "dato",
            text!(
                "Området har ingen skriftlig risikovurdering, som tilsynet kan bygge på.",
                "The area has no written risk assessment for the supervision to rest on."
            ),
            text!(
                "Skriv ledelsens overvejelser ned i en risikovurdering (klarplan new risikovurdering).",
                "Write management's considerations down in a risk assessment (klarplan new risikovurdering)."
            ),
        );
    }
}
