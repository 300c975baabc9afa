//! R251: a course granted from 2022 on that is not to last one to three years.

use super::course::courses;
use super::example::{ACTION, CASE, RECOMMENDATION};
use super::length::{lasts_longer, outside, recommended};
use super::sources::{ACT_1160, law};
use crate::diagnostic::{Example, Rule, Severity, Valid, both, text};
use crate::rules::{OnCase, Out};

pub static RULE: Rule = Rule {
    code: "R251",
    name: "length-not-one-to-three-years",
    severity: Severity::Error,
    title: both!(
        "Ressourceforløbet er ikke på ét til tre år",
        "The resource course is not of one to three years"
    ),
    why: both!(
        "Borgeren får et forløb, som reglerne ikke giver mulighed for, og afgørelsen kan blive ændret.",
        "The citizen gets a course that the rules do not allow, and the decision may be changed."
    ),
    // The audit quotes the limit of five years that held before, so only the law is named.
    law: Some(law(ACT_1160, "")),
    valid: Valid::since(2022, 1, 1).to(2026, 1, 31),
    history: Some(both!(
        "Gælder forløb, der er bevilget fra 1. januar 2022 (lov nr. 1160 af 8. juni 2021). Før var det ét til fem år. \
         Fra 1. februar 2026 gives der ikke nye forløb (lov nr. 1750 af 29. december 2025).",
        "For courses granted from 1 January 2022 (act no. 1160 of 8 June 2021). Before, it was one to five years. From 1 \
         February 2026 no new courses are given (act no. 1750 of 29 December 2025)."
    )),
    requirements: &["51"],
    examples: &[
        Example {
            what: "Fem år kunne ikke længere gives i 2024; afgørelsens dag afgør det",
            files: &[
                CASE,
                (
                    RECOMMENDATION,
                    "---\ntitel: I\nteammøde: 2021-12-20\nindstillet_til: ressourceforløb\nvarighed: 5 år\nafgørelse:\n  dato: 2022-01-05\n  tekst: Et forløb.\n---\n",
                ),
            ],
            findings: &["content/planer/a/indstilling.md:5:11"],
        },
        Example {
            what: "Slutdatoen giver mere end tre år",
            files: &[
                CASE,
                (
                    RECOMMENDATION,
                    "---\ntitel: I\nteammøde: 2024-04-17\nindstillet_til: ressourceforløb\nvarighed: 3 år\n---\n",
                ),
                (
                    ACTION,
                    "---\ntitel: A\nfærdig: 2024-05-02\nforløb_start: 2024-05-06\nforløb_slut: 2028-05-05\n---\n",
                ),
            ],
            findings: &["content/planer/a/indsatsdel.md:5:14"],
        },
        Example {
            what: "Tre år",
            files: &[
                CASE,
                (
                    RECOMMENDATION,
                    "---\ntitel: I\nteammøde: 2024-04-17\nindstillet_til: ressourceforløb\nvarighed: 3 år\n---\n",
                ),
                (
                    ACTION,
                    "---\ntitel: A\nfærdig: 2024-05-02\nforløb_start: 2024-05-06\nforløb_slut: 2027-05-05\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnCase, out: &mut Out) {
    for course in courses(on).iter().filter(|c| c.is_resource()) {
        let Some(r) = &course.recommendation else { continue };
        if let Some((length, day)) = recommended(r.del)
            && RULE.valid.holds(day)
            && outside(length, day, 3)
        {
            out.elsewhere(
                r.entry,
                "varighed",
                text!(
                    "Forløbet er på {length}. Et forløb, der er bevilget {day}, skal vare mindst ét og højst tre år.",
                    "The course is of {length}. A course granted on {day} must last at least one and at most three years."
                ),
                text!(
                    "Ret varighed: til 1–3 år. Reglen om højst fem år gjaldt kun forløb, der blev bevilget til og med 2021.",
                    "Correct varighed: to 1–3 år. Five years were allowed only for courses granted up to 2021."
                ),
            );
        }
        let (Some(a), Some(day)) = (&course.action, course.granted().filter(|d| RULE.valid.holds(*d))) else {
            continue;
        };
        if let Some((start, end)) = lasts_longer(course, 3) {
            out.elsewhere(
                a.entry,
                "forløb_slut",
                text!(
                    "Forløbet er sat til {start}–{end}, men et forløb, der er bevilget {day}, må højst vare tre år.",
                    "The course is set to {start}–{end}, but a course granted on {day} may last three years at most."
                ),
                text!(
                    "Ret forløb_slut:. Blev der givet et nyt forløb bagefter, så skriv det i sin egen indsatsdel.",
                    "Correct forløb_slut:. If a further course was granted afterwards, write it in an action part of its own."
                ),
            );
        }
    }
}
