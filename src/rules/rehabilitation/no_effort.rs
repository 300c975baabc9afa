//! R050: a course of at least four months without a single effort.

use super::course::courses;
use super::example::{ACTION, CASE};
use super::sources::audit;
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::model::plan::Status;
use crate::rules::dates::months_after;
use crate::rules::{OnCase, Out};

pub static RULE: Rule = Rule {
    code: "R050",
    name: "course-without-effort",
    severity: Severity::Warning,
    title: both!("Forløbet er uden indsats", "The course is without any effort"),
    why: both!(
        "Et forløb uden indsats hjælper ikke borgeren. Sociale og regionale indsatser behøver ikke at være registreret, så \
         tavshed er ikke bevis for, at intet sker.",
        "A course without effort does not help the citizen. Social and regional efforts need not be registered, so silence \
         does not prove that nothing is done."
    ),
    source: Some(audit("Dermed er der 11 procent af forløbene, som er helt uden indsatser")),
    requirements: &["50"],
    examples: &[
        Example {
            what: "Et år uden noget i gang",
            files: &[CASE, (ACTION, "---\ntitel: A\nfærdig: 2019-05-02\nforløb_start: 2019-05-06\n---\n")],
            findings: &["content/planer/a/indsatsdel.md:2:1"],
        },
        Example {
            what: "En indsats er begyndt",
            files: &[
                CASE,
                (
                    ACTION,
                    "---\ntitel: A\nfærdig: 2019-05-02\nforløb_start: 2019-05-06\ntilbud:\n  - navn: Praktik\n    start: 2019-06-03\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnCase, out: &mut Out) {
    for course in courses(on) {
        let (Some(start), Some(action)) = (course.start(), &course.action) else { continue };
        let today = on.ctx.today;
        let begun = course.offers().any(|(_, _, offer)| {
            let under_way =
                matches!(offer.status, Some(Status::Igang | Status::Gennemført | Status::Afbrudt));
            under_way || offer.start.is_some_and(|day| day.0 <= today)
        });
        if begun || today < months_after(start, 4) {
            continue;
        }
        out.elsewhere(
            action.entry,
            "tilbud",
            text!(
                "Forløbet begyndte {start}, for mere end fire måneder siden, og planen viser ingen indsats, der er begyndt.",
                "The course began on {start}, more than four months ago, and the plan shows no effort that has begun."
            ),
            text!(
                "Skriv under tilbud: den indsats, der er begyndt, med start:. Er det en social eller regional indsats uden \
                 kendt dato, så skriv den med status: igang.",
                "Write under tilbud: the effort that has begun, with start:. If it is a social or regional one without a \
                 known date, write it with status: igang."
            ),
        );
    }
}
