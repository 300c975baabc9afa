//! R053: a long course without a goal for job or education.

use super::course::granted;
use super::example::{CASE, RECOMMENDATION};
use super::length::at_least;
use super::sources::audit;
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::model::plan::{Del, Mål, Målart, Målvalg};
use crate::rules::{OnPlan, Out};
use chrono::Datelike;

pub static RULE: Rule = Rule {
    code: "R053",
    name: "long-course-without-goal",
    severity: Severity::Warning,
    title: both!(
        "Et langt forløb har intet mål om job eller uddannelse",
        "A long course has no goal for job or education"
    ),
    why: both!(
        "Jo længere forløbet er, jo lettere mister det retning. Fokusrevisionen kalder lange forløb uden mål en risiko.",
        "The longer a course is, the easier it loses direction. The audit calls long courses without a goal a risk."
    ),
    source: Some(audit("Lange forløb uden mål spænder ben for en effektiv planlægning af indsatsen")),
    requirements: &["53"],
    examples: &[
        Example {
            what: "Fem år uden mål",
            files: &[CASE, (RECOMMENDATION, "---\ntitel: I\nteammøde: 2019-04-17\nvarighed: 5 år\n---\n")],
            findings: &["content/planer/a/indstilling.md:2:1"],
        },
        Example {
            what: "Fem år med et jobmål",
            files: &[
                CASE,
                (
                    RECOMMENDATION,
                    "---\ntitel: I\nteammøde: 2019-04-17\nvarighed: 5 år\nmål:\n  - tekst: Job som gartnerimedhjælper\n---\n",
                ),
            ],
            findings: &[],
        },
        Example {
            what: "To år er ikke et langt forløb",
            files: &[CASE, (RECOMMENDATION, "---\ntitel: I\nteammøde: 2024-04-17\nvarighed: 2 år\n---\n")],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    let Del::Indstilling(del) = &on.plan.del else { return };
    let Some(length) = del.varighed else { return };
    // Four and five years were the long ones; from 2022 three years are the longest there can be.
    let long = if granted(del).is_some_and(|day| day.year() >= 2022) { 3 } else { 4 };
    if !at_least(length, long) {
        return;
    }
    let of_case = &on.case.sag.data.mål;
    let directs = |goal: &Mål| goal.art != Some(Målart::Hverdag);
    let has_goal = on.plan.mål.iter().any(|choice| match choice {
        Målvalg::Eget(goal) => directs(goal),
        // A goal that could not be read may be the one.
        Målvalg::Fra(name) => of_case.get(name).is_none_or(directs),
    });
    if !has_goal {
        out.at(
            "mål",
            text!(
                "Forløbet er på {length}, men indstillingen har intet mål om job eller uddannelse.",
                "The course is of {length}, but the recommendation has no goal for job or education."
            ),
            text!(
                "Skriv under mål: det job eller den uddannelse, borgeren arbejder hen imod, eller vælg et kortere forløb.",
                "Write under mål: the job or education the citizen works towards, or choose a shorter course."
            ),
        );
    }
}
