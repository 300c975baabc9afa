//! K218: the agenda was published after the meeting.

use super::samples::{MØDE, UDVALG, fails, lejre, passes};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::rules::{OnMeeting, Out};

pub static RULE: Rule = Rule {
    code: "K218",
    name: "agenda-published-after-meeting",
    severity: Severity::Warning,
    title: both!("Dagsordenen er offentliggjort efter mødet", "The agenda was published after the meeting"),
    why: both!(
        "En dagsorden, der kommer efter mødet, hjælper ingen. Er den kommet i tide, ser siden ud, som om den ikke er.",
        "An agenda that comes after the meeting helps nobody. If it came in time, the page makes it look as if it did not."
    ),
    source: Some(lejre("REFERAT Udvalget for Job, Arbejdsmarked og Integration - 2022-2025 d. 07-02-2024")),
    requirements: &["118"],
    examples: &[
        fails(
            "Dagen efter",
            &[
                UDVALG,
                (
                    MØDE,
                    "---\ndato: 2024-02-07\ntilstand: dagsorden\ndagsorden_offentliggjort: 2024-02-08\n---\n",
                ),
            ],
            &["content/udvalg/a/2024-02-07/moede.md:4:27"],
        ),
        passes(
            "Ugen før",
            &[
                UDVALG,
                (
                    MØDE,
                    "---\ndato: 2024-02-07\ntilstand: dagsorden\ndagsorden_offentliggjort: 2024-02-01\n---\n",
                ),
            ],
        ),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnMeeting, out: &mut Out) {
    let (Some(day), Some(published)) = (on.møde.dato, on.møde.dagsorden_offentliggjort) else { return };
    if published > day {
        out.at(
            "dagsorden_offentliggjort",
            text!(
                "Dagsordenen er offentliggjort {published}, men mødet var {day}.",
                "The agenda was published on {published}, but the meeting was on {day}."
            ),
            text!(
                "Skriv den dag, dagsordenen blev offentliggjort. Er det referatets dag, så skriv den i referat_offentliggjort.",
                "Write the day on which the agenda was published. If it is the day of the minutes, write it in referat_offentliggjort."
            ),
        );
    }
}
