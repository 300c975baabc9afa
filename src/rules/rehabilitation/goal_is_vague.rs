//! R041: a goal wants work or education without saying which.

use crate::diagnostic::{Citation, Example, Rule, Severity, both};
use crate::rules::goals::Goal;
use crate::rules::plan_goals::work_goals;
use crate::rules::{OnPlan, Out};

pub static RULE: Rule = Rule {
    code: "R041",
    name: "goal-is-vague",
    severity: Severity::Warning,
    title: both!(
        "Målet siger ikke, hvilket job eller hvilken uddannelse",
        "The goal does not say which job or education"
    ),
    why: both!(
        "Et mål som ”komme i job” kan ikke styre noget: alle tilbud passer lige godt og lige dårligt til det.",
        "A goal such as “get a job” can steer nothing: every offer fits it equally well and equally badly."
    ),
    source: Some(Citation {
        title: both!(
            "Deloitte for STAR, fokusrevision 2020 om ressourceforløb",
            "Deloitte for STAR, focus audit 2020 on resource courses"
        ),
        quote: "rettet mod specifikke stillinger eller jobfunktioner og ikke alene mod det ukonkrete mål at komme i job",
    }),
    requirements: &["41"],
    examples: &[
        Example {
            what: "Komme i job",
            files: &[
                ("content/planer/a/sag.yaml", "titel: A\nborger: A\n"),
                (
                    "content/planer/a/min-plan.md",
                    "---\ntitel: Plan\nmål:\n  - tekst: Komme i job\n  - tekst: Ordinær uddannelse\n---\n",
                ),
            ],
            findings: &["content/planer/a/min-plan.md:4:12", "content/planer/a/min-plan.md:5:12"],
        },
        Example {
            what: "Kun en ydelse",
            files: &[
                ("content/planer/a/sag.yaml", "titel: A\nborger: A\n"),
                ("content/planer/a/indsatsdel.md", "---\ntitel: Plan\nmål:\n  - tekst: Et fleksjob\n---\n"),
            ],
            findings: &["content/planer/a/indsatsdel.md:4:12"],
        },
        Example {
            what: "Stilling, branche og uddannelse",
            files: &[
                ("content/planer/a/sag.yaml", "titel: A\nborger: A\n"),
                (
                    "content/planer/a/min-plan.md",
                    "---\ntitel: Plan\nmål:\n  - tekst: Fleksjob som pedel\n  - tekst: Job inden for turisme\n  - tekst: Uddannelse som elektriker\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    let goals = work_goals(on.case, on.plan);
    let concrete = goals.iter().any(|goal| goal.class == Goal::Concrete);
    for goal in goals.iter().filter(|goal| goal.class == Goal::Vague) {
        // Beside a goal that names the job, a wide one does no harm.
        if goal.declared || !concrete {
            goal.say_vague(out);
        }
    }
}
