//! R037: The preparatory part names no job and no education as its goal.

use super::goals::no_concrete_goal;
use crate::diagnostic::{Citation, Example, Rule, Severity, both};
use crate::model::Kind;
use crate::rules::{OnPlan, Out};

pub static RULE: Rule = Rule {
    code: "R037",
    name: "goal-missing-in-preparation",
    severity: Severity::Warning,
    title: both!(
        "Den forberedende del har intet konkret mål for job eller uddannelse",
        "The preparatory part has no concrete goal for job or education"
    ),
    why: both!(
        "Målet er udgangspunktet for resten af sagen. Mangler det her, er der næsten aldrig et senere, og forløbet kommer til at handle om afklaring i stedet for om et job.",
        "The goal is where the rest of the case starts. If it is missing here, there is hardly ever one later, and the course becomes about clarifying instead of about a job."
    ),
    source: Some(Citation {
        title: both!(
            "Deloitte for STAR, fokusrevision 2020 om ressourceforløb",
            "Deloitte for STAR, focus audit 2020 on resource courses"
        ),
        quote: "Klare job- eller uddannelsesrettede mål bør opstilles sammen med borgeren allerede i den forberedende del af rehabiliteringsplanen",
    }),
    requirements: &["37"],
    examples: &[
        Example {
            what: "Intet mål",
            files: &[
                ("content/planer/a/sag.yaml", "titel: A\nborger: A\n"),
                ("content/planer/a/forberedende-del.md", "---\ntitel: Plan\nmål: []\n---\n"),
            ],
            findings: &["content/planer/a/forberedende-del.md:3:6"],
        },
        Example {
            what: "Kun et mål for hverdagen",
            files: &[
                ("content/planer/a/sag.yaml", "titel: A\nborger: A\n"),
                (
                    "content/planer/a/forberedende-del.md",
                    "---\ntitel: Plan\nmål:\n  - id: ro\n    tekst: Sove hele natten\n    art: hverdag\n---\n",
                ),
            ],
            findings: &["content/planer/a/forberedende-del.md:5:12"],
        },
        Example {
            what: "Kun et skridt på vejen",
            files: &[
                ("content/planer/a/sag.yaml", "titel: A\nborger: A\n"),
                (
                    "content/planer/a/forberedende-del.md",
                    "---\ntitel: Plan\nmål:\n  - tekst: Afklaring af arbejdsevne\n---\n",
                ),
            ],
            findings: &["content/planer/a/forberedende-del.md:4:12"],
        },
        Example {
            what: "Et konkret mål",
            files: &[
                ("content/planer/a/sag.yaml", "titel: A\nborger: A\n"),
                (
                    "content/planer/a/forberedende-del.md",
                    "---\ntitel: Plan\nmål:\n  - tekst: Job som pedel på nedsat tid\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    if on.plan.art == Kind::ForberedendeDel {
        no_concrete_goal(on, out);
    }
}
