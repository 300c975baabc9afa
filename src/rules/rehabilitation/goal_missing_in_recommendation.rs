//! R038: The recommendation names no job and no education as its goal.

use super::goals::no_concrete_goal;
use crate::diagnostic::{Citation, Example, Rule, Severity, both};
use crate::model::Kind;
use crate::rules::{OnPlan, Out};

pub static RULE: Rule = Rule {
    code: "R038",
    name: "goal-missing-in-recommendation",
    severity: Severity::Warning,
    title: both!(
        "Indstillingen har intet konkret mål for job eller uddannelse",
        "The recommendation has no concrete goal for job or education"
    ),
    why: both!(
        "Indstillingen styrer, hvilke indsatser borgeren får. Uden et mål peger den ingen steder hen.",
        "The recommendation decides which efforts the citizen gets. Without a goal it points nowhere."
    ),
    source: Some(Citation {
        title: both!(
            "Deloitte for STAR, fokusrevision 2020 om ressourceforløb",
            "Deloitte for STAR, focus audit 2020 on resource courses"
        ),
        quote: "indgå som en central og styrende del for indstillingen fra rehabiliteringsteamet",
    }),
    requirements: &["38"],
    examples: &[
        Example {
            what: "Intet mål",
            files: &[
                ("content/planer/a/sag.yaml", "titel: A\nborger: A\n"),
                ("content/planer/a/indstilling.md", "---\ntitel: Plan\nmål: []\n---\n"),
            ],
            findings: &["content/planer/a/indstilling.md:3:6"],
        },
        Example {
            what: "Kun et mål for hverdagen",
            files: &[
                ("content/planer/a/sag.yaml", "titel: A\nborger: A\n"),
                (
                    "content/planer/a/indstilling.md",
                    "---\ntitel: Plan\nmål:\n  - id: ro\n    tekst: Sove hele natten\n    art: hverdag\n---\n",
                ),
            ],
            findings: &["content/planer/a/indstilling.md:5:12"],
        },
        Example {
            what: "Kun et skridt på vejen",
            files: &[
                ("content/planer/a/sag.yaml", "titel: A\nborger: A\n"),
                (
                    "content/planer/a/indstilling.md",
                    "---\ntitel: Plan\nmål:\n  - tekst: Afklaring af arbejdsevne\n---\n",
                ),
            ],
            findings: &["content/planer/a/indstilling.md:4:12"],
        },
        Example {
            what: "Et konkret mål",
            files: &[
                ("content/planer/a/sag.yaml", "titel: A\nborger: A\n"),
                (
                    "content/planer/a/indstilling.md",
                    "---\ntitel: Plan\nmål:\n  - tekst: Job som pedel på nedsat tid\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    if on.plan.art == Kind::Indstilling {
        no_concrete_goal(on, out);
    }
}
