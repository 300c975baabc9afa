//! R063: another department's grant was not coordinated before it was given.

use super::course::courses;
use super::example::{ACTION, CASE};
use super::sources::audit;
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::rules::{OnCase, Out};

pub static RULE: Rule = Rule {
    code: "R063",
    name: "grant-not-coordinated",
    severity: Severity::Warning,
    title: both!(
        "En bevilling fra en anden forvaltning er ikke afstemt først",
        "Another department's grant was not coordinated first"
    ),
    why: both!(
        "Forvaltninger, der bevilger hver for sig, giver borgeren indsatser, som modarbejder hinanden eller ligger oven i hinanden.",
        "Departments that grant each on its own give the citizen efforts that work against each other or overlap."
    ),
    source: Some(audit(
        "I 54 procent af de ressourceforløb, hvor der sker en bevilling af indsatser på tværs af forvaltninger, er der i sagen \
         dokumenteret en koordinering mellem forvaltninger forud for bevilling af indsatsen",
    )),
    requirements: &["63"],
    examples: &[
        Example {
            what: "Afstemt en uge for sent, og slet ikke",
            files: &[
                CASE,
                (
                    ACTION,
                    "---\ntitel: A\nfærdig: 2024-05-02\ntilbud:\n  - navn: Genoptræning\n    bevilling:\n      hvad: Hold\n      dato: 2024-05-01\n      forvaltning: Sundhed\n      koordineret: 2024-05-08\n  - navn: Støtte\n    bevilling:\n      hvad: Støtte\n      dato: 2024-05-01\n      forvaltning: Social\n---\n",
                ),
            ],
            findings: &["content/planer/a/indsatsdel.md:10:20", "content/planer/a/indsatsdel.md:13:7"],
        },
        Example {
            what: "Afstemt dagen før",
            files: &[
                CASE,
                (
                    ACTION,
                    "---\ntitel: A\nfærdig: 2024-05-02\ntilbud:\n  - navn: Genoptræning\n    bevilling:\n      hvad: Hold\n      dato: 2024-05-01\n      forvaltning: Sundhed\n      koordineret: 2024-04-30\n---\n",
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
            let Some(grant) = &offer.bevilling else { continue };
            let Some(department) = &grant.forvaltning else { continue };
            let name = &offer.navn;
            let path = format!("tilbud[{at}].bevilling.koordineret");
            let help = text!(
                "Skriv under koordineret: den dag, forvaltningerne talte om indsatsen, og aftal den næste gang før bevillingen.",
                "Write under koordineret: the day the departments talked about the effort, and do so before the grant next time."
            );
            match (grant.koordineret, grant.dato) {
                (None, _) => {
                    let message = text!(
                        "”{name}” er bevilget af {department}, men det står ikke, at indsatsen blev afstemt på tværs først.",
                        "“{name}” is granted by {department}, but it is not written that the effort was coordinated first."
                    );
                    out.elsewhere(entry, path, message, help);
                }
                (Some(when), Some(granted)) if when > granted => {
                    let message = text!(
                        "”{name}” blev bevilget {granted}, men først afstemt på tværs {when}.",
                        "“{name}” was granted on {granted}, but not coordinated until {when}."
                    );
                    out.elsewhere(entry, path, message, help);
                }
                _ => {}
            }
        }
    }
}
