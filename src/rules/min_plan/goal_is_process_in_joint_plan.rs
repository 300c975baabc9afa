//! M207: a goal for work in a joint plan is only a step on the way.

use super::sample::CASE;
use crate::diagnostic::{Citation, Example, Rule, Severity, both};
use crate::model::Kind;
use crate::rules::goals::Goal;
use crate::rules::plan_goals::work_goals;
use crate::rules::{OnPlan, Out};

pub static RULE: Rule = Rule {
    code: "M207",
    name: "goal-is-process-in-joint-plan",
    severity: Severity::Warning,
    title: both!(
        "Målet for job eller uddannelse i en fælles plan er kun et skridt",
        "The goal for work in a joint plan is only a step"
    ),
    why: both!(
        "En fælles plan kan træde i stedet for Min Plan. Så skal dens mål for job eller uddannelse også sige, hvor borgeren skal hen.",
        "A joint plan may take Min Plan’s place. Its goal for job or education must then also say where the citizen is going."
    ),
    source: Some(Citation {
        title: both!(
            "Københavns Kommune, oplæg om Min Plan, 24. september 2018",
            "City of Copenhagen, slides on Min Plan, 24 September 2018"
        ),
        quote: "væsentlig fejl, hvis beskæftigelsesmålet er: ”afklaring af arbejdsevne”, ”raskmelding” eller ”opfølgning”",
    }),
    requirements: &["7", "40"],
    examples: &[
        Example {
            what: "Kun afklaring",
            files: &[
                CASE,
                (
                    "content/planer/a/helhedsorienteret-plan.md",
                    "---\ntitel: Plan\nmål:\n  - tekst: Afklaring af arbejdsevne\n    art: job\n---\n",
                ),
            ],
            findings: &["content/planer/a/helhedsorienteret-plan.md:4:12"],
        },
        Example {
            what: "Et mål for hverdagen er ikke et mål for job",
            files: &[
                CASE,
                (
                    "content/planer/a/helhedsorienteret-plan.md",
                    "---\ntitel: Plan\nmål:\n  - tekst: Ro og struktur\n    art: hverdag\n  - tekst: Job i et plejecenters køkken\n    art: job\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    if matches!(on.plan.art, Kind::HelhedsorienteretPlan | Kind::Familieplan) {
        for goal in work_goals(on.case, on.plan).iter().filter(|goal| goal.class == Goal::Process) {
            goal.say_process(out);
        }
    }
}
