//! What a plan stands instead of: which law it names, and which plans of the case it means.

use super::people;
use crate::model::Kind;
use crate::model::plan::{Erstatning, Plan};
use crate::site::{Case, Entry};

/// Whether the entry speaks of the plan for a child or young person of the Social Services Act's
/// section 140.
pub(super) fn is_140(entry: &Erstatning) -> bool {
    let text = squeezed(entry);
    let names_section = text.match_indices("§140").any(|(at, found)| {
        let rest = text.get(at + found.len()..).unwrap_or_default();
        !rest.starts_with(|c: char| c.is_ascii_digit())
    });
    // The Health Act has a section 140 too.
    names_section && ["handleplan", "service", "sel§"].iter().any(|word| text.contains(word))
}

/// Whether the entry speaks of a young person's plan as the Children's Act has it.
pub(super) fn is_youth_plan(entry: &Erstatning) -> bool {
    let text = squeezed(entry);
    text.contains("ungeplan") || text.contains("barnetslov§110")
}

/// Whether the entry speaks of Min Plan, in words.
pub(super) fn is_min_plan(entry: &Erstatning) -> bool {
    entry.anden.as_ref().is_some_and(|words| words.to_lowercase().contains("min plan"))
}

/// A Min Plan of the case that still speaks although `plan` says in words that it stands instead of one.
pub(super) fn still_there<'a>(
    case: &'a Case,
    plan: &Plan,
    entry: &Erstatning,
) -> impl Iterator<Item = &'a Entry<Plan>> {
    let meant = entry.plan.is_none() && is_min_plan(entry);
    let from = entry.fra;
    case.plans.iter().filter(move |other| {
        let data = &other.data;
        meant
            && data.art == Kind::MinPlan
            && !people::is_replaced(case, &other.slug)
            && entry.vedrører.as_ref().is_none_or(|who| people::may_read(data, who))
            && people::share_a_citizen(case, plan, data)
            && from.is_some_and(|from| data.dato().is_some_and(|day| day >= from))
    })
}

/// What the entry says of plan and law, in small letters without spaces.
fn squeezed(entry: &Erstatning) -> String {
    let words = [entry.anden.as_ref(), entry.lovgrundlag.as_ref()];
    let all = words.into_iter().flatten().flat_map(|words| words.chars());
    all.filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect()
}
