//! R067: the preparatory part lacks the citizen's own view of their health.

use super::example::{CASE, PREPARATION};
use super::sources::audit;
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::model::plan::Del;
use crate::rules::{OnPlan, Out};

pub static RULE: Rule = Rule {
    code: "R067",
    name: "self-rated-health-missing",
    severity: Severity::Warning,
    title: both!(
        "Borgerens egen vurdering af helbredet mangler",
        "The citizen's own view of their health is missing"
    ),
    why: both!(
        "Lægens ord siger ikke alt. Borgeren ved selv, hvad helbredet betyder for en arbejdsdag.",
        "The doctor's words do not say it all. Citizens know themselves what their health means for a working day."
    ),
    source: Some(audit(
        "En beskrivelse af borgerens selvvurderede helbred i relation til at indgå på arbejdsmarkedet",
    )),
    requirements: &["67"],
    examples: &[
        Example {
            what: "Ikke spurgt",
            files: &[CASE, (PREPARATION, "---\ntitel: F\nfærdig: 2024-04-05\n---\n")],
            findings: &["content/planer/a/forberedende-del.md:2:1"],
        },
        Example {
            what: "Borgeren har svaret",
            files: &[
                CASE,
                (
                    PREPARATION,
                    "---\ntitel: F\nfærdig: 2024-04-05\nselvvurderet_helbred: Du siger 4 på en skala fra 0 til 10.\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    let Del::ForberedendeDel(del) = &on.plan.del else { return };
    if del.færdig.is_some() && del.selvvurderet_helbred.is_none() {
        out.at(
            "selvvurderet_helbred",
            text!(
                "Den forberedende del er færdig, men siger ikke, hvordan borgeren selv vurderer sit helbred.",
                "The preparatory part is finished, but does not say how the citizen judges their own health."
            ),
            text!(
                "Spørg borgeren, og skriv svaret under selvvurderet_helbred:, fx ”Du siger, at dit helbred er dårligt nogle dage og nogenlunde andre”.",
                "Ask the citizen, and write the answer under selvvurderet_helbred:, such as “Du siger, at dit helbred er dårligt nogle dage og nogenlunde andre”."
            ),
        );
    }
}
