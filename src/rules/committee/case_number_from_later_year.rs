//! K112: the case number's year lies after the meeting.

use super::bodies::last_day;
use super::samples::{DAGSORDEN, PUNKT, UDVALG, fails, lejre, passes};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::rules::{OnItem, Out};
use chrono::Datelike;

pub static RULE: Rule = Rule {
    code: "K112",
    name: "case-number-from-later-year",
    severity: Severity::Error,
    title: both!(
        "Sagsnummeret er fra et senere år end mødet",
        "The case number is of a later year than the meeting"
    ),
    why: both!(
        "En sag kan ikke være oprettet efter det møde, den blev behandlet på. Med et forkert nummer kan ingen finde sagen igen.",
        "A case cannot have been opened after the meeting that dealt with it. With a wrong number nobody finds the case again."
    ),
    source: Some(lejre("23-008682 … 24-000233")),
    requirements: &["112"],
    examples: &[
        fails(
            "25 på et møde i 2024",
            &[
                (
                    "klarplan.yaml",
                    "titel: T\norganisation:\n  navn: O\nbasis_url: https://o.example/\nsagsnumre:\n  lejre:\n    mønster: 00-000000\n",
                ),
                ("content/udvalg/a/udvalg.md", "---\nnavn: A\nsagsnumre: lejre\n---\n"),
                DAGSORDEN,
                (PUNKT, "---\ntitel: X\nsagsnr: 25-000233\n---\n"),
            ],
            &["content/udvalg/a/2024-02-07/01-x.md:3:9"],
        ),
        fails(
            "Fire cifre er et år, også uden mønster",
            &[UDVALG, DAGSORDEN, (PUNKT, "---\ntitel: X\nsagsnr: 2025-0117251\n---\n")],
            &["content/udvalg/a/2024-02-07/01-x.md:3:9"],
        ),
        passes(
            "Fra året før",
            &[
                (
                    "klarplan.yaml",
                    "titel: T\norganisation:\n  navn: O\nbasis_url: https://o.example/\nsagsnumre:\n  lejre:\n    mønster: 00-000000\n",
                ),
                ("content/udvalg/a/udvalg.md", "---\nnavn: A\nsagsnumre: lejre\n---\n"),
                DAGSORDEN,
                (PUNKT, "---\ntitel: X\nsagsnr: 23-008682\n---\n"),
            ],
        ),
        passes(
            "Et nummer, der ikke begynder med et år",
            &[UDVALG, DAGSORDEN, (PUNKT, "---\ntitel: X\nsagsnr: 330-2017-90442\n---\n")],
        ),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnItem, out: &mut Out) {
    let (Some(number), Some(day)) = (&on.punkt.sagsnr, last_day(on)) else { return };
    let pattern = on.committee.udvalg.data.sagsnumre.as_ref();
    let pattern = pattern.and_then(|name| on.ctx.site.config.sagsnumre.get(name));
    // Another pattern than the committee's is a fault of form; what its digits mean nobody knows.
    if pattern.is_some_and(|p| !p.fits(number)) {
        return;
    }
    let Some(year) = year_of(number, pattern.is_some()) else { return };
    let meeting = day.year();
    if year > meeting {
        out.at(
            "sagsnr",
            text!(
                "Sagsnummeret {number} er fra {year}, men mødet er i {meeting}.",
                "The case number {number} is of {year}, but the meeting is in {meeting}."
            ),
            text!(
                "Skriv nummeret, som det står på sagen, eller ret mødets dato.",
                "Write the number as it stands on the case, or correct the meeting's date."
            ),
        );
    }
}

/// The year a case number begins with: four digits, or two where a pattern says how numbers look.
fn year_of(number: &str, known: bool) -> Option<i32> {
    let digits = number.bytes().take_while(u8::is_ascii_digit).count();
    // Digits and nothing else are a running number.
    if digits == number.len() {
        return None;
    }
    let year: i32 = number.get(..digits)?.parse().ok()?;
    match digits {
        4 => Some(year).filter(|y| (1970..2100).contains(y)),
        2 if known => Some(if year < 70 { 2000 + year } else { 1900 + year }),
        _ => None,
    }
}
