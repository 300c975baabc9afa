//! H020: the plan rests on a consent that was withdrawn.

use super::{consent, example, source};
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::rules::{OnPlan, Out};

pub static RULE: Rule = Rule {
    code: "H020",
    name: "consent-withdrawn",
    severity: Severity::Error,
    title: both!(
        "Planen bygger på et samtykke, der er trukket tilbage",
        "The plan rests on a consent that was withdrawn"
    ),
    why: both!(
        "Borgeren har sagt stop. Kilden lader stå åbent, hvad det betyder for det, der allerede er samlet. Indtil nogen har taget stilling, bør planen ikke sendes ud igen.",
        "The citizen has said stop. The source leaves open what that means for what is already gathered. Until someone has decided, the plan should not go out again."
    ),
    source: Some(source::memo(
        "en afklaring vedrørende tilbagetrækning af samtykke, og hvad det vil betyde for de indsamlede oplysninger om borgeren",
    )),
    requirements: &["20"],
    settings: &["regler.tilbagetrukket_samtykke_standser"],
    examples: &[
        Example {
            what: "Trukket tilbage",
            files: &[
                example::CASE,
                (
                    example::HOLISTIC,
                    "---\ntitel: Plan\nsamtykke:\n  - fra: borger\n    givet: 2026-01-07\n    omfang: Bolig og job\n    trukket_tilbage: 2026-05-04\n---\n",
                ),
            ],
            findings: &["content/planer/a/helhedsorienteret-plan.md:7:22"],
        },
        Example {
            what: "Givet igen",
            files: &[
                example::CASE,
                (
                    example::HOLISTIC,
                    "---\ntitel: Plan\nsamtykke:\n  - fra: borger\n    givet: 2026-01-07\n    omfang: Bolig og job\n    trukket_tilbage: 2026-05-04\n  - fra: borger\n    givet: 2026-06-01\n    omfang: Bolig\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    if !on.ctx.settings().tilbagetrukket_samtykke_standser.0 {
        return;
    }
    for found in consent::withdrawn(on).filter(|w| !w.others_hold) {
        let day = found.on;
        out.at(
            format!("samtykke[{}].trukket_tilbage", found.at),
            text!(
                "Samtykket blev trukket tilbage {day}, og der er ikke givet et nyt.",
                "The consent was withdrawn on {day}, and no new one was given."
            ),
            text!(
                "Tag stilling sammen med borgeren: Gå tilbage til de enkelte planer, eller skriv et nyt samtykke under samtykke:. Skal planen blive liggende imens, så skriv kladde: ja.",
                "Decide with the citizen: go back to the separate plans, or write a new consent under samtykke:. To keep the plan meanwhile, write kladde: ja."
            ),
        );
    }
}
