//! Other plans: what this one replaces, what replaces it, what else there is.

use super::whose::{only_for, titled};
use crate::language::{Language, capital, say};
use crate::model::plan::{Erstatning, Plan};
use crate::render::Ctx;
use crate::site::{Case, Entry, routes};
use serde::Serialize;

/// Another plan, and what it is to this one.
#[derive(Serialize)]
pub(super) struct Other {
    pub forhold: String,
    pub titel: String,
    pub href: String,
    pub om: String,
    /// Who alone sees that it is so.
    pub kun: String,
}

pub(super) fn others(ctx: &Ctx, case: &Case, entry: &Entry<Plan>, path: &str) -> Vec<Other> {
    let l = ctx.language;
    let mut all = Vec::new();
    for replaced in &entry.data.erstatter {
        let here = replaced.plan.as_ref().and_then(|name| case.plans.iter().find(|p| p.slug == **name));
        let titel = match (here, &replaced.anden) {
            (Some(plan), _) => named(l, &plan.data),
            (None, Some(other)) => other.to_string(),
            // A plan this reader may not see leaves no trace.
            (None, None) => continue,
        };
        let href = here.map(|p| link(case, p, path)).unwrap_or_default();
        let readers = replaced.synlig_for.as_ref();
        let forhold = titled(ctx, case, readers, say!(l, "plan_replaces"));
        all.push(Other { forhold, titel, href, om: about(l, replaced), kun: only_for(ctx, case, readers) });
    }
    for plan in &case.plans {
        let replaces = plan.data.erstatter.iter().find(|e| e.plan.as_deref() == Some(entry.slug.as_str()));
        if let Some(replaced) = replaces {
            all.push(Other {
                forhold: say!(l, "plan_replaced_by"),
                titel: plan.data.titel.to_string(),
                href: link(case, plan, path),
                om: since(l, &plan.data, replaced),
                kun: only_for(ctx, case, replaced.synlig_for.as_ref()),
            });
        }
    }
    all
}

fn link(case: &Case, plan: &Entry<Plan>, path: &str) -> String {
    routes::relative(path, &routes::plan(&case.sag.slug, &plan.slug))
}

/// The plan's title with its day.
pub(super) fn named(l: &Language, plan: &Plan) -> String {
    match plan.dato() {
        Some(date) => say!(l, "plan_named", title = &plan.titel, date = l.day(date)),
        None => plan.titel.to_string(),
    }
}

/// From when the new plan counts, and when it was last changed.
fn since(l: &Language, new: &Plan, replaced: &Erstatning) -> String {
    let changed = new.dato().filter(|day| Some(*day) != replaced.fra);
    match (replaced.fra, changed) {
        (Some(from), Some(changed)) => {
            say!(l, "plan_new_counts_changed", from = l.day(from), changed = l.day(changed))
        }
        (Some(from), None) => say!(l, "plan_new_counts", from = l.day(from)),
        (None, _) => about(l, replaced),
    }
}

/// From when, which parts, and by which rule.
fn about(l: &Language, replaced: &Erstatning) -> String {
    let mut parts = Vec::new();
    parts.extend(replaced.fra.map(|d| l.stretch(Some(d), None)));
    let numbers: Vec<String> = replaced.stk.iter().map(ToString::to_string).collect();
    if !numbers.is_empty() {
        parts.push(say!(l, "plan_subsections", numbers = l.list(&numbers)));
    }
    parts.extend(replaced.lovgrundlag.as_ref().map(|law| say!(l, "plan_by_law", law = law)));
    let parts = parts.into_iter().reduce(|a, b| say!(l, "list_more", a = a, b = b));
    capital(&parts.unwrap_or_default())
}
