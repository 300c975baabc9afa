//! H021: a plan that was replaced goes on as if it were not.

use super::{example, people, replaced, source};
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::model::Date;
use crate::model::plan::Plan;
use crate::rules::{OnPlan, Out};

pub static RULE: Rule = Rule {
    code: "H021",
    name: "replaced-plan-still-active",
    severity: Severity::Error,
    title: both!("Den plan, der er erstattet, lever videre", "The plan that was replaced lives on"),
    why: both!(
        "Borgeren får to planer, der begge siger, hvad der gælder, og kan ikke vide, hvilken af dem der binder.",
        "The citizen has two plans that both say what holds, and cannot know which of them binds."
    ),
    source: Some(source::memo(
        "Derudover giver det mulighed for, at borgeren kun skal forholde sig til én plan (forudsat, at der ikke laves andre/supplerende planer)",
    )),
    requirements: &["21"],
    examples: &[
        Example {
            what: "Den gamle plan fik et nyt tilbud bagefter",
            files: &[
                example::CASE,
                (
                    "content/planer/a/min-plan-2025.md",
                    "---\ntitel: Min Plan\nudarbejdet: 2025-03-01\ntilbud:\n  - navn: Praktik\n    start: 2026-02-02\n---\n",
                ),
                (
                    example::HOLISTIC,
                    "---\ntitel: Plan\nudarbejdet: 2026-01-21\nerstatter:\n  - plan: min-plan-2025\n    fra: 2026-01-21\n---\n",
                ),
            ],
            findings: &["content/planer/a/helhedsorienteret-plan.md:5:11"],
        },
        Example {
            what: "Planen erstatter Min Plan, men sagen har en nyere Min Plan",
            files: &[
                example::CASE,
                ("content/planer/a/min-plan.md", "---\ntitel: Min Plan\nudarbejdet: 2026-03-01\n---\n"),
                (
                    example::HOLISTIC,
                    "---\ntitel: Plan\nudarbejdet: 2026-01-21\nerstatter:\n  - anden: Min Plan\n    fra: 2026-01-21\n---\n",
                ),
            ],
            findings: &["content/planer/a/helhedsorienteret-plan.md:5:12"],
        },
        Example {
            what: "Den gamle plan er ikke rørt siden",
            files: &[
                example::CASE,
                (
                    "content/planer/a/min-plan-2025.md",
                    "---\ntitel: Min Plan\nudarbejdet: 2025-03-01\nopdateret: 2025-12-22\n---\n",
                ),
                (
                    example::HOLISTIC,
                    "---\ntitel: Plan\nudarbejdet: 2026-01-21\nerstatter:\n  - plan: min-plan-2025\n    fra: 2026-01-21\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    for (at, entry) in on.plan.erstatter.iter().enumerate() {
        for other in replaced::still_there(on.case, on.plan, entry) {
            if !people::is_holistic(on.plan) {
                continue;
            }
            let (title, name) = (&other.data.titel, &other.slug);
            out.at(
                format!("erstatter[{at}].anden"),
                text!(
                    "Planen træder i stedet for Min Plan, men sagen har stadig planen ”{title}”, som ingen plan erstatter.",
                    "The plan stands instead of Min Plan, but the case still has the plan “{title}”, which no plan replaces."
                ),
                text!(
                    "Er det den, der er erstattet, så skriv plan: {name} i stedet for anden:. Ellers slet den plan, der ikke gælder.",
                    "If that is the plan replaced, write plan: {name} instead of anden:. Otherwise delete the plan that does not hold."
                ),
            );
        }
        let (Some(name), Some(from)) = (entry.plan.as_deref(), entry.fra) else { continue };
        let Some(old) = on.case.plans.iter().find(|p| p.slug == name && p.slug != on.entry.slug) else {
            continue;
        };
        if let Some((day, offer)) = sign_of_life(&old.data, from) {
            let title = &old.data.titel;
            let message = match offer {
                Some(offer) => text!(
                    "Planen ”{title}” er erstattet fra {from}, men har et tilbud, ”{offer}”, der begynder {day}.",
                    "The plan “{title}” is replaced from {from} but has an offer, “{offer}”, that begins on {day}."
                ),
                None => text!(
                    "Planen ”{title}” er erstattet fra {from}, men blev ændret {day}.",
                    "The plan “{title}” is replaced from {from} but was changed on {day}."
                ),
            };
            out.at(
                format!("erstatter[{at}].plan"),
                message,
                text!(
                    "Flyt det nye over i denne plan, og lad den gamle stå, som den var. Gælder den gamle stadig, så fjern den fra erstatter.",
                    "Move what is new into this plan, and leave the old one as it was. If the old one still holds, take it out of erstatter."
                ),
            );
        }
    }
}

/// What shows that a plan was used after `from`: an offer that begins then, or a change of the plan.
fn sign_of_life(old: &Plan, from: Date) -> Option<(Date, Option<&crate::model::Words>)> {
    let offers = old.tilbud.iter().filter_map(|t| Some((t.start?, Some(&t.navn))));
    let first = offers.filter(|(start, _)| *start >= from).min_by_key(|(start, _)| *start);
    first.or_else(|| old.dato().filter(|day| *day > from).map(|day| (day, None)))
}
