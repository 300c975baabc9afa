//! K225: an amendment's outcome is another than that of its vote.

use super::counts::{carries, on_amendment};
use super::phrases::key;
use super::samples::{PUNKT, REFERAT, UDVALG, fails, københavn, passes};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::rules::{OnItem, Out};

pub static RULE: Rule = Rule {
    code: "K225",
    name: "amendment-outcome-differs",
    severity: Severity::Error,
    title: both!(
        "Ændringsforslagets udfald er et andet end afstemningens",
        "The amendment's outcome is another than its vote's"
    ),
    why: both!("Læseren kan ikke se, om ændringen gælder.", "Readers cannot see whether the change holds."),
    source: Some(københavn(
        "Der blev begæret afstemning om ændringsforslaget. … Dermed blev forslaget forkastet.",
    )),
    requirements: &["125", "124"],
    examples: &[
        fails(
            "Forkastet ved afstemningen, men godkendt her",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nbeslutning:\n  tekst: Godkendt uden afstemning\nændringsforslag:\n  - id: a\n    forslagsstiller: Enhedslisten\n    tekst: Andre vægte\n    udfald: godkendt\nafstemninger:\n  - om: Ændringsforslaget\n    ændringsforslag: a\n    udfald: forkastet\n---\n",
                ),
            ],
            &["content/udvalg/a/2024-02-07/01-x.md:9:13"],
        ),
        passes(
            "Forkastet begge steder",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nbeslutning:\n  tekst: Godkendt uden afstemning\nændringsforslag:\n  - id: a\n    forslagsstiller: Enhedslisten\n    tekst: Andre vægte\n    udfald: forkastet\nafstemninger:\n  - om: Ændringsforslaget\n    ændringsforslag: a\n    udfald: forkastet\n---\n",
                ),
            ],
        ),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnItem, out: &mut Out) {
    for (at, amendment) in on.punkt.ændringsforslag.iter().enumerate() {
        let Some(outcome) = amendment.udfald else { continue };
        let votes = on_amendment(on.punkt, &amendment.id).filter_map(|(_, v)| v.udfald);
        let Some(voted) = votes.last().filter(|v| carries(*v) != carries(outcome)) else { continue };
        let (written, voted) = (key(outcome), key(voted));
        out.at(
            format!("ændringsforslag[{at}].udfald"),
            text!(
                "Ændringsforslaget er ”{written}”, men afstemningen om det endte med ”{voted}”.",
                "The amendment is “{written}”, but the vote on it ended with “{voted}”."
            ),
            text!("Ret det ene udfald.", "Correct one of the outcomes."),
        );
    }
}
