//! K130: a point of the recommendation has no outcome.

use super::samples::{PUNKT, REFERAT, UDVALG, fails, københavn, passes};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::rules::{OnItem, Out};

pub static RULE: Rule = Rule {
    code: "K130",
    name: "point-unanswered",
    severity: Severity::Error,
    title: both!("Et at-punkt er ikke besvaret", "A point of the recommendation is not answered"),
    why: both!(
        "Når nogle punkter har hvert sit udfald, tror læseren, at et punkt uden udfald er glemt eller faldet.",
        "Where some points have outcomes of their own, readers think that one without was forgotten or fell."
    ),
    source: Some(københavn(
        "1. at … godkender de indholdsmæssige rammer … 2. at … godkender de kvalitative tildelingskriterier",
    )),
    requirements: &["130"],
    examples: &[
        fails(
            "Punkt 2 har intet udfald",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nindstilling:\n  at: [at a godkendes, at b godkendes]\nbeslutning:\n  tekst: Punkt 1 blev godkendt.\n  punkter:\n    - punkt: 1\n      udfald: godkendt\n---\n",
                ),
            ],
            &["content/udvalg/a/2024-02-07/01-x.md:8:5"],
        ),
        passes(
            "Begge punkter",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nindstilling:\n  at: [at a godkendes, at b godkendes]\nbeslutning:\n  tekst: Punkt 1 blev godkendt, punkt 2 udsat.\n  punkter:\n    - punkt: 1\n      udfald: godkendt\n    - punkt: 2\n      udfald: udsat\n---\n",
                ),
            ],
        ),
        passes(
            "Helheden under ét, som i kilden",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nindstilling:\n  at: [at a godkendes, at b godkendes]\nbeslutning:\n  tekst: Dermed blev indstillingen godkendt.\n  udfald: godkendt\n---\n",
                ),
            ],
        ),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnItem, out: &mut Out) {
    let (Some(recommended), Some(decision)) = (&on.punkt.indstilling, &on.punkt.beslutning) else { return };
    // The outcome of the whole answers every point that has none of its own.
    if decision.udfald.is_some() || decision.punkter.is_empty() {
        return;
    }
    let votes = on.punkt.afstemninger.iter().filter(|v| v.ændringsforslag.is_none() && v.udfald.is_some());
    let answered = |n: u32| {
        decision.punkter.iter().any(|p| p.punkt.0 == n)
            || votes.clone().any(|v| v.punkter.is_empty() || v.punkter.iter().any(|p| p.0 == n))
    };
    let open: Vec<String> =
        (1u32..).zip(&recommended.at).filter(|(n, _)| !answered(*n)).map(|(n, _)| n.to_string()).collect();
    if !open.is_empty() {
        let open = open.join(", ");
        out.at(
            "beslutning.punkter",
            text!("At-punkt {open} har intet udfald.", "Point {open} has no outcome."),
            text!(
                "Tilføj under punkter: punkt: {open} og udfald:. Gælder ét udfald resten, så skriv det som beslutningens udfald.",
                "Add under punkter: punkt: {open} and udfald:. If one outcome holds for the rest, write it as the decision's udfald."
            ),
        );
    }
}
