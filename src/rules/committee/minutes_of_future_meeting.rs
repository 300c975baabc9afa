//! K518: minutes of a meeting that has not been held.

use super::samples::{REFERAT, UDVALG, fails, lejre, passes};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::model::Date;
use crate::rules::{OnMeeting, Out};

pub static RULE: Rule = Rule {
    code: "K518",
    name: "minutes-of-future-meeting",
    severity: Severity::Error,
    title: both!("Et referat af et møde, der ikke er holdt", "Minutes of a meeting that has not been held"),
    why: both!(
        "Siden ville vise beslutninger, som ingen har truffet.",
        "The page would show decisions that nobody has taken."
    ),
    source: Some(lejre("REFERAT … d. 07-02-2024")),
    requirements: &["118", "130b"],
    examples: &[
        fails(
            "Et møde i 2099",
            &[
                UDVALG,
                (
                    "content/udvalg/a/2099-02-04/moede.md",
                    "---\ndato: 2099-02-04\ntilstand: referat\ntil_stede: [K.K.]\n---\n",
                ),
            ],
            &["content/udvalg/a/2099-02-04/moede.md:3:11"],
        ),
        passes(
            "En dagsorden for et møde i 2099",
            &[
                UDVALG,
                ("content/udvalg/a/2099-02-04/moede.md", "---\ndato: 2099-02-04\ntilstand: dagsorden\n---\n"),
            ],
        ),
        passes("Et referat af et holdt møde", &[UDVALG, REFERAT]),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnMeeting, out: &mut Out) {
    let Some(day) = on.date.filter(|d| *d > on.ctx.today && on.møde.tilstand.is_minutes()) else { return };
    let (day, today) = (Date(day), Date(on.ctx.today));
    out.at(
        "tilstand",
        text!(
            "Mødet er først {day}, men er skrevet som et referat. I dag er det {today}.",
            "The meeting is only on {day} but is written as minutes. Today is {today}."
        ),
        text!(
            "Skriv tilstand: dagsorden, eller ret datoen.",
            "Write tilstand: dagsorden, or correct the date."
        ),
    );
}
