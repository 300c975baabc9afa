//! R085: the benefit before the course is not recorded.

use super::example::{CASE, PREPARATION};
use super::sources::audit;
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::model::plan::Del;
use crate::rules::{OnPlan, Out};

pub static RULE: Rule = Rule {
    code: "R085",
    name: "earlier-benefit-missing",
    severity: Severity::Note,
    title: both!("Ydelsen før forløbet er ikke skrevet", "The benefit before the course is not recorded"),
    why: both!(
        "Uden den kan kommunen ikke se, hvor borgerne kommer fra, og om et forløb er et nyt efter et tidligere.",
        "Without it the municipality cannot see where citizens come from, or whether a course follows an earlier one."
    ),
    source: Some(audit(
        "Ser man på, hvilken ydelse borgeren var på før ressourceforløbet, er der i 33 procent af sagerne tale om \
         kontanthjælpsmodtagere, mens 17 procent var på uddannelseshjælp",
    )),
    requirements: &["85"],
    examples: &[
        Example {
            what: "Intet skrevet",
            files: &[CASE, (PREPARATION, "---\ntitel: F\nfærdig: 2024-04-05\n---\n")],
            findings: &["content/planer/a/forberedende-del.md:2:1"],
        },
        Example {
            what: "Kontanthjælp",
            files: &[
                CASE,
                (PREPARATION, "---\ntitel: F\nfærdig: 2024-04-05\ntidligere_ydelse: kontanthjælp\n---\n"),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    let Del::ForberedendeDel(del) = &on.plan.del else { return };
    if del.færdig.is_some() && del.tidligere_ydelse.is_none() {
        out.at(
            "tidligere_ydelse",
            text!(
                "Det står ikke, hvilken ydelse borgeren fik før.",
                "It is not written which benefit the citizen had before."
            ),
            text!(
                "Skriv fx tidligere_ydelse: kontanthjælp. De andre er uddannelseshjælp, ressourceforløbsydelse, sygedagpenge, dagpenge og andet.",
                "Write for instance tidligere_ydelse: kontanthjælp. The others are uddannelseshjælp, ressourceforløbsydelse, sygedagpenge, dagpenge and andet."
            ),
        );
    }
}
