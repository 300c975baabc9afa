//! K522: a reference is said to lie outside, but the meeting is here.

use super::samples::{DAGSORDEN, PUNKT, UDVALG, fails, lejre, passes};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::rules::{OnItem, Out};

pub static RULE: Rule = Rule {
    code: "K522",
    name: "reference-is-here-after-all",
    severity: Severity::Warning,
    title: both!(
        "Mødet er i klarplan, men henvisningen siger nej",
        "The meeting is in klarplan, but the reference says no"
    ),
    why: both!("Læseren får ikke det link, der kunne være.", "Readers do not get the link they could have."),
    source: Some(lejre("mødet den 11. januar 2023, sag nr. 4")),
    requirements: &["122"],
    examples: &[
        fails(
            "Mødet er kommet til",
            &[
                UDVALG,
                DAGSORDEN,
                ("content/udvalg/a/2023-01-11/moede.md", "---\ndato: 2023-01-11\ntilstand: dagsorden\n---\n"),
                (
                    PUNKT,
                    "---\ntitel: X\nhenvisninger:\n  - hvad: Deltagelsen\n    udvalg: a\n    dato: 2023-01-11\n    uden_for_klarplan: ja\n---\n",
                ),
            ],
            &["content/udvalg/a/2024-02-07/01-x.md:7:24"],
        ),
        passes(
            "Mødet er ældre end det, der er her",
            &[
                UDVALG,
                DAGSORDEN,
                (
                    PUNKT,
                    "---\ntitel: X\nhenvisninger:\n  - hvad: Deltagelsen\n    udvalg: a\n    dato: 2023-01-11\n    uden_for_klarplan: ja\n---\n",
                ),
            ],
        ),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnItem, out: &mut Out) {
    for (at, reference) in on.punkt.henvisninger.iter().enumerate() {
        let body = reference.udvalg.as_ref().and_then(|slug| on.ctx.site.committee(slug));
        let (Some(body), Some(day)) = (body, reference.dato) else { continue };
        let Some(meeting) = body.meeting_on(day).filter(|_| reference.uden_for_klarplan.0) else { continue };
        // The meeting may be here without the item.
        if reference.punkt.is_none_or(|n| meeting.items.iter().any(|i| i.number == n.0)) {
            out.at(
                format!("henvisninger[{at}].uden_for_klarplan"),
                text!(
                    "Henvisningen siger, at mødet {day} ikke er i klarplan, men det er her.",
                    "The reference says that the meeting on {day} is not in klarplan, but it is here."
                ),
                text!(
                    "Slet uden_for_klarplan, så bliver henvisningen et link.",
                    "Delete uden_for_klarplan, and the reference becomes a link."
                ),
            );
        }
    }
}
