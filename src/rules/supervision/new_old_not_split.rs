//! T096: errors are not split into new and old cases.

use super::sources::minutes;
use crate::diagnostic::{Example, Rule, Severity, Valid, both, text};
use crate::rules::{OnInspection, Out};

pub static RULE: Rule = Rule {
    code: "T096",
    name: "new-and-old-not-split",
    severity: Severity::Warning,
    title: both!("Fejlene er ikke delt i nye og gamle sager", "Errors are not split into new and old cases"),
    why: both!(
        "Uden opdelingen kan man ikke se, om de tiltag, der er sat i gang, virker i nye sager.",
        "Without the split one cannot see whether measures taken work in new cases."
    ),
    source: Some(minutes(
        "Sager med opstarts dato højst 12 måneder inden tilsynets gennemførelse vil blive markeret, og antal fejl fundet vil blive opdelt på de to kategorier",
    )),
    valid: Valid::since(2024, 1, 1),
    history: Some(both!(
        "Opdelingen gælder tilsyn for 2024 og senere. Før blev alle sager talt sammen.",
        "The split holds for supervisions of 2024 and later. Before, all cases were counted together."
    )),
    requirements: &["96"],
    examples: &[
        Example {
            what: "1. kvartal 2024 uden opdeling",
            files: &[
                ("content/tilsyn/a/omraade.md", "---\ntitel: A\n---\n"),
                (
                    "content/tilsyn/a/tilsyn-2024-1.md",
                    "---\ntitel: T\nperiode: 1. kvartal 2024\nkontrolpunkter:\n  - id: frist\n    navn: Frist\n    sager: 10\n    fejl: 2\n---\n",
                ),
            ],
            findings: &["content/tilsyn/a/tilsyn-2024-1.md:5:5"],
        },
        Example {
            what: "4. kvartal 2023, undersøgt i 2024",
            files: &[
                ("content/tilsyn/a/omraade.md", "---\ntitel: A\n---\n"),
                (
                    "content/tilsyn/a/tilsyn-2023-4.md",
                    "---\ntitel: T\nperiode: 4. kvartal 2023\ndato: 2024-01-15\nkontrolpunkter:\n  - id: frist\n    navn: Frist\n    sager: 10\n    fejl: 2\n---\n",
                ),
            ],
            findings: &[],
        },
        Example {
            what: "Med opdeling",
            files: &[
                ("content/tilsyn/a/omraade.md", "---\ntitel: A\n---\n"),
                (
                    "content/tilsyn/a/tilsyn-2024-1.md",
                    "---\ntitel: T\nperiode: 1. kvartal 2024\nkontrolpunkter:\n  - id: frist\n    navn: Frist\n    sager: 10\n    fejl: 2\n    nye: {sager: 4, fejl: 0}\n    gamle: {sager: 6, fejl: 2}\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnInspection, out: &mut Out) {
    // The period decides: the supervision of the last quarter of 2023 was made in 2024.
    let Some(day) = on.period().map(|(first, _)| first).or(on.date) else { return };
    if !RULE.valid.holds(day) {
        return;
    }
    for (at, point) in on.tilsyn.kontrolpunkter.iter().enumerate() {
        let counted = point.sager.is_some() || point.fejl.is_some();
        let key = match (&point.nye, &point.gamle) {
            (None, _) => "nye",
            (_, None) => "gamle",
            _ => continue,
        };
        if counted {
            let name = &point.navn;
            out.at(
                format!("kontrolpunkter[{at}].{key}"),
                text!(
                    "Fejlene ved ”{name}” er ikke delt i nye og gamle sager.",
                    "The errors at “{name}” are not split into new and old cases."
                ),
                text!(
                    "Skriv nye: og gamle: med sager og fejl. En sag er ny, når den begyndte højst 12 måneder før tilsynet.",
                    "Write nye: and gamle: with sager and fejl. A case is new if it began at most 12 months before the supervision."
                ),
            );
        }
    }
}
