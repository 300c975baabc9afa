//! M006: a Min Plan without a goal.

use crate::diagnostic::{Citation, Example, Rule, Severity, both, text};
use crate::model::Kind;
use crate::model::plan::{Målart, Målvalg};
use crate::rules::{OnPlan, Out};

pub static RULE: Rule = Rule {
    code: "M006",
    name: "goal-missing",
    severity: Severity::Warning,
    title: both!("Planen har intet beskæftigelsesmål", "The plan has no employment goal"),
    why: both!(
        "Uden et mål kan borgeren ikke se, hvad tilbuddene skal føre til. Revisionen skriver en bemærkning om det.",
        "Without a goal the citizen cannot see what the offers lead to. The auditors remark on it."
    ),
    source: Some(Citation {
        title: both!(
            "Københavns Kommune, oplæg om Min Plan, 24. september 2018",
            "City of Copenhagen, slides on Min Plan, 24 September 2018"
        ),
        quote: "Manglende … beskæftigelsesmål",
    }),
    requirements: &["6"],
    examples: &[
        Example {
            what: "Ingen mål",
            files: &[
                ("content/planer/a/sag.yaml", "titel: A\nborger: A\n"),
                ("content/planer/a/min-plan.md", "---\ntitel: Min Plan\n---\n"),
            ],
            findings: &["content/planer/a/min-plan.md:2:1"],
        },
        Example {
            what: "Kun et mål for hverdagen",
            files: &[
                ("content/planer/a/sag.yaml", "titel: A\nborger: A\n"),
                (
                    "content/planer/a/min-plan.md",
                    "---\ntitel: Min Plan\nmål:\n  - tekst: En god hverdag\n    art: hverdag\n---\n",
                ),
            ],
            findings: &["content/planer/a/min-plan.md:4:3"],
        },
        Example {
            what: "Et mål om job",
            files: &[
                ("content/planer/a/sag.yaml", "titel: A\nborger: A\n"),
                (
                    "content/planer/a/min-plan.md",
                    "---\ntitel: Min Plan\nmål:\n  - tekst: Job som lagermedarbejder\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    if on.plan.art != Kind::MinPlan {
        return;
    }
    // In a course of rehabilitation R040 says so.
    let in_course = on.case.plans.iter().any(|p| p.data.art == Kind::Indsatsdel);
    let everyday_only =
        !on.plan.mål.is_empty() && !in_course && on.plan.mål.iter().all(|g| is_everyday(on, g));
    if everyday_only {
        out.at(
            "mål",
            text!(
                "Planen har kun mål for hverdagen, ikke for job eller uddannelse.",
                "The plan has goals for everyday life only, none for work or education."
            ),
            text!(
                "Skriv også det job eller den uddannelse, borgeren arbejder hen imod, fx ”Job som lagermedarbejder” med art: job.",
                "Write also the job or education the citizen works towards, such as “Job som lagermedarbejder” with art: job."
            ),
        );
    }
    if on.plan.mål.is_empty() {
        out.at(
            "mål",
            text!("Planen har intet mål.", "The plan has no goal."),
            text!(
                "Skriv under mål: det job eller den uddannelse, borgeren arbejder hen imod, fx ”Job som lagermedarbejder”.",
                "Write under mål: the job or education the citizen works towards, such as “Job som lagermedarbejder”."
            ),
        );
    }
}

/// Whether the goal is about everyday life, by its own word.
fn is_everyday(on: &OnPlan, goal: &Målvalg) -> bool {
    let goal = match goal {
        Målvalg::Fra(name) => on.case.sag.data.mål.get(name),
        Målvalg::Eget(goal) => Some(goal.as_ref()),
    };
    goal.is_some_and(|g| g.art == Some(Målart::Hverdag))
}
