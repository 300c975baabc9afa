//! T088: a risk without likelihood or consequence.

use super::sources::audit;
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::rules::{OnAssessment, Out};

pub static RULE: Rule = Rule {
    code: "T088",
    name: "risk-not-weighed",
    severity: Severity::Note,
    title: both!(
        "Risikoen mangler sandsynlighed eller konsekvens",
        "The risk lacks likelihood or consequence"
    ),
    why: both!(
        "Først når begge dele står der, kan man se, hvilke risici der er vigtigst.",
        "Only with both can one see which risks matter most."
    ),
    source: Some(audit(
        "om det er sandsynligt, at en hændelse vil indtræffe, og hvilken konsekvens den i så fald vil have",
    )),
    requirements: &["88"],
    examples: &[
        Example {
            what: "Ingen konsekvens",
            files: &[
                ("content/tilsyn/a/omraade.md", "---\ntitel: A\n---\n"),
                (
                    "content/tilsyn/a/risikovurdering.md",
                    "---\ntitel: R\nrisici:\n  - id: frist\n    navn: Frister overskrides\n    sandsynlighed: høj\n---\n",
                ),
            ],
            findings: &["content/tilsyn/a/risikovurdering.md:4:5"],
        },
        Example {
            what: "Begge dele",
            files: &[
                ("content/tilsyn/a/omraade.md", "---\ntitel: A\n---\n"),
                (
                    "content/tilsyn/a/risikovurdering.md",
                    "---\ntitel: R\nrisici:\n  - id: frist\n    navn: Frister overskrides\n    sandsynlighed: høj\n    konsekvens: middel\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnAssessment, out: &mut Out) {
    for (at, risk) in on.assessment.risici.iter().enumerate() {
        let name = &risk.navn;
        let missing =
            [("sandsynlighed", risk.sandsynlighed.is_none()), ("konsekvens", risk.konsekvens.is_none())];
        for (key, _) in missing.iter().filter(|(_, missing)| *missing) {
            out.at(
                format!("risici[{at}].{key}"),
                text!("Risikoen ”{name}” mangler {key}.", "The risk “{name}” lacks {key}."),
                text!("Skriv {key}: lav, middel eller høj.", "Write {key}: lav, middel or høj."),
            );
        }
    }
}
