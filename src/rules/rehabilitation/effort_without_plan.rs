//! R049: efforts begun before the action part was finished.

use super::course::is_meant;
use super::example::{ACTION, CASE};
use super::sources::audit;
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::model::plan::Del;
use crate::rules::{OnPlan, Out};

pub static RULE: Rule = Rule {
    code: "R049",
    name: "effort-before-plan",
    severity: Severity::Note,
    title: both!(
        "En indsats begyndte, før planen var færdig",
        "An effort began before the plan was finished"
    ),
    why: both!(
        "Det kan være godt, at noget er i gang, men indsatsen er da ikke forankret i en samlet plan.",
        "It may be good that something is going on, but the effort is then not anchored in a plan for the whole."
    ),
    source: Some(audit(
        "I en fjerdedel af sagerne iværksættes der dog indsatser, før indsatsplanen ligger klar, hvilket både kan tolkes \
         positivt som aktivitet i forløbet og negativt, idet indsatserne ikke er forankret i en konkret plan for forløbet",
    )),
    requirements: &["49"],
    examples: &[
        Example {
            what: "Praktikken begyndte tre uger før",
            files: &[
                CASE,
                (
                    ACTION,
                    "---\ntitel: A\nfærdig: 2024-06-24\ntilbud:\n  - navn: Praktik\n    start: 2024-06-03\n---\n",
                ),
            ],
            findings: &["content/planer/a/indsatsdel.md:6:12"],
        },
        Example {
            what: "Praktikken begynder efter",
            files: &[
                CASE,
                (
                    ACTION,
                    "---\ntitel: A\nfærdig: 2024-06-24\ntilbud:\n  - navn: Praktik\n    start: 2024-07-01\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    let Del::Indsatsdel(del) = &on.plan.del else { return };
    let Some(ready) = del.færdig else { return };
    for (at, offer) in on.plan.tilbud.iter().enumerate().filter(|(_, o)| is_meant(o)) {
        let Some(start) = offer.start.filter(|start| *start < ready) else { continue };
        let name = &offer.navn;
        out.at(
            format!("tilbud[{at}].start"),
            text!(
                "”{name}” begyndte {start}, før indsatsdelen var færdig {ready}.",
                "“{name}” began on {start}, before the action part was finished on {ready}."
            ),
            text!(
                "Skriv i begrundelse:, hvordan indsatsen passer ind i planen, så borgeren kan se sammenhængen.",
                "Write in begrundelse: how the effort fits into the plan, so that the citizen sees the connection."
            ),
        );
    }
}
