//! R040: the Min Plan of a resource course has goals, but none for job or education.

use super::goals::{missing_path, no_goal};
use crate::diagnostic::{Citation, Example, Rule, Severity, both};
use crate::model::Kind;
use crate::rules::plan_goals::work_goals;
use crate::rules::{OnPlan, Out};

pub static RULE: Rule = Rule {
    code: "R040",
    name: "goal-missing-in-min-plan",
    severity: Severity::Warning,
    title: both!(
        "Min Plan har mål, men intet for job eller uddannelse",
        "Min Plan has goals, but none for job or education"
    ),
    why: both!(
        "Målene for hverdagen er vigtige, men de skal føre et sted hen. Kun hver tredje Min Plan i et ressourceforløb siger hvor.",
        "Goals for everyday life matter, but they must lead somewhere. Only every third Min Plan in a resource course says where."
    ),
    source: Some(Citation {
        title: both!(
            "Deloitte for STAR, fokusrevision 2020 om ressourceforløb",
            "Deloitte for STAR, focus audit 2020 on resource courses"
        ),
        quote: "Blot i hver tredje sag indeholder den seneste Min Plan konkrete job- eller uddannelsesmål",
    }),
    requirements: &["40"],
    examples: &[
        Example {
            what: "Kun et mål for hverdagen",
            files: &[
                ("content/planer/a/sag.yaml", "titel: A\nborger: A\n"),
                ("content/planer/a/indsatsdel.md", "---\ntitel: Plan\nmål:\n  - tekst: Job som pedel\n---\n"),
                (
                    "content/planer/a/min-plan.md",
                    "---\ntitel: Plan\nmål:\n  - id: ro\n    tekst: Sove hele natten\n    art: hverdag\n---\n",
                ),
            ],
            findings: &["content/planer/a/min-plan.md:5:12"],
        },
        Example {
            what: "Også et mål for job",
            files: &[
                ("content/planer/a/sag.yaml", "titel: A\nborger: A\n"),
                ("content/planer/a/indsatsdel.md", "---\ntitel: Plan\nmål:\n  - tekst: Job som pedel\n---\n"),
                (
                    "content/planer/a/min-plan.md",
                    "---\ntitel: Plan\nmål:\n  - tekst: Sove hele natten\n    art: hverdag\n  - tekst: Job som pedel\n    art: job\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    let course = || on.case.plans.iter().any(|p| matches!(p.data.art, Kind::Indstilling | Kind::Indsatsdel));
    // A plan without any goal is told of by M006.
    if on.plan.art == Kind::MinPlan
        && !on.plan.mål.is_empty()
        && course()
        && work_goals(on.case, on.plan).is_empty()
    {
        no_goal(out, missing_path(on.plan));
    }
}
