//! K317: an item without recommendation is noted rather than received as information.

use super::phrases::said;
use super::samples::{PUNKT, REFERAT, UDVALG, fails, lejre, passes};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::model::committee::Udfald;
use crate::rules::{OnItem, Out};

pub static RULE: Rule = Rule {
    code: "K317",
    name: "noted-without-recommendation",
    severity: Severity::Note,
    title: both!(
        "Et punkt uden indstilling er taget til efterretning",
        "An item without recommendation was taken note of"
    ),
    why: both!(
        "Uden en indstilling er der ikke noget at tage til efterretning. Lejre skriver ”Taget til orientering”, når udvalget kun bliver orienteret.",
        "Without a recommendation there is nothing to take note of. Lejre writes “Taget til orientering” where a committee is only informed."
    ),
    source: Some(lejre("Punkt 2 … Beslutning Taget til orientering")),
    requirements: &["117"],
    examples: &[
        fails(
            "Ingen indstilling",
            &[
                UDVALG,
                REFERAT,
                (PUNKT, "---\ntitel: Orientering\nbeslutning:\n  tekst: Taget til efterretning\n---\n"),
            ],
            &["content/udvalg/a/2024-02-07/01-x.md:4:10"],
        ),
        passes(
            "Taget til orientering",
            &[
                UDVALG,
                REFERAT,
                (PUNKT, "---\ntitel: Orientering\nbeslutning:\n  tekst: Taget til orientering\n---\n"),
            ],
        ),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnItem, out: &mut Out) {
    let Some(decision) = &on.punkt.beslutning else { return };
    let own_recommendation = on.punkt.indstilling.is_some() || on.punkt.lukket.is_some();
    if !own_recommendation && said(&decision.tekst) == [Udfald::TagetTilEfterretning] {
        out.at(
            "beslutning.tekst",
            text!(
                "Punktet har ingen indstilling, men er taget til efterretning.",
                "The item has no recommendation but was taken note of."
            ),
            text!(
                "Skriv indstillingen, hvis der er en. Er udvalget kun orienteret, så skriv ”Taget til orientering” og udfald: taget-til-orientering.",
                "Write the recommendation if there is one. If the committee was only informed, write “Taget til orientering” and udfald: taget-til-orientering."
            ),
        );
    }
}
