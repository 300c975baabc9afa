//! K622: approved minutes do not say which meeting approved them, or say one that is not here.

use super::samples::{MØDE, UDVALG, fails, lejre, passes};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::model::committee::Mødetilstand;
use crate::rules::{OnMeeting, Out};

pub static RULE: Rule = Rule {
    code: "K622",
    name: "approved-at-no-meeting",
    severity: Severity::Warning,
    title: both!(
        "Det fremgår ikke, hvilket møde der godkendte referatet",
        "It is not shown which meeting approved the minutes"
    ),
    why: both!(
        "Et referat gælder, når det er godkendt. Læseren skal kunne finde mødet, hvor det skete.",
        "Minutes count once they are approved. Readers must be able to find the meeting where that happened."
    ),
    source: Some(lejre("Punkt 9: JAI - Godkendelse af referat")),
    requirements: &["118", "122"],
    examples: &[
        fails(
            "Uden dag",
            &[UDVALG, (MØDE, "---\ndato: 2024-02-07\ntilstand: godkendt-referat\n---\n")],
            &["content/udvalg/a/2024-02-07/moede.md:3:11"],
        ),
        fails(
            "Intet møde den dag",
            &[
                UDVALG,
                (
                    MØDE,
                    "---\ndato: 2024-02-07\ntilstand: godkendt-referat\nreferat_godkendt: 2024-03-06\n---\n",
                ),
            ],
            &["content/udvalg/a/2024-02-07/moede.md:4:19"],
        ),
        passes(
            "Det næste møde",
            &[
                UDVALG,
                (
                    MØDE,
                    "---\ndato: 2024-02-07\ntilstand: godkendt-referat\nreferat_godkendt: 2024-03-06\n---\n",
                ),
                ("content/udvalg/a/2024-03-06/moede.md", "---\ndato: 2024-03-06\ntilstand: referat\n---\n"),
            ],
        ),
        passes(
            "Mødet selv",
            &[
                UDVALG,
                (
                    MØDE,
                    "---\ndato: 2024-02-07\ntilstand: godkendt-referat\nreferat_godkendt: 2024-02-07\n---\n",
                ),
            ],
        ),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnMeeting, out: &mut Out) {
    if on.møde.tilstand != Mødetilstand::GodkendtReferat {
        return;
    }
    let Some(day) = on.møde.referat_godkendt else {
        // Named at the state; a day that cannot be read is told of by itself.
        if !on.meeting.møde.lost.iter().any(|l| l.is_empty() || l == "referat_godkendt") {
            out.at(
                "tilstand",
                text!(
                    "Referatet står som godkendt, men her står ikke hvornår.",
                    "The minutes are said to be approved, but not when."
                ),
                text!(
                    "Skriv referat_godkendt: med dagen for det møde, der godkendte referatet.",
                    "Write referat_godkendt: with the day of the meeting that approved the minutes."
                ),
            );
        }
        return;
    };
    // That no meeting is approved before it is held, K418 says.
    if on.møde.dato.is_some_and(|own| day < own) {
        return;
    }
    // Where a meeting of the committee cannot be read, it may be the one.
    let folder = on.committee.udvalg.path.strip_suffix("udvalg.md").unwrap_or_default();
    let unread = on.ctx.site.unread.iter().any(|f| f.starts_with(folder));
    if !unread && on.committee.meeting_on(day).is_none() {
        out.at(
            "referat_godkendt",
            text!(
                "Referatet er godkendt {day}, men udvalget har intet møde den dag her.",
                "The minutes were approved on {day}, but the committee has no meeting on that day here."
            ),
            text!(
                "Ret datoen, eller læg mødet ind. Blev referatet godkendt på en anden måde, så skriv en kommentar: # klarplan: ignore[K622] og hvordan.",
                "Correct the date, or add the meeting. If the minutes were approved in another way, write a comment: # klarplan: ignore[K622] and how."
            ),
        );
    }
}
