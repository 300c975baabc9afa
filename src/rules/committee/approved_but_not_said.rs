//! K618: the minutes have a day of approval but are not said to be approved.

use super::samples::{MØDE, UDVALG, fails, lejre, passes};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::model::committee::Mødetilstand;
use crate::rules::{OnMeeting, Out};

pub static RULE: Rule = Rule {
    code: "K618",
    name: "approved-but-not-said",
    severity: Severity::Warning,
    title: both!(
        "Referatet har en godkendelsesdato, men står ikke som godkendt",
        "The minutes have a day of approval but are not said to be approved"
    ),
    why: both!(
        "Læseren skal kunne se, om referatet stadig kan blive ændret.",
        "Readers must be able to see whether the minutes may still be changed."
    ),
    source: Some(lejre("Punkt 9: JAI - Godkendelse af referat")),
    requirements: &["118"],
    examples: &[
        fails(
            "Tilstanden er ikke fulgt med",
            &[
                UDVALG,
                (MØDE, "---\ndato: 2024-02-07\ntilstand: referat\nreferat_godkendt: 2024-03-06\n---\n"),
            ],
            &["content/udvalg/a/2024-02-07/moede.md:3:11"],
        ),
        passes(
            "Et godkendt referat",
            &[
                UDVALG,
                (
                    MØDE,
                    "---\ndato: 2024-02-07\ntilstand: godkendt-referat\nreferat_godkendt: 2024-03-06\n---\n",
                ),
            ],
        ),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnMeeting, out: &mut Out) {
    let Some(approved) = on.møde.referat_godkendt else { return };
    if on.møde.tilstand != Mødetilstand::GodkendtReferat {
        out.at(
            "tilstand",
            text!(
                "Referatet blev godkendt {approved}, men tilstand siger noget andet.",
                "The minutes were approved on {approved}, but tilstand says otherwise."
            ),
            text!(
                "Skriv tilstand: godkendt-referat, eller slet referat_godkendt, hvis referatet ikke er godkendt.",
                "Write tilstand: godkendt-referat, or delete referat_godkendt if the minutes have not been approved."
            ),
        );
    }
}
