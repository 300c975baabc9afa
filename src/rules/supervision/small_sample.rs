//! T298: a rate of a small sample stands without reservation.

use super::sources::minutes;
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::rules::{OnInspection, Out};

pub static RULE: Rule = Rule {
    code: "T298",
    name: "small-sample",
    severity: Severity::Note,
    title: both!(
        "En procent af få sager står uden forbehold",
        "A percentage of few cases stands without reservation"
    ),
    why: both!(
        "Med få sager flytter én sag procenten meget. Læseren skal vide det, før tallet bliver brugt om alle sager.",
        "With few cases a single one moves the percentage much. The reader must know before it is taken for all."
    ),
    source: Some(minutes("Procentsatsen skønnes at være repræsentativ for 2023-sagerne")),
    requirements: &["98"],
    examples: &[
        Example {
            what: "50 procent af fire sager",
            files: &[
                ("content/tilsyn/a/omraade.md", "---\ntitel: A\n---\n"),
                (
                    "content/tilsyn/a/tilsyn-2023-4.md",
                    "---\ntitel: T\nkontrolpunkter:\n  - id: ark\n    navn: Kontrolark\n    sager: 4\n    fejl: 2\n    fejlrate: 50 %\n---\n",
                ),
            ],
            findings: &["content/tilsyn/a/tilsyn-2023-4.md:8:15"],
        },
        Example {
            what: "Med forbehold",
            files: &[
                ("content/tilsyn/a/omraade.md", "---\ntitel: A\n---\n"),
                (
                    "content/tilsyn/a/tilsyn-2023-4.md",
                    "---\ntitel: T\nkontrolpunkter:\n  - id: ark\n    navn: Kontrolark\n    sager: 4\n    fejl: 2\n    fejlrate: 50 %\n    note: Fire sager er få at slutte fra.\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

/// Fewer cases than this are few: one of them moves the rate by more than ten points.
const FEW: u32 = 10;

pub(super) fn check(on: &OnInspection, out: &mut Out) {
    for (at, point) in on.tilsyn.kontrolpunkter.iter().enumerate() {
        let few = point.sager.filter(|n| n.0 < FEW);
        if let (Some(cases), Some(_), None) = (few, point.fejlrate, &point.note) {
            let name = &point.navn;
            out.at(
                format!("kontrolpunkter[{at}].fejlrate"),
                text!(
                    "Fejlraten for ”{name}” bygger på {cases} sager.",
                    "The error rate of “{name}” rests on {cases} cases."
                ),
                text!(
                    "Skriv under note, hvad læseren må slutte af så få sager, eller se flere sager igennem.",
                    "Write under note what the reader may conclude from so few cases, or look at more."
                ),
            );
        }
    }
}
