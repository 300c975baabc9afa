//! K319: a step of the case lies after the meeting.

use super::bodies::last_day;
use super::samples::{PUNKT, REFERAT, UDVALG, fails, lejre, passes};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::model::Date;
use crate::rules::{OnItem, Out};

pub static RULE: Rule = Rule {
    code: "K319",
    name: "step-after-the-meeting",
    severity: Severity::Error,
    title: both!("Et trin i sagens forløb ligger efter mødet", "A step of the case lies after the meeting"),
    why: both!(
        "Sagens forløb viser, hvad der var sket, da udvalget fik sagen. Det, der sker bagefter, står på de senere møder.",
        "The case's way shows what had happened when the committee got the case. What happens later stands with the later meetings."
    ),
    source: Some(lejre("Sagens forløb 05-02-2024 … 06-02-2024 (mødet: 07-02-2024)")),
    requirements: &["119"],
    examples: &[
        fails(
            "Dagen efter mødet",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nsagens_forløb:\n  - dato: 2024-02-08\n    organ: Udvalget for Ældre\n    beslutning: Godkendt\nbeslutning:\n  tekst: Godkendt\n---\n",
                ),
            ],
            &["content/udvalg/a/2024-02-07/01-x.md:4:11"],
        ),
        passes(
            "Samme dag",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nsagens_forløb:\n  - dato: 2024-02-07\n    organ: Udvalget for Ældre\n    beslutning: Godkendt\nbeslutning:\n  tekst: Godkendt\n---\n",
                ),
            ],
        ),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnItem, out: &mut Out) {
    let Some(meeting) = last_day(on).map(Date) else { return };
    for (at, step) in on.punkt.sagens_forløb.iter().enumerate() {
        let Some(day) = step.dato.filter(|d| *d > meeting) else { continue };
        out.at(
            format!("sagens_forløb[{at}].dato"),
            text!(
                "Trinnet er fra {day}, men mødet var {meeting}.",
                "The step is of {day}, but the meeting was on {meeting}."
            ),
            text!(
                "Ret datoen, eller flyt trinnet til et punkt på det senere møde.",
                "Correct the date, or move the step to an item of the later meeting."
            ),
        );
    }
}
