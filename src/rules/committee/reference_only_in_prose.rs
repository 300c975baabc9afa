//! K122: the text refers to another meeting that no reference names.

use super::bodies::last_day;
use super::prose::{Reference, references};
use super::samples::{DAGSORDEN, PUNKT, UDVALG, fails, lejre, passes};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::model::Date;
use crate::rules::{OnItem, Out};
use crate::source::Span;

pub static RULE: Rule = Rule {
    code: "K122",
    name: "reference-only-in-prose",
    severity: Severity::Warning,
    title: both!(
        "Teksten henviser til et møde, der ikke står som henvisning",
        "The text refers to a meeting that is not among the references"
    ),
    why: both!(
        "Læseren skal kunne klikke sig til det møde, der henvises til, eller få at vide, at det ikke er her.",
        "Readers must be able to click their way to the meeting referred to, or be told that it is not here."
    ),
    source: Some(lejre("udvalgets møde den 6. april 2022 sag nr. 6")),
    requirements: &["122"],
    examples: &[
        fails(
            "I resuméet og i teksten",
            &[
                UDVALG,
                DAGSORDEN,
                (
                    PUNKT,
                    "---\ntitel: X\nresumé: Prisen blev besluttet på mødet den 6. april 2022 sag nr. 6.\n---\n\nPejlemærkerne blev godkendt d. 27. april 2020 under punkt 2.\n",
                ),
            ],
            &["content/udvalg/a/2024-02-07/01-x.md:3:9", "content/udvalg/a/2024-02-07/01-x.md:6:32"],
        ),
        fails(
            "Henvisningen nævner et andet punkt",
            &[
                UDVALG,
                DAGSORDEN,
                (
                    PUNKT,
                    "---\ntitel: X\nhenvisninger:\n  - hvad: Prisen\n    dato: 2022-04-06\n    punkt: 7\n    uden_for_klarplan: ja\n---\n\nDet skete på mødet den 6. april 2022, sag nr. 6.\n",
                ),
            ],
            &["content/udvalg/a/2024-02-07/01-x.md:10:24"],
        ),
        passes(
            "Begge steder siger det samme",
            &[
                UDVALG,
                DAGSORDEN,
                (
                    PUNKT,
                    "---\ntitel: X\nhenvisninger:\n  - hvad: Prisen\n    dato: 2022-04-06\n    punkt: 6\n    uden_for_klarplan: ja\n---\n\nDet skete på mødet den 6. april 2022, sag nr. 6.\n",
                ),
            ],
        ),
        passes(
            "Andre datoer og kommende møder er ingen henvisninger",
            &[
                UDVALG,
                DAGSORDEN,
                (
                    PUNKT,
                    "---\ntitel: X\n---\n\nLoven blev vedtaget den 19. december 2023. Sagen kommer igen på mødet den 10. april 2024.\n",
                ),
            ],
        ),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnItem, out: &mut Out) {
    let fields = [
        ("resumé", on.punkt.resumé.as_ref()),
        ("beslutning.tekst", on.punkt.beslutning.as_ref().map(|b| &b.tekst)),
    ];
    for (field, words) in fields {
        let Some(words) = words else { continue };
        if let Some(open) = references(words).find(|r| !is_known(on, r)) {
            let (message, help) = told(on, &open);
            out.at(field, message, help);
        }
    }
    let scan = &on.item.punkt.scan;
    for open in references(on.ctx.body(&on.item.punkt)).filter(|r| !is_known(on, r)) {
        // A link is as good as a reference.
        if !scan.links.iter().any(|l| l.span.start <= open.start && open.start < l.span.end) {
            let (message, help) = told(on, &open);
            out.body(Span::new(open.start, open.end), message, help);
        }
    }
}

/// Whether the meeting is named among the references or the case's steps, or is no earlier meeting.
fn is_known(on: &OnItem, reference: &Reference) -> bool {
    let day = Date(reference.day);
    let same = |number: Option<u32>| number.is_none() || reference.item.is_none() || number == reference.item;
    last_day(on).is_some_and(|d| d <= reference.day)
        || on.punkt.henvisninger.iter().any(|h| h.dato == Some(day) && same(h.punkt.map(|p| p.0)))
        || on.punkt.sagens_forløb.iter().any(|s| s.dato == Some(day))
}

fn told(on: &OnItem, reference: &Reference) -> (crate::diagnostic::Text, crate::diagnostic::Text) {
    let day = Date(reference.day);
    let listed = on.punkt.henvisninger.iter().find(|h| h.dato == Some(day)).and_then(|h| h.punkt);
    if let (Some(listed), Some(item)) = (listed, reference.item) {
        return (
            text!(
                "Teksten henviser til punkt {item} på mødet {day}, men under henvisninger står punkt {listed}.",
                "The text refers to item {item} of the meeting on {day}, but henvisninger says item {listed}."
            ),
            text!(
                "Ret det ene nummer, eller tilføj en henvisning til, hvis begge punkter er ment.",
                "Correct one of the numbers, or add a reference if both items are meant."
            ),
        );
    }
    let point = reference.item.map_or(String::new(), |n| format!(", punkt: {n}"));
    (
        text!(
            "Teksten henviser til mødet {day}, men det står ikke under henvisninger.",
            "The text refers to the meeting on {day}, but it is not among henvisninger."
        ),
        text!(
            "Tilføj under henvisninger: hvad: og hvad det handler om, udvalg:, dato: {day}{point}. Er mødet ikke i klarplan, så skriv også uden_for_klarplan: ja.",
            "Add under henvisninger: hvad: and what it is about, udvalg:, dato: {day}{point}. If the meeting is not in klarplan, write uden_for_klarplan: ja too."
        ),
    )
}
