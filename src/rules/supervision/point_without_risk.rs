//! T290: a control point that belongs to no risk.

use super::sources::audit;
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::rules::{OnInspection, Out};

pub static RULE: Rule = Rule {
    code: "T290",
    name: "control-point-without-risk",
    severity: Severity::Note,
    title: both!("Kontrolpunktet hører ikke til en risiko", "The control point belongs to no risk"),
    why: both!(
        "Tilsynet skal bruge tiden, hvor det kan gå galt. Et punkt uden risiko ligner en vane.",
        "Supervision is to spend its time where things can go wrong. A point without a risk looks like habit."
    ),
    source: Some(audit("Valg af stikprøver mv. skal tydeligt hænge sammen med risikovurderingen")),
    requirements: &["90"],
    examples: &[
        Example {
            what: "Ingen risiko",
            files: &[
                ("content/tilsyn/a/omraade.md", "---\ntitel: A\n---\n"),
                (
                    "content/tilsyn/a/tilsyn-2024-1.md",
                    "---\ntitel: T\nkontrolpunkter:\n  - id: frist\n    navn: Fristen er holdt\n---\n",
                ),
            ],
            findings: &["content/tilsyn/a/tilsyn-2024-1.md:4:5"],
        },
        Example {
            what: "Med risiko",
            files: &[
                ("content/tilsyn/a/omraade.md", "---\ntitel: A\n---\n"),
                (
                    "content/tilsyn/a/risikovurdering.md",
                    "---\ntitel: R\nrisici:\n  - id: frist\n    navn: Frister overskrides\n---\n",
                ),
                (
                    "content/tilsyn/a/tilsyn-2024-1.md",
                    "---\ntitel: T\nkontrolpunkter:\n  - id: frist\n    navn: Fristen er holdt\n    risici: [frist]\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnInspection, out: &mut Out) {
    for (at, point) in on.tilsyn.kontrolpunkter.iter().enumerate().filter(|(_, p)| p.risici.is_empty()) {
        let name = &point.navn;
        out.at(
            format!("kontrolpunkter[{at}].risici"),
            text!(
                "Kontrolpunktet ”{name}” siger ikke, hvilken risiko det afdækker.",
                "The control point “{name}” does not say which risk it covers."
            ),
            text!(
                "Skriv under risici det id, risikoen har i områdets risikovurdering.",
                "Write under risici the id that the risk has in the area's risk assessment."
            ),
        );
    }
}
