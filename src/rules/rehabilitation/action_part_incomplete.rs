//! R047: the action part lacks sub-goals or concrete offers.

use super::example::{ACTION, CASE};
use super::sources::audit;
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::model::plan::{Del, Målvalg};
use crate::rules::{OnPlan, Out};

pub static RULE: Rule = Rule {
    code: "R047",
    name: "action-part-incomplete",
    severity: Severity::Error,
    title: both!("Indsatsdelen mangler delmål eller tilbud", "The action part lacks sub-goals or offers"),
    why: both!(
        "Borgeren kan ikke se vejen til målet uden delmål og konkrete tilbud. Planen er så ikke en plan.",
        "Without sub-goals and concrete offers citizens cannot see the way to the goal. The plan is no plan then."
    ),
    source: Some(audit(
        "Konkret skal rehabiliteringsplanen bestå af et mål for job og/eller uddannelse samt delmål … Endelig skal planen \
         beskrive konkrete tilbud og indsatser",
    )),
    requirements: &["47"],
    examples: &[
        Example {
            what: "Et mål uden delmål, og ingen tilbud",
            files: &[
                CASE,
                (
                    ACTION,
                    "---\ntitel: A\nfærdig: 2024-05-02\nmål:\n  - tekst: Job som gartnerimedhjælper\n---\n",
                ),
            ],
            findings: &["content/planer/a/indsatsdel.md:2:1", "content/planer/a/indsatsdel.md:5:5"],
        },
        Example {
            what: "Delmål og tilbud er med",
            files: &[
                CASE,
                (
                    ACTION,
                    "---\ntitel: A\nfærdig: 2024-05-02\nmål:\n  - tekst: Job som gartnerimedhjælper\n    delmål:\n      - tekst: Passe en praktik\ntilbud:\n  - navn: Praktik i et gartneri\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    let Del::Indsatsdel(del) = &on.plan.del else { return };
    if del.færdig.is_none() {
        return;
    }
    let goals = &on.case.sag.data.mål;
    let has_steps = on.plan.mål.iter().any(|choice| match choice {
        Målvalg::Eget(goal) => !goal.delmål.is_empty(),
        // A goal that could not be read may have its sub-goals.
        Målvalg::Fra(name) => goals.get(name).is_none_or(|goal| !goal.delmål.is_empty()),
    });
    if !on.plan.mål.is_empty() && !has_steps {
        out.at(
            "mål[0].delmål",
            text!("Indsatsdelen er færdig, men målet har ingen delmål.", "The action part is finished, but the goal has no sub-goals."),
            text!(
                "Skriv under målets delmål: de trin, borgeren tager på vejen, gerne med frist, fx ”Passe en fast praktik to formiddage om ugen”.",
                "Write under the goal's delmål: the steps on the citizen's way, best with a time limit, such as “Passe en fast praktik to formiddage om ugen”."
            ),
        );
    }
    if on.plan.tilbud.is_empty() {
        out.at(
            "tilbud",
            text!(
                "Indsatsdelen er færdig, men der er ingen tilbud i den.",
                "The action part is finished, but there are no offers in it."
            ),
            text!(
                "Skriv under tilbud: hvad borgeren skal deltage i, hvornår og hvorfor.",
                "Write under tilbud: what the citizen is to take part in, when and why."
            ),
        );
    }
}
