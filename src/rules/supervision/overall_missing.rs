//! T292: the supervision ends without an overall assessment.

use super::sources::audit;
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::rules::{OnInspection, Out};

pub static RULE: Rule = Rule {
    code: "T292",
    name: "overall-assessment-missing",
    severity: Severity::Note,
    title: both!("Tilsynet mangler en samlet vurdering", "The supervision has no overall assessment"),
    why: both!(
        "Den samlede vurdering er det, næste tilsyn bliver rettet til efter.",
        "The overall assessment is what the next supervision is adjusted by."
    ),
    source: Some(audit(
        "Som afslutning på ledelsestilsynet skal der ske en samlet revurdering af hele ledelsestilsynet",
    )),
    requirements: &["92"],
    examples: &[
        Example {
            what: "Ingen vurdering",
            files: &[
                ("content/tilsyn/a/omraade.md", "---\ntitel: A\n---\n"),
                ("content/tilsyn/a/tilsyn-2024-1.md", "---\ntitel: T\n---\n"),
            ],
            findings: &["content/tilsyn/a/tilsyn-2024-1.md:2:1"],
        },
        Example {
            what: "Vurderingen er der",
            files: &[
                ("content/tilsyn/a/omraade.md", "---\ntitel: A\n---\n"),
                ("content/tilsyn/a/tilsyn-2024-1.md", "---\ntitel: T\nsamlet_vurdering: Færre fejl.\n---\n"),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnInspection, out: &mut Out) {
    if on.tilsyn.samlet_vurdering.is_none() {
        out.at(
            "samlet_vurdering",
            text!("Tilsynet har ingen samlet vurdering.", "The supervision has no overall assessment."),
            text!(
                "Skriv under samlet_vurdering, hvad tilsynet viste, og under ændres_til_næste_gang, hvad der skal være anderledes.",
                "Write under samlet_vurdering what it showed, and under ændres_til_næste_gang what is to be different."
            ),
        );
    }
}
