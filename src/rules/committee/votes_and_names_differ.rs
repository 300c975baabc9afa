//! K024: a side's number contradicts the names or parties beside it.

use super::counts::sides;
use super::samples::{PUNKT, REFERAT, UDVALG, fails, københavn, passes};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::rules::{OnItem, Out};

pub static RULE: Rule = Rule {
    code: "K024",
    name: "votes-and-names-differ",
    severity: Severity::Error,
    title: both!("Antallet passer ikke med dem, der er nævnt", "The number does not fit those who are named"),
    why: both!(
        "0 stemmer og et parti på samme side kan ikke begge være rigtigt. Er antallet ikke oplyst, skal det stå som ukendt og ikke som 0.",
        "No votes and a party on the same side cannot both be right. Where the number is not stated it is unknown, not 0."
    ),
    source: Some(københavn("Imod: 0")),
    requirements: &["124"],
    examples: &[
        fails(
            "0 stemmer fra Ø",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nbeslutning:\n  tekst: Godkendt\nafstemninger:\n  - om: Indstillingen\n    imod:\n      antal: 0\n      partier: [Ø]\n    udfald: godkendt\n---\n",
                ),
            ],
            &["content/udvalg/a/2024-02-07/01-x.md:8:14"],
        ),
        fails(
            "To navne og tre stemmer",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nbeslutning:\n  tekst: Godkendt\nafstemninger:\n  - om: Indstillingen\n    for:\n      antal: 3\n      medlemmer: [K.K., P.O.]\n    udfald: godkendt\n---\n",
                ),
            ],
            &["content/udvalg/a/2024-02-07/01-x.md:8:14"],
        ),
        passes(
            "Antallet er ikke oplyst",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nbeslutning:\n  tekst: Godkendt\nafstemninger:\n  - om: Indstillingen\n    imod:\n      partier: [Ø]\n    udfald: godkendt\n---\n",
                ),
            ],
        ),
        passes(
            "Ingen stemte imod",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nbeslutning:\n  tekst: Godkendt\nafstemninger:\n  - om: Indstillingen\n    for:\n      antal: 2\n      medlemmer: [K.K., P.O.]\n    imod:\n      antal: 0\n    udfald: godkendt\n---\n",
                ),
            ],
        ),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnItem, out: &mut Out) {
    for (number, vote) in on.punkt.afstemninger.iter().enumerate() {
        for (key, side) in sides(vote) {
            let Some((side, count)) = side.and_then(|s| Some((s, s.antal?))) else { continue };
            let (names, parties) = (side.medlemmer.len(), side.partier.len());
            let count = usize::try_from(count.0).unwrap_or(usize::MAX);
            // Names beside parties are those of split parties only.
            let wrong = match (names, parties) {
                (0, 0) => false,
                (_, 0) => count != names,
                _ => count == 0 || count < names,
            };
            if wrong {
                out.at(
                    format!("afstemninger[{number}].{key}.antal"),
                    text!(
                        "Antallet af stemmer er {count}, men siden nævner navne: {names}, partier: {parties}.",
                        "The number of votes is {count}, but the side names members: {names}, parties: {parties}."
                    ),
                    text!(
                        "Ret antallet eller navnene. Er antallet ikke oplyst, så slet antal: Ukendt er ikke 0.",
                        "Correct the number or the names. If the number is not stated, delete antal: unknown is not 0."
                    ),
                );
            }
        }
    }
}
