//! H419: a consent does not say who gave it, when, or what it covers.

use super::{example, people, source};
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::rules::{OnPlan, Out};

pub static RULE: Rule = Rule {
    code: "H419",
    name: "consent-not-specific",
    severity: Severity::Error,
    title: both!("Samtykket er ikke specifikt", "The consent is not specific"),
    why: both!(
        "Et samtykke gælder kun det, borgeren har sagt ja til. Står der ikke hvem, hvornår og hvad, kan hverken borgeren eller en kollega se, hvad der må deles.",
        "A consent holds only for what the citizen agreed to. Without giver, day or scope neither the citizen nor a colleague can see what may be shared."
    ),
    source: Some(source::memo(
        "Det besværliggør indhentning af et specifikt samtykke, som er en forudsætning for, at borgeren kan modtage en helhedsorienteret indsats",
    )),
    requirements: &["19"],
    examples: &[
        Example {
            what: "Hvad samtykket omfatter, står der ikke",
            files: &[
                example::CASE,
                (
                    example::HOLISTIC,
                    "---\ntitel: Plan\nsamtykke:\n  - fra: borger\n    givet: 2026-01-07\n---\n",
                ),
            ],
            findings: &["content/planer/a/helhedsorienteret-plan.md:4:5"],
        },
        Example {
            what: "I en familie skal man kunne se, hvem der har sagt ja",
            files: &[
                example::FAMILY,
                (
                    example::FAMILY_PLAN,
                    "---\ntitel: Familieplan\nsamtykke:\n  - givet: 2026-01-07\n    omfang: Skole og job\n---\n",
                ),
            ],
            findings: &["content/planer/a/familieplan.md:4:5"],
        },
        Example {
            what: "Giver, dag og omfang",
            files: &[
                example::CASE,
                (
                    example::HOLISTIC,
                    "---\ntitel: Plan\nsamtykke:\n  - fra: borger\n    givet: 2026-01-07\n    omfang: Jobcentret og Voksen og Handicap må dele det om bolig og arbejde, som planen bygger på.\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    if !people::is_holistic(on.plan) || on.plan.samtykke.is_empty() {
        return;
    }
    let several = people::citizens(on.case).nth(1).is_some();
    for (at, consent) in on.plan.samtykke.iter().enumerate() {
        if consent.omfang.is_none() {
            out.at(
                format!("samtykke[{at}].omfang"),
                text!("Der står ikke, hvad samtykket omfatter.", "It is not said what the consent covers."),
                text!(
                    "Skriv omfang: hvem der må dele hvilke oplysninger, og hvad planen træder i stedet for.",
                    "Write omfang: who may share which facts, and what the plan stands instead of."
                ),
            );
        }
        if consent.givet.is_none() {
            out.at(
                format!("samtykke[{at}].givet"),
                text!(
                    "Der står ikke, hvornår samtykket blev givet.",
                    "It is not said when the consent was given."
                ),
                text!(
                    "Skriv givet: og dagen, borgeren sagde ja.",
                    "Write givet: and the day the citizen agreed."
                ),
            );
        }
        if several && consent.fra.is_none() {
            out.at(
                format!("samtykke[{at}].fra"),
                text!(
                    "Der står ikke, hvem i familien der har givet samtykket.",
                    "It is not said who in the family gave the consent."
                ),
                text!(
                    "Skriv fra: og navnet på modtageren i sag.yaml, fx fra: mor.",
                    "Write fra: and the reader's name in sag.yaml, such as fra: mor."
                ),
            );
        }
    }
}
