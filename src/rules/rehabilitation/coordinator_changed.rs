//! R062: another coordinating caseworker than at the beginning of the course.

use super::course::courses;
use super::example::{ACTION, CASE};
use super::sources::audit;
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::model::plan::{Koordinator, Plan};
use crate::rules::{OnCase, Out};

pub static RULE: Rule = Rule {
    code: "R062",
    name: "coordinator-changed",
    severity: Severity::Note,
    title: both!(
        "Borgeren har fået en anden koordinerende sagsbehandler",
        "The citizen has got another coordinating caseworker"
    ),
    why: both!(
        "Den samme sagsbehandler gør forholdet tryggere. Ved et skifte går viden let tabt, og borgeren skal begynde forfra.",
        "The same caseworker makes for trust. When it changes, knowledge is easily lost, and citizens start over."
    ),
    source: Some(audit(
        "I de sager, hvor borgerens koordinerende sagsbehandler fremgår af indsatsplanen, har borgerne i 59 procent af sagerne \
         samme koordinerende sagsbehandler ved den seneste opfølgningssamtale som ved forløbets start",
    )),
    requirements: &["62"],
    examples: &[
        Example {
            what: "Et skifte efter fire måneder",
            files: &[
                CASE,
                PEOPLE,
                (
                    ACTION,
                    "---\ntitel: A\nfærdig: 2024-05-02\nkoordinerende_sagsbehandler:\n  - person: kmj\n    fra: 2024-05-02\n    til: 2024-08-30\n  - person: ths\n    fra: 2024-09-02\n---\n",
                ),
            ],
            findings: &["content/planer/a/indsatsdel.md:8:13"],
        },
        Example {
            what: "Den samme hele vejen",
            files: &[
                CASE,
                PEOPLE,
                (
                    ACTION,
                    "---\ntitel: A\nfærdig: 2024-05-02\nkoordinerende_sagsbehandler:\n  - person: kmj\n    fra: 2024-05-02\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

const PEOPLE: (&str, &str) =
    ("content/registre/personer.yaml", "kmj:\n  navn: Karen\nths:\n  navn: Thomas\n");

pub(super) fn check(on: &OnCase, out: &mut Out) {
    for course in courses(on) {
        let Some(action) = &course.action else { continue };
        let newest = course.doing().max_by_key(|entry| entry.data.dato());
        let first = in_time(action.plan).next();
        let (Some((_, first)), Some(entry)) = (first, newest) else { continue };
        let Some((at, last)) = in_time(&entry.data).last() else { continue };
        if first.person == last.person {
            continue;
        }
        out.elsewhere(
            entry,
            format!("koordinerende_sagsbehandler[{at}].person"),
            text!(
                "Den koordinerende sagsbehandler er en anden end ved forløbets begyndelse.",
                "The coordinating caseworker is another than at the beginning of the course."
            ),
            text!(
                "Intet at rette, hvis skiftet var nødvendigt. Skriv i notater:, hvad den nye sagsbehandler har fået at vide, så \
                 borgeren ikke skal fortælle alt forfra.",
                "Nothing to mend if the change was needed. Write in notater: what the new caseworker has been told, so that the \
                 citizen need not tell everything again."
            ),
        );
    }
}

/// The coordinators of a plan by their first day, each with its place in the list.
fn in_time(plan: &Plan) -> impl Iterator<Item = (usize, &Koordinator)> {
    let mut all: Vec<(usize, &Koordinator)> = plan.koordinerende_sagsbehandler.iter().enumerate().collect();
    all.sort_by_key(|(_, k)| k.fra);
    all.into_iter()
}
