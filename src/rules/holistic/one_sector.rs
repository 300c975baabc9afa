//! H024: a holistic plan with offers of one sector only.

use super::{example, people, source};
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::model::plan::Status;
use crate::rules::{OnPlan, Out};

pub static RULE: Rule = Rule {
    code: "H024",
    name: "one-sector-only",
    severity: Severity::Warning,
    title: both!("Planen går ikke på tværs", "The plan does not go across sectors"),
    why: both!(
        "En helhedsorienteret plan er til den, der får hjælp fra flere områder. Er der kun ét, er en almindelig plan enklere for borgeren, og så er der ikke brug for at dele oplysninger.",
        "A holistic plan is for someone with help from several sectors. With one sector an ordinary plan is simpler for the citizen, and nothing needs to be shared."
    ),
    source: Some(source::memo("borgeren modtager indsatser på tværs af social- og beskæftigelsesområdet")),
    requirements: &["24"],
    examples: &[
        Example {
            what: "Kun beskæftigelse",
            files: &[
                example::CASE,
                (
                    example::HOLISTIC,
                    "---\ntitel: Plan\ntilbud:\n  - navn: Praktik\n    sektor: beskæftigelse\n  - navn: Mentor\n    sektor: beskæftigelse\n---\n",
                ),
            ],
            findings: &["content/planer/a/helhedsorienteret-plan.md:5:13"],
        },
        Example {
            what: "Bolig og arbejde",
            files: &[
                example::CASE,
                (
                    example::HOLISTIC,
                    "---\ntitel: Plan\ntilbud:\n  - navn: Praktik\n    sektor: beskæftigelse\n  - navn: Støtte i hjemmet\n    sektor: voksen-social\n---\n",
                ),
            ],
            findings: &[],
        },
        Example {
            what: "Området for det ene tilbud er ikke skrevet",
            files: &[
                example::CASE,
                (
                    example::HOLISTIC,
                    "---\ntitel: Plan\ntilbud:\n  - navn: Praktik\n    sektor: beskæftigelse\n  - navn: Mentor\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    if !people::is_holistic(on.plan) {
        return;
    }
    let offers = on.plan.tilbud.iter().enumerate().filter(|(_, t)| t.status != Some(Status::Aflyst));
    let mut sectors = offers.map(|(at, t)| (at, t.sektor));
    // One that is not known may be the second.
    let Some((at, Some(first))) = sectors.next() else { return };
    if sectors.all(|(_, sector)| sector == Some(first)) {
        out.at(
            format!("tilbud[{at}].sektor"),
            text!(
                "Alle planens tilbud hører under samme område.",
                "All offers of the plan belong to one sector."
            ),
            text!(
                "Skriv også de andre områders tilbud ind med sektor:. Får borgeren kun hjælp fra det ene, så brug en Min Plan eller områdets egen plan.",
                "Write the other sectors' offers too, with sektor:. If the citizen has help from one only, use a Min Plan or that sector's own plan."
            ),
        );
    }
}
