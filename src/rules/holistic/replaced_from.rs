//! H421: it is not said from which day the plan stands instead of the other, or the day cannot be right.

use super::{example, people, source};
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::rules::{OnPlan, Out};

pub static RULE: Rule = Rule {
    code: "H421",
    name: "replacement-day-unclear",
    severity: Severity::Warning,
    title: both!(
        "Det er uklart, fra hvilken dag planen gælder i stedet",
        "It is unclear from which day the plan holds instead"
    ),
    why: both!(
        "Dagen afgør, hvilken plan borgeren skulle følge. Ligger den, før planen blev lavet, har borgeren været uden plan.",
        "The day decides which plan the citizen was to follow. If it lies before the plan was made, the citizen was without one."
    ),
    source: Some(source::memo("erstatte ”Min Plan” med den helhedsorienterede plan (LAB §40 stk. 3)")),
    requirements: &["21"],
    examples: &[
        Example {
            what: "Ingen dag",
            files: &[
                example::CASE,
                (
                    example::HOLISTIC,
                    "---\ntitel: Plan\nudarbejdet: 2026-01-21\nerstatter:\n  - anden: Min Plan\n---\n",
                ),
            ],
            findings: &["content/planer/a/helhedsorienteret-plan.md:5:5"],
        },
        Example {
            what: "Erstattet, tre uger før planen var der",
            files: &[
                example::CASE,
                (
                    example::HOLISTIC,
                    "---\ntitel: Plan\nudarbejdet: 2026-01-21\nerstatter:\n  - anden: Min Plan\n    fra: 2026-01-01\n---\n",
                ),
            ],
            findings: &["content/planer/a/helhedsorienteret-plan.md:6:10"],
        },
        Example {
            what: "Fra den dag, planen blev lavet",
            files: &[
                example::CASE,
                (
                    example::HOLISTIC,
                    "---\ntitel: Plan\nudarbejdet: 2026-01-21\nerstatter:\n  - anden: Min Plan\n    fra: 2026-01-21\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    if !people::is_holistic(on.plan) {
        return;
    }
    for (at, entry) in on.plan.erstatter.iter().enumerate() {
        let path = format!("erstatter[{at}].fra");
        match (entry.fra, on.plan.udarbejdet) {
            (None, _) => out.at(
                path,
                text!(
                    "Der står ikke, fra hvilken dag planen træder i stedet for den anden.",
                    "It is not said from which day the plan stands instead of the other."
                ),
                text!("Skriv fra: og dagen.", "Write fra: and the day."),
            ),
            (Some(from), Some(made)) if from < made => out.at(
                path,
                text!(
                    "Planen træder i stedet for den anden fra {from}, men blev først lavet {made}.",
                    "The plan stands instead of the other from {from} but was only made on {made}."
                ),
                text!(
                    "Skriv den dag, planen blev lavet, eller en senere dag. Indtil da gjaldt den anden plan.",
                    "Write the day the plan was made, or a later one. Until then the other plan held."
                ),
            ),
            _ => {}
        }
    }
}
