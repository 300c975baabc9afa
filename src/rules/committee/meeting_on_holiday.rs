//! K207: the meeting is on a public holiday, or on a day when the authority is closed.

use super::samples::{REFERAT, UDVALG, fails, lejre, passes};
use crate::calendar::{DayOff, day_off};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::model::deadline::Lukkedag;
use crate::rules::{OnMeeting, Out};

pub static RULE: Rule = Rule {
    code: "K207",
    name: "meeting-on-holiday",
    severity: Severity::Warning,
    title: both!("Mødet er på en helligdag eller en lukkedag", "The meeting is on a holiday or a closed day"),
    why: both!(
        "Udvalg mødes sjældent på helligdage. Er datoen forkert, går borgere og presse forgæves, og fristerne regnes forkert.",
        "Committees seldom meet on holidays. If the date is wrong, citizens and press come in vain, and deadlines are counted wrong."
    ),
    source: Some(lejre("Mødedato Onsdag d. 07. februar 2024 kl. 16:30")),
    requirements: &["107"],
    settings: &["hverdage.lukkedage"],
    examples: &[
        fails(
            "Kristi himmelfartsdag",
            &[
                UDVALG,
                ("content/udvalg/a/2024-05-09/moede.md", "---\ndato: 2024-05-09\ntilstand: dagsorden\n---\n"),
            ],
            &["content/udvalg/a/2024-05-09/moede.md:2:7"],
        ),
        fails(
            "Store bededag var en helligdag til og med 2023",
            &[
                UDVALG,
                ("content/udvalg/a/2023-05-05/moede.md", "---\ndato: 2023-05-05\ntilstand: dagsorden\n---\n"),
            ],
            &["content/udvalg/a/2023-05-05/moede.md:2:7"],
        ),
        fails(
            "Grundlovsdag, når myndigheden har lukket",
            &[
                (
                    "klarplan.yaml",
                    "titel: T\norganisation:\n  navn: O\nbasis_url: https://o.example/\nhverdage:\n  lukkedage: [grundlovsdag]\n",
                ),
                UDVALG,
                ("content/udvalg/a/2024-06-05/moede.md", "---\ndato: 2024-06-05\ntilstand: dagsorden\n---\n"),
            ],
            &["content/udvalg/a/2024-06-05/moede.md:2:7"],
        ),
        passes(
            "Grundlovsdag er ingen helligdag",
            &[
                UDVALG,
                ("content/udvalg/a/2024-06-05/moede.md", "---\ndato: 2024-06-05\ntilstand: dagsorden\n---\n"),
            ],
        ),
        passes(
            "Fra 2024 er store bededag en hverdag",
            &[
                UDVALG,
                ("content/udvalg/a/2024-04-26/moede.md", "---\ndato: 2024-04-26\ntilstand: dagsorden\n---\n"),
            ],
        ),
        passes("En onsdag", &[UDVALG, REFERAT]),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnMeeting, out: &mut Out) {
    let Some(day) = on.møde.dato else { return };
    let Some(off) = day_off(day.0, &on.ctx.site.config.hverdage) else { return };
    let message = match off {
        DayOff::Holiday(holiday) => {
            let name = holiday.name();
            let (da, en) = (name.da, name.en);
            text!("Mødet er {day}, og det er {da}.", "The meeting is on {day}, which is {en}.")
        }
        DayOff::Closed(closed) => {
            let (da, en) = match closed {
                Lukkedag::Grundlovsdag => ("grundlovsdag", "Constitution Day"),
                Lukkedag::Juleaftensdag => ("juleaftensdag", "Christmas Eve"),
                Lukkedag::Nytårsaftensdag => ("nytårsaftensdag", "New Year's Eve"),
            };
            text!(
                "Mødet er {day}. Det er {da}, og da har I lukket efter hverdage.lukkedage.",
                "The meeting is on {day}. That is {en}, when you are closed by hverdage.lukkedage."
            )
        }
    };
    out.at(
        "dato",
        message,
        text!(
            "Ret datoen. Er den rigtig, så skriv kommentaren ”# klarplan: ignore[K207]” med grunden efter.",
            "Correct the date. If it is right, write the comment “# klarplan: ignore[K207]” followed by the reason."
        ),
    );
}
