//! M004: a consequence for staying away from an offer that the plan did not cover in time.

use super::guarantee::breaches;
use super::sample::{CASE, PLAN};
use crate::diagnostic::{Citation, Example, Rule, Severity, both, text};
use crate::rules::{OnPlan, Out};

pub static RULE: Rule = Rule {
    code: "M004",
    name: "consequence-without-plan",
    severity: Severity::Error,
    title: both!(
        "Følge for at blive væk, selv om planen ikke var på plads",
        "Consequence for staying away, though the plan was not in place"
    ),
    why: both!(
        "Borgeren kan ikke miste noget ved at blive væk fra et tilbud, når planen ikke var lavet, opdateret og gjort tilgængelig inden. En følge, der alligevel står i planen, er i strid med garantien.",
        "The citizen can lose nothing by staying away from an offer when the plan was not made, updated and published before it. A consequence written in the plan all the same breaks the guarantee."
    ),
    source: Some(Citation {
        title: both!(
            "Københavns Kommune, oplæg om Min Plan, 24. september 2018",
            "City of Copenhagen, slides on Min Plan, 24 September 2018"
        ),
        quote: "”Min Plan” er en garantiforskrift, dvs. borgeren kan ikke sanktioneres ved udeblivelse fra tilbud",
    }),
    requirements: &["4"],
    settings: &["regler.samme_dag_tilladt", "regler.garanti_følger_planen"],
    examples: &[
        Example {
            what: "Planen kom efter tilbuddet, og borgeren blev trukket",
            files: &[
                CASE,
                (
                    PLAN,
                    "---\ntitel: Min Plan\nudarbejdet: 2024-04-20\npubliceret:\n  - {dato: 2024-05-04, kanal: jobnet}\ntilbud:\n  - navn: Praktik på lageret\n    start: 2024-05-01\n    konsekvens: Du blev trukket for tre dage.\n---\n",
                ),
            ],
            findings: &["content/planer/a/min-plan.md:9:17"],
        },
        Example {
            what: "Planen kom efter tilbuddet, og det fik ingen følger",
            files: &[
                CASE,
                (
                    PLAN,
                    "---\ntitel: Min Plan\nudarbejdet: 2024-04-20\npubliceret:\n  - {dato: 2024-05-04, kanal: jobnet}\ntilbud:\n  - navn: Praktik på lageret\n    start: 2024-05-01\n    konsekvens: Det fik ingen følger.\n---\n",
                ),
            ],
            findings: &[],
        },
        Example {
            what: "Planen kom i tide",
            files: &[
                CASE,
                (
                    PLAN,
                    "---\ntitel: Min Plan\nudarbejdet: 2024-04-20\npubliceret:\n  - {dato: 2024-04-21, kanal: jobnet}\ntilbud:\n  - navn: Praktik på lageret\n    start: 2024-05-01\n    konsekvens: Du blev trukket for tre dage.\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    for (i, offer, ..) in breaches(on) {
        if offer.konsekvens.as_ref().is_none_or(|consequence| says_none(consequence.as_str())) {
            continue;
        }
        let name = offer.navn.as_str();
        out.at(
            format!("tilbud[{i}].konsekvens"),
            text!(
                "Tilbuddet ”{name}” har en følge for at blive væk, men planen var ikke lavet, opdateret og gjort tilgængelig, inden tilbuddet begyndte.",
                "The offer “{name}” has a consequence for staying away, but the plan was not made, updated and published before the offer began."
            ),
            text!(
                "Tag afgørelsen op igen, og slet konsekvens, eller skriv fx ”Det fik ingen følger, at du ikke kom.”",
                "Take the decision up again, and delete konsekvens or write for instance “Det fik ingen følger, at du ikke kom.”"
            ),
        );
    }
}

/// Whether the text says that there was no consequence.
fn says_none(text: &str) -> bool {
    let text = text.to_lowercase();
    let mut words = text.split(|c: char| !c.is_alphanumeric());
    words.any(|word| matches!(word, "ingen" | "ikke" | "uden" | "intet"))
}
