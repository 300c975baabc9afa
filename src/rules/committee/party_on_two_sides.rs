//! K324: a party stands on two sides of one vote without its members' names.

use super::counts::sides;
use super::samples::{PUNKT, REFERAT, UDVALG, fails, københavn, passes};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::model::Words;
use crate::rules::{OnItem, Out};

pub static RULE: Rule = Rule {
    code: "K324",
    name: "party-on-two-sides",
    severity: Severity::Error,
    title: both!("Et parti står på to sider i samme afstemning", "A party stands on two sides of one vote"),
    why: both!(
        "Et parti kan være delt, men så skal det stå, hvem der stemte hvad. Ellers kan læseren ikke se, om det er en fejl.",
        "A party may be split, but then it must be said who voted how. Otherwise readers cannot tell whether it is a mistake."
    ),
    source: Some(københavn("For: 8 (Ø, F, A og Å) … Undlod: 3 (B, C og V)")),
    requirements: &["124"],
    examples: &[
        fails(
            "B både for og undlod",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nbeslutning:\n  tekst: Godkendt\nafstemninger:\n  - om: Indstillingen\n    for:\n      partier: [Ø, B]\n    undlod:\n      partier: [B]\n    udfald: godkendt\n---\n",
                ),
            ],
            &["content/udvalg/a/2024-02-07/01-x.md:10:17"],
        ),
        passes(
            "Et delt parti med navne",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nbeslutning:\n  tekst: Godkendt\nafstemninger:\n  - om: Indstillingen\n    for:\n      partier: [Ø, B]\n    undlod:\n      partier: [B]\n      medlemmer: [N.N.]\n    udfald: godkendt\n---\n",
                ),
            ],
        ),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnItem, out: &mut Out) {
    for (number, vote) in on.punkt.afstemninger.iter().enumerate() {
        let mut seen: Vec<(&Words, bool)> = Vec::new();
        for (key, side) in sides(vote) {
            let Some(side) = side else { continue };
            let named = !side.medlemmer.is_empty();
            for (at, party) in side.partier.iter().enumerate() {
                if seen.iter().any(|(other, split)| *other == party && !split && !named) {
                    out.at(
                        format!("afstemninger[{number}].{key}.partier[{at}]"),
                        text!(
                            "Partiet {party} står to gange i samme afstemning.",
                            "The party {party} stands twice in one vote."
                        ),
                        text!(
                            "Slet bogstavet det ene sted. Er partiet delt, så skriv navnene under medlemmer på mindst den ene side.",
                            "Delete the letter in one place. If the party is split, write the names under medlemmer on at least one side."
                        ),
                    );
                }
                seen.push((party, named));
            }
        }
    }
}
