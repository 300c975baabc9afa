//! K330: a point has two outcomes.

use super::counts::carries;
use super::phrases::key;
use super::samples::{PUNKT, REFERAT, UDVALG, fails, københavn, passes};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::rules::{OnItem, Out};

pub static RULE: Rule = Rule {
    code: "K330",
    name: "point-answered-twice",
    severity: Severity::Error,
    title: both!("Et at-punkt har to udfald", "A point has two outcomes"),
    why: both!(
        "Hvert at-punkt har ét udfald. Med to ved ingen, hvad der gælder.",
        "Each point has one outcome. With two nobody knows which holds."
    ),
    source: Some(københavn("Dermed blev indstillingen godkendt.")),
    requirements: &["130", "124"],
    examples: &[
        fails(
            "Samme punkt to gange",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nindstilling:\n  at: [at a godkendes]\nbeslutning:\n  tekst: Punkt 1 blev udsat.\n  punkter:\n    - punkt: 1\n      udfald: udsat\n    - punkt: 1\n      udfald: godkendt\n---\n",
                ),
            ],
            &["content/udvalg/a/2024-02-07/01-x.md:10:14"],
        ),
        fails(
            "Et andet udfald end afstemningens",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nindstilling:\n  at: [at a godkendes]\nbeslutning:\n  tekst: Punkt 1 blev godkendt.\n  punkter:\n    - punkt: 1\n      udfald: godkendt\nafstemninger:\n  - om: At-punkt 1\n    punkter: [1]\n    udfald: forkastet\n---\n",
                ),
            ],
            &["content/udvalg/a/2024-02-07/01-x.md:9:15"],
        ),
        passes(
            "Ét udfald, som også er afstemningens",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nindstilling:\n  at: [at a godkendes]\nbeslutning:\n  tekst: Punkt 1 blev godkendt.\n  punkter:\n    - punkt: 1\n      udfald: godkendt\nafstemninger:\n  - om: At-punkt 1\n    punkter: [1]\n    udfald: godkendt\n---\n",
                ),
            ],
        ),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnItem, out: &mut Out) {
    let Some(decision) = &on.punkt.beslutning else { return };
    for (at, point) in decision.punkter.iter().enumerate() {
        let number = point.punkt;
        if decision.punkter.iter().take(at).any(|p| p.punkt == number) {
            out.at(
                format!("beslutning.punkter[{at}].punkt"),
                text!("At-punkt {number} står to gange.", "Point {number} stands twice."),
                text!("Skriv ét udfald for hvert at-punkt.", "Write one outcome for each point."),
            );
            continue;
        }
        let votes = on
            .punkt
            .afstemninger
            .iter()
            .filter(|v| v.ændringsforslag.is_none() && v.punkter.contains(&number));
        let Some(voted) = votes.filter_map(|v| v.udfald).next_back() else { continue };
        if carries(voted).is_some()
            && carries(point.udfald).is_some()
            && carries(voted) != carries(point.udfald)
        {
            let (written, voted) = (key(point.udfald), key(voted));
            out.at(
                format!("beslutning.punkter[{at}].udfald"),
                text!(
                    "At-punkt {number} er ”{written}”, men afstemningen om det endte med ”{voted}”.",
                    "Point {number} is “{written}”, but the vote on it ended with “{voted}”."
                ),
                text!("Ret det ene udfald.", "Correct one of the outcomes."),
            );
        }
    }
}
