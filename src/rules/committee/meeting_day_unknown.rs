//! K830: minutes or an agenda have no exact day.

use super::samples::{DAGSORDEN, UDVALG, fails, københavn, passes};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::model::committee::Mødetilstand;
use crate::rules::{OnMeeting, Out};

pub static RULE: Rule = Rule {
    code: "K830",
    name: "meeting-day-unknown",
    severity: Severity::Error,
    title: both!("Mødets dag er ikke kendt", "The meeting's day is not known"),
    why: both!(
        "Dagen afgør, hvilke regler der gjaldt, hvornår fristerne løber fra, og hvilket møde en henvisning mener.",
        "The day decides which rules held, from when time limits run, and which meeting a reference means."
    ),
    source: Some(københavn("4. Godkendelse af de indholdsmæssige rammer … (2020-0117251)")),
    requirements: &["130b"],
    examples: &[
        fails(
            "Kun et år",
            &[
                UDVALG,
                ("content/udvalg/a/2020/moede.md", "---\ndato_omtrent: \"2020\"\ntilstand: dagsorden\n---\n"),
            ],
            &["content/udvalg/a/2020/moede.md:2:15"],
        ),
        passes("En dag", &[UDVALG, DAGSORDEN]),
        passes(
            "Et udkast må vente på sin dag",
            &[
                UDVALG,
                ("content/udvalg/a/foraar/moede.md", "---\ndato_omtrent: juni 2027\ntilstand: udkast\n---\n"),
            ],
        ),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnMeeting, out: &mut Out) {
    let Some(loose) = &on.møde.dato_omtrent else { return };
    if on.møde.dato.is_none() && on.møde.tilstand != Mødetilstand::Udkast {
        let written = &loose.written;
        out.at(
            "dato_omtrent",
            text!(
                "Mødet har ingen dato, kun ”{written}”.",
                "The meeting has no date, only “{written}”."
            ),
            text!(
                "Skriv dato: med dagen. Står den ikke i kilden, så behold dato_omtrent og dato_note, og skriv kommentaren ”# klarplan: ignore[K830]” med grunden efter.",
                "Write dato: with the day. If the source does not have it, keep dato_omtrent and dato_note, and write the comment “# klarplan: ignore[K830]” followed by the reason."
            ),
        );
    }
}
