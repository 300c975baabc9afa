//! M002: an offer began before the plan was made or the offer was written into it.

use super::guarantee::{Breach, breaches};
use super::sample::{CASE, PLAN};
use crate::diagnostic::{Citation, Example, Rule, Severity, both, text};
use crate::rules::{OnPlan, Out};

pub static RULE: Rule = Rule {
    code: "M002",
    name: "not-updated-before",
    severity: Severity::Error,
    title: both!(
        "Planen var ikke opdateret, da tilbuddet begyndte",
        "The plan was not up to date when the offer began"
    ),
    why: both!(
        "Står tilbuddet ikke i planen, inden det begynder, ved borgeren ikke, hvad der skal ske, og det kan ikke få følger, at borgeren bliver væk.",
        "If the offer is not in the plan before it begins, the citizen does not know what will happen, and staying away can have no consequence."
    ),
    source: Some(Citation {
        title: both!(
            "Københavns Kommune, oplæg om Min Plan, 24. september 2018",
            "City of Copenhagen, slides on Min Plan, 24 September 2018"
        ),
        quote: "Manglende opdatering af ”Min Plan” forud for tilbud",
    }),
    requirements: &["2"],
    settings: &["regler.garanti_følger_planen"],
    examples: &[
        Example {
            what: "Planen blev først lavet bagefter",
            files: &[
                CASE,
                (
                    PLAN,
                    "---\ntitel: Min Plan\nudarbejdet: 2024-05-06\npubliceret:\n  - {dato: 2024-05-06, kanal: jobnet}\ntilbud:\n  - navn: Praktik på lageret\n    start: 2024-05-01\n---\n",
                ),
            ],
            findings: &["content/planer/a/min-plan.md:8:12"],
        },
        Example {
            what: "Tilbuddet kom først med i planen bagefter",
            files: &[
                CASE,
                (
                    PLAN,
                    "---\ntitel: Min Plan\nudarbejdet: 2024-03-01\npubliceret:\n  - {dato: 2024-03-02, kanal: jobnet}\ntilbud:\n  - navn: Praktik på lageret\n    start: 2024-05-01\nudgaver:\n  - {dato: 2024-03-01, ændring: Planen blev lavet.}\n  - {dato: 2024-06-01, ændring: Praktikken på lageret kom med.}\n---\n",
                ),
            ],
            findings: &["content/planer/a/min-plan.md:8:12"],
        },
        Example {
            what: "Tilbuddet kom med i tide",
            files: &[
                CASE,
                (
                    PLAN,
                    "---\ntitel: Min Plan\nudarbejdet: 2024-03-01\npubliceret:\n  - {dato: 2024-03-02, kanal: jobnet}\n  - {dato: 2024-04-20, kanal: jobnet}\ntilbud:\n  - navn: Praktik på lageret\n    start: 2024-05-01\nudgaver:\n  - {dato: 2024-03-01, ændring: Planen blev lavet.}\n  - {dato: 2024-04-19, ændring: Praktikken på lageret kom med.}\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    for (i, offer, start, breach) in breaches(on) {
        let name = offer.navn.as_str();
        let message = match breach {
            Breach::NotMade { made } => text!(
                "Tilbuddet ”{name}” begyndte {start}, men planen blev først lavet {made}.",
                "The offer “{name}” began {start}, but the plan was made only on {made}."
            ),
            Breach::AddedLate { added } => text!(
                "Tilbuddet ”{name}” begyndte {start}, men kom først med i planen {added}.",
                "The offer “{name}” began {start}, but came into the plan only on {added}."
            ),
            _ => continue,
        };
        out.at(
            format!("tilbud[{i}].start"),
            message,
            text!(
                "Ret datoen under udarbejdet eller udgaver, hvis den er forkert. Ellers kan det ikke få følger, at borgeren bliver væk fra tilbuddet. Skriv fremover tilbuddet i planen, inden det begynder.",
                "Correct the date under udarbejdet or udgaver if it is wrong. Otherwise staying away from the offer can have no consequence. In future, write the offer into the plan before it begins."
            ),
        );
    }
}
