//! K116: the phrase counts other points than the recommendation has.

use super::samples::{PUNKT, REFERAT, UDVALG, fails, lejre, passes};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::rules::{OnItem, Out};

pub static RULE: Rule = Rule {
    code: "K116",
    name: "singular-or-plural",
    severity: Severity::Warning,
    title: both!(
        "Ental eller flertal passer ikke til indstillingen",
        "Singular or plural does not fit the recommendation"
    ),
    why: both!(
        "”Indstillingen” om fire at-punkter lader læseren i tvivl om, hvorvidt de alle er besluttet.",
        "“The recommendation” about four points leaves readers in doubt whether all were decided."
    ),
    source: Some(lejre("Indstillingen tiltrådt. … Indstillingerne tiltrådt.")),
    requirements: &["116"],
    examples: &[
        fails(
            "To at-punkter, men ental",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nindstilling:\n  at: [at a godkendes, at b godkendes]\nbeslutning:\n  tekst: Indstillingen tiltrådt.\n---\n",
                ),
            ],
            &["content/udvalg/a/2024-02-07/01-x.md:6:10"],
        ),
        fails(
            "Ét at-punkt, men flertal",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nindstilling:\n  at: [at a godkendes]\nbeslutning:\n  tekst: Indstillingerne anbefales.\n---\n",
                ),
            ],
            &["content/udvalg/a/2024-02-07/01-x.md:6:10"],
        ),
        passes(
            "Fire at-punkter",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nindstilling:\n  at: [at a, at b, at c, at d]\nbeslutning:\n  tekst: Indstillingerne tiltrådt.\n---\n",
                ),
            ],
        ),
        passes(
            "Hele indstillingen under ét, som København skriver",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nindstilling:\n  at: [at a godkendes, at b godkendes]\nbeslutning:\n  tekst: Dermed blev indstillingen godkendt.\n---\n",
                ),
            ],
        ),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnItem, out: &mut Out) {
    let (Some(recommended), Some(decision)) = (&on.punkt.indstilling, &on.punkt.beslutning) else { return };
    // Only the bare phrase counts; in a sentence the recommendation may be meant as a whole.
    let text = decision.tekst.trim_end_matches('.');
    let Some((noun, verb)) = text.split_once(' ') else { return };
    if verb.contains(' ') {
        return;
    }
    let count = recommended.at.len();
    let better = match (noun, count) {
        ("Indstillingen", 2..) => "Indstillingerne",
        ("Indstillingerne", 1) => "Indstillingen",
        _ => return,
    };
    let (da, en) = if count == 1 { ("at-punkt", "point") } else { ("at-punkter", "points") };
    out.at(
        "beslutning.tekst",
        text!(
            "Beslutningen siger ”{noun}”, men indstillingen har {count} {da}.",
            "The decision says “{noun}”, but the recommendation has {count} {en}."
        ),
        text!("Skriv ”{better} {verb}.”", "Write “{better} {verb}.”"),
    );
}
