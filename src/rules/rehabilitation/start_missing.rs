//! R349: an effort is under way or over, but has no first day.

use super::course::{courses, need_not_be_registered};
use super::example::{ACTION, CASE};
use super::sources::audit;
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::model::plan::Status;
use crate::rules::{OnCase, Out};

pub static RULE: Rule = Rule {
    code: "R349",
    name: "effort-without-start",
    severity: Severity::Warning,
    title: both!(
        "En indsats, der er begyndt, har ingen startdato",
        "An effort that has begun has no start date"
    ),
    why: both!(
        "Uden datoen kan ingen se, hvor længe borgeren ventede, og om planen kom først. Kun sociale og regionale indsatser behøver ikke \
         at være registreret.",
        "Without the date nobody can see how long the citizen waited, and whether the plan came first. Only social and regional \
         efforts need not be registered."
    ),
    source: Some(audit(
        "kommunerne ikke er forpligtet til at registrere indsatser i andre forvaltninger, herunder socialrettede indsatser eller \
         regionale sundhedsindsatser",
    )),
    requirements: &["148b"],
    examples: &[
        Example {
            what: "En praktik i gang uden dato",
            files: &[
                CASE,
                (
                    ACTION,
                    "---\ntitel: A\ntilbud:\n  - navn: Praktik\n    type: virksomhedsrettet\n    status: igang\n---\n",
                ),
            ],
            findings: &["content/planer/a/indsatsdel.md:4:5"],
        },
        Example {
            what: "Sygehuset behøver ikke at oplyse den",
            files: &[
                CASE,
                (
                    ACTION,
                    "---\ntitel: A\ntilbud:\n  - navn: Smerteklinik\n    type: sundhed-regional\n    status: igang\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnCase, out: &mut Out) {
    for course in courses(on) {
        for (entry, at, offer) in course.offers() {
            let begun = matches!(offer.status, Some(Status::Igang | Status::Gennemført | Status::Afbrudt));
            // What has no type may be one of those that need none.
            let excused = offer.r#type.is_none() || need_not_be_registered(offer.r#type);
            if !begun || offer.start.is_some() || excused {
                continue;
            }
            let name = &offer.navn;
            out.elsewhere(
                entry,
                format!("tilbud[{at}].start"),
                text!(
                    "”{name}” er begyndt, men har ingen startdato.",
                    "“{name}” has begun, but has no start date."
                ),
                text!("Skriv den første dag under start:.", "Write the first day under start:."),
            );
        }
    }
}
