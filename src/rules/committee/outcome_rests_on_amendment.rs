//! K824: only an amendment was voted on, and the decision does not say how the whole was settled.

use super::samples::{PUNKT, REFERAT, UDVALG, fails, københavn, passes};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::model::committee::Udfald;
use crate::rules::{OnItem, Out};

pub static RULE: Rule = Rule {
    code: "K824",
    name: "outcome-rests-on-amendment",
    severity: Severity::Error,
    title: both!("Kun ændringsforslaget er til afstemning", "Only the amendment was voted on"),
    why: both!(
        "En stemme om et ændringsforslag er ikke sagens udfald. Uden den sidste afstemning tror læseren, at hele sagen er afgjort med de tal, der kun gjaldt ændringen.",
        "A vote on an amendment is not the case's outcome. Without the last vote readers think the whole was settled by numbers that concerned the change only."
    ),
    source: Some(københavn("Dermed blev forslaget forkastet. … Dermed blev indstillingen godkendt.")),
    requirements: &["124"],
    examples: &[
        fails(
            "Den sidste afstemning mangler",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nbeslutning:\n  tekst: Dermed blev forslaget forkastet.\n  udfald: forkastet\nændringsforslag:\n  - id: a\n    forslagsstiller: Enhedslisten\n    tekst: Andre vægte\n    udfald: forkastet\nafstemninger:\n  - om: Ændringsforslaget\n    ændringsforslag: a\n    udfald: forkastet\n---\n",
                ),
            ],
            &["content/udvalg/a/2024-02-07/01-x.md:5:11"],
        ),
        passes(
            "Helheden blev godkendt uden afstemning",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nbeslutning:\n  tekst: Godkendt uden afstemning.\n  udfald: godkendt\nændringsforslag:\n  - id: a\n    forslagsstiller: Enhedslisten\n    tekst: Andre vægte\n    udfald: forkastet\nafstemninger:\n  - om: Ændringsforslaget\n    ændringsforslag: a\n    udfald: forkastet\n---\n",
                ),
            ],
        ),
        passes(
            "Helheden har sin egen afstemning",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nbeslutning:\n  tekst: Godkendt\n  udfald: godkendt\nændringsforslag:\n  - id: a\n    forslagsstiller: Enhedslisten\n    tekst: Andre vægte\n    udfald: forkastet\nafstemninger:\n  - om: Ændringsforslaget\n    ændringsforslag: a\n    udfald: forkastet\n  - om: Helheden\n    udfald: godkendt\n---\n",
                ),
            ],
        ),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnItem, out: &mut Out) {
    let votes = &on.punkt.afstemninger;
    let Some(decision) = &on.punkt.beslutning else { return };
    if votes.is_empty() || !votes.iter().all(|v| v.ændringsforslag.is_some()) {
        return;
    }
    // What was postponed, or settled point by point, needs no vote on the whole.
    let settled = match decision.udfald {
        Some(o) => matches!(o, Udfald::Godkendt | Udfald::Tiltrådt | Udfald::Anbefalet | Udfald::Forkastet),
        None => decision.punkter.is_empty(),
    };
    let low = decision.tekst.to_lowercase();
    let told = ["uden afstemning", "enstemmig", "enig", "uden at stemme"].iter().any(|w| low.contains(w));
    if settled && !told {
        let path = if decision.udfald.is_some() { "beslutning.udfald" } else { "beslutning.tekst" };
        out.at(
            path,
            text!(
                "Der er kun stemt om ændringsforslag, så ingen afstemning viser, hvordan selve sagen blev afgjort.",
                "Only amendments were voted on, so that no vote shows how the case itself was settled."
            ),
            text!(
                "Tilføj afstemningen om helheden som den sidste under afstemninger. Blev der ikke stemt, så skriv ”uden afstemning” i beslutningens tekst.",
                "Add the vote on the whole as the last of afstemninger. If there was none, write “uden afstemning” in the decision's text."
            ),
        );
    }
}
