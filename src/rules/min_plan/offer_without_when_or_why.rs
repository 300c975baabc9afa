//! M011: an offer does not say when or why.

use super::sample::{CASE, PLAN};
use crate::diagnostic::{Citation, Example, Rule, Severity, both, text};
use crate::model::Kind;
use crate::model::plan::Status;
use crate::rules::{OnPlan, Out};

pub static RULE: Rule = Rule {
    code: "M011",
    name: "offer-without-when-or-why",
    severity: Severity::Warning,
    title: both!("Et tilbud mangler tid eller begrundelse", "An offer lacks its time or its reason"),
    why: both!(
        "Borgeren skal kunne se, hvilke tilbud der venter, hvornår og hvorfor. Mangler svaret, ved borgeren ikke, hvad der skal ske.",
        "The citizen must be able to see which offers wait, when and why. Without the answer the citizen does not know what will happen."
    ),
    source: Some(Citation {
        title: both!(
            "Københavns Kommune, oplæg om Min Plan, 24. september 2018",
            "City of Copenhagen, slides on Min Plan, 24 September 2018"
        ),
        quote: "et overblik for borgeren over hvilke tilbud, som borgeren skal deltage i, hvornår og hvorfor",
    }),
    requirements: &["11"],
    examples: &[
        Example {
            what: "Hverken tid eller begrundelse",
            files: &[CASE, (PLAN, "---\ntitel: Min Plan\ntilbud:\n  - navn: Praktik på lageret\n---\n")],
            findings: &["content/planer/a/min-plan.md:4:5", "content/planer/a/min-plan.md:4:5"],
        },
        Example {
            what: "Både tid og begrundelse",
            files: &[
                CASE,
                (
                    PLAN,
                    "---\ntitel: Min Plan\ntilbud:\n  - navn: Praktik på lageret\n    tidspunkt: marts 2027\n    begrundelse: Du vil prøve, om ryggen kan holde til arbejdet.\n---\n",
                ),
            ],
            findings: &[],
        },
        Example {
            what: "Et anbefalet tilbud har ingen dato endnu",
            files: &[
                CASE,
                (
                    PLAN,
                    "---\ntitel: Min Plan\ntilbud:\n  - navn: Praktik på lageret\n    status: anbefalet\n    begrundelse: Du vil prøve, om ryggen kan holde til arbejdet.\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    if on.plan.art != Kind::MinPlan {
        return;
    }
    for (i, offer) in on.plan.tilbud.iter().enumerate() {
        let name = offer.navn.as_str();
        if matches!(offer.status, Some(Status::Aflyst | Status::IkkePåbegyndt)) {
            continue;
        }
        let decided = offer.status != Some(Status::Anbefalet);
        if decided && offer.start.is_none() && offer.tidspunkt.is_none() {
            out.at(
                format!("tilbud[{i}].start"),
                text!("Der står ikke, hvornår tilbuddet ”{name}” begynder.", "It does not say when the offer “{name}” begins."),
                text!(
                    "Skriv første dag under start. Er dagen ikke lagt fast, så skriv fx ”marts 2027” under tidspunkt.",
                    "Write the first day under start. If the day is not set, write for instance “marts 2027” under tidspunkt."
                ),
            );
        }
        if offer.begrundelse.is_none() {
            out.at(
                format!("tilbud[{i}].begrundelse"),
                text!("Der står ikke, hvorfor borgeren skal deltage i tilbuddet ”{name}”.", "It does not say why the citizen takes part in the offer “{name}”."),
                text!(
                    "Skriv under begrundelse, hvad tilbuddet skal føre til for netop denne borger, fx ”Du vil prøve, om ryggen kan holde til arbejdet”.",
                    "Write under begrundelse what the offer shall lead to for this very citizen, such as “Du vil prøve, om ryggen kan holde til arbejdet”."
                ),
            );
        }
    }
}
