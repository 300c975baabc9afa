//! K114: the recommendation does not say who makes it.

use super::samples::{DAGSORDEN, PUNKT, UDVALG, fails, lejre, passes};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::rules::{OnItem, Out};

pub static RULE: Rule = Rule {
    code: "K114",
    name: "proposer-missing",
    severity: Severity::Warning,
    title: both!(
        "Indstillingen siger ikke, hvem der indstiller",
        "The recommendation does not say who makes it"
    ),
    why: both!(
        "Læseren skal kunne se, om forslaget kommer fra administrationen, et andet udvalg eller et medlem.",
        "Readers must be able to see whether the proposal comes from the administration, another committee or a member."
    ),
    source: Some(lejre("Direktionen indstiller: 1. at udvalget …")),
    requirements: &["114"],
    examples: &[
        fails(
            "Ingen afsender",
            &[UDVALG, DAGSORDEN, (PUNKT, "---\ntitel: X\nindstilling:\n  at: [at planen godkendes]\n---\n")],
            &["content/udvalg/a/2024-02-07/01-x.md:4:3"],
        ),
        passes(
            "Direktionen",
            &[
                UDVALG,
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
    if on.punkt.indstilling.as_ref().is_some_and(|i| i.indstiller.is_none() && !i.at.is_empty()) {
        out.at(
            "indstilling.indstiller",
            text!(
                "Indstillingen siger ikke, hvem der indstiller.",
                "The recommendation does not say who makes it."
            ),
            text!(
                "Skriv under indstilling: indstiller: og hvem det er, fx ”Direktionen” eller ”Beskæftigelses- og Integrationsforvaltningen”.",
                "Write under indstilling: indstiller: and who it is, such as “Direktionen” or “Beskæftigelses- og Integrationsforvaltningen”."
            ),
        );
    }
}
