//! R058: a finished action part without an effort directed at employment.

use super::course::courses;
use super::example::{ACTION, CASE};
use super::sources::audit;
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::model::plan::{Formål, Tilbud, Tilbudstype};
use crate::rules::{OnCase, Out};

pub static RULE: Rule = Rule {
    code: "R058",
    name: "no-employment-effort",
    severity: Severity::Error,
    title: both!(
        "Planen har ingen beskæftigelsesrettet indsats",
        "The plan has no effort directed at employment"
    ),
    why: both!(
        "Forløbet skal bringe borgeren tættere på et arbejde. Behandling og støtte alene gør det ikke til et ressourceforløb.",
        "The course shall bring the citizen closer to work. Treatment and support alone do not make a resource course."
    ),
    source: Some(audit(
        "Indsatsen i et ressourceforløb skal bestå af beskæftigelsesrettede tilbud kombineret med relevante tilbud indenfor \
         social- og sundhedsområdet",
    )),
    requirements: &["58"],
    examples: &[
        Example {
            what: "Kun behandling og mentor",
            files: &[
                CASE,
                (
                    ACTION,
                    "---\ntitel: A\nfærdig: 2024-05-02\ntilbud:\n  - navn: Smerteklinik\n    type: sundhed-regional\n  - navn: Mentor\n    type: mentor\n---\n",
                ),
            ],
            findings: &["content/planer/a/indsatsdel.md:5:3"],
        },
        Example {
            what: "Et mestringskursus er ikke beskæftigelsesrettet",
            files: &[
                CASE,
                (
                    ACTION,
                    "---\ntitel: A\nfærdig: 2024-05-02\ntilbud:\n  - navn: Mestringsforløb\n    type: vejledning-og-opkvalificering\n    formål: helbred\n---\n",
                ),
            ],
            findings: &["content/planer/a/indsatsdel.md:5:3"],
        },
        Example {
            what: "Praktik og behandling",
            files: &[
                CASE,
                (
                    ACTION,
                    "---\ntitel: A\nfærdig: 2024-05-02\ntilbud:\n  - navn: Smerteklinik\n    type: sundhed-regional\n  - navn: Praktik\n    type: virksomhedsrettet\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnCase, out: &mut Out) {
    for course in courses(on).iter().filter(|c| c.is_resource()) {
        let Some(a) = course.action.as_ref().filter(|a| a.del.færdig.is_some()) else { continue };
        // A plan without any offers is told of by R047.
        if a.plan.tilbud.is_empty() || course.offers().any(|(_, _, offer)| may_be_employment(offer)) {
            continue;
        }
        out.elsewhere(
            a.entry,
            "tilbud",
            text!(
                "Ingen af indsatserne er rettet mod job eller uddannelse.",
                "None of the efforts is directed at work or education."
            ),
            text!(
                "Skriv mindst ét tilbud med type: virksomhedsrettet eller type: vejledning-og-opkvalificering, gerne ved siden af \
                 behandlingen.",
                "Write at least one offer with type: virksomhedsrettet or type: vejledning-og-opkvalificering, best alongside the \
                 treatment."
            ),
        );
    }
}

/// Whether an offer is, or may be, directed at employment; what has no type may be.
fn may_be_employment(offer: &Tilbud) -> bool {
    match offer.r#type {
        None | Some(Tilbudstype::Virksomhedsrettet) => true,
        Some(Tilbudstype::VejledningOgOpkvalificering) => {
            !matches!(offer.formål, Some(Formål::Helbred | Formål::Social))
        }
        Some(_) => offer.formål == Some(Formål::Beskæftigelse),
    }
}
