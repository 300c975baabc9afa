//! H221: the citizen has another plan besides, and neither says which of them holds.

use super::{example, people, replaced, source};
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::model::Kind;
use crate::model::plan::Plan;
use crate::rules::{OnCase, Out};
use crate::site::{Case, Entry};

pub static RULE: Rule = Rule {
    code: "H221",
    name: "second-active-plan",
    severity: Severity::Warning,
    title: both!("Borgeren har mere end én plan", "The citizen has more than one plan"),
    why: both!(
        "Meningen med én plan er, at borgeren kun skal læse og følge ét sted. Med to planer skal borgeren selv finde ud af, hvad der gælder.",
        "The point of one plan is that the citizen reads and follows one place only. With two plans it is left to the citizen to find out what holds."
    ),
    source: Some(source::memo(
        "Derudover giver det mulighed for, at borgeren kun skal forholde sig til én plan (forudsat, at der ikke laves andre/supplerende planer)",
    )),
    requirements: &["21"],
    examples: &[
        Example {
            what: "En Min Plan ved siden af den fælles plan",
            files: &[
                example::CASE,
                ("content/planer/a/min-plan.md", "---\ntitel: Min Plan\nudarbejdet: 2025-03-01\n---\n"),
                (example::HOLISTIC, "---\ntitel: Plan\nudarbejdet: 2026-01-21\n---\n"),
            ],
            findings: &["content/planer/a/helhedsorienteret-plan.md:2:1"],
        },
        Example {
            what: "To gange Min Plan, uden at den nye erstatter den gamle",
            files: &[
                example::CASE,
                ("content/planer/a/min-plan-2025.md", "---\ntitel: Min Plan\nudarbejdet: 2025-03-01\n---\n"),
                ("content/planer/a/min-plan.md", "---\ntitel: Min Plan\nudarbejdet: 2026-03-01\n---\n"),
            ],
            findings: &["content/planer/a/min-plan.md:2:1"],
        },
        Example {
            what: "Den gamle er erstattet",
            files: &[
                example::CASE,
                ("content/planer/a/min-plan.md", "---\ntitel: Min Plan\nudarbejdet: 2025-03-01\n---\n"),
                (
                    example::HOLISTIC,
                    "---\ntitel: Plan\nudarbejdet: 2026-01-21\nerstatter:\n  - plan: min-plan\n    fra: 2026-01-21\n---\n",
                ),
            ],
            findings: &[],
        },
        Example {
            what: "Hver forælder har sin egen Min Plan",
            files: &[
                example::FAMILY,
                (
                    "content/planer/a/min-plan-lone.md",
                    "---\ntitel: Min Plan\nudarbejdet: 2026-03-01\nsynlig_for: mor\n---\n",
                ),
                (
                    "content/planer/a/min-plan-peter.md",
                    "---\ntitel: Min Plan\nudarbejdet: 2026-03-01\nsynlig_for: far\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnCase, out: &mut Out) {
    let case = on.case;
    if case.plans.len() < 2 {
        return;
    }
    let all = case.plans.iter().filter(|p| is_whole(&p.data) && !people::is_replaced(case, &p.slug));
    let holding: Vec<&Entry<Plan>> = all.collect();
    for (at, first) in holding.iter().enumerate() {
        for second in holding.iter().skip(at + 1) {
            let (older, newer) = in_order(first, second);
            if !compete(&older.data, &newer.data)
                || !people::share_a_citizen(case, &older.data, &newer.data)
                || is_told(case, newer, older)
            {
                continue;
            }
            let (title, name) = (&older.data.titel, &older.slug);
            out.elsewhere(
                newer,
                "erstatter",
                text!(
                    "Borgeren har også planen ”{title}”, og denne plan siger ikke, at den træder i stedet for den.",
                    "The citizen also has the plan “{title}”, and this plan does not say that it stands instead of it."
                ),
                text!(
                    "Skriv under erstatter: plan: {name} og fra hvilken dag. Gælder begge planer, så skriv på den ene, hvad den har, som den anden ikke har, og sæt beskeden til side med en begrundelse.",
                    "Write under erstatter: plan: {name} and from which day. If both plans hold, say in one what it has that the other has not, and set this message aside with a reason."
                ),
            );
        }
    }
}

/// A plan by itself, not a part of a case on its way to one.
fn is_whole(plan: &Plan) -> bool {
    matches!(plan.art, Kind::MinPlan | Kind::Indsatsdel | Kind::HelhedsorienteretPlan | Kind::Familieplan)
}

/// Whether one of the plans should stand instead of the other. A rehabilitation plan and a Min Plan
/// may stand side by side.
fn compete(a: &Plan, b: &Plan) -> bool {
    let twice_min_plan = a.art == Kind::MinPlan && b.art == Kind::MinPlan;
    people::is_holistic(a) || people::is_holistic(b) || twice_min_plan
}

/// The plan that should stand instead of the other comes last: the holistic one, else the newer.
fn in_order<'a>(a: &'a Entry<Plan>, b: &'a Entry<Plan>) -> (&'a Entry<Plan>, &'a Entry<Plan>) {
    let rank = |e: &Entry<Plan>| (people::is_holistic(&e.data), e.data.dato());
    if rank(a) <= rank(b) { (a, b) } else { (b, a) }
}

/// Whether H021 has told of it: the plan says in words that it stands instead of this one.
fn is_told(case: &Case, newer: &Entry<Plan>, older: &Entry<Plan>) -> bool {
    newer
        .data
        .erstatter
        .iter()
        .any(|e| replaced::still_there(case, &newer.data, e).any(|p| p.slug == older.slug))
}
