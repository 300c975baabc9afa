//! R679: no agreement on the talks after the first six months.

use super::course::courses;
use super::example::{ACTION, CASE};
use super::first_talks::first_months;
use super::sources::audit;
use crate::diagnostic::{Example, Rule, Severity, Valid, both, text};
use crate::rules::{OnCase, Out};

pub static RULE: Rule = Rule {
    code: "R679",
    name: "no-agreement-on-later-talks",
    severity: Severity::Warning,
    title: both!(
        "Der er ingen aftale om samtaler efter de første seks måneder",
        "There is no agreement on talks after the first six months"
    ),
    why: both!(
        "Efter de første seks måneder bygger samtalerne på en aftale med borgeren. Står den ikke i planen, ved borgeren ikke, hvornår \
         næste samtale kommer.",
        "After the first six months talks rest on an agreement with the citizen. If it does not stand in the plan, the citizen does \
         not know when to expect the next talk."
    ),
    source: Some(audit(
        "mens det efterfølgende kontaktforløb bygger på en individuel aftale mellem sagsbehandler og borger",
    )),
    valid: Valid::since(2020, 1, 1),
    history: Some(both!(
        "Gælder fra 1. januar 2020. Før var det mindst seks samtaler på 12 måneder hele vejen.",
        "Holds from 1 January 2020. Before, it was at least six talks in twelve months all the way."
    )),
    requirements: &["79"],
    settings: &["regler.samtaler_efter", "regler.seks_måneder"],
    examples: &[
        Example {
            what: "Syv måneder inde og ingen aftale",
            files: &[
                CASE,
                (
                    ACTION,
                    "---\ntitel: A\nopdateret: 2024-12-10\nfærdig: 2024-05-02\nforløb_start: 2024-05-06\n---\n",
                ),
            ],
            findings: &["content/planer/a/indsatsdel.md:2:1"],
        },
        Example {
            what: "Aftalen står i planen",
            files: &[
                CASE,
                (
                    ACTION,
                    "---\ntitel: A\nopdateret: 2024-12-10\nfærdig: 2024-05-02\nforløb_start: 2024-05-06\naftale_om_samtaler: Vi ses cirka hver tredje måned.\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnCase, out: &mut Out) {
    for course in courses(on).iter().filter(|c| c.is_resource()) {
        let Some(action) = course.action.as_ref().filter(|a| a.del.aftale_om_samtaler.is_none()) else {
            continue;
        };
        let Some((_, end)) = first_months(on, course, &RULE) else { continue };
        // A course that ended with them needs no agreement on more.
        if course.end().is_some_and(|last| last <= end) {
            continue;
        }
        out.elsewhere(
            action.entry,
            "aftale_om_samtaler",
            text!(
                "De første seks måneder sluttede {end}, og planen siger ikke, hvad der er aftalt om samtaler derefter.",
                "The first six months ended on {end}, and the plan does not say what is agreed on talks after that."
            ),
            text!(
                "Skriv aftalen under aftale_om_samtaler:, fx ”Vi ses cirka hver tredje måned, og oftere, når noget nyt begynder”.",
                "Write the agreement under aftale_om_samtaler:, such as “Vi ses cirka hver tredje måned, og oftere, når noget nyt begynder”."
            ),
        );
    }
}
