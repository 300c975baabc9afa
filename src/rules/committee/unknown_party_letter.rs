//! K023: a party letter is none of the committee's.

use super::counts::sides;
use super::samples::{PUNKT, REFERAT, UDVALG, fails, københavn, passes};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::model::Words;
use crate::rules::{OnItem, Out};

pub static RULE: Rule = Rule {
    code: "K023",
    name: "unknown-party-letter",
    severity: Severity::Warning,
    title: both!("Partibogstavet er ikke et af udvalgets", "The party letter is none of the committee's"),
    why: both!(
        "Læseren kan ikke se, hvilket parti bogstavet står for.",
        "Readers cannot see which party the letter means."
    ),
    source: Some(københavn("For: 4 (Ø og Å) … Imod: 5 (F, B og A) … Undlod: 2 (C og V)")),
    requirements: &["123", "124"],
    examples: &[
        fails(
            "X er ikke på listen",
            &[
                (
                    "content/udvalg/a/udvalg.md",
                    "---\nnavn: A\npartier:\n  - bogstav: Ø\n    navn: Enhedslisten\n---\n",
                ),
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nbeslutning:\n  tekst: Godkendt\nafstemninger:\n  - om: Indstillingen\n    for:\n      partier: [Ø, X]\n    udfald: godkendt\n---\n",
                ),
            ],
            &["content/udvalg/a/2024-02-07/01-x.md:8:20"],
        ),
        passes(
            "Ø er på listen",
            &[
                (
                    "content/udvalg/a/udvalg.md",
                    "---\nnavn: A\npartier:\n  - bogstav: Ø\n    navn: Enhedslisten\n---\n",
                ),
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nbeslutning:\n  tekst: Godkendt\nafstemninger:\n  - om: Indstillingen\n    for:\n      partier: [Ø]\n    udfald: godkendt\n---\n",
                ),
            ],
        ),
        passes(
            "Udvalget har ingen liste",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nbeslutning:\n  tekst: Godkendt\nafstemninger:\n  - om: Indstillingen\n    for:\n      partier: [X]\n    udfald: godkendt\n---\n",
                ),
            ],
        ),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnItem, out: &mut Out) {
    let parties = &on.committee.udvalg.data.partier;
    if parties.is_empty() {
        return;
    }
    let mut letter = |path: String, written: &Words| {
        if !parties.iter().any(|p| p.bogstav == *written) {
            let known = parties.iter().map(|p| p.bogstav.as_str()).collect::<Vec<_>>().join(", ");
            out.at(
                path,
                text!(
                    "Partiet ”{written}” er ikke på udvalgets liste ({known}).",
                    "The party “{written}” is not on the committee's list ({known})."
                ),
                text!(
                    "Skriv partiets bogstav, eller føj partiet til partier i udvalg.md.",
                    "Write the party's letter, or add the party to partier in udvalg.md."
                ),
            );
        }
    };
    for (number, vote) in on.punkt.afstemninger.iter().enumerate() {
        for (key, side) in sides(vote) {
            for (at, written) in side.iter().flat_map(|s| s.partier.iter()).enumerate() {
                letter(format!("afstemninger[{number}].{key}.partier[{at}]"), written);
            }
        }
    }
    for (at, amendment) in on.punkt.ændringsforslag.iter().enumerate() {
        if let Some(written) = &amendment.parti {
            letter(format!("ændringsforslag[{at}].parti"), written);
        }
    }
    for (at, person) in on.punkt.deltog_ikke.iter().enumerate() {
        if let Some(written) = &person.parti {
            letter(format!("deltog_ikke[{at}].parti"), written);
        }
    }
}
