//! R051: a course granted before 2022 that is not to last one to five years.

use super::course::courses;
use super::example::{ACTION, CASE, RECOMMENDATION};
use super::length::{lasts_longer, outside, recommended};
use super::sources::audit;
use crate::diagnostic::{Example, Rule, Severity, Valid, both, text};
use crate::rules::{OnCase, Out};

pub static RULE: Rule = Rule {
    code: "R051",
    name: "length-not-one-to-five-years",
    severity: Severity::Error,
    title: both!(
        "Ressourceforløbet er ikke på ét til fem år",
        "The resource course is not of one to five years"
    ),
    why: both!(
        "Borgeren får et forløb, som reglerne ikke giver mulighed for, og afgørelsen kan blive ændret.",
        "The citizen gets a course that the rules do not allow, and the decision may be changed."
    ),
    source: Some(audit("Et ressourceforløb skal vare mindst et og højst fem år")),
    valid: Valid::until(2021, 12, 31),
    history: Some(both!(
        "Gælder forløb, der er bevilget til og med 31. december 2021. Fra 1. januar 2022 er det ét til tre år ad gangen \
         (lov nr. 1160 af 8. juni 2021), og fra 1. februar 2026 gives der ikke nye forløb (lov nr. 1750 af 29. december 2025).",
        "For courses granted up to 31 December 2021. From 1 January 2022 it is one to three years at a time (act no. 1160 \
         of 8 June 2021), and from 1 February 2026 no new courses are given (act no. 1750 of 29 December 2025)."
    )),
    requirements: &["51"],
    examples: &[
        Example {
            what: "Seks år",
            files: &[
                CASE,
                (
                    RECOMMENDATION,
                    "---\ntitel: I\nteammøde: 2019-04-17\nindstillet_til: ressourceforløb\nvarighed: 6 år\n---\n",
                ),
            ],
            findings: &["content/planer/a/indstilling.md:5:11"],
        },
        Example {
            what: "Nul år",
            files: &[
                CASE,
                (
                    RECOMMENDATION,
                    "---\ntitel: I\nteammøde: 2019-04-17\nindstillet_til: ressourceforløb\nvarighed: 0 år\n---\n",
                ),
            ],
            findings: &["content/planer/a/indstilling.md:5:11"],
        },
        Example {
            what: "Fem år var i orden i 2021",
            files: &[
                CASE,
                (
                    RECOMMENDATION,
                    "---\ntitel: I\nteammøde: 2021-11-17\nindstillet_til: ressourceforløb\nvarighed: 5 år\n---\n",
                ),
                (
                    ACTION,
                    "---\ntitel: A\nfærdig: 2021-12-02\nforløb_start: 2022-01-03\nforløb_slut: 2027-01-02\n---\n",
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
            && outside(length, day, 5)
        {
            out.elsewhere(
                r.entry,
                "varighed",
                text!(
                    "Forløbet er på {length}. Et forløb, der blev bevilget {day}, skulle vare mindst ét og højst fem år.",
                    "The course is of {length}. A course granted on {day} had to last at least one and at most five years."
                ),
                text!(
                    "Ret varighed: til 1–5 år. Der kunne gives flere forløb i forlængelse af hinanden.",
                    "Correct varighed: to 1–5 år. Several courses could be granted one after another."
                ),
            );
        }
        let (Some(a), Some(day)) = (&course.action, course.granted().filter(|d| RULE.valid.holds(*d))) else {
            continue;
        };
        if let Some((start, end)) = lasts_longer(course, 5) {
            out.elsewhere(
                a.entry,
                "forløb_slut",
                text!(
                    "Forløbet er sat til {start}–{end}, men et forløb, der blev bevilget {day}, måtte højst vare fem år.",
                    "The course is set to {start}–{end}, but a course granted on {day} could last five years at most."
                ),
                text!(
                    "Ret forløb_slut:. Blev der givet et nyt forløb bagefter, så skriv det i sin egen indsatsdel.",
                    "Correct forløb_slut:. If a further course was granted afterwards, write it in an action part of its own."
                ),
            );
        }
    }
}
