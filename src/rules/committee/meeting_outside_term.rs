//! K108: the meeting lies outside the committee's term.

use super::samples::{REFERAT, UDVALG, fails, lejre, passes};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::rules::{OnMeeting, Out};
use chrono::Datelike;

pub static RULE: Rule = Rule {
    code: "K108",
    name: "meeting-outside-term",
    severity: Severity::Error,
    title: both!(
        "Mødet ligger uden for udvalgets valgperiode",
        "The meeting lies outside the committee's term"
    ),
    why: both!(
        "Uden for perioden fandtes udvalget ikke med de medlemmer, siden viser. Enten er datoen forkert, eller også hører mødet til et andet udvalg.",
        "Outside its term the committee did not exist with the members shown. Either the date is wrong, or the meeting belongs to another committee."
    ),
    source: Some(lejre("Udvalget for Job, Arbejdsmarked og Integration - 2022-2025")),
    requirements: &["108"],
    examples: &[
        fails(
            "Kildens periode er 2022-2025",
            &[
                ("content/udvalg/a/udvalg.md", "---\nnavn: A\nperiode:\n  fra: 2022\n  til: 2025\n---\n"),
                ("content/udvalg/a/2026-01-10/moede.md", "---\ndato: 2026-01-10\ntilstand: dagsorden\n---\n"),
            ],
            &["content/udvalg/a/2026-01-10/moede.md:2:7"],
        ),
        fails(
            "Perioden står i klarplan.yaml",
            &[
                (
                    "klarplan.yaml",
                    "titel: T\norganisation:\n  navn: O\nbasis_url: https://o.example/\nvalgperiode:\n  fra: 2026\n  til: 2029\n",
                ),
                UDVALG,
                REFERAT,
            ],
            &["content/udvalg/a/2024-02-07/moede.md:2:7"],
        ),
        passes(
            "Inden for perioden",
            &[
                ("content/udvalg/a/udvalg.md", "---\nnavn: A\nperiode:\n  fra: 2022\n  til: 2025\n---\n"),
                REFERAT,
            ],
        ),
        passes(
            "En anden kommunes udvalg har ikke hjemmesidens periode",
            &[
                (
                    "klarplan.yaml",
                    "titel: T\norganisation:\n  navn: O\nbasis_url: https://o.example/\nvalgperiode:\n  fra: 2026\n  til: 2029\n",
                ),
                ("content/udvalg/a/udvalg.md", "---\nnavn: A\nmyndighed: Lejre Kommune\n---\n"),
                REFERAT,
            ],
        ),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnMeeting, out: &mut Out) {
    let udvalg = &on.committee.udvalg.data;
    let config = &on.ctx.site.config;
    // The site's term is its own organisation's; of another's committees it says nothing.
    let home = udvalg.myndighed.as_ref().is_none_or(|m| *m == config.organisation.navn);
    let Some(term) = udvalg.periode.as_ref().or(config.valgperiode.as_ref().filter(|_| home)) else { return };
    let loose = on.møde.dato_omtrent.as_ref();
    let (field, first, last) = match (on.møde.dato, loose.and_then(|l| l.range(None))) {
        (Some(day), _) => ("dato", day.0, day.0),
        (None, Some((first, last))) => ("dato_omtrent", first, last),
        (None, None) => return,
    };
    let (from, to) = (term.fra, term.til);
    // A term that runs backwards has a finding of its own.
    let bound = |n: u32| i32::try_from(n).unwrap_or(i32::MAX);
    if from <= to && (last.year() < bound(from.0) || first.year() > bound(to.0)) {
        let year = if last.year() < bound(from.0) { last.year() } else { first.year() };
        out.at(
            field,
            text!(
                "Mødet er i {year}, men udvalgets valgperiode er {from} til {to}.",
                "The meeting is in {year}, but the committee's term is {from} to {to}."
            ),
            text!(
                "Ret datoen, eller ret periode i udvalg.md. Er det et nyt udvalg efter et valg, så giv det sin egen mappe.",
                "Correct the date, or periode in udvalg.md. If it is a new committee after an election, give it a folder of its own."
            ),
        );
    }
}
