//! K918: something was corrected before it was published.

use super::samples::{MØDE, PUNKT, UDVALG, fails, lejre, passes};
use crate::diagnostic::{Rule, Severity, Text, both, text};
use crate::model::Date;
use crate::model::committee::{Møde, Mødetilstand, Rettelse};
use crate::rules::{OnMeeting, Out};

pub static RULE: Rule = Rule {
    code: "K918",
    name: "correction-before-publication",
    severity: Severity::Warning,
    title: both!("En rettelse er fra før offentliggørelsen", "A correction is from before publication"),
    why: both!(
        "En rettelse fortæller dem, der har læst dokumentet, hvad der er ændret. Før offentliggørelsen har ingen læst det.",
        "A correction tells those who have read the document what has changed. Before publication nobody has read it."
    ),
    source: Some(lejre("Punkt 9: JAI - Godkendelse af referat")),
    requirements: &["118"],
    examples: &[
        fails(
            "Dagen før",
            &[
                UDVALG,
                (
                    MØDE,
                    "---\ndato: 2024-02-07\ntilstand: dagsorden\ndagsorden_offentliggjort: 2024-02-01\nrettelser:\n  - dato: 2024-01-31\n    hvad: Mødestedet er et andet.\n---\n",
                ),
                (
                    PUNKT,
                    "---\ntitel: X\nrettelser:\n  - dato: 2024-01-30\n    hvad: Titlen er en anden.\n---\n",
                ),
            ],
            &["content/udvalg/a/2024-02-07/01-x.md:4:11", "content/udvalg/a/2024-02-07/moede.md:6:11"],
        ),
        fails(
            "Et udkast rettes uden videre",
            &[
                UDVALG,
                (
                    MØDE,
                    "---\ndato: 2024-02-07\ntilstand: udkast\nrettelser:\n  - dato: 2024-01-31\n    hvad: Mødestedet er et andet.\n---\n",
                ),
            ],
            &["content/udvalg/a/2024-02-07/moede.md:5:11"],
        ),
        passes(
            "Et referat rettes efter offentliggørelsen",
            &[
                UDVALG,
                (
                    MØDE,
                    "---\ndato: 2024-02-07\ntilstand: referat\nreferat_offentliggjort: 2024-02-09\nrettelser:\n  - dato: 2024-02-12\n    hvad: Mødet sluttede kl. 18.30, ikke kl. 18.00.\n    hvorfor: Skrivefejl.\n---\n",
                ),
            ],
        ),
        passes(
            "Nogle kilder siger ikke, hvornår de er offentliggjort",
            &[
                UDVALG,
                (
                    MØDE,
                    "---\ndato: 2024-02-07\ntilstand: referat\nrettelser:\n  - dato: 2024-02-12\n    hvad: Mødet sluttede kl. 18.30.\n---\n",
                ),
            ],
        ),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnMeeting, out: &mut Out) {
    let wrong = |one: &Rettelse| wrong(on.møde, one.dato);
    for (at, message) in on.møde.rettelser.iter().enumerate().filter_map(|(at, r)| Some((at, wrong(r)?))) {
        out.at(format!("rettelser[{at}].dato"), message, help());
    }
    for item in &on.meeting.items {
        let all = item.punkt.data.rettelser.iter().enumerate();
        for (at, message) in all.filter_map(|(at, r)| Some((at, wrong(r)?))) {
            out.elsewhere(&item.punkt, format!("rettelser[{at}].dato"), message, help());
        }
    }
}

/// What is wrong with a correction on this day.
fn wrong(møde: &Møde, day: Date) -> Option<Text> {
    let published = [møde.dagsorden_offentliggjort, møde.referat_offentliggjort].into_iter().flatten().min();
    match published {
        Some(published) if day < published => Some(text!(
            "Rettelsen er fra {day}, men det første blev offentliggjort {published}.",
            "The correction is from {day}, but nothing was published before {published}."
        )),
        None if møde.tilstand == Mødetilstand::Udkast => Some(text!(
            "Dagsordenen er et udkast, så der er intet offentliggjort at rette.",
            "The agenda is a draft, so nothing published can be corrected."
        )),
        _ => None,
    }
}

fn help() -> Text {
    text!(
        "Slet rettelsen, hvis ingen nåede at læse det forkerte, eller ret datoen.",
        "Delete the correction if nobody had read what was wrong, or correct the date."
    )
}
