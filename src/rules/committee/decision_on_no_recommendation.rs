//! K517: the decision speaks of a recommendation that is not there.

use super::samples::{PUNKT, REFERAT, UDVALG, fails, lejre, passes};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::rules::{OnItem, Out};

pub static RULE: Rule = Rule {
    code: "K517",
    name: "decision-on-no-recommendation",
    severity: Severity::Error,
    title: both!(
        "Beslutningen taler om en indstilling, der ikke er her",
        "The decision speaks of a recommendation that is not there"
    ),
    why: both!(
        "”Indstillingen tiltrådt” siger intet, når læseren ikke kan se, hvad der blev indstillet.",
        "“The recommendation adopted” says nothing where readers cannot see what was recommended."
    ),
    source: Some(lejre("Direktionen indstiller: … Indstillingen tiltrådt.")),
    requirements: &["117", "130"],
    examples: &[
        fails(
            "Ingen indstilling",
            &[
                UDVALG,
                REFERAT,
                (PUNKT, "---\ntitel: X\nbeslutning:\n  tekst: Indstillingen tiltrådt.\n---\n"),
            ],
            &["content/udvalg/a/2024-02-07/01-x.md:4:10"],
        ),
        fails(
            "En indstilling uden at-punkter",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nindstilling:\n  indstiller: Direktionen\nbeslutning:\n  tekst: Dermed blev indstillingen godkendt.\n---\n",
                ),
            ],
            &["content/udvalg/a/2024-02-07/01-x.md:6:10"],
        ),
        passes(
            "Indstillingen står over beslutningen",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nindstilling:\n  at: [at planen godkendes]\nbeslutning:\n  tekst: Indstillingen tiltrådt.\n---\n",
                ),
            ],
        ),
        passes(
            "Besluttet uden indstilling",
            &[UDVALG, REFERAT, (PUNKT, "---\ntitel: X\nbeslutning:\n  tekst: Godkendt\n---\n")],
        ),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnItem, out: &mut Out) {
    let Some(decision) = &on.punkt.beslutning else { return };
    let none = on.punkt.indstilling.as_ref().is_none_or(|i| i.at.is_empty());
    let mut words = decision.tekst.split(|c: char| !c.is_alphabetic());
    let speaks =
        words.any(|w| ["Indstillingen", "Indstillingerne", "indstillingen", "indstillingerne"].contains(&w));
    if none && speaks && on.punkt.lukket.is_none() {
        out.at(
            "beslutning.tekst",
            text!(
                "Beslutningen taler om indstillingen, men punktet har ingen at-punkter.",
                "The decision speaks of the recommendation, but the item has no points."
            ),
            text!(
                "Skriv indstillingen under indstilling: med indstiller: og at:. Er der ingen, så skriv beslutningen med andre ord.",
                "Write the recommendation under indstilling: with indstiller: and at:. If there is none, word the decision differently."
            ),
        );
    }
}
