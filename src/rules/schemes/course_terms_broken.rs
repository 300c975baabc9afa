//! O105: a course for a group breaks its own terms, or lacks a talk before or after.

use super::sources::minutes;
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::model::Count;
use crate::model::scheme::{Forløb, Ordning};
use crate::rules::dates::days_between;
use crate::rules::{OnScheme, Out};

pub static RULE: Rule = Rule {
    code: "O105",
    name: "course-terms-broken",
    severity: Severity::Warning,
    title: both!("Forløbet holder ikke sine egne rammer", "The course does not keep its own terms"),
    why: both!(
        "Den unge får et andet forløb end det, der er lovet: for stort et hold, for få uger eller ingen samtale.",
        "The young person gets another course than promised: too large a team, too few weeks or no talk."
    ),
    source: Some(minutes(
        "Som minimum én samtale før kursusforløb og én efter. Et forløb i Ungestedet varer 10 uger med 2 kursusdage om ugen. Der kan være op til 12 unge pr. hold.",
    )),
    requirements: &["105"],
    examples: &[
        Example {
            what: "13 unge på et hold til 12",
            files: &[(
                "content/ordninger/a/forloeb.md",
                "---\ntitel: F\nuger: 10\nhøjst_på_hold: 12\nhold:\n  - navn: Forår\n    start: 2024-02-05\n    slut: 2024-04-12\n    deltagere: 13\n---\n",
            )],
            findings: &["content/ordninger/a/forloeb.md:9:16"],
        },
        Example {
            what: "Ingen samtale efter",
            files: &[(
                "content/ordninger/a/forloeb.md",
                "---\ntitel: F\nsamtaler_før: 1\nsamtaler_efter: 0\n---\n",
            )],
            findings: &["content/ordninger/a/forloeb.md:4:17"],
        },
        Example {
            what: "Ungestedet",
            files: &[(
                "content/ordninger/a/forloeb.md",
                "---\ntitel: F\nalder: {fra: 18, til: 30}\nuger: 10\nhøjst_på_hold: 12\nsamtaler_før: 1\nsamtaler_efter: 1\nhold:\n  - navn: Forår\n    start: 2024-02-05\n    slut: 2024-04-12\n    deltagere: 12\n---\n",
            )],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnScheme, out: &mut Out) {
    let Ordning::Forløb(course) = on.ordning else { return };
    if let Some(age) = course.alder.as_ref().filter(|a| a.fra > a.til) {
        let (from, to) = (age.fra, age.til);
        out.at(
            "alder.til",
            text!(
                "Forløbet er for unge fra {from} til {to} år; til er mindre end fra.",
                "The course is for those from {from} to {to}; til is less than fra."
            ),
            text!(
                "Byt om på de to tal, eller ret det forkerte.",
                "Swap the two figures, or correct the wrong one."
            ),
        );
    }
    for (key, talks, when, when_en) in [
        ("samtaler_før", course.samtaler_før, "før", "before"),
        ("samtaler_efter", course.samtaler_efter, "efter", "after"),
    ] {
        if talks == Some(Count(0)) {
            out.at(
                key,
                text!(
                    "Der er ingen individuel samtale {when} forløbet.",
                    "There is no individual talk {when_en} the course."
                ),
                text!("Skriv {key}: 1 eller flere.", "Write {key}: 1 or more."),
            );
        }
    }
    teams(course, out);
}

fn teams(course: &Forløb, out: &mut Out) {
    for (at, team) in course.hold.iter().enumerate() {
        let name = &team.navn;
        if let (Some(count), Some(most)) = (team.deltagere, course.højst_på_hold)
            && count > most
        {
            out.at(
                format!("hold[{at}].deltagere"),
                text!(
                    "Der er {count} på holdet ”{name}”, men højst {most} er lovet.",
                    "There are {count} on the team “{name}”, but at most {most} is promised."
                ),
                text!("Del holdet, eller ret højst_på_hold.", "Split the team, or correct højst_på_hold."),
            );
        }
        if let (Some(start), Some(end), Some(weeks)) = (team.start, team.slut, course.uger) {
            // Ten weeks run from a Monday to a Friday, a Sunday, or the Monday after.
            let days = days_between(start.0, end.0);
            let whole = i64::from(weeks.0) * 7;
            if days < whole - 7 || days > whole + 7 {
                out.at(
                    format!("hold[{at}].slut"),
                    text!(
                        "Holdet ”{name}” varer fra {start} til {end}. Det er ikke {weeks} uger.",
                        "The team “{name}” lasts from {start} to {end}. That is not {weeks} weeks."
                    ),
                    text!("Ret datoerne, eller ret uger.", "Correct the dates, or correct uger."),
                );
            }
        }
    }
}
