//! R451: a new resource course after 31 January 2026.

use super::course::granted;
use super::example::{CASE, RECOMMENDATION};
use super::sources::{ACT_1750, law};
use crate::diagnostic::{Example, Rule, Severity, Valid, both, text};
use crate::model::plan::{Del, Ydelse};
use crate::rules::{OnPlan, Out};

pub static RULE: Rule = Rule {
    code: "R451",
    name: "new-course-after-2026",
    severity: Severity::Error,
    title: both!(
        "Der gives ikke nye ressourceforløb fra 1. februar 2026",
        "No new resource courses are given from 1 February 2026"
    ),
    why: both!(
        "Borgeren bliver lovet et forløb, som kommunen ikke længere kan give. Forløb, der er bevilget før, fortsætter.",
        "The citizen is promised a course that the municipality can no longer give. Courses granted before go on."
    ),
    law: Some(law(ACT_1750, "")),
    valid: Valid::since(2026, 2, 1),
    history: Some(both!(
        "Til og med 31. januar 2026 kunne der gives ressourceforløb på ét til tre år (fra 2022) og ét til fem år (før 2022).",
        "Up to 31 January 2026 resource courses could be granted for one to three years (from 2022) and one to five years (before 2022)."
    )),
    requirements: &["51"],
    examples: &[
        Example {
            what: "Indstillet i marts 2026",
            files: &[
                CASE,
                (
                    RECOMMENDATION,
                    "---\ntitel: I\nteammøde: 2026-03-17\nindstillet_til: ressourceforløb\nvarighed: 2 år\n---\n",
                ),
            ],
            findings: &["content/planer/a/indstilling.md:4:17"],
        },
        Example {
            what: "Bevilget den sidste dag, det var muligt",
            files: &[
                CASE,
                (
                    RECOMMENDATION,
                    "---\ntitel: I\nteammøde: 2026-01-20\nindstillet_til: ressourceforløb\nvarighed: 2 år\nafgørelse:\n  dato: 2026-01-31\n  tekst: Et forløb.\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    let Del::Indstilling(del) = &on.plan.del else { return };
    let Some(day) = granted(del).filter(|day| RULE.valid.holds(*day)) else { return };
    if del.indstillet_til == Some(Ydelse::Ressourceforløb) {
        out.at(
            "indstillet_til",
            text!(
                "Ressourceforløbet er bevilget {day}, men der gives ikke nye ressourceforløb fra 1. februar 2026.",
                "The resource course was granted on {day}, but no new resource courses are given from 1 February 2026."
            ),
            text!(
                "Vælg en anden indsats under indstillet_til:. Er afgørelsen fra før 1. februar 2026, så ret datoen under afgørelse:.",
                "Choose another effort under indstillet_til:. If the decision is from before 1 February 2026, correct the date under afgørelse:."
            ),
        );
    }
}
