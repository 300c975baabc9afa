//! K728: a recommendation has no points.

use super::samples::{DAGSORDEN, PUNKT, UDVALG, fails, københavn, passes};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::rules::{OnItem, Out};

pub static RULE: Rule = Rule {
    code: "K728",
    name: "recommendation-without-points",
    severity: Severity::Error,
    title: both!("Indstillingen er tom", "The recommendation is empty"),
    why: both!(
        "Siden viser en overskrift, men ikke hvad udvalget skal beslutte.",
        "The page shows a heading but not what the committee is to decide."
    ),
    source: Some(københavn("Beskæftigelses- og Integrationsforvaltningen indstiller, 1. at …")),
    requirements: &["128", "114"],
    examples: &[
        fails(
            "Kun hvem der indstiller",
            &[UDVALG, DAGSORDEN, (PUNKT, "---\ntitel: X\nindstilling:\n  indstiller: Direktionen\n---\n")],
            &["content/udvalg/a/2024-02-07/01-x.md:4:3"],
        ),
        passes(
            "Et at-punkt",
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
    if on.punkt.indstilling.as_ref().is_some_and(|i| i.at.is_empty()) && on.punkt.lukket.is_none() {
        out.at(
            "indstilling.at",
            text!("Indstillingen har ingen at-punkter.", "The recommendation has no points."),
            text!(
                "Skriv under at: hvad der indstilles, ét punkt på hver linje, fx ”- at udvalget godkender planen”. Er der ingen indstilling, så slet indstilling.",
                "Write under at: what is recommended, a point a line, such as “- at udvalget godkender planen”. If there is no recommendation, delete indstilling."
            ),
        );
    }
}
