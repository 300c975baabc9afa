//! K119: the steps of the case are not in order of date.

use super::samples::{PUNKT, REFERAT, UDVALG, fails, lejre, passes};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::rules::{OnItem, Out};

pub static RULE: Rule = Rule {
    code: "K119",
    name: "steps-out-of-order",
    severity: Severity::Error,
    title: both!("Sagens forløb står ikke i tidsfølge", "The steps of the case are not in order of date"),
    why: both!(
        "Læseren følger sagen oppefra og ned. Står trinnene i en anden orden, ser det ud, som om udvalgene har svaret hinanden.",
        "Readers follow the case from top to bottom. In another order it looks as if the committees had answered each other."
    ),
    source: Some(lejre(
        "05-02-2024 Udvalget for Social, Sundhed og Ældre … 06-02-2024 Udvalget for Børn og Ungdom",
    )),
    requirements: &["119"],
    examples: &[
        fails(
            "Den 6. før den 5.",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nsagens_forløb:\n  - dato: 2024-02-06\n    organ: Udvalget for Børn\n    beslutning: Godkendt\n  - dato: 2024-02-05\n    organ: Udvalget for Ældre\n    beslutning: Godkendt\nbeslutning:\n  tekst: Godkendt\n---\n",
                ),
            ],
            &["content/udvalg/a/2024-02-07/01-x.md:7:11"],
        ),
        passes(
            "Den 5. og den 6.",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nsagens_forløb:\n  - dato: 2024-02-05\n    organ: Udvalget for Ældre\n    beslutning: Godkendt\n  - dato: 2024-02-06\n    organ: Udvalget for Børn\n    beslutning: Godkendt\nbeslutning:\n  tekst: Godkendt\n---\n",
                ),
            ],
        ),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnItem, out: &mut Out) {
    let mut latest = None;
    for (at, step) in on.punkt.sagens_forløb.iter().enumerate() {
        let Some(day) = step.dato else { continue };
        if let Some(before) = latest.filter(|before| *before > day) {
            out.at(
                format!("sagens_forløb[{at}].dato"),
                text!(
                    "Trinnet er fra {day}, men står efter et trin fra {before}.",
                    "The step is of {day} but stands after a step of {before}."
                ),
                text!(
                    "Sæt trinnene i sagens_forløb med det ældste først, eller ret datoen.",
                    "Put the steps of sagens_forløb with the oldest first, or correct the date."
                ),
            );
        }
        latest = latest.max(Some(day));
    }
}
