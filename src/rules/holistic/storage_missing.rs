//! H026: it is not said where the plan is kept.

use super::{example, people, source};
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::rules::{OnPlan, Out};

pub static RULE: Rule = Rule {
    code: "H026",
    name: "storage-unknown",
    severity: Severity::Warning,
    title: both!("Der står ikke, hvor planen opbevares", "It is not said where the plan is kept"),
    why: both!(
        "Ligger planen flere steder, får hver afdeling sin egen udgave. Alle skal kunne se, hvor den ene plan er.",
        "Where the plan is kept in several places, each department has a version of its own. All must see where the one plan is."
    ),
    source: Some(source::memo(
        "en helhedsorienteret plan, som ligger i ét fagsystem, i kommunens ESDH-system eller i et tredje ”neutralt fagsystem”",
    )),
    requirements: &["26"],
    examples: &[
        Example {
            what: "Intet sted",
            files: &[example::CASE, (example::HOLISTIC, "---\ntitel: Plan\n---\n")],
            findings: &["content/planer/a/helhedsorienteret-plan.md:2:1"],
        },
        Example {
            what: "Ét sted",
            files: &[
                example::CASE,
                (example::HOLISTIC, "---\ntitel: Plan\nopbevaring:\n  sted: esdh\n---\n"),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    if people::is_holistic(on.plan) && on.plan.opbevaring.is_none() {
        out.at(
            "opbevaring",
            text!("Der står ikke, hvor planen opbevares.", "It is not said where the plan is kept."),
            text!(
                "Skriv under opbevaring: sted: (beskæftigelse, familie, voksen-social, esdh eller neutralt), og helst også system: og jnr:.",
                "Write under opbevaring: sted: (beskæftigelse, familie, voksen-social, esdh or neutralt), and better also system: and jnr:."
            ),
        );
    }
}
