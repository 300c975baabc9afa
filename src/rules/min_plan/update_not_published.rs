//! M003: the plan was updated before an offer, but the update did not reach the citizen in time.

use super::guarantee::{Breach, breaches};
use super::sample::{CASE, PLAN};
use crate::diagnostic::{Citation, Example, Rule, Severity, both, text};
use crate::rules::{OnPlan, Out};

pub static RULE: Rule = Rule {
    code: "M003",
    name: "update-not-published",
    severity: Severity::Error,
    title: both!(
        "Den nye udgave nåede ikke borgeren i tide",
        "The new version did not reach the citizen in time"
    ),
    why: both!(
        "Borgeren kendte kun den gamle udgave, da tilbuddet begyndte. Så kan det ikke få følger, at borgeren bliver væk.",
        "The citizen knew only the old version when the offer began. Staying away can then have no consequence."
    ),
    source: Some(Citation {
        title: both!(
            "Københavns Kommune, oplæg om Min Plan, 24. september 2018",
            "City of Copenhagen, slides on Min Plan, 24 September 2018"
        ),
        quote: "Manglende rettidighed i publicering af ”Min Plan” forud for tilbud",
    }),
    requirements: &["3"],
    settings: &["regler.samme_dag_tilladt", "regler.garanti_følger_planen"],
    examples: &[
        Example {
            what: "Opdateret i tide, offentliggjort for sent",
            files: &[
                CASE,
                (
                    PLAN,
                    "---\ntitel: Min Plan\nudarbejdet: 2024-03-01\nopdateret: 2024-04-25\npubliceret:\n  - {dato: 2024-03-02, kanal: jobnet}\n  - {dato: 2024-05-06, kanal: jobnet}\ntilbud:\n  - navn: Praktik på lageret\n    start: 2024-05-01\n---\n",
                ),
            ],
            findings: &["content/planer/a/min-plan.md:10:12"],
        },
        Example {
            what: "Opdateret og offentliggjort i tide",
            files: &[
                CASE,
                (
                    PLAN,
                    "---\ntitel: Min Plan\nudarbejdet: 2024-03-01\nopdateret: 2024-04-25\npubliceret:\n  - {dato: 2024-03-02, kanal: jobnet}\n  - {dato: 2024-04-26, kanal: jobnet}\ntilbud:\n  - navn: Praktik på lageret\n    start: 2024-05-01\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    for (i, offer, start, breach) in breaches(on) {
        let Breach::NotRepublished { version, reached } = breach else { continue };
        let name = offer.navn.as_str();
        let message = match reached {
            Some(day) => text!(
                "Planen blev ændret {version}, inden tilbuddet ”{name}” begyndte {start}, men den nye udgave blev først gjort tilgængelig {day}.",
                "The plan was changed {version}, before the offer “{name}” began {start}, but the new version was published only on {day}."
            ),
            None => text!(
                "Planen blev ændret {version}, inden tilbuddet ”{name}” begyndte {start}, men den nye udgave er ikke gjort tilgængelig for borgeren.",
                "The plan was changed {version}, before the offer “{name}” began {start}, but the new version was not published to the citizen."
            ),
        };
        out.at(
            format!("tilbud[{i}].start"),
            message,
            text!(
                "Skriv under publiceret, hvornår borgeren fik udgaven fra {version}, hvis det var inden tilbuddet. Ellers kan det ikke få følger, at borgeren bliver væk fra tilbuddet.",
                "Write under publiceret when the citizen got the version of {version}, if that was before the offer. Otherwise staying away from the offer can have no consequence."
            ),
        );
    }
}
