//! H033: the plan was not handed or sent to someone it is about.

use super::{example, people, source};
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::model::plan::{Kanal, Plan};
use crate::rules::{OnPlan, Out};

pub static RULE: Rule = Rule {
    code: "H033",
    name: "plan-not-delivered",
    severity: Severity::Note,
    title: both!("Planen er ikke udleveret eller sendt", "The plan was not handed over or sent"),
    why: both!(
        "Den, der ikke har planen i hånden eller i sin post, læser den sjældent.",
        "Someone without the plan in hand or in the post rarely reads it."
    ),
    source: Some(source::memo(
        "få planen udleveret fysisk og/eller sendt via sikker mail til borgerens e-boks",
    )),
    requirements: &["33"],
    examples: &[
        Example {
            what: "Kun på Jobnet",
            files: &[
                example::CASE,
                (
                    example::HOLISTIC,
                    "---\ntitel: Plan\nudarbejdet: 2026-01-14\npubliceret:\n  - dato: 2026-01-15\n    kanal: jobnet\n---\n",
                ),
            ],
            findings: &["content/planer/a/helhedsorienteret-plan.md:2:1"],
        },
        Example {
            what: "Udleveret på mødet",
            files: &[
                example::CASE,
                (
                    example::HOLISTIC,
                    "---\ntitel: Plan\nudarbejdet: 2026-01-14\nudleveret:\n  - dato: 2026-01-14\n    kanal: udleveret\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

/// Who is younger gets the plan through a parent.
const OWN_POST: u32 = 15;

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    let plan = on.plan;
    if !people::is_holistic(plan) || plan.udarbejdet.is_none() {
        return;
    }
    for (name, reader) in people::citizens(on.case).filter(|(name, _)| people::may_read(plan, name)) {
        let young = on.date.and_then(|day| people::ages(reader, day)).is_some_and(|(_, age)| age < OWN_POST);
        if young || reached(plan, name) {
            continue;
        }
        let who = &reader.navn;
        out.at(
            "udleveret",
            text!(
                "Det fremgår ikke, at {who} har fået planen udleveret eller sendt.",
                "It does not appear that {who} was handed or sent the plan."
            ),
            text!(
                "Udlever planen, eller send den med Digital Post, og skriv det under udleveret: med dato: og kanal:.",
                "Hand the plan over or send it by digital post, and write so under udleveret: with dato: and kanal:."
            ),
        );
    }
}

/// Whether the plan came to the reader on paper or by post.
fn reached(plan: &Plan, name: &str) -> bool {
    let by_post = plan
        .publiceret
        .iter()
        .filter(|p| matches!(p.kanal, Kanal::DigitalPost | Kanal::Brev | Kanal::Udleveret));
    plan.udleveret.iter().chain(by_post).any(|d| people::allows(d.synlig_for.as_ref(), name))
}
