//! Other plans: what this one replaces, what replaces it, what else there is.

use super::or_empty;
use crate::model::plan::{Erstatning, Plan};
use crate::render::words;
use crate::site::{Case, Entry, routes};
use serde::Serialize;

/// Another plan, and what it is to this one.
#[derive(Serialize)]
pub(super) struct Other {
    pub forhold: String,
    pub titel: String,
    pub href: String,
    pub om: String,
}

pub(super) fn others(case: &Case, entry: &Entry<Plan>, path: &str) -> Vec<Other> {
    let mut all = Vec::new();
    for replaced in &entry.data.erstatter {
        let here = replaced.plan.as_ref().and_then(|name| case.plans.iter().find(|p| p.slug == **name));
        let titel = match (here, &replaced.anden) {
            (Some(plan), _) => named(&plan.data),
            (None, Some(other)) => other.to_string(),
            // A plan this reader may not see leaves no trace.
            (None, None) => continue,
        };
        let href = here.map(|p| link(case, p, path)).unwrap_or_default();
        all.push(Other { forhold: "Træder i stedet for".to_owned(), titel, href, om: about(replaced) });
    }
    for plan in &case.plans {
        let replaces = plan.data.erstatter.iter().find(|e| e.plan.as_deref() == Some(entry.slug.as_str()));
        if let Some(replaced) = replaces {
            let forhold = "Er afløst af".to_owned();
            all.push(Other {
                forhold,
                titel: named(&plan.data),
                href: link(case, plan, path),
                om: about(replaced),
            });
        }
    }
    all
}

fn link(case: &Case, plan: &Entry<Plan>, path: &str) -> String {
    routes::relative(path, &routes::plan(&case.sag.slug, &plan.slug))
}

fn named(plan: &Plan) -> String {
    match plan.dato() {
        Some(date) => format!("{} af {}", plan.titel, words::day(date)),
        None => plan.titel.to_string(),
    }
}

/// From when, which parts, and by which rule.
fn about(replaced: &Erstatning) -> String {
    let mut parts = Vec::new();
    parts.extend(replaced.fra.map(|d| format!("fra {}", words::day(d))));
    let numbers: Vec<String> = replaced.stk.iter().map(ToString::to_string).collect();
    if !numbers.is_empty() {
        parts.push(format!("stk. {}", words::list(&numbers)));
    }
    let law = or_empty(replaced.lovgrundlag.as_ref());
    if !law.is_empty() {
        parts.push(format!("efter {law}"));
    }
    words::capital(&parts.join(", "))
}
