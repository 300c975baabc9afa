//! H427: the plan of someone far from work is kept in the employment system.

use super::{example, people, source};
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::model::plan::{Matchkategori, Opbevaringssted};
use crate::rules::{OnPlan, Out};

pub static RULE: Rule = Rule {
    code: "H427",
    name: "employment-system-far-from-work",
    severity: Severity::Note,
    title: both!(
        "Beskæftigelsessystemet passer bedst til dem, der er tæt på arbejde",
        "The employment system suits those close to work"
    ),
    why: both!(
        "Min Plan handler mest om job og uddannelse. For den, der først skal have hverdag og helbred på plads, kommer det vigtigste til at mangle.",
        "Min Plan is mostly about job and education. For someone who first needs everyday life and health in order, what matters most will be missing."
    ),
    source: Some(source::memo(
        "Da ”Min Plan” har et langt overvejende job- og uddannelsesfokus, er løsningen mest meningsfuld for de målgrupper, som er tættest på arbejdsmarkedet.",
    )),
    requirements: &["27"],
    examples: &[
        Example {
            what: "Aktivitetsparat",
            files: &[
                example::CASE,
                (
                    example::HOLISTIC,
                    "---\ntitel: Plan\nopbevaring:\n  sted: beskæftigelse\nmatch:\n  kategori: aktivitetsparat\n---\n",
                ),
            ],
            findings: &["content/planer/a/helhedsorienteret-plan.md:4:9"],
        },
        Example {
            what: "Jobparat",
            files: &[
                example::CASE,
                (
                    example::HOLISTIC,
                    "---\ntitel: Plan\nopbevaring:\n  sted: beskæftigelse\nmatch:\n  kategori: jobparat\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    let plan = on.plan;
    let there = plan.opbevaring.as_ref().is_some_and(|o| o.sted == Opbevaringssted::Beskæftigelse);
    let far = plan.r#match.as_ref().is_some_and(|m| m.kategori == Matchkategori::Aktivitetsparat);
    if people::is_holistic(plan) && there && far {
        out.at(
            "opbevaring.sted",
            text!(
                "Borgeren er vurderet aktivitetsparat, men den fælles plan ligger i beskæftigelsessystemet.",
                "The citizen is assessed as activity-ready, but the joint plan is kept in the employment system."
            ),
            text!(
                "Se efter, om planens mål om hverdag og helbred kan stå der. Ellers læg planen i ESDH-systemet eller et neutralt system.",
                "See whether the plan's goals of everyday life and health can stand there. Otherwise keep the plan in the records system or a neutral one."
            ),
        );
    }
}
