//! What the rules on goals in the parts of a rehabilitation plan share.

use crate::diagnostic::text;
use crate::model::plan::{Målvalg, Plan};
use crate::rules::goals::Goal;
use crate::rules::plan_goals::work_goals;
use crate::rules::{OnPlan, Out};

/// Tells where a part has no goal for job or education, or only steps on the way. Goals that want work
/// without saying which are told of by R041.
pub(super) fn no_concrete_goal(on: &OnPlan, out: &mut Out) {
    let goals = work_goals(on.case, on.plan);
    match goals.as_slice() {
        [] => no_goal(out, missing_path(on.plan)),
        goals if goals.iter().all(|goal| goal.class == Goal::Process) => {
            for goal in goals {
                goal.say_process(out);
            }
        }
        _ => {}
    }
}

/// Tells that there is no goal for job or education at `path`.
pub(super) fn no_goal(out: &mut Out, path: &str) {
    out.at(
        path,
        text!("Planen har intet mål for job eller uddannelse.", "The plan has no goal for job or education."),
        text!(
            "Skriv sammen med borgeren den stilling, jobfunktion eller uddannelse, forløbet skal føre til, fx ”Job som pedel på nedsat tid”, med art: job eller art: uddannelse.",
            "Write with the citizen the position, function or education that the course shall lead to, such as “Job som pedel på nedsat tid”, with art: job or art: uddannelse."
        ),
    );
}

/// Where to tell of a missing goal: at the first that stands there, else where the list would be.
pub(super) fn missing_path(plan: &Plan) -> &'static str {
    match plan.mål.first() {
        None => "mål",
        Some(Målvalg::Fra(_)) => "mål[0]",
        Some(Målvalg::Eget(_)) => "mål[0].tekst",
    }
}
