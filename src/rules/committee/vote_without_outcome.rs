//! K030: a vote does not say how it ended.

use super::samples::{PUNKT, REFERAT, UDVALG, fails, københavn, passes};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::rules::{OnItem, Out};

pub static RULE: Rule = Rule {
    code: "K030",
    name: "vote-without-outcome",
    severity: Severity::Warning,
    title: both!("En afstemning siger ikke, hvordan den endte", "A vote does not say how it ended"),
    why: both!(
        "Tallene alene siger ikke, om forslaget blev vedtaget, for eksempel når der er lige mange stemmer.",
        "Numbers alone do not say whether the proposal was adopted, for instance in a tie."
    ),
    source: Some(københavn("Dermed blev forslaget forkastet. … Dermed blev indstillingen godkendt.")),
    requirements: &["124", "130"],
    examples: &[
        fails(
            "Kun tal",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nbeslutning:\n  tekst: Godkendt\nafstemninger:\n  - om: Indstillingen\n    for: {antal: 4}\n---\n",
                ),
            ],
            &["content/udvalg/a/2024-02-07/01-x.md:6:5"],
        ),
        passes(
            "Med udfald",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nbeslutning:\n  tekst: Godkendt\nafstemninger:\n  - om: Indstillingen\n    for: {antal: 4}\n    udfald: godkendt\n---\n",
                ),
            ],
        ),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnItem, out: &mut Out) {
    for (at, vote) in on.punkt.afstemninger.iter().enumerate().filter(|(_, v)| v.udfald.is_none()) {
        let om = &vote.om;
        out.at(
            format!("afstemninger[{at}].udfald"),
            text!("Afstemningen om ”{om}” har intet udfald.", "The vote on “{om}” has no outcome."),
            text!(
                "Skriv udfald: godkendt eller udfald: forkastet, og referatets egne ord i tekst:.",
                "Write udfald: godkendt or udfald: forkastet, and the minutes' own words in tekst:."
            ),
        );
    }
}
