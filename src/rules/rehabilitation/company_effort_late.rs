//! R060: the effort in a company comes long after the others, not beside them.

use super::course::courses;
use super::example::{ACTION, CASE};
use super::sources::audit;
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::model::plan::Tilbudstype;
use crate::rules::dates::six_months_after;
use crate::rules::{OnCase, Out};

pub static RULE: Rule = Rule {
    code: "R060",
    name: "company-effort-not-parallel",
    severity: Severity::Note,
    title: both!(
        "Den virksomhedsrettede indsats begynder længe efter de andre",
        "The effort in a company begins long after the others"
    ),
    why: both!(
        "Indsatser virker bedst sammen. Venter praktikken på behandlingen, går der ofte mere end et halvt år.",
        "Efforts work best together. If practice waits for treatment, more than half a year often passes."
    ),
    source: Some(audit(
        "Borgernes ressourceforløb skal indeholde relevante indsatser, der om muligt gennemføres parallelt og er koordineret \
         på tværs af faggrupper",
    )),
    requirements: &["60"],
    settings: &["regler.seks_måneder"],
    examples: &[
        Example {
            what: "Behandling straks, praktik efter otte måneder",
            files: &[
                CASE,
                (
                    ACTION,
                    "---\ntitel: A\nfærdig: 2024-05-02\nforløb_start: 2024-05-06\ntilbud:\n  - navn: Søvnhold\n    type: sundhed-kommunal\n    start: 2024-05-14\n  - navn: Praktik\n    type: virksomhedsrettet\n    start: 2025-01-13\n---\n",
                ),
            ],
            findings: &["content/planer/a/indsatsdel.md:11:12"],
        },
        Example {
            what: "Praktik efter fire måneder",
            files: &[
                CASE,
                (
                    ACTION,
                    "---\ntitel: A\nfærdig: 2024-05-02\nforløb_start: 2024-05-06\ntilbud:\n  - navn: Søvnhold\n    type: sundhed-kommunal\n    start: 2024-05-14\n  - navn: Praktik\n    type: virksomhedsrettet\n    start: 2024-09-03\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnCase, out: &mut Out) {
    for course in courses(on) {
        let Some(start) = course.start() else { continue };
        let limit = six_months_after(start, on.ctx.settings());
        let company = |kind| kind == Some(Tilbudstype::Virksomhedsrettet);
        let others =
            course.offers().any(|(_, _, o)| !company(o.r#type) && o.start.is_some_and(|s| s.0 <= limit));
        // One without a date may be the first.
        if !others || course.offers().any(|(_, _, o)| company(o.r#type) && o.start.is_none()) {
            continue;
        }
        let dated = course.offers().filter(|(_, _, o)| company(o.r#type));
        let first = dated.filter_map(|(e, at, o)| Some((e, at, o, o.start?))).min_by_key(|f| f.3);
        let Some((entry, at, offer, day)) = first.filter(|f| f.3.0 > limit) else { continue };
        let name = &offer.navn;
        out.elsewhere(
            entry,
            format!("tilbud[{at}].start"),
            text!(
                "”{name}” begynder {day}, mere end et halvt år inde i forløbet, mens andre indsatser begyndte før.",
                "“{name}” begins on {day}, more than half a year into the course, while other efforts began earlier."
            ),
            text!(
                "Overvej, om få timer i en virksomhed kan ligge ved siden af behandlingen. Er der en grund til at vente, så skriv \
                 den i begrundelse:.",
                "Consider whether a few hours in a company can go alongside the treatment. If there is a reason to wait, write it \
                 in begrundelse:."
            ),
        );
    }
}
