//! K630: minutes do not say who was present.

use super::samples::{DAGSORDEN, MØDE, REFERAT, UDVALG, fails, lejre, passes};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::rules::{OnMeeting, Out};

pub static RULE: Rule = Rule {
    code: "K630",
    name: "participants-missing",
    severity: Severity::Warning,
    title: both!("Referatet siger ikke, hvem der var til stede", "The minutes do not say who was present"),
    why: both!(
        "Læseren skal kunne se, hvem der var med til at beslutte, og om der var nok til at beslutte.",
        "Readers must be able to see who took part in deciding, and whether enough were there to decide."
    ),
    source: Some(lejre("Mødedeltagere …")),
    requirements: &["130a"],
    examples: &[
        fails("Et referat uden deltagere", &[UDVALG, REFERAT], &["content/udvalg/a/2024-02-07/moede.md:2:1"]),
        passes(
            "Deltagerne er nævnt",
            &[UDVALG, (MØDE, "---\ndato: 2024-02-07\ntilstand: referat\ntil_stede: [K.K., P.O.]\n---\n")],
        ),
        passes("En dagsorden", &[UDVALG, DAGSORDEN]),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnMeeting, out: &mut Out) {
    if on.møde.tilstand.is_minutes() && on.møde.til_stede.is_empty() {
        out.at(
            "til_stede",
            text!("Referatet nævner ingen deltagere.", "The minutes name nobody who was present."),
            text!(
                "Skriv til_stede: med navn eller initialer på hvert medlem, der var med, og afbud: for dem, der havde meldt afbud.",
                "Write til_stede: with the name or initials of each member who was there, and afbud: for those who sent apologies."
            ),
        );
    }
}
