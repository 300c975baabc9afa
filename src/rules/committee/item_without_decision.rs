//! K118: minutes hold an item without a decision.

use super::samples::{DAGSORDEN, PUNKT, REFERAT, UDVALG, fails, lejre, passes};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::rules::{OnItem, Out};

pub static RULE: Rule = Rule {
    code: "K118",
    name: "item-without-decision",
    severity: Severity::Error,
    title: both!("Et punkt i referatet har ingen beslutning", "An item of the minutes has no decision"),
    why: both!(
        "Et referat er til for at vise, hvad der blev besluttet. Står der intet, ved læseren ikke, om punktet blev behandlet.",
        "Minutes are there to show what was decided. Where nothing stands, readers do not know whether the item was dealt with."
    ),
    source: Some(lejre("Punkt 9: JAI - Godkendelse af referat / Beslutning")),
    requirements: &["118", "130"],
    examples: &[
        fails(
            "Kildens punkt 9",
            &[UDVALG, REFERAT, (PUNKT, "---\ntitel: Godkendelse af referat\n---\n")],
            &["content/udvalg/a/2024-02-07/01-x.md:2:1"],
        ),
        passes(
            "En beslutning",
            &[
                UDVALG,
                REFERAT,
                (PUNKT, "---\ntitel: Godkendelse af referat\nbeslutning:\n  tekst: Godkendt\n---\n"),
            ],
        ),
        passes(
            "En dagsorden har ingen endnu",
            &[UDVALG, DAGSORDEN, (PUNKT, "---\ntitel: Godkendelse af referat\n---\n")],
        ),
        passes(
            "Et lukket punkt viser ingen",
            &[UDVALG, REFERAT, (PUNKT, "---\ntitel: X\nlukket: Personfølsomt\n---\n")],
        ),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnItem, out: &mut Out) {
    let minutes = on.meeting.møde.data.tilstand.is_minutes();
    if minutes && on.punkt.beslutning.is_none() && on.punkt.lukket.is_none() {
        out.at(
            "beslutning",
            text!(
                "Mødet er et referat, men punktet har ingen beslutning.",
                "The meeting is minutes, but the item has no decision."
            ),
            text!(
                "Skriv beslutning: med tekst: og udfald:. Var der intet at beslutte, så skriv ”Intet under dette punkt.” og udfald: intet. Er mødet ikke holdt, så skriv tilstand: dagsorden i moede.md.",
                "Write beslutning: with tekst: and udfald:. If there was nothing to decide, write “Intet under dette punkt.” and udfald: intet. If the meeting has not been held, write tilstand: dagsorden in moede.md."
            ),
        );
    }
}
