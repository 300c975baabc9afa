//! A plan's goals for work and education, and what the messages about them say.

use super::Out;
use super::goals::{Goal, classify};
use crate::diagnostic::{Text, text};
use crate::model::Kind;
use crate::model::plan::{Mål, Målart, Målvalg, Plan};
use crate::site::Case;

/// A goal for work or education in its place.
#[derive(Debug)]
pub(super) struct WorkGoal<'a> {
    /// Field path of its words in the plan.
    pub path: String,
    pub goal: &'a Mål,
    pub class: Goal,
    /// Where its words stand when it is not in the plan: the case's file, and the goal's name there.
    pub home: Option<(&'a str, &'a str)>,
    /// Whether the plan says itself that it is a goal for job or education.
    pub declared: bool,
}

/// The goals of a plan that are meant to be for work or education: those that say so, and in plans for
/// work those that do not say what they are about.
pub(super) fn work_goals<'a>(case: &'a Case, plan: &'a Plan) -> Vec<WorkGoal<'a>> {
    let everyday = matches!(plan.art, Kind::HelhedsorienteretPlan | Kind::Familieplan);
    let goals = plan.mål.iter().enumerate();
    let found = goals.filter_map(|(i, choice)| {
        let (path, goal, home) = match choice {
            Målvalg::Fra(name) => {
                let home = Some((case.sag.path.as_str(), &**name));
                (format!("mål[{i}]"), case.sag.data.mål.get(name)?, home)
            }
            Målvalg::Eget(goal) => (format!("mål[{i}].tekst"), &**goal, None),
        };
        // In a family plan, education may be the children's school.
        let education = goal.art == Some(Målart::Uddannelse) && plan.art != Kind::Familieplan;
        let declared = goal.art == Some(Målart::Job) || education;
        let meant = declared || goal.art.is_none() && !everyday;
        meant.then(|| WorkGoal { path, goal, class: classify(goal.tekst.as_str()), home, declared })
    });
    found.collect()
}

impl WorkGoal<'_> {
    /// The remedy, and where to write it when the goal's words are not in the plan.
    fn with_home(&self, help: Text) -> Text {
        let Some((file, name)) = self.home else { return help };
        let (da, en) = (help.da, help.en);
        text!(
            "{da} Målets tekst står i {file} under mål: {name}.",
            "{en} The goal's words stand in {file} under mål: {name}."
        )
    }

    /// Tells that the goal is only a step on the way, and what to write instead.
    pub(super) fn say_process(&self, out: &mut Out) {
        let goal = self.goal.tekst.as_str();
        out.at(
            self.path.clone(),
            text!(
                "Målet ”{goal}” er kun et skridt på vejen. Det siger ikke, hvilket job eller hvilken uddannelse borgeren arbejder hen imod.",
                "The goal “{goal}” is only a step on the way. It does not say which job or education the citizen works towards."
            ),
            self.with_home(text!(
                "Skriv det job eller den branche, afklaringen sigter mod, fx ”Afklaring af arbejdsevnen inden for serviceområdet” eller ”Job som lagermedarbejder”. Skridtet selv kan stå som delmål.",
                "Write the job or branch that it aims at, such as “Afklaring af arbejdsevnen inden for serviceområdet” or “Job som lagermedarbejder”. The step itself can stand under delmål."
            )),
        );
    }

    /// Tells that the goal does not say which work or education, and what to write instead.
    pub(super) fn say_vague(&self, out: &mut Out) {
        let goal = self.goal.tekst.as_str();
        out.at(
            self.path.clone(),
            text!(
                "Målet ”{goal}” siger ikke, hvilken stilling, branche eller uddannelse det gælder.",
                "The goal “{goal}” does not say which position, branch or education it is about."
            ),
            self.with_home(text!(
                "Skriv mindst en branche eller en jobfunktion, fx ”Job inden for rengøring”, ”Fleksjob som pedel” eller ”Uddannelse som elektriker”. Er valget ikke truffet endnu, så skriv de to eller tre, der vælges imellem.",
                "Write at least a branch or a function, such as “Job inden for rengøring”, “Fleksjob som pedel” or “Uddannelse som elektriker”. If the choice is not made yet, write the two or three to choose between."
            )),
        );
    }
}
