//! K718: a supplementary agenda does not say which items were added, and when.

use super::samples::{MØDE, PUNKT, UDVALG, fails, lejre, passes};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::model::committee::Mødetilstand;
use crate::rules::{OnMeeting, Out};

pub static RULE: Rule = Rule {
    code: "K718",
    name: "supplement-without-date",
    severity: Severity::Warning,
    title: both!(
        "Tillægsdagsordenen siger ikke, hvornår punkterne kom til",
        "The supplementary agenda does not say when items were added"
    ),
    why: both!(
        "Den, der har læst dagsordenen, skal kunne se, hvad der er nyt, og hvornår det kom.",
        "Whoever has read the agenda must be able to see what is new, and when it came."
    ),
    source: Some(lejre("Punkt 1: JAI - Godkendelse af dagsorden")),
    requirements: &["118"],
    examples: &[
        fails(
            "Intet punkt er tilføjet",
            &[
                UDVALG,
                (MØDE, "---\ndato: 2024-02-07\ntilstand: tillægsdagsorden\n---\n"),
                (PUNKT, "---\ntitel: X\n---\n"),
            ],
            &["content/udvalg/a/2024-02-07/moede.md:3:11"],
        ),
        passes(
            "Punktet har sin dag",
            &[
                UDVALG,
                (MØDE, "---\ndato: 2024-02-07\ntilstand: tillægsdagsorden\n---\n"),
                (PUNKT, "---\ntitel: X\ntilføjet: 2024-02-05\n---\n"),
            ],
        ),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnMeeting, out: &mut Out) {
    let mut items = on.meeting.items.iter();
    // A day that could not be read is a day all the same.
    let has_day = |item: &crate::site::Item| {
        item.punkt.data.tilføjet.is_some() || item.punkt.lost.iter().any(|l| l.is_empty() || l == "tilføjet")
    };
    if on.møde.tilstand == Mødetilstand::Tillægsdagsorden && !items.any(has_day) {
        out.at(
            "tilstand",
            text!(
                "Dokumentet er en tillægsdagsorden, men intet punkt siger, hvornår det kom til.",
                "The document is a supplementary agenda, but no item says when it was added."
            ),
            text!(
                "Skriv tilføjet: med dagen på de punkter, der kom til, eller tilstand: dagsorden, hvis ingen gjorde.",
                "Write tilføjet: with the day on the items that were added, or tilstand: dagsorden if none were."
            ),
        );
    }
}
