//! M015: nothing shows that the plan was made with the citizen.

use super::sample::{CASE, PLAN};
use crate::diagnostic::{Citation, Example, Rule, Severity, both, text};
use crate::model::Kind;
use crate::rules::{OnPlan, Out};

pub static RULE: Rule = Rule {
    code: "M015",
    name: "not-made-with-citizen",
    severity: Severity::Warning,
    title: both!(
        "Det fremgår ikke, at planen er lavet sammen med borgeren",
        "Nothing shows that the plan was made with the citizen"
    ),
    why: both!(
        "En plan, borgeren ikke har været med til at lave, er ikke borgerens plan, og den bliver sjældent fulgt.",
        "A plan that the citizen had no part in is not the citizen’s plan, and is rarely followed."
    ),
    source: Some(Citation {
        title: both!(
            "Københavns Kommune, oplæg om Min Plan, 24. september 2018",
            "City of Copenhagen, slides on Min Plan, 24 September 2018"
        ),
        quote: "”Min Plan” skal udarbejdes i samarbejde med borgeren",
    }),
    requirements: &["15"],
    examples: &[
        Example {
            what: "Ingen dag for mødet",
            files: &[CASE, (PLAN, "---\ntitel: Min Plan\nudarbejdet: 2024-03-01\n---\n")],
            findings: &["content/planer/a/min-plan.md:2:1"],
        },
        Example {
            what: "Lavet på et møde",
            files: &[
                CASE,
                (
                    PLAN,
                    "---\ntitel: Min Plan\nudarbejdet: 2024-03-01\nudarbejdet_med_borger: 2024-03-01\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    if on.plan.art == Kind::MinPlan && on.plan.udarbejdet_med_borger.is_none() {
        out.at(
            "udarbejdet_med_borger",
            text!(
                "Det fremgår ikke, hvornår planen blev lavet sammen med borgeren.",
                "It does not say when the plan was made with the citizen."
            ),
            text!(
                "Skriv dagen for mødet under udarbejdet_med_borger. Er planen ikke lavet sammen med borgeren, så hold mødet først.",
                "Write the day of the meeting under udarbejdet_med_borger. If the plan was not made with the citizen, hold the meeting first."
            ),
        );
    }
}
