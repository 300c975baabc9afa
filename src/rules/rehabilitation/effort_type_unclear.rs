//! R348: an effort without its type, or guidance whose aim is health or everyday life without saying so.

use super::example::{ACTION, CASE};
use super::sources::audit;
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::model::plan::{Del, Tilbudstype};
use crate::rules::{OnPlan, Out};

pub static RULE: Rule = Rule {
    code: "R348",
    name: "effort-type-unclear",
    severity: Severity::Note,
    title: both!("En indsats’ type eller formål er uklart", "The type or aim of an effort is unclear"),
    why: both!(
        "Typen viser, om planen har en indsats rettet mod arbejde. Af vejledning og opkvalificering havde 19 procent et andet formål.",
        "The type shows whether the plan has an effort directed at work. Of guidance and training 19 per cent had another aim."
    ),
    source: Some(audit(
        "Af de iværksatte indsatser indenfor vejledning og opkvalificering har 19 procent et sundhedsfremmende eller socialt formål. \
         Dette tæller blandt andet mestringsforløb, støttende samtaleforløb, psykoterapeutiske forløb og ergoterapeutiske indsatser",
    )),
    requirements: &["148a"],
    examples: &[
        Example {
            what: "Uden type, og et mestringsforløb uden formål",
            files: &[
                CASE,
                (
                    ACTION,
                    "---\ntitel: A\ntilbud:\n  - navn: Praktik\n  - navn: Mestringsforløb\n    type: vejledning-og-opkvalificering\n---\n",
                ),
            ],
            findings: &["content/planer/a/indsatsdel.md:4:5", "content/planer/a/indsatsdel.md:5:5"],
        },
        Example {
            what: "Typen og formålet står der",
            files: &[
                CASE,
                (
                    ACTION,
                    "---\ntitel: A\ntilbud:\n  - navn: Praktik\n    type: virksomhedsrettet\n  - navn: Mestringsforløb\n    type: vejledning-og-opkvalificering\n    formål: helbred\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

/// What the audit names as guidance with another aim than work.
const OTHER_AIM: [&str; 4] = ["mestring", "samtaleforløb", "psykoterap", "ergoterap"];

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    if !matches!(on.plan.del, Del::Indstilling(_) | Del::Indsatsdel(_)) {
        return;
    }
    for (at, offer) in on.plan.tilbud.iter().enumerate() {
        let name = &offer.navn;
        match offer.r#type {
            None => out.at(
                format!("tilbud[{at}].type"),
                text!("”{name}” har ingen type.", "“{name}” has no type."),
                text!(
                    "Skriv type: virksomhedsrettet, vejledning-og-opkvalificering, mentor, sundhed-kommunal, sundhed-regional, social eller anden.",
                    "Write type: virksomhedsrettet, vejledning-og-opkvalificering, mentor, sundhed-kommunal, sundhed-regional, social or anden."
                ),
            ),
            Some(Tilbudstype::VejledningOgOpkvalificering) if offer.formål.is_none() => {
                let lower = name.to_lowercase();
                if OTHER_AIM.iter().any(|word| lower.contains(word)) {
                    out.at(
                        format!("tilbud[{at}].formål"),
                        text!(
                            "”{name}” har nok et andet formål end job, men det står ikke.",
                            "“{name}” probably has another aim than work, but it is not said."
                        ),
                        text!(
                            "Skriv formål: helbred, formål: social eller formål: beskæftigelse.",
                            "Write formål: helbred, formål: social or formål: beskæftigelse."
                        ),
                    );
                }
            }
            Some(_) => {}
        }
    }
}
