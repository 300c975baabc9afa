//! M212: offers have run for months, and the plan does not say how it goes.

use super::sample::{CASE, PLAN};
use crate::diagnostic::{Citation, Example, Rule, Severity, both, text};
use crate::model::Kind;
use crate::model::plan::Status;
use crate::rules::dates::months_after;
use crate::rules::{OnPlan, Out};

pub static RULE: Rule = Rule {
    code: "M212",
    name: "no-progression",
    severity: Severity::Warning,
    title: both!("Planen siger ikke, hvordan det går", "The plan does not say how it goes"),
    why: both!(
        "Uden udviklingen kan hverken borger eller sagsbehandler se, om tilbuddene flytter noget.",
        "Without the progress neither citizen nor caseworker can see whether the offers move anything."
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
            what: "Et tilbud har kørt i fem måneder uden et ord om det",
            files: &[
                CASE,
                (
                    PLAN,
                    "---\ntitel: Min Plan\nopdateret: 2024-10-01\ntilbud:\n  - navn: Praktik\n    start: 2024-05-01\n    status: igang\n---\n",
                ),
            ],
            findings: &["content/planer/a/min-plan.md:2:1"],
        },
        Example {
            what: "Tilbuddet er lige begyndt",
            files: &[
                CASE,
                (
                    PLAN,
                    "---\ntitel: Min Plan\nopdateret: 2024-06-01\ntilbud:\n  - navn: Praktik\n    start: 2024-05-01\n    status: igang\n---\n",
                ),
            ],
            findings: &[],
        },
        Example {
            what: "Fremgangen står ved tilbuddet",
            files: &[
                CASE,
                (
                    PLAN,
                    "---\ntitel: Min Plan\nopdateret: 2024-10-01\ntilbud:\n  - navn: Praktik\n    start: 2024-05-01\n    status: igang\n    fremgang: Du er gået fra to til fire timer om dagen.\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

/// Months that an offer may run before the plan must say how it goes. The source gives no limit.
const MONTHS: u32 = 3;

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    let Some(date) = on.date.filter(|_| on.plan.art == Kind::MinPlan) else { return };
    let told = !on.plan.progression.is_empty()
        || on.plan.tilbud.iter().any(|offer| offer.fremgang.is_some())
        || on.plan.samtaler.iter().any(|talk| talk.deltagelse.is_some());
    let long = on.plan.tilbud.iter().find(|offer| {
        let begun = matches!(offer.status, Some(Status::Igang | Status::Gennemført | Status::Afbrudt));
        begun && offer.start.is_some_and(|start| months_after(start.0, MONTHS) <= date)
    });
    if let Some(offer) = long.filter(|_| !told) {
        let name = offer.navn.as_str();
        out.at(
            "progression",
            text!(
                "Tilbuddet ”{name}” begyndte for mere end {MONTHS} måneder siden, men planen siger ikke, hvordan det går.",
                "The offer “{name}” began more than {MONTHS} months ago, but the plan does not say how it goes."
            ),
            text!(
                "Skriv under progression, hvad borgeren er nået, med dato, fx ”Du er gået fra to til fire timer om dagen”. Eller skriv det under tilbuddets fremgang.",
                "Write under progression what the citizen has reached, with the date, such as “Du er gået fra to til fire timer om dagen”. Or write it under the offer’s fremgang."
            ),
        );
    }
}
