//! R077: health information that is newer than the team's meeting, without a reason.

use super::course::courses;
use super::example::{CASE, PREPARATION, RECOMMENDATION};
use super::sources::{UNTIL_2026, audit};
use crate::diagnostic::{Example, Rule, Severity, Valid, both, text};
use crate::rules::{OnCase, Out};

pub static RULE: Rule = Rule {
    code: "R077",
    name: "health-information-after-meeting",
    severity: Severity::Warning,
    title: both!(
        "Helbredsoplysninger er hentet efter teammødet",
        "Health information was got after the team's meeting"
    ),
    why: both!(
        "Sagen skal være fuldt oplyst, før teamet behandler den. Kommer der nyt bagefter, hviler indstillingen på mindre, end man vidste.",
        "The case must be fully lighted before the team deals with it. What comes afterwards was not known to the team."
    ),
    source: Some(audit(
        "Den forberedende del skal udarbejdes, så borgerens sag er fuldt ud oplyst inden rehabiliteringsteamets behandling af sagen",
    )),
    valid: Valid::until(2026, 1, 31),
    history: UNTIL_2026,
    requirements: &["77"],
    examples: &[
        Example {
            what: "En attest fra dagen efter mødet",
            files: &[
                CASE,
                (
                    PREPARATION,
                    "---\ntitel: F\nfærdig: 2024-04-05\nlægeoplysninger:\n  - kilde: praktiserende-læge\n    dato: 2024-04-18\n---\n",
                ),
                (RECOMMENDATION, "---\ntitel: I\nteammøde: 2024-04-17\n---\n"),
            ],
            findings: &["content/planer/a/forberedende-del.md:6:11"],
        },
        Example {
            what: "Den er til en ny forelæggelse",
            files: &[
                CASE,
                (
                    PREPARATION,
                    "---\ntitel: F\nfærdig: 2024-04-05\nlægeoplysninger:\n  - kilde: praktiserende-læge\n    dato: 2025-04-18\n    konklusion: Hentet, fordi sagen skal genforelægges for teamet.\n---\n",
                ),
                (RECOMMENDATION, "---\ntitel: I\nteammøde: 2024-04-17\n---\n"),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnCase, out: &mut Out) {
    for course in courses(on) {
        let (Some(p), Some(meeting)) = (&course.preparation, course.meeting()) else { continue };
        if !RULE.valid.holds(meeting) {
            continue;
        }
        for (at, piece) in p.del.lægeoplysninger.iter().enumerate() {
            let Some(date) = piece.dato.filter(|date| date.0 > meeting) else { continue };
            let reasons = p.plan.notater.iter().map(|note| &note.tekst).chain(&piece.konklusion);
            if reasons.into_iter().any(|words| words.to_lowercase().contains("genforelæg")) {
                continue;
            }
            out.elsewhere(
                p.entry,
                format!("lægeoplysninger[{at}].dato"),
                text!(
                    "Oplysningen er fra {date}, efter at teamet behandlede sagen {meeting}.",
                    "The information is of {date}, after the team dealt with the case on {meeting}."
                ),
                text!(
                    "Er den til en genforelæggelse, så skriv det i konklusion: eller notater:. Ellers indhent alt inden mødet næste gang.",
                    "If it is for taking the case to the team again (genforelæggelse), say so in konklusion: or notater:. Else get \
                     everything before the meeting next time."
                ),
            );
        }
    }
}
