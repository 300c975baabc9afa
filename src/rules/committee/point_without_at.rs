//! K514: a point of the recommendation does not begin with “at”.

use super::samples::{DAGSORDEN, PUNKT, UDVALG, fails, lejre, passes};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::rules::{OnItem, Out};

pub static RULE: Rule = Rule {
    code: "K514",
    name: "point-without-at",
    severity: Severity::Warning,
    title: both!("Et at-punkt begynder ikke med ”at”", "A point does not begin with “at”"),
    why: both!(
        "Punkterne læses i forlængelse af ”indstiller”. Uden ”at” kan læseren ikke se, om det er noget, udvalget skal beslutte, eller en oplysning.",
        "The points are read on from “recommends”. Without “at” readers cannot see whether it is something to decide or mere information."
    ),
    source: Some(lejre("1. at udvalget godkender procesplan og kriterier for uddeling af prisen i 2024.")),
    requirements: &["114"],
    examples: &[
        fails(
            "En overskrift i stedet for et at-punkt",
            &[
                UDVALG,
                DAGSORDEN,
                (
                    PUNKT,
                    "---\ntitel: X\nindstilling:\n  indstiller: Direktionen\n  at:\n    - at planen godkendes\n    - Procesplan for 2024\n---\n",
                ),
            ],
            &["content/udvalg/a/2024-02-07/01-x.md:7:7"],
        ),
        passes(
            "Begge begynder med at",
            &[
                UDVALG,
                DAGSORDEN,
                (
                    PUNKT,
                    "---\ntitel: X\nindstilling:\n  indstiller: Direktionen\n  at:\n    - at planen godkendes\n    - At kriterierne godkendes\n---\n",
                ),
            ],
        ),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnItem, out: &mut Out) {
    let points = on.punkt.indstilling.iter().flat_map(|i| i.at.iter());
    for (at, point) in points.enumerate() {
        let word = point.split_whitespace().next().unwrap_or_default();
        if !word.eq_ignore_ascii_case("at") {
            let number = at + 1;
            out.at(
                format!("indstilling.at[{at}]"),
                text!(
                    "At-punkt {number} begynder med ”{word}” og ikke med ”at”.",
                    "Point {number} begins with “{word}” and not with “at”."
                ),
                text!(
                    "Skriv punktet som ”at udvalget …”. Skriv ikke punktets nummer; det sætter klarplan.",
                    "Write the point as “at udvalget …”. Do not write its number; klarplan adds it."
                ),
            );
        }
    }
}
