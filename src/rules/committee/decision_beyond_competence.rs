//! K115: the decision does not fit who has the last word.

use super::bodies::{Competence, competence};
use super::phrases::said;
use super::samples::{PUNKT, REFERAT, UDVALG, fails, lejre, passes};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::model::committee::Udfald;
use crate::rules::{OnItem, Out};

pub static RULE: Rule = Rule {
    code: "K115",
    name: "decision-beyond-competence",
    severity: Severity::Error,
    title: both!(
        "Beslutningen passer ikke til beslutningskompetencen",
        "The decision does not fit who decides"
    ),
    why: both!(
        "Læseren skal kunne se, om sagen er afgjort, eller om et andet udvalg har det sidste ord. Siger de to steder hver sit, ved ingen det.",
        "Readers must be able to see whether the case is settled or another body has the last word. If the two places differ, nobody knows."
    ),
    source: Some(lejre("Beslutningskompetence Økonomiudvalget … Indstillingen anbefales.")),
    requirements: &["115"],
    examples: &[
        fails(
            "Udvalget anbefaler, men beslutter selv",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nbeslutningskompetence: Udvalget for Job\nbeslutning:\n  tekst: Indstillingen anbefales.\n  udfald: anbefalet\n---\n",
                ),
            ],
            &["content/udvalg/a/2024-02-07/01-x.md:6:11"],
        ),
        fails(
            "Økonomiudvalget beslutter, men udvalget tiltræder",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nbeslutningskompetence: Økonomiudvalget\nbeslutning:\n  tekst: Indstillingen tiltrådt.\n---\n",
                ),
            ],
            &["content/udvalg/a/2024-02-07/01-x.md:5:10"],
        ),
        passes(
            "Økonomiudvalget beslutter, og udvalget anbefaler",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nbeslutningskompetence: Økonomiudvalget\nbeslutning:\n  tekst: Indstillingen anbefales.\n  udfald: anbefalet\n---\n",
                ),
            ],
        ),
        passes(
            "Udvalget beslutter og tiltræder",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nbeslutningskompetence: Udvalget for Job\nbeslutning:\n  tekst: Indstillingen tiltrådt.\n  udfald: tiltrådt\n---\n",
                ),
            ],
        ),
        passes(
            "Begge organer nævnes: hvem der har det sidste ord, er ikke sagt",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nbeslutningskompetence: Udvalget for Job og Økonomiudvalget\nbeslutning:\n  tekst: Indstillingen tiltrådt.\n---\n",
                ),
            ],
        ),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnItem, out: &mut Out) {
    let Some(decision) = &on.punkt.beslutning else { return };
    let Some(competence) = competence(on) else { return };
    let (field, outcome) = match decision.udfald {
        Some(outcome) => ("beslutning.udfald", outcome),
        // Points with outcomes of their own may go different ways.
        None if !decision.punkter.is_empty() => return,
        None => match said(&decision.tekst).as_slice() {
            [outcome] => ("beslutning.tekst", *outcome),
            _ => return,
        },
    };
    let body = on.punkt.beslutningskompetence.as_ref().map_or("", |b| b.trim_end_matches('.'));
    match (competence, outcome) {
        (Competence::Own, Udfald::Anbefalet) => out.at(
            field,
            text!(
                "Udvalget anbefaler, men efter beslutningskompetence er det udvalget selv, der beslutter.",
                "The committee recommends, but by beslutningskompetence it decides itself."
            ),
            text!(
                "Har udvalget besluttet, så skriv ”Indstillingen tiltrådt.” og udfald: tiltrådt. Beslutter et andet organ, så ret beslutningskompetence.",
                "If the committee decided, write “Indstillingen tiltrådt.” and udfald: tiltrådt. If another body decides, correct beslutningskompetence."
            ),
        ),
        (Competence::Other, Udfald::Tiltrådt | Udfald::Godkendt) => out.at(
            field,
            text!(
                "Udvalget har tiltrådt eller godkendt, men det er {body}, der beslutter.",
                "The committee has adopted or approved, but {body} decides."
            ),
            text!(
                "Har udvalget anbefalet, så skriv ”Indstillingen anbefales.” og udfald: anbefalet. Beslutter udvalget selv, så ret beslutningskompetence.",
                "If the committee recommended, write “Indstillingen anbefales.” and udfald: anbefalet. If it decides itself, correct beslutningskompetence."
            ),
        ),
        _ => {}
    }
}
