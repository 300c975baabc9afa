//! O302: a pool's page promises a right to a course.

use super::sources::minutes;
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::model::scheme::Ordning;
use crate::rules::{OnScheme, Out};

pub static RULE: Rule = Rule {
    code: "O302",
    name: "right-to-course-promised",
    severity: Severity::Error,
    title: both!("Siden lover en ret til et kursus", "The page promises a right to a course"),
    why: both!(
        "Borgeren kan regne med et kursus, som jobcenteret må sige nej til.",
        "The citizen may count on a course that the job centre may refuse."
    ),
    source: Some(minutes(
        "I 2024 er der tale om kurser, der kan bevilliges, men borger har ikke ret til kurset",
    )),
    requirements: &["102"],
    examples: &[
        Example {
            what: "Ret til kurset",
            files: &[("content/ordninger/a/pulje.md", "---\ntitel: P\nret_til_kursus: ja\n---\n")],
            findings: &["content/ordninger/a/pulje.md:3:17"],
        },
        Example {
            what: "Ingen ret",
            files: &[("content/ordninger/a/pulje.md", "---\ntitel: P\nret_til_kursus: nej\n---\n")],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnScheme, out: &mut Out) {
    let Ordning::Pulje(pool) = on.ordning else { return };
    if pool.ret_til_kursus.is_some_and(|r| r.0) {
        out.at(
            "ret_til_kursus",
            text!(
                "Puljens kurser kan bevilges, men borgeren har ikke ret til dem.",
                "The pool's courses can be granted, but the citizen has no right to them."
            ),
            text!("Skriv ret_til_kursus: nej.", "Write ret_til_kursus: nej."),
        );
    }
}
