//! R042: a goal that an earlier part named is gone in a later one.

use super::goals::missing_path;
use crate::diagnostic::{Citation, Example, Rule, Severity, both, text};
use crate::model::Kind;
use crate::model::plan::Plan;
use crate::rules::goals::Goal;
use crate::rules::plan_goals::work_goals;
use crate::rules::{OnCase, Out};
use crate::site::Entry;

pub static RULE: Rule = Rule {
    code: "R042",
    name: "goal-lost",
    severity: Severity::Warning,
    title: both!("Målet er gået tabt undervejs", "The goal was lost on the way"),
    why: both!(
        "Borgeren har sagt, hvor vejen går hen. Når målet forsvinder i den næste del, bliver indsatsen lagt uden om det.",
        "The citizen has said where the way leads. When the goal disappears in the next part, the effort is planned past it."
    ),
    source: Some(Citation {
        title: both!(
            "Deloitte for STAR, fokusrevision 2020 om ressourceforløb",
            "Deloitte for STAR, focus audit 2020 on resource courses"
        ),
        quote: "Job- og uddannelsesmål går tabt i takt med sagens udvikling",
    }),
    requirements: &["42"],
    examples: &[
        Example {
            what: "Målet fra den forberedende del mangler i indsatsdelen",
            files: &[
                ("content/planer/a/sag.yaml", "titel: A\nborger: A\n"),
                (
                    "content/planer/a/forberedende-del.md",
                    "---\ntitel: Plan\nmål:\n  - tekst: Job som pedel\n---\n",
                ),
                (
                    "content/planer/a/indsatsdel.md",
                    "---\ntitel: Plan\nmål:\n  - tekst: Afklaring af arbejdsevne\n---\n",
                ),
            ],
            findings: &["content/planer/a/indsatsdel.md:4:12"],
        },
        Example {
            what: "Målet følger med",
            files: &[
                ("content/planer/a/sag.yaml", "titel: A\nborger: A\n"),
                (
                    "content/planer/a/forberedende-del.md",
                    "---\ntitel: Plan\nmål:\n  - tekst: Job som pedel\n---\n",
                ),
                (
                    "content/planer/a/indsatsdel.md",
                    "---\ntitel: Plan\nmål:\n  - tekst: Job som servicemedarbejder\n---\n",
                ),
            ],
            findings: &[],
        },
        Example {
            what: "En Min Plan fra før forløbet",
            files: &[
                ("content/planer/a/sag.yaml", "titel: A\nborger: A\n"),
                (
                    "content/planer/a/forberedende-del.md",
                    "---\ntitel: Plan\nfærdig: 2025-02-01\nmål:\n  - tekst: Job som pedel\n---\n",
                ),
                (
                    "content/planer/a/min-plan.md",
                    "---\ntitel: Plan\nopdateret: 2024-05-01\nmål:\n  - tekst: Afklaring af arbejdsevne\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnCase, out: &mut Out) {
    let mut parts: Vec<&Entry<Plan>> = on.case.plans.iter().filter(|p| rank(&p.data).is_some()).collect();
    parts.sort_by_key(|p| rank(&p.data));
    let mut earlier: Option<(&Entry<Plan>, String)> = None;
    for part in parts {
        let goals = work_goals(on.case, &part.data);
        if let Some(concrete) = goals.iter().find(|goal| goal.class == Goal::Concrete) {
            earlier.get_or_insert_with(|| (part, concrete.goal.tekst.as_str().to_owned()));
            continue;
        }
        let Some((from, goal)) = &earlier else { continue };
        // A Min Plan from before the course has lost nothing.
        if from.data.dato().zip(part.data.dato()).is_some_and(|(before, now)| now.0 < before.0) {
            continue;
        }
        let (da, en) = words(from.data.art);
        let path =
            goals.first().map_or_else(|| missing_path(&part.data).to_owned(), |goal| goal.path.clone());
        out.elsewhere(
            part,
            path,
            text!(
                "Målet ”{goal}” står i {da}, men denne plan har intet mål, der siger, hvilket job eller hvilken uddannelse det gælder.",
                "The goal “{goal}” stands in {en}, but this plan has no goal that says which job or education it is about."
            ),
            text!(
                "Skriv målet her også, bedst ved at skrive det én gang i sag.yaml og bruge dets navn i alle planer. Er målet opgivet, så skriv det nye og hvorfor.",
                "Write the goal here too, best by writing it once in sag.yaml and using its name in all plans. If it was given up, write the new one and why."
            ),
        );
    }
}

/// The place of a part in the order of the work.
fn rank(plan: &Plan) -> Option<u8> {
    match plan.art {
        Kind::ForberedendeDel => Some(0),
        Kind::Indstilling => Some(1),
        Kind::Indsatsdel => Some(2),
        Kind::MinPlan => Some(3),
        _ => None,
    }
}

fn words(kind: Kind) -> (&'static str, &'static str) {
    match kind {
        Kind::ForberedendeDel => ("den forberedende del", "the preparatory part"),
        Kind::Indstilling => ("indstillingen", "the recommendation"),
        Kind::Indsatsdel => ("indsatsdelen", "the action part"),
        _ => ("en tidligere plan", "an earlier plan"),
    }
}
