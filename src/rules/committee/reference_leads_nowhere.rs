//! K322: a reference neither leads to a meeting nor says that the meeting is not here.

use super::samples::{DAGSORDEN, PUNKT, UDVALG, fails, lejre, passes};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::rules::{OnItem, Out};

pub static RULE: Rule = Rule {
    code: "K322",
    name: "reference-leads-nowhere",
    severity: Severity::Warning,
    title: both!("Henvisningen fører ingen steder hen", "The reference leads nowhere"),
    why: both!(
        "Læseren kan ikke se, om mødet findes her, eller om det skal søges et andet sted.",
        "Readers cannot see whether the meeting is here or must be looked for elsewhere."
    ),
    source: Some(lejre("kommunalbestyrelsesmødet den 26. juni 2023")),
    requirements: &["122"],
    examples: &[
        fails(
            "Uden udvalg",
            &[
                UDVALG,
                DAGSORDEN,
                (
                    PUNKT,
                    "---\ntitel: X\nhenvisninger:\n  - hvad: Beslutningen om en status\n    organ: Kommunalbestyrelsen\n    dato: 2023-06-26\n---\n",
                ),
            ],
            &["content/udvalg/a/2024-02-07/01-x.md:4:5"],
        ),
        passes(
            "Mødet er ikke i klarplan, og det siges",
            &[
                UDVALG,
                DAGSORDEN,
                (
                    PUNKT,
                    "---\ntitel: X\nhenvisninger:\n  - hvad: Beslutningen om en status\n    organ: Kommunalbestyrelsen\n    dato: 2023-06-26\n    uden_for_klarplan: ja\n---\n",
                ),
            ],
        ),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnItem, out: &mut Out) {
    for (at, reference) in on.punkt.henvisninger.iter().enumerate() {
        let (field, da, en) = match (&reference.udvalg, reference.dato) {
            _ if reference.uden_for_klarplan.0 => continue,
            (Some(_), Some(_)) => continue,
            (None, _) => ("udvalg", "intet udvalg", "no committee"),
            (Some(_), None) => ("dato", "ingen dato", "no date"),
        };
        let what = &reference.hvad;
        out.at(
            format!("henvisninger[{at}].{field}"),
            text!(
                "Henvisningen ”{what}” har {da} og kan ikke blive et link.",
                "The reference “{what}” has {en} and cannot become a link."
            ),
            text!(
                "Skriv udvalg: og dato: for et møde i klarplan. Er mødet ikke her, så skriv uden_for_klarplan: ja.",
                "Write udvalg: and dato: of a meeting in klarplan. If the meeting is not here, write uden_for_klarplan: ja."
            ),
        );
    }
}
