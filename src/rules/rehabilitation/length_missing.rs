//! R651: the recommendation of a course does not say how long it should last.

use super::example::{CASE, RECOMMENDATION};
use super::sources::audit;
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::model::plan::{Del, Ydelse};
use crate::rules::{OnPlan, Out};

pub static RULE: Rule = Rule {
    code: "R651",
    name: "length-missing",
    severity: Severity::Error,
    title: both!(
        "Indstillingen siger ikke, hvor længe forløbet skal vare",
        "The recommendation does not say how long the course should last"
    ),
    why: both!(
        "Borgeren ved ikke, hvor lang tid der er sat af, og ingen kan se, om længden følger reglerne.",
        "The citizen does not know how much time there is, and nobody can see whether the length follows the rules."
    ),
    source: Some(audit(
        "På mødet i rehabiliteringsteamet afgiver teamet indstilling om ressourceforløbets varighed",
    )),
    requirements: &["51"],
    examples: &[
        Example {
            what: "Ingen varighed",
            files: &[
                CASE,
                (
                    RECOMMENDATION,
                    "---\ntitel: I\nteammøde: 2024-04-17\nindstillet_til: ressourceforløb\n---\n",
                ),
            ],
            findings: &["content/planer/a/indstilling.md:2:1"],
        },
        Example {
            what: "Fleksjob har ingen varighed",
            files: &[
                CASE,
                (RECOMMENDATION, "---\ntitel: I\nteammøde: 2024-04-17\nindstillet_til: fleksjob\n---\n"),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    let Del::Indstilling(del) = &on.plan.del else { return };
    if del.indstillet_til == Some(Ydelse::Ressourceforløb) && del.varighed.is_none() {
        out.at(
            "varighed",
            text!(
                "Teamet indstiller til et ressourceforløb, men varigheden mangler.",
                "The team recommends a resource course, but its length is missing."
            ),
            text!(
                "Skriv fx varighed: 2 år, og hvorfor under begrundelse_for_varighed:.",
                "Write for instance varighed: 2 år, and why under begrundelse_for_varighed:."
            ),
        );
    }
}
