//! K730: somebody is both present and absent, or named twice.

use super::samples::{MØDE, UDVALG, fails, lejre, passes};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::rules::{OnMeeting, Out};

pub static RULE: Rule = Rule {
    code: "K730",
    name: "present-and-absent",
    severity: Severity::Error,
    title: both!(
        "En står både som til stede og med afbud, eller to gange",
        "Somebody is both present and absent, or named twice"
    ),
    why: both!("Læseren kan ikke se, hvem der var med.", "Readers cannot see who was there."),
    source: Some(lejre("Mødedeltagere …")),
    requirements: &["130a"],
    examples: &[
        fails(
            "K.K. begge steder",
            &[
                UDVALG,
                (
                    MØDE,
                    "---\ndato: 2024-02-07\ntilstand: referat\ntil_stede: [K.K., P.O., P.O.]\nafbud: [K.K.]\n---\n",
                ),
            ],
            &["content/udvalg/a/2024-02-07/moede.md:4:25", "content/udvalg/a/2024-02-07/moede.md:5:9"],
        ),
        passes(
            "Hver person ét sted",
            &[
                UDVALG,
                (
                    MØDE,
                    "---\ndato: 2024-02-07\ntilstand: referat\ntil_stede: [K.K., P.O.]\nafbud: [C.J.]\n---\n",
                ),
            ],
        ),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnMeeting, out: &mut Out) {
    let (present, absent) = (&on.møde.til_stede, &on.møde.afbud);
    for (at, name) in present.iter().enumerate() {
        if present.iter().take(at).any(|other| other == name) {
            out.at(
                format!("til_stede[{at}]"),
                text!("{name} står to gange under til_stede.", "{name} stands twice under til_stede."),
                text!("Slet det ene.", "Delete one of them."),
            );
        }
    }
    for (at, name) in absent.iter().enumerate() {
        if present.contains(name) {
            out.at(
                format!("afbud[{at}]"),
                text!(
                    "{name} står både under til_stede og afbud.",
                    "{name} stands both under til_stede and afbud."
                ),
                text!(
                    "Slet navnet det ene sted. Kom personen senere, så skriv det i noter.",
                    "Delete the name in one place. If the person came late, say so in noter."
                ),
            );
        }
    }
}
