//! R052: the length of a course without its reasons.

use super::example::{CASE, RECOMMENDATION};
use super::sources::audit;
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::model::plan::Del;
use crate::rules::{OnPlan, Out};

pub static RULE: Rule = Rule {
    code: "R052",
    name: "length-unexplained",
    severity: Severity::Warning,
    title: both!("Forløbets længde er ikke begrundet", "The length of the course has no reasons"),
    why: both!(
        "Længden skal passe til borgerens egen situation. Uden en begrundelse kan borgeren ikke se, om den gør det.",
        "The length should fit the citizen's own situation. Without reasons the citizen cannot see whether it does."
    ),
    source: Some(audit(
        "Rehabiliteringsteamets indstilling skal baseres på en individuel vurdering … Længden på et ressourceforløb skal \
         således reflektere sagernes kompleksitetsgrad",
    )),
    requirements: &["52"],
    examples: &[
        Example {
            what: "Tre år uden et ord om hvorfor",
            files: &[CASE, (RECOMMENDATION, "---\ntitel: I\nteammøde: 2024-04-17\nvarighed: 3 år\n---\n")],
            findings: &["content/planer/a/indstilling.md:2:1"],
        },
        Example {
            what: "Længden er begrundet",
            files: &[
                CASE,
                (
                    RECOMMENDATION,
                    "---\ntitel: I\nteammøde: 2024-04-17\nvarighed: 3 år\nbegrundelse_for_varighed: Timerne skal op i små trin.\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    let Del::Indstilling(del) = &on.plan.del else { return };
    let Some(length) = del.varighed.filter(|_| del.begrundelse_for_varighed.is_none()) else { return };
    out.at(
        "begrundelse_for_varighed",
        text!(
            "Forløbet er på {length}, men det står ikke, hvorfor netop så længe.",
            "The course is of {length}, but it is not said why that long."
        ),
        text!(
            "Skriv under begrundelse_for_varighed:, hvad der kræver tiden, fx hvilke indsatser der skal følge efter hinanden.",
            "Write under begrundelse_for_varighed: what needs the time, such as efforts that must follow one another."
        ),
    );
}
