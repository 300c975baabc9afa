//! K818: an item was added before the agenda was published, or after the meeting.

use super::samples::{MØDE, PUNKT, UDVALG, fails, lejre, passes};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::rules::{OnItem, Out};

pub static RULE: Rule = Rule {
    code: "K818",
    name: "added-outside-its-time",
    severity: Severity::Warning,
    title: both!(
        "Et punkt er tilføjet på en dag, der ikke passer",
        "An item was added on a day that does not fit"
    ),
    why: both!(
        "Et tillæg kommer efter dagsordenen og senest på mødet. Ellers er en af datoerne forkert.",
        "A supplement comes after the agenda and at the meeting at the latest. Otherwise one of the dates is wrong."
    ),
    source: Some(lejre("Punkt 1: JAI - Godkendelse af dagsorden")),
    requirements: &["118"],
    examples: &[
        fails(
            "Før dagsordenen",
            &[
                UDVALG,
                (
                    MØDE,
                    "---\ndato: 2024-02-07\ntilstand: dagsorden\ndagsorden_offentliggjort: 2024-02-01\n---\n",
                ),
                (PUNKT, "---\ntitel: X\ntilføjet: 2024-01-31\n---\n"),
            ],
            &["content/udvalg/a/2024-02-07/01-x.md:3:11"],
        ),
        fails(
            "Efter mødet",
            &[
                UDVALG,
                (MØDE, "---\ndato: 2024-02-07\ntilstand: dagsorden\n---\n"),
                (PUNKT, "---\ntitel: X\ntilføjet: 2024-02-08\n---\n"),
            ],
            &["content/udvalg/a/2024-02-07/01-x.md:3:11"],
        ),
        passes(
            "På mødet selv",
            &[
                UDVALG,
                (
                    MØDE,
                    "---\ndato: 2024-02-07\ntilstand: dagsorden\ndagsorden_offentliggjort: 2024-02-01\n---\n",
                ),
                (PUNKT, "---\ntitel: X\ntilføjet: 2024-02-07\n---\n"),
            ],
        ),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnItem, out: &mut Out) {
    let møde = &on.meeting.møde.data;
    let Some(added) = on.punkt.tilføjet else { return };
    if let Some(published) = møde.dagsorden_offentliggjort.filter(|day| added < *day) {
        out.at(
            "tilføjet",
            text!(
                "Punktet er tilføjet {added}, men dagsordenen blev først offentliggjort {published}.",
                "The item was added on {added}, but the agenda was published only on {published}."
            ),
            text!(
                "Slet tilføjet:, hvis punktet stod på dagsordenen fra begyndelsen, eller ret datoen.",
                "Delete tilføjet: if the item was on the agenda from the beginning, or correct the date."
            ),
        );
    }
    if let Some(day) = møde.dato.filter(|day| added > *day) {
        out.at(
            "tilføjet",
            text!(
                "Punktet er tilføjet {added}, men mødet var {day}.",
                "The item was added on {added}, but the meeting was on {day}."
            ),
            text!(
                "Ret datoen. Blev referatet rettet bagefter, så skriv det under rettelser:.",
                "Correct the date. If the minutes were corrected afterwards, write that under rettelser:."
            ),
        );
    }
}
