//! K314: an item with a recommendation does not say who decides.

use super::bodies::has_section;
use super::samples::{DAGSORDEN, PUNKT, UDVALG, fails, lejre, passes};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::model::committee::Afsnit;
use crate::rules::{OnItem, Out};

pub static RULE: Rule = Rule {
    code: "K314",
    name: "competence-missing",
    severity: Severity::Warning,
    title: both!(
        "Punktet siger ikke, hvem der har beslutningskompetencen",
        "The item does not say who decides"
    ),
    why: both!(
        "Er det et andet udvalg, der beslutter, er udvalgets ord kun en anbefaling. Uden kompetencen kan læseren ikke se forskel.",
        "Where another body decides, the committee's words are only a recommendation. Readers cannot tell unless it is said who decides."
    ),
    source: Some(lejre("Beslutningskompetence Udvalget for Job, Arbejdsmarked & Integration")),
    requirements: &["114", "128"],
    examples: &[
        fails(
            "En indstilling uden beslutningskompetence",
            &[
                UDVALG,
                DAGSORDEN,
                (
                    PUNKT,
                    "---\ntitel: X\nindstilling:\n  indstiller: Direktionen\n  at: [at planen godkendes]\n---\n",
                ),
            ],
            &["content/udvalg/a/2024-02-07/01-x.md:2:1"],
        ),
        passes(
            "Udvalget selv",
            &[
                UDVALG,
                DAGSORDEN,
                (
                    PUNKT,
                    "---\ntitel: X\nindstilling:\n  indstiller: Direktionen\n  at: [at planen godkendes]\nbeslutningskompetence: Udvalget for Job\n---\n",
                ),
            ],
        ),
        passes(
            "Udvalgets punkter har ikke det afsnit",
            &[
                (
                    "content/udvalg/a/udvalg.md",
                    "---\nnavn: A\nafsnit: [resumé, indstilling, tekst, beslutning, bilag]\n---\n",
                ),
                DAGSORDEN,
                (
                    PUNKT,
                    "---\ntitel: X\nindstilling:\n  indstiller: Direktionen\n  at: [at planen godkendes]\n---\n",
                ),
            ],
        ),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnItem, out: &mut Out) {
    let punkt = on.punkt;
    let asked = punkt.indstilling.is_some() && punkt.lukket.is_none();
    let udvalg = &on.committee.udvalg.data;
    if asked
        && punkt.beslutningskompetence.is_none()
        && has_section(on.ctx, udvalg, Afsnit::Beslutningskompetence)
    {
        let name = &udvalg.navn;
        out.at(
            "beslutningskompetence",
            text!(
                "Punktet har en indstilling, men siger ikke, hvem der beslutter.",
                "The item has a recommendation but does not say who decides."
            ),
            text!(
                "Skriv beslutningskompetence: {name}, eller navnet på det udvalg eller organ, der beslutter. Har udvalgets punkter aldrig det afsnit, så lad beslutningskompetence ude af afsnit i udvalg.md.",
                "Write beslutningskompetence: {name}, or the name of the body that decides. If the committee's items never have that section, leave beslutningskompetence out of afsnit in udvalg.md."
            ),
        );
    }
}
