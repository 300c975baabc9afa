//! R039: The action part names no job and no education as its goal.

use super::goals::no_concrete_goal;
use crate::diagnostic::{Citation, Example, Rule, Severity, both};
use crate::model::Kind;
use crate::rules::{OnPlan, Out};

pub static RULE: Rule = Rule {
    code: "R039",
    name: "goal-missing-in-action-part",
    severity: Severity::Error,
    title: both!(
        "Indsatsdelen har intet konkret mål for job eller uddannelse",
        "The action part has no concrete goal for job or education"
    ),
    why: both!(
        "Indsatsdelen skal bestå af et mål for job eller uddannelse med delmål. Uden målet kan ingen se, om indsatserne virker.",
        "The action part must consist of a goal for job or education with sub-goals. Without the goal nobody can see whether the efforts work."
    ),
    source: Some(Citation {
        title: both!(
            "Deloitte for STAR, fokusrevision 2020 om ressourceforløb",
            "Deloitte for STAR, focus audit 2020 on resource courses"
        ),
        quote: "skal rehabiliteringsplanen bestå af et mål for job og/eller uddannelse samt delmål",
    }),
    requirements: &["39"],
    examples: &[
        Example {
            what: "Intet mål",
            files: &[
                ("content/planer/a/sag.yaml", "titel: A\nborger: A\n"),
                ("content/planer/a/indsatsdel.md", "---\ntitel: Plan\nmål: []\n---\n"),
            ],
            findings: &["content/planer/a/indsatsdel.md:3:6"],
        },
        Example {
            what: "Kun et mål for hverdagen",
            files: &[
                ("content/planer/a/sag.yaml", "titel: A\nborger: A\n"),
                (
                    "content/planer/a/indsatsdel.md",
                    "---\ntitel: Plan\nmål:\n  - id: ro\n    tekst: Sove hele natten\n    art: hverdag\n---\n",
                ),
            ],
            findings: &["content/planer/a/indsatsdel.md:5:12"],
        },
        Example {
            what: "Kun et skridt på vejen",
            files: &[
                ("content/planer/a/sag.yaml", "titel: A\nborger: A\n"),
                (
                    "content/planer/a/indsatsdel.md",
                    "---\ntitel: Plan\nmål:\n  - tekst: Afklaring af arbejdsevne\n---\n",
                ),
            ],
            findings: &["content/planer/a/indsatsdel.md:4:12"],
        },
        Example {
            what: "Et konkret mål",
            files: &[
                ("content/planer/a/sag.yaml", "titel: A\nborger: A\n"),
                (
                    "content/planer/a/indsatsdel.md",
                    "---\ntitel: Plan\nmål:\n  - tekst: Job som pedel på nedsat tid\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    if on.plan.art == Kind::Indsatsdel {
        no_concrete_goal(on, out);
    }
}
