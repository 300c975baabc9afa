//! M012: a Min Plan without a single offer.

use super::sample::{CASE, PLAN};
use crate::diagnostic::{Citation, Example, Rule, Severity, both, text};
use crate::model::Kind;
use crate::rules::{OnPlan, Out};

pub static RULE: Rule = Rule {
    code: "M012",
    name: "no-offers",
    severity: Severity::Warning,
    title: both!("Planen har ingen tilbud eller indsatser", "The plan has no offers or efforts"),
    why: both!(
        "Et mål uden noget, der fører derhen, er et ønske. Borgeren kan ikke se, hvad der skal ske.",
        "A goal without anything that leads there is a wish. The citizen cannot see what will happen."
    ),
    source: Some(Citation {
        title: both!(
            "Københavns Kommune, oplæg om Min Plan, 24. september 2018",
            "City of Copenhagen, slides on Min Plan, 24 September 2018"
        ),
        quote: "”Min Plan” beskriver konkrete indsatser/tilbud og borgerens udvikling i forløbet (progression)",
    }),
    requirements: &["12"],
    examples: &[
        Example {
            what: "Ingen tilbud",
            files: &[CASE, (PLAN, "---\ntitel: Min Plan\nmål:\n  - tekst: Job som lagermedarbejder\n---\n")],
            findings: &["content/planer/a/min-plan.md:2:1"],
        },
        Example {
            what: "Et tilbud",
            files: &[
                CASE,
                (
                    PLAN,
                    "---\ntitel: Min Plan\ntilbud:\n  - navn: Praktik på lageret\n    start: 2024-05-01\n    begrundelse: Du vil prøve arbejdet.\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    if on.plan.art == Kind::MinPlan && on.plan.tilbud.is_empty() {
        out.at(
            "tilbud",
            text!("Planen har ingen tilbud eller indsatser.", "The plan has no offers or efforts."),
            text!(
                "Skriv under tilbud, hvad borgeren skal deltage i, med navn, start og begrundelse, fx ”Praktik på lageret”.",
                "Write under tilbud what the citizen takes part in, with navn, start and begrundelse, such as “Praktik på lageret”."
            ),
        );
    }
}
