//! K325: the minutes do not say what became of an amendment.

use super::counts::on_amendment;
use super::samples::{PUNKT, REFERAT, UDVALG, fails, københavn, passes};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::model::committee::Udfald;
use crate::rules::{OnItem, Out};

pub static RULE: Rule = Rule {
    code: "K325",
    name: "amendment-not-settled",
    severity: Severity::Warning,
    title: both!(
        "Referatet siger ikke, hvad der blev af ændringsforslaget",
        "The minutes do not say what became of the amendment"
    ),
    why: both!(
        "Et forslag uden udfald lader læseren i tvivl om, hvilken udgave der er vedtaget. Et udfald uden afstemning ser ud, som om afstemningen er glemt.",
        "A proposal without outcome leaves readers in doubt which version was adopted. An outcome without a vote looks as if the vote had been forgotten."
    ),
    source: Some(københavn(
        "Enhedslisten fremsatte følgende ændringsforslag … Dermed blev forslaget forkastet.",
    )),
    requirements: &["125", "124", "130"],
    examples: &[
        fails(
            "Intet udfald",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nbeslutning:\n  tekst: Godkendt\nændringsforslag:\n  - id: a\n    forslagsstiller: Enhedslisten\n    tekst: Andre vægte\n---\n",
                ),
            ],
            &["content/udvalg/a/2024-02-07/01-x.md:6:5"],
        ),
        fails(
            "Et udfald uden afstemning, selv om der blev stemt om helheden",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nbeslutning:\n  tekst: Godkendt\nændringsforslag:\n  - id: a\n    forslagsstiller: Enhedslisten\n    tekst: Andre vægte\n    udfald: forkastet\nafstemninger:\n  - om: Helheden\n    udfald: godkendt\n---\n",
                ),
            ],
            &["content/udvalg/a/2024-02-07/01-x.md:9:13"],
        ),
        passes(
            "Afgjort uden afstemninger på punktet",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nbeslutning:\n  tekst: Godkendt\nændringsforslag:\n  - id: a\n    forslagsstiller: Enhedslisten\n    tekst: Andre vægte\n    udfald: forkastet\n---\n",
                ),
            ],
        ),
        passes(
            "Trukket, udsat eller afgjort ved afstemning",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nbeslutning:\n  tekst: Godkendt\nændringsforslag:\n  - id: a\n    forslagsstiller: Enhedslisten\n    tekst: Andre vægte\nafstemninger:\n  - om: Ændringsforslaget\n    ændringsforslag: a\n    udfald: forkastet\n  - om: Helheden\n    udfald: godkendt\n---\n",
                ),
            ],
        ),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnItem, out: &mut Out) {
    if !on.meeting.møde.data.tilstand.is_minutes() {
        return;
    }
    for (at, amendment) in on.punkt.ændringsforslag.iter().enumerate() {
        if on_amendment(on.punkt, &amendment.id).next().is_some() {
            continue;
        }
        let who = &amendment.forslagsstiller;
        let voted = !on.punkt.afstemninger.is_empty();
        let message = match amendment.udfald {
            None => text!(
                "Ændringsforslaget fra {who} har hverken udfald eller afstemning.",
                "The amendment by {who} has neither outcome nor vote."
            ),
            Some(Udfald::Godkendt | Udfald::Tiltrådt | Udfald::Forkastet) if voted => text!(
                "Ændringsforslaget fra {who} har et udfald, men ingen afstemning, selv om der er stemt på punktet.",
                "The amendment by {who} has an outcome but no vote, though there were votes on the item."
            ),
            Some(_) => continue,
        };
        out.at(
            format!("ændringsforslag[{at}].udfald"),
            message,
            text!(
                "Skriv udfald: på forslaget, og tilføj afstemningen under afstemninger med ændringsforslag: og forslagets id.",
                "Write udfald: on the amendment, and add the vote under afstemninger with ændringsforslag: and the amendment's id."
            ),
        );
    }
}
