//! H220: a consent was withdrawn, and what it covered may still stand in the plan.

use super::{consent, example, source};
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::rules::{OnPlan, Out};

pub static RULE: Rule = Rule {
    code: "H220",
    name: "consent-withdrawn-in-part",
    severity: Severity::Warning,
    title: both!("Et samtykke er trukket tilbage", "A consent was withdrawn"),
    why: both!(
        "Det, som samtykket gav lov til at dele, må ikke blive stående, bare fordi planen ellers fortsætter.",
        "What the consent allowed to share must not remain just because the plan otherwise goes on."
    ),
    source: Some(source::memo(
        "en afklaring vedrørende tilbagetrækning af samtykke, og hvad det vil betyde for de indsamlede oplysninger om borgeren",
    )),
    requirements: &["20"],
    settings: &["regler.tilbagetrukket_samtykke_standser"],
    examples: &[
        Example {
            what: "Et af to samtykker er trukket tilbage",
            files: &[
                example::CASE,
                (
                    example::HOLISTIC,
                    "---\ntitel: Plan\nsamtykke:\n  - fra: borger\n    givet: 2026-01-07\n    omfang: Bolig og job\n  - fra: borger\n    givet: 2026-01-07\n    omfang: Arbejdspladsen må få at vide, hvilke dage du kommer.\n    trukket_tilbage: 2026-05-04\n---\n",
                ),
            ],
            findings: &["content/planer/a/helhedsorienteret-plan.md:10:22"],
        },
        Example {
            what: "Kommunen har valgt, at planen ikke standses",
            files: &[
                (
                    "klarplan.yaml",
                    "titel: T\norganisation:\n  navn: O\nbasis_url: https://o.example/\nregler:\n  tilbagetrukket_samtykke_standser: nej\n",
                ),
                example::CASE,
                (
                    example::HOLISTIC,
                    "---\ntitel: Plan\nsamtykke:\n  - fra: borger\n    givet: 2026-01-07\n    omfang: Bolig og job\n    trukket_tilbage: 2026-05-04\n---\n",
                ),
            ],
            findings: &["content/planer/a/helhedsorienteret-plan.md:7:22"],
        },
        Example {
            what: "Begge gælder",
            files: &[
                example::CASE,
                (
                    example::HOLISTIC,
                    "---\ntitel: Plan\nsamtykke:\n  - fra: borger\n    givet: 2026-01-07\n    omfang: Bolig og job\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    let stops = on.ctx.settings().tilbagetrukket_samtykke_standser.0;
    for found in consent::withdrawn(on).filter(|w| w.others_hold || !stops) {
        let day = found.on;
        out.at(
            format!("samtykke[{}].trukket_tilbage", found.at),
            text!("Samtykket blev trukket tilbage {day}.", "The consent was withdrawn on {day}."),
            text!(
                "Tag det ud af planen, som kun dette samtykke gav lov til at dele, og fjern så samtykket. Vil borgeren kun trække en del tilbage, så skriv et nyt samtykke med det omfang, der nu gælder.",
                "Take out of the plan what only this consent allowed to share, then remove the consent. If the citizen withdraws a part only, write a new consent with the scope that now holds."
            ),
        );
    }
}
