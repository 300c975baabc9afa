//! M007: the goal of a Min Plan is only a step on the way.

use super::sample::{CASE, PLAN};
use crate::diagnostic::{Citation, Example, Rule, Severity, both};
use crate::model::Kind;
use crate::rules::goals::Goal;
use crate::rules::plan_goals::work_goals;
use crate::rules::{OnPlan, Out};

pub static RULE: Rule = Rule {
    code: "M007",
    name: "goal-is-process",
    severity: Severity::Error,
    title: both!("Målet er kun et skridt på vejen", "The goal is only a step on the way"),
    why: both!(
        "Afklaring, raskmelding og opfølgning siger, hvad kommunen gør, men ikke, hvor borgeren skal hen. Revisionen kalder det en væsentlig fejl.",
        "Clarifying, recovering and following up say what the municipality does, but not where the citizen is going. The auditors call it a material error."
    ),
    source: Some(Citation {
        title: both!(
            "Københavns Kommune, oplæg om Min Plan, 24. september 2018",
            "City of Copenhagen, slides on Min Plan, 24 September 2018"
        ),
        quote: "væsentlig fejl, hvis beskæftigelsesmålet er: ”afklaring af arbejdsevne”, ”raskmelding” eller ”opfølgning”",
    }),
    requirements: &["7"],
    examples: &[
        Example {
            what: "Revisionens tre eksempler",
            files: &[
                CASE,
                (
                    PLAN,
                    "---\ntitel: Min Plan\nmål:\n  - tekst: afklaring af arbejdsevne\n  - tekst: raskmelding\n  - tekst: opfølgning\n---\n",
                ),
            ],
            findings: &[
                "content/planer/a/min-plan.md:4:12",
                "content/planer/a/min-plan.md:5:12",
                "content/planer/a/min-plan.md:6:12",
            ],
        },
        Example {
            what: "Andre ord for det samme",
            files: &[
                CASE,
                (PLAN, "---\ntitel: Min Plan\nmål:\n  - tekst: Arbejdsevnen skal afklares i praktik\n---\n"),
            ],
            findings: &["content/planer/a/min-plan.md:4:12"],
        },
        Example {
            what: "Revisionens mål uden fejl",
            files: &[
                CASE,
                (
                    PLAN,
                    "---\ntitel: Min Plan\nmål:\n  - tekst: ufaglært indenfor rengøringsbranchen\n  - tekst: lærer\n  - tekst: tandlæge\n  - tekst: tilbagevenden til arbejdet som fysioterapeut\n  - tekst: afklaring af arbejdsevnen indenfor serviceområdet\n---\n",
                ),
            ],
            findings: &[],
        },
        Example {
            what: "Et skridt ved siden af et rigtigt mål",
            files: &[
                CASE,
                (
                    PLAN,
                    "---\ntitel: Min Plan\nmål:\n  - tekst: Job som lagermedarbejder\n  - tekst: Afklaring af skånehensyn\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    if on.plan.art == Kind::MinPlan {
        let goals = work_goals(on.case, on.plan);
        let concrete = goals.iter().any(|goal| goal.class == Goal::Concrete);
        for goal in goals.iter().filter(|goal| goal.class == Goal::Process) {
            // Beside a goal that names the job, a step may stand as a goal of its own.
            if goal.declared || !concrete {
                goal.say_process(out);
            }
        }
    }
}
