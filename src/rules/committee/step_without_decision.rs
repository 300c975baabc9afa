//! K519: a step of the case lacks its date or its decision.

use super::samples::{PUNKT, REFERAT, UDVALG, fails, lejre, passes};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::rules::{OnItem, Out};

pub static RULE: Rule = Rule {
    code: "K519",
    name: "step-without-decision",
    severity: Severity::Error,
    title: both!(
        "Et trin i sagens forløb mangler dato eller beslutning",
        "A step of the case lacks its date or its decision"
    ),
    why: both!(
        "Et udvalgs navn alene siger ikke, hvad udvalget mente om sagen, og hvornår.",
        "A committee's name alone does not say what it thought of the case, and when."
    ),
    source: Some(lejre(
        "05-02-2024 Udvalget for Social, Sundhed og Ældre - 2022 - 2025 / Indstillingen anbefales.",
    )),
    requirements: &["119"],
    examples: &[
        fails(
            "Kun organet",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nsagens_forløb:\n  - organ: Udvalget for Ældre\nbeslutning:\n  tekst: Godkendt\n---\n",
                ),
            ],
            &["content/udvalg/a/2024-02-07/01-x.md:4:5"],
        ),
        passes(
            "Dato, organ og beslutning",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nsagens_forløb:\n  - dato: 2024-02-05\n    organ: Udvalget for Ældre\n    beslutning: Indstillingen anbefales.\nbeslutning:\n  tekst: Godkendt\n---\n",
                ),
            ],
        ),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnItem, out: &mut Out) {
    for (at, step) in on.punkt.sagens_forløb.iter().enumerate() {
        let body = &step.organ;
        let no_decision = step.beslutning.is_none() && step.udfald.is_none();
        let (field, da, en) = match (step.dato.is_none(), no_decision) {
            (true, true) => ("dato", "hverken dato eller beslutning", "neither date nor decision"),
            (true, false) => ("dato", "ingen dato", "no date"),
            (false, true) => ("beslutning", "ingen beslutning", "no decision"),
            (false, false) => continue,
        };
        out.at(
            format!("sagens_forløb[{at}].{field}"),
            text!("Trinnet ”{body}” har {da}.", "The step “{body}” has {en}."),
            text!(
                "Skriv dato: og beslutning: med det andet udvalgs egne ord, fx ”Indstillingen anbefales.”",
                "Write dato: and beslutning: in the other body's own words, such as “Indstillingen anbefales.”"
            ),
        );
    }
}
