//! K127: an approximate meeting date names no year, so that the meeting has no place in time.

use super::samples::{UDVALG, fails, københavn, passes};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::rules::{OnMeeting, Out};

pub static RULE: Rule = Rule {
    code: "K127",
    name: "date-without-year",
    severity: Severity::Error,
    title: both!(
        "Den omtrentlige mødedato kan ikke sættes på plads",
        "The approximate date of the meeting has no place in time"
    ),
    why: both!(
        "Uden et år, eller med en tid, kalenderen ikke har, kan mødet ikke stå rigtigt i listerne, og ingen kan se, hvilke regler der gjaldt.",
        "Without a year, or with a time the calendar does not have, the meeting has no right place in lists, and nobody can see which rules held."
    ),
    source: Some(københavn("Medio august: Udbudsmaterialet sendes i høring")),
    requirements: &["127", "130b"],
    examples: &[
        fails(
            "Hvilket år?",
            &[
                UDVALG,
                (
                    "content/udvalg/a/foraar/moede.md",
                    "---\ndato_omtrent: medio august\ntilstand: udkast\n---\n",
                ),
            ],
            &["content/udvalg/a/foraar/moede.md:2:15"],
        ),
        passes(
            "Med år",
            &[
                UDVALG,
                (
                    "content/udvalg/a/foraar/moede.md",
                    "---\ndato_omtrent: medio august 2020\ntilstand: udkast\n---\n",
                ),
            ],
        ),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnMeeting, out: &mut Out) {
    let Some(loose) = on.møde.dato_omtrent.as_ref().filter(|l| l.range(None).is_none()) else { return };
    let written = &loose.written;
    if loose.names_year() {
        out.at(
            "dato_omtrent",
            text!("”{written}” findes ikke i kalenderen.", "“{written}” is not in the calendar."),
            text!("Ret tiden, fx ”medio august 2020”.", "Correct the time, such as “medio august 2020”."),
        );
    } else {
        out.at(
            "dato_omtrent",
            text!("”{written}” siger ikke hvilket år.", "“{written}” does not say which year."),
            text!("Skriv året, fx ”medio august 2020”.", "Write the year, such as “medio august 2020”."),
        );
    }
}
