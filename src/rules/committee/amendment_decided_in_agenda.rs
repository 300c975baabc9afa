//! K318: an agenda shows an amendment as decided.

use super::phrases::key;
use super::samples::{DAGSORDEN, PUNKT, UDVALG, fails, københavn, passes};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::rules::{OnItem, Out};

pub static RULE: Rule = Rule {
    code: "K318",
    name: "amendment-decided-in-agenda",
    severity: Severity::Error,
    title: both!(
        "En dagsorden viser et ændringsforslag som afgjort",
        "An agenda shows an amendment as decided"
    ),
    why: both!(
        "Før mødet er intet afgjort. En borger, der vil skrive til udvalget, tror ellers, at det er for sent.",
        "Before the meeting nothing is settled. A citizen who wants to write to the committee would think it too late."
    ),
    source: Some(københavn("Dermed blev forslaget forkastet.")),
    requirements: &["118", "124"],
    examples: &[
        fails(
            "Forkastet før mødet",
            &[
                UDVALG,
                DAGSORDEN,
                (
                    PUNKT,
                    "---\ntitel: X\nændringsforslag:\n  - id: vaegte\n    forslagsstiller: Enhedslisten\n    tekst: Andre vægte\n    udfald: forkastet\n---\n",
                ),
            ],
            &["content/udvalg/a/2024-02-07/01-x.md:7:13"],
        ),
        passes(
            "Kun stillet",
            &[
                UDVALG,
                DAGSORDEN,
                (
                    PUNKT,
                    "---\ntitel: X\nændringsforslag:\n  - id: vaegte\n    forslagsstiller: Enhedslisten\n    tekst: Andre vægte\n---\n",
                ),
            ],
        ),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnItem, out: &mut Out) {
    if on.meeting.møde.data.tilstand.is_minutes() {
        return;
    }
    for (at, amendment) in on.punkt.ændringsforslag.iter().enumerate() {
        let Some(outcome) = amendment.udfald.map(key) else { continue };
        out.at(
            format!("ændringsforslag[{at}].udfald"),
            text!(
                "Mødet er en dagsorden, men ændringsforslaget er skrevet som {outcome}.",
                "The meeting is an agenda, but the amendment is shown as decided ({outcome})."
            ),
            text!(
                "Slet udfald, eller skriv tilstand: referat i moede.md, når mødet er holdt.",
                "Delete udfald, or write tilstand: referat in moede.md once the meeting has been held."
            ),
        );
    }
}
