//! The goals a plan shows.

use super::talks::Quote;
use super::{or_empty, whose};
use crate::language::When;
use crate::model::plan::{Delmål, Mål, Målvalg, Plan};
use crate::model::{Date, Kind, LooseDate};
use crate::render::Ctx;
use crate::site::Case;
use serde::Serialize;

/// A goal with its sub-goals.
#[derive(Serialize)]
pub(super) struct Goal {
    pub id: String,
    pub tekst: String,
    pub hvorfor: String,
    pub egne_ord: Option<Quote>,
    /// Who alone sees it.
    pub kun: String,
    pub delmaal: Vec<SubGoal>,
}

/// A sub-goal and how far it is.
#[derive(Serialize)]
pub(super) struct SubGoal {
    pub id: String,
    pub tekst: String,
    pub frist: String,
    pub naaet: Option<When>,
    pub kun: String,
}

/// A goal or sub-goal by its words, and where it stands on the plan's page.
pub(super) struct Named<'a> {
    pub text: &'a str,
    pub anchor: String,
}

/// The goals of the plan. What was reached after `until`, the last day an old plan knows of, is shown as it
/// stood then.
pub(super) fn goals(ctx: &Ctx, case: &Case, plan: &Plan, until: Option<Date>) -> Vec<Goal> {
    let l = ctx.language;
    // In a family nobody can tell from the goal who said it.
    let whose = if plan.art == Kind::Familieplan { String::new() } else { case.sag.data.borger.to_string() };
    let sub_goal = |at: usize, sub: usize, goal: &Mål, d: &Delmål| SubGoal {
        id: sub_anchor(at, sub),
        tekst: d.tekst.to_string(),
        frist: d.frist.as_ref().map_or(String::new(), |f| l.loose_plain(f)),
        naaet: d.nået.filter(|day| until.is_none_or(|last| *day <= last)).map(|d| When::day(l, d)),
        // The goal around it has said it already.
        kun: if d.synlig_for == goal.synlig_for {
            String::new()
        } else {
            whose::only_for(ctx, case, d.synlig_for.as_ref())
        },
    };
    shown(case, plan)
        .enumerate()
        .map(|(at, (_, goal))| Goal {
            id: anchor(at),
            tekst: whose::titled(ctx, case, goal.synlig_for.as_ref(), goal.tekst.to_string()),
            hvorfor: or_empty(goal.hvorfor.as_ref()),
            egne_ord: goal.egne_ord.as_ref().map(|w| Quote::new(w, whose.clone(), None)),
            kun: whose::only_for(ctx, case, goal.synlig_for.as_ref()),
            delmaal: goal.delmål.iter().enumerate().map(|(sub, d)| sub_goal(at, sub, goal, d)).collect(),
        })
        .collect()
}

/// Sub-goals that are not reached, with their deadlines and places on the page.
pub(super) fn deadlines<'a>(
    case: &'a Case,
    plan: &'a Plan,
) -> impl Iterator<Item = (&'a LooseDate, &'a Delmål, String)> {
    shown(case, plan).enumerate().flat_map(|(at, (_, goal))| {
        let open = goal.delmål.iter().enumerate().filter(|(_, d)| d.nået.is_none());
        open.filter_map(move |(sub, d)| Some((d.frist.as_ref()?, d, sub_anchor(at, sub))))
    })
}

fn anchor(goal: usize) -> String {
    format!("maal-{}", goal + 1)
}

fn sub_anchor(goal: usize, sub: usize) -> String {
    format!("delmaal-{}-{}", goal + 1, sub + 1)
}

/// The goals of the plan that this audience sees, with the names offers use for them.
pub(in crate::render) fn shown<'a>(
    case: &'a Case,
    plan: &'a Plan,
) -> impl Iterator<Item = (Option<&'a str>, &'a Mål)> {
    plan.mål.iter().filter_map(|choice| match choice {
        Målvalg::Fra(name) => case.sag.data.mål.get(name).map(|goal| (Some(&**name), goal)),
        Målvalg::Eget(goal) => Some((goal.id.as_deref(), &**goal)),
    })
}

/// The goal or sub-goal called `name`.
pub(super) fn words_of<'a>(case: &'a Case, plan: &'a Plan, name: &str) -> Option<Named<'a>> {
    shown(case, plan).enumerate().find_map(|(at, (id, goal))| {
        if id == Some(name) {
            return Some(Named { text: goal.tekst.as_str(), anchor: anchor(at) });
        }
        let sub = goal.delmål.iter().position(|d| d.id.as_deref() == Some(name))?;
        Some(Named { text: goal.delmål.get(sub)?.tekst.as_str(), anchor: sub_anchor(at, sub) })
    })
}
