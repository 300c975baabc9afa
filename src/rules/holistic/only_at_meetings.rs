//! H031: the plan is changed only on the days of meetings.

use super::{example, people, source};
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::model::Date;
use crate::model::plan::Samtalestatus;
use crate::rules::{OnPlan, Out};
use std::collections::BTreeSet;

pub static RULE: Rule = Rule {
    code: "H031",
    name: "changed-only-at-meetings",
    severity: Severity::Note,
    title: both!("Planen ændres kun, når der er møde", "The plan is changed only at meetings"),
    why: both!(
        "Så er planen ikke det, medarbejderne arbejder efter, og imellem møderne kan borgeren ikke stole på den.",
        "Then the plan is not what staff work by, and between meetings the citizen cannot trust it."
    ),
    source: Some(source::memo(
        "at planen primært bliver opdateret for borgerens skyld i forbindelse med møder, og således bliver et ”dødt” dokument/redskab i sagsbehandlernes hverdag",
    )),
    requirements: &["31"],
    examples: &[
        Example {
            what: "Fire ændringer, alle på mødedage",
            files: &[
                example::CASE,
                (
                    example::HOLISTIC,
                    "---\ntitel: Plan\nsamtaler:\n  - dato: 2026-02-02\n  - dato: 2026-03-02\n  - dato: 2026-04-06\n  - dato: 2026-05-04\nudgaver:\n  - dato: 2026-01-05\n    ændring: Lavet\n  - dato: 2026-02-02\n    ændring: Praktik\n  - dato: 2026-03-02\n    ændring: Mentor\n  - dato: 2026-04-06\n    ændring: Kursus\n  - dato: 2026-05-04\n    ændring: Mål\n---\n",
                ),
            ],
            findings: &["content/planer/a/helhedsorienteret-plan.md:17:11"],
        },
        Example {
            what: "En af dem mellem to møder",
            files: &[
                example::CASE,
                (
                    example::HOLISTIC,
                    "---\ntitel: Plan\nsamtaler:\n  - dato: 2026-02-02\n  - dato: 2026-03-02\n  - dato: 2026-04-06\n  - dato: 2026-05-04\nudgaver:\n  - dato: 2026-01-05\n    ændring: Lavet\n  - dato: 2026-02-02\n    ændring: Praktik\n  - dato: 2026-03-02\n    ændring: Mentor\n  - dato: 2026-04-17\n    ændring: Kursus\n  - dato: 2026-05-04\n    ændring: Mål\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

/// So many changes after the first version before it is a habit. The source names no number.
const HABIT: usize = 4;

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    let plan = on.plan;
    if !people::is_holistic(plan) || plan.udgaver.len() <= HABIT {
        return;
    }
    let days: BTreeSet<Date> = plan.udgaver.iter().map(|u| u.dato).collect();
    let held =
        |day: &Date| plan.samtaler.iter().any(|s| s.dato == *day && s.status != Some(Samtalestatus::Aflyst));
    let count = days.len().saturating_sub(1);
    let last = days.last().and_then(|day| plan.udgaver.iter().position(|u| u.dato == *day));
    let Some(last) = last.filter(|_| count >= HABIT && days.iter().skip(1).all(held)) else { return };
    out.at(
        format!("udgaver[{last}].dato"),
        text!(
            "Planen er ændret {count} gange, siden den blev lavet, og hver gang på en mødedag.",
            "The plan was changed {count} times since it was made, each time on the day of a meeting."
        ),
        text!(
            "Skriv også ind, hvad der sker mellem møderne, når det sker: et tilbud, der slutter, et delmål, der er nået.",
            "Write in what happens between meetings too, when it happens: an offer that ends, a sub-goal reached."
        ),
    );
}
