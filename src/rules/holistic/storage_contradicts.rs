//! H226: the system named is two systems, or belongs to another sector than the place says.

use super::{example, people, source};
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::model::plan::Opbevaringssted;
use crate::rules::{OnPlan, Out};

pub static RULE: Rule = Rule {
    code: "H226",
    name: "storage-contradicts-itself",
    severity: Severity::Warning,
    title: both!("Opbevaringen passer ikke sammen", "The storage contradicts itself"),
    why: both!(
        "Den, der skal finde planen, leder det forkerte sted, eller der bliver holdt to planer ved lige.",
        "Whoever needs the plan looks in the wrong place, or two plans are kept up."
    ),
    source: Some(source::memo(
        "et tredje ”neutralt fagsystem” dvs. et fagsystem, som ikke anvendes som fagsystem på nogle af de involverede sektorområder",
    )),
    requirements: &["26"],
    examples: &[
        Example {
            what: "To systemer",
            files: &[
                example::CASE,
                (
                    example::HOLISTIC,
                    "---\ntitel: Plan\nopbevaring:\n  sted: esdh\n  system: Kommunens ESDH-system og DUBU\n---\n",
                ),
            ],
            findings: &["content/planer/a/helhedsorienteret-plan.md:5:11"],
        },
        Example {
            what: "DUBU er familieområdets system, ikke et neutralt",
            files: &[
                example::CASE,
                (example::HOLISTIC, "---\ntitel: Plan\nopbevaring:\n  sted: neutralt\n  system: DUBU\n---\n"),
            ],
            findings: &["content/planer/a/helhedsorienteret-plan.md:5:11"],
        },
        Example {
            what: "Familieplanen ligger i DUBU",
            files: &[
                example::FAMILY,
                (
                    example::FAMILY_PLAN,
                    "---\ntitel: Familieplan\nopbevaring:\n  sted: familie\n  system: DUBU\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

/// Systems that the sources name, where only one sector uses them.
const SYSTEMS: [(&str, Opbevaringssted, &str, &str); 2] = [
    ("dubu", Opbevaringssted::Familie, "familie", "the family sector"),
    ("fasit", Opbevaringssted::Beskæftigelse, "beskæftigelse", "employment"),
];

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    let Some(storage) = on.plan.opbevaring.as_ref().filter(|_| people::is_holistic(on.plan)) else { return };
    let Some(system) = &storage.system else { return };
    let small = system.to_lowercase();
    if [" og ", " samt ", " + ", "/", ";"].iter().any(|between| small.contains(between)) {
        out.at(
            "opbevaring.system",
            text!(
                "Under system står der mere end ét sted: ”{system}”.",
                "More than one place is named under system: “{system}”."
            ),
            text!(
                "Vælg det ene sted, hvor planen bliver rettet, og skriv kun det.",
                "Choose the one place where the plan is edited, and write only that."
            ),
        );
    } else if let Some((_, _, da, en)) =
        SYSTEMS.iter().find(|(word, place, ..)| small.contains(word) && storage.sted != *place)
    {
        out.at(
            "opbevaring.system",
            text!(
                "”{system}” hører under {da}, men det er ikke det, der står under sted.",
                "“{system}” belongs to {en}, but that is not what stands under sted."
            ),
            text!(
                "Skriv sted: {da}, eller ret system, hvis planen ligger et andet sted.",
                "Write sted: {da}, or correct system if the plan is kept elsewhere."
            ),
        );
    }
}
