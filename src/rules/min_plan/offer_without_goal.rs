//! M014: an offer leads to no goal of the plan.

use super::sample::{CASE, PLAN};
use crate::diagnostic::{Citation, Example, Rule, Severity, both, text};
use crate::model::Kind;
use crate::model::plan::Status;
use crate::rules::{OnPlan, Out};

pub static RULE: Rule = Rule {
    code: "M014",
    name: "offer-without-goal",
    severity: Severity::Warning,
    title: both!("Et tilbud fører ikke mod noget mål", "An offer leads to no goal"),
    why: both!(
        "Målet sætter retning for indsatsen. Et tilbud uden mål kan ingen sige, om det hjalp.",
        "The goal sets the direction. Whether an offer without a goal helped, nobody can say."
    ),
    source: Some(Citation {
        title: both!(
            "Københavns Kommune, oplæg om Min Plan, 24. september 2018",
            "City of Copenhagen, slides on Min Plan, 24 September 2018"
        ),
        quote: "beskriver borgerens beskæftigelsesmål og sætter retning for indsatsen til borgeren",
    }),
    requirements: &["14"],
    examples: &[
        Example {
            what: "Tilbud uden mål",
            files: &[
                CASE,
                (
                    PLAN,
                    "---\ntitel: Min Plan\nmål:\n  - id: lager\n    tekst: Job som lagermedarbejder\ntilbud:\n  - navn: Truckkursus\n    start: 2024-05-01\n---\n",
                ),
            ],
            findings: &["content/planer/a/min-plan.md:7:5"],
        },
        Example {
            what: "Tilbud med mål",
            files: &[
                CASE,
                (
                    PLAN,
                    "---\ntitel: Min Plan\nmål:\n  - id: lager\n    tekst: Job som lagermedarbejder\ntilbud:\n  - navn: Truckkursus\n    start: 2024-05-01\n    mål: [lager]\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    if on.plan.art != Kind::MinPlan || on.plan.mål.is_empty() {
        return;
    }
    for (i, offer) in on.plan.tilbud.iter().enumerate() {
        if offer.mål.is_empty() && !matches!(offer.status, Some(Status::Aflyst | Status::IkkePåbegyndt)) {
            let name = offer.navn.as_str();
            out.at(
                format!("tilbud[{i}].mål"),
                text!("Tilbuddet ”{name}” er ikke knyttet til noget mål.", "The offer “{name}” is tied to no goal."),
                text!(
                    "Skriv under mål, hvilket mål eller delmål tilbuddet fører mod, med det navn, der står under id. Fører det ikke mod noget mål, hører det ikke hjemme i planen.",
                    "Write under mål which goal or sub-goal the offer leads to, by the name under id. If it leads to none, it does not belong in the plan."
                ),
            );
        }
    }
}
