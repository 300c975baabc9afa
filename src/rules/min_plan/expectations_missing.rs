//! M016: the plan does not say what is expected of the citizen.

use super::sample::{CASE, PLAN};
use crate::diagnostic::{Citation, Example, Rule, Severity, both, text};
use crate::model::Kind;
use crate::rules::{OnPlan, Out};

pub static RULE: Rule = Rule {
    code: "M016",
    name: "expectations-missing",
    severity: Severity::Warning,
    title: both!("Forventningerne til borgeren mangler", "What is expected of the citizen is missing"),
    why: both!(
        "Borgeren kan ikke leve op til krav, som ingen har skrevet ned.",
        "The citizen cannot meet demands that nobody wrote down."
    ),
    source: Some(Citation {
        title: both!(
            "Københavns Kommune, oplæg om Min Plan, 24. september 2018",
            "City of Copenhagen, slides on Min Plan, 24 September 2018"
        ),
        quote: "danner grundlag for en klar dialog med borgeren om forventninger og krav til borgeren",
    }),
    requirements: &["16"],
    examples: &[
        Example {
            what: "Ingen forventninger",
            files: &[CASE, (PLAN, "---\ntitel: Min Plan\nudarbejdet: 2024-03-01\n---\n")],
            findings: &["content/planer/a/min-plan.md:2:1"],
        },
        Example {
            what: "Kun forventninger til kommunen",
            files: &[
                CASE,
                (
                    PLAN,
                    "---\ntitel: Min Plan\nforventninger:\n  til_kommunen:\n    - Vi ringer, når vi har lovet det.\n---\n",
                ),
            ],
            findings: &["content/planer/a/min-plan.md:4:3"],
        },
        Example {
            what: "Forventninger til borgeren",
            files: &[
                CASE,
                (
                    PLAN,
                    "---\ntitel: Min Plan\nforventninger:\n  til_borger:\n    - Du møder til tiden eller skriver, at du er syg.\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    let said = on.plan.forventninger.as_ref().is_some_and(|f| !f.til_borger.is_empty());
    if on.plan.art == Kind::MinPlan && !said {
        out.at(
            "forventninger.til_borger",
            text!("Planen siger ikke, hvad der forventes af borgeren.", "The plan does not say what is expected of the citizen."),
            text!(
                "Skriv under forventninger, til_borger, hvad I er enige om, fx ”Du møder til tiden eller skriver, at du er syg”. Skriv også under til_kommunen, hvad borgeren kan regne med.",
                "Write under forventninger, til_borger, what you agree on, such as “Du møder til tiden eller skriver, at du er syg”. Also write under til_kommunen what the citizen can count on."
            ),
        );
    }
}
