//! K418: the minutes were published or approved before the meeting.

use super::samples::{MØDE, UDVALG, fails, lejre, passes};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::rules::{OnMeeting, Out};

pub static RULE: Rule = Rule {
    code: "K418",
    name: "minutes-before-the-meeting",
    severity: Severity::Error,
    title: both!(
        "Referatet er offentliggjort eller godkendt før mødet",
        "The minutes were published or approved before the meeting"
    ),
    why: both!(
        "Et referat kan ikke findes før mødet. Én af datoerne er forkert, og læseren ved ikke hvilken.",
        "Minutes cannot exist before the meeting. One of the dates is wrong, and readers do not know which."
    ),
    source: Some(lejre("Punkt 9: JAI - Godkendelse af referat")),
    requirements: &["118"],
    examples: &[
        fails(
            "Godkendt dagen før",
            &[
                UDVALG,
                (
                    MØDE,
                    "---\ndato: 2024-02-07\ntilstand: godkendt-referat\nreferat_offentliggjort: 2024-02-06\nreferat_godkendt: 2024-02-06\n---\n",
                ),
            ],
            &["content/udvalg/a/2024-02-07/moede.md:4:25", "content/udvalg/a/2024-02-07/moede.md:5:19"],
        ),
        passes(
            "Godkendt på mødet",
            &[
                UDVALG,
                (
                    MØDE,
                    "---\ndato: 2024-02-07\ntilstand: godkendt-referat\nreferat_offentliggjort: 2024-02-09\nreferat_godkendt: 2024-02-07\n---\n",
                ),
            ],
        ),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnMeeting, out: &mut Out) {
    let Some(day) = on.møde.dato else { return };
    let published = ("referat_offentliggjort", on.møde.referat_offentliggjort);
    let approved = ("referat_godkendt", on.møde.referat_godkendt);
    for (field, date) in [published, approved] {
        let Some(date) = date.filter(|d| *d < day) else { continue };
        let (da, en) = if field == "referat_godkendt" {
            ("godkendt", "approved")
        } else {
            ("offentliggjort", "published")
        };
        out.at(
            field,
            text!(
                "Referatet er {da} {date}, men mødet er {day}.",
                "The minutes were {en} on {date}, but the meeting is on {day}."
            ),
            text!("Ret {field} eller mødets dato.", "Correct {field} or the meeting's date."),
        );
    }
}
