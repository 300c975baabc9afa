//! M001: the plan reached the citizen only after an offer began.

use super::guarantee::{Breach, breaches};
use super::sample::{CASE, PLAN};
use crate::diagnostic::{Citation, Example, Rule, Severity, both, text};
use crate::rules::dates::wait_in_words;
use crate::rules::{OnPlan, Out};

pub static RULE: Rule = Rule {
    code: "M001",
    name: "published-too-late",
    severity: Severity::Error,
    title: both!("Planen nåede borgeren for sent", "The plan reached the citizen too late"),
    why: both!(
        "Min Plan er borgerens garanti. Har borgeren ikke fået planen, inden tilbuddet begynder, kan det ikke få følger, at borgeren bliver væk.",
        "Min Plan is the citizen’s guarantee. Unless the citizen has the plan before the offer begins, staying away can have no consequence."
    ),
    source: Some(Citation {
        title: both!(
            "Københavns Kommune, oplæg om Min Plan, 24. september 2018",
            "City of Copenhagen, slides on Min Plan, 24 September 2018"
        ),
        quote: "borgeren kan ikke sanktioneres ved udeblivelse fra tilbud, hvis planen ikke er udarbejdet/opdateres og publiceret/sendt til borger inden iværksættelse af tilbud",
    }),
    requirements: &["1"],
    settings: &["regler.samme_dag_tilladt", "regler.garanti_følger_planen"],
    examples: &[
        Example {
            what: "Offentliggjort tre dage efter start",
            files: &[
                CASE,
                (
                    PLAN,
                    "---\ntitel: Min Plan\nudarbejdet: 2024-04-20\npubliceret:\n  - {dato: 2024-05-04, kanal: jobnet}\ntilbud:\n  - navn: Praktik på lageret\n    start: 2024-05-01\n---\n",
                ),
            ],
            findings: &["content/planer/a/min-plan.md:8:12"],
        },
        Example {
            what: "Aldrig offentliggjort",
            files: &[
                CASE,
                (
                    PLAN,
                    "---\ntitel: Min Plan\nudarbejdet: 2024-04-20\ntilbud:\n  - navn: Praktik på lageret\n    start: 2024-05-01\n---\n",
                ),
            ],
            findings: &["content/planer/a/min-plan.md:6:12"],
        },
        Example {
            what: "Samme dag uden klokkeslæt",
            files: &[
                CASE,
                (
                    PLAN,
                    "---\ntitel: Min Plan\nudarbejdet: 2024-04-20\npubliceret:\n  - {dato: 2024-05-01, kanal: jobnet}\ntilbud:\n  - navn: Praktik på lageret\n    start: 2024-05-01\n---\n",
                ),
            ],
            findings: &["content/planer/a/min-plan.md:8:12"],
        },
        Example {
            what: "Samme dag, men en time før",
            files: &[
                CASE,
                (
                    PLAN,
                    "---\ntitel: Min Plan\nudarbejdet: 2024-04-20\npubliceret:\n  - {dato: 2024-05-01, kl: 8.00, kanal: jobnet}\ntilbud:\n  - navn: Praktik på lageret\n    start: 2024-05-01\n    start_kl: 9.00\n---\n",
                ),
            ],
            findings: &[],
        },
        Example {
            what: "Dagen før",
            files: &[
                CASE,
                (
                    PLAN,
                    "---\ntitel: Min Plan\nudarbejdet: 2024-04-20\npubliceret:\n  - {dato: 2024-04-30, kanal: jobnet}\ntilbud:\n  - navn: Praktik på lageret\n    start: 2024-05-01\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    for (i, offer, start, breach) in breaches(on) {
        let Breach::Late { reached } = breach else { continue };
        let name = offer.navn.as_str();
        let message = match reached {
            None => text!(
                "Tilbuddet ”{name}” begyndte {start}, men planen er aldrig gjort tilgængelig eller sendt til borgeren.",
                "The offer “{name}” began {start}, but the plan was never published or sent to the citizen."
            ),
            Some(day) if day == start => text!(
                "Planen blev gjort tilgængelig {day}, samme dag som tilbuddet ”{name}” begyndte, og det fremgår ikke, at det skete inden.",
                "The plan was published {day}, the day on which the offer “{name}” began, and nothing shows that it came first."
            ),
            Some(day) => {
                let wait = wait_in_words(start, day);
                let (da, en) = (wait.da, wait.en);
                text!(
                    "Planen blev gjort tilgængelig {day}, {da} efter at tilbuddet ”{name}” begyndte {start}.",
                    "The plan was published {day}, {en} after the offer “{name}” began {start}."
                )
            }
        };
        let help = if reached == Some(start) {
            text!(
                "Skriv klokkeslættene, hvis planen kom først: kl under publiceret og start_kl under tilbuddet. Kom den ikke først, kan det ikke få følger, at borgeren bliver væk fra tilbuddet.",
                "Write the times if the plan came first: kl under publiceret and start_kl under the offer. If it did not, staying away from the offer can have no consequence."
            )
        } else {
            text!(
                "Skriv dagen under publiceret eller udleveret, hvis borgeren fik planen tidligere. Ellers kan det ikke få følger, at borgeren bliver væk fra tilbuddet. Gør fremover planen tilgængelig, inden tilbuddet begynder.",
                "Write the day under publiceret or udleveret if the citizen had the plan earlier. Otherwise staying away from the offer can have no consequence. In future, publish the plan before the offer begins."
            )
        };
        out.at(format!("tilbud[{i}].start"), message, help);
    }
}
