//! The goals a plan shows.

use super::or_empty;
use crate::model::plan::{Mål, Målvalg, Plan};
use crate::render::words::{self, When};
use crate::site::Case;
use serde::Serialize;

/// A goal with its sub-goals.
#[derive(Serialize)]
pub(super) struct Goal {
    pub tekst: String,
    pub hvorfor: String,
    pub egne_ord: String,
    pub delmaal: Vec<SubGoal>,
}

/// A sub-goal and how far it is.
#[derive(Serialize)]
pub(super) struct SubGoal {
    pub tekst: String,
    pub frist: String,
    pub naaet: Option<When>,
}

pub(super) fn goals(case: &Case, plan: &Plan) -> Vec<Goal> {
    shown(case, plan)
        .map(|(_, goal)| Goal {
            tekst: goal.tekst.to_string(),
            hvorfor: or_empty(goal.hvorfor.as_ref()),
            egne_ord: or_empty(goal.egne_ord.as_ref()),
            delmaal: goal
                .delmål
                .iter()
                .map(|d| SubGoal {
                    tekst: d.tekst.to_string(),
                    frist: d.frist.as_ref().map_or(String::new(), said),
                    naaet: d.nået.map(When::day),
                })
                .collect(),
        })
        .collect()
}

/// A loose date as people say it: a day in words, all else as written.
pub(super) fn said(date: &crate::model::LooseDate) -> String {
    use crate::model::Scalar;
    crate::model::Date::read(&date.written).map_or_else(|_| date.written.clone(), words::day)
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

/// The words of the goal or sub-goal called `name`.
pub(super) fn words_of<'a>(case: &'a Case, plan: &'a Plan, name: &str) -> Option<&'a str> {
    shown(case, plan).find_map(|(id, goal)| {
        if id == Some(name) {
            return Some(goal.tekst.as_str());
        }
        let sub = goal.delmål.iter().find(|d| d.id.as_deref() == Some(name))?;
        Some(sub.tekst.as_str())
    })
}
