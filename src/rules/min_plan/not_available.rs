//! M017: nothing shows that the citizen can read the plan.

use super::sample::{CASE, PLAN};
use crate::diagnostic::{Citation, Example, Rule, Severity, both, text};
use crate::model::Kind;
use crate::rules::{OnPlan, Out};

pub static RULE: Rule = Rule {
    code: "M017",
    name: "not-available",
    severity: Severity::Warning,
    title: both!(
        "Planen er ikke gjort tilgængelig for borgeren",
        "The plan was not made available to the citizen"
    ),
    why: both!(
        "En plan, borgeren ikke kan læse, hjælper ikke borgeren, og garantien gælder ikke.",
        "A plan that the citizen cannot read does not help the citizen, and its guarantee does not hold."
    ),
    source: Some(Citation {
        title: both!(
            "Københavns Kommune, oplæg om Min Plan, 24. september 2018",
            "City of Copenhagen, slides on Min Plan, 24 September 2018"
        ),
        quote: "”Min Plan” er tilgængelig for borgeren på Jobnet",
    }),
    requirements: &["17"],
    examples: &[
        Example {
            what: "Hverken offentliggjort eller udleveret",
            files: &[CASE, (PLAN, "---\ntitel: Min Plan\nudarbejdet: 2024-03-01\n---\n")],
            findings: &["content/planer/a/min-plan.md:2:1"],
        },
        Example {
            what: "På Jobnet",
            files: &[
                CASE,
                (
                    PLAN,
                    "---\ntitel: Min Plan\nudarbejdet: 2024-03-01\npubliceret:\n  - {dato: 2024-03-02, kanal: jobnet}\n---\n",
                ),
            ],
            findings: &[],
        },
        Example {
            what: "På papir til en borger uden Jobnet",
            files: &[
                CASE,
                (
                    PLAN,
                    "---\ntitel: Min Plan\nudarbejdet: 2024-03-01\nudleveret:\n  - {dato: 2024-03-02, kanal: brev}\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    let never = on.plan.publiceret.is_empty() && on.plan.udleveret.is_empty();
    if on.plan.art == Kind::MinPlan && never {
        out.at(
            "publiceret",
            text!(
                "Det fremgår ikke, at borgeren kan læse planen på Jobnet eller har fået den på anden måde.",
                "Nothing shows that the citizen can read the plan on Jobnet or got it in another way."
            ),
            text!(
                "Skriv under publiceret, hvilken dag planen kom på Jobnet, fx {{dato: 2024-03-02, kanal: jobnet}}. Får borgeren den på papir, så skriv dagen under udleveret.",
                "Write under publiceret the day on which the plan came on Jobnet, such as {{dato: 2024-03-02, kanal: jobnet}}. If the citizen gets it on paper, write the day under udleveret."
            ),
        );
    }
}
