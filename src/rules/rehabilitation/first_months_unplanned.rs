//! R247: the action part says nothing of the first six months.

use super::example::{ACTION, CASE};
use super::sources::audit;
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::model::plan::Del;
use crate::rules::{OnPlan, Out};

pub static RULE: Rule = Rule {
    code: "R247",
    name: "first-six-months-unplanned",
    severity: Severity::Warning,
    title: both!("Der er ingen plan for de første seks måneder", "There is no plan for the first six months"),
    why: both!(
        "De første måneder afgør, om forløbet kommer i gang. Uden en plan for dem venter borgeren ofte på den første indsats.",
        "The first months decide whether the course gets going. Without a plan for them citizens often wait for the first effort."
    ),
    source: Some(audit(
        "Når indsatsdelen er udarbejdet, og sagsbehandler sammen med borgeren har lagt en plan for de første seks måneder, er næste skridt at iværksætte de planlagte indsatser",
    )),
    requirements: &["47"],
    examples: &[
        Example {
            what: "Intet om de første seks måneder",
            files: &[CASE, (ACTION, "---\ntitel: A\nfærdig: 2024-05-02\n---\n")],
            findings: &["content/planer/a/indsatsdel.md:2:1"],
        },
        Example {
            what: "Trinnene er skrevet",
            files: &[
                CASE,
                (
                    ACTION,
                    "---\ntitel: A\nfærdig: 2024-05-02\nførste_seks_måneder:\n  - I juni begynder du på holdet.\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    let Del::Indsatsdel(del) = &on.plan.del else { return };
    if del.færdig.is_some() && del.første_seks_måneder.is_empty() {
        out.at(
            "første_seks_måneder",
            text!(
                "Indsatsdelen er færdig, men siger ikke, hvad der skal ske i de første seks måneder.",
                "The action part is finished, but does not say what is to happen in the first six months."
            ),
            text!(
                "Skriv trinnene under første_seks_måneder:, fx ”I juni begynder du på søvnholdet”.",
                "Write the steps under første_seks_måneder:, such as “I juni begynder du på søvnholdet”."
            ),
        );
    }
}
