//! O102: a course that the regional pool cannot pay for.

use super::sources::minutes;
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::model::scheme::{Grundlag, Kursus, Ordning};
use crate::rules::dates::{months_after, six_months_after};
use crate::rules::{OnScheme, Out};

pub static RULE: Rule = Rule {
    code: "O102",
    name: "course-outside-pool",
    severity: Severity::Error,
    title: both!("Kurset kan ikke betales af puljen", "The pool cannot pay for the course"),
    why: both!(
        "Kommunen skal betale pengene tilbage, hvis kurset ikke er et af de tre tilfælde, puljen kan bruges i.",
        "The municipality must pay the money back if the course is none of the three cases the pool is for."
    ),
    source: Some(minutes(
        "Den regionale uddannelsespulje kan anvendes af alle målgrupper med undtagelse af borgere, der er visiteret til fleksjob … og den kan anvendes i tre tilfælde",
    )),
    requirements: &["102"],
    settings: &["regler.seks_måneder"],
    examples: &[
        Example {
            what: "Visiteret til fleksjob",
            files: &[(
                "content/ordninger/a/pulje.md",
                "---\ntitel: P\nanvendelse:\n  - {grundlag: positivliste, betingelser: På listen}\nkurser:\n  - sag: Kursus 1\n    kursus: Truck\n    grundlag: positivliste\n    fleksjob: ja\n---\n",
            )],
            findings: &["content/ordninger/a/pulje.md:9:15"],
        },
        Example {
            what: "Ansat efter præcis seks måneder: det skal være mere",
            files: &[(
                "content/ordninger/a/pulje.md",
                "---\ntitel: P\nanvendelse:\n  - {grundlag: ansættelse, betingelser: Efter seks måneder}\nkurser:\n  - sag: Kursus 1\n    kursus: Truck\n    grundlag: ansættelse\n    ledig_siden: 2024-01-10\n    ansat: 2024-07-10\n    start: 2024-07-15\n---\n",
            )],
            findings: &["content/ordninger/a/pulje.md:10:12"],
        },
        Example {
            what: "Ansættelsen begynder, før kurset er slut",
            files: &[(
                "content/ordninger/a/pulje.md",
                "---\ntitel: P\nanvendelse:\n  - {grundlag: arbejdsgivererklæring, betingelser: Med erklæring}\nkurser:\n  - sag: Kursus 1\n    kursus: Truck\n    grundlag: arbejdsgivererklæring\n    erklæring: 2024-03-01\n    start: 2024-03-10\n    slut: 2024-03-20\n    ansat: 2024-06-01\n---\n",
            )],
            findings: &["content/ordninger/a/pulje.md:12:12"],
        },
        Example {
            what: "Ét af hver",
            files: &[(
                "content/ordninger/a/pulje.md",
                "---\ntitel: P\nanvendelse:\n  - {grundlag: positivliste, betingelser: På listen}\nkurser:\n  - {sag: Kursus 1, kursus: Truck, grundlag: positivliste, på_positivlisten: ja}\n  - {sag: Kursus 2, kursus: Svejsning, grundlag: arbejdsgivererklæring, erklæring: 2024-03-01, start: 2024-03-10, slut: 2024-03-20, ansat: 2024-03-21}\n  - {sag: Kursus 3, kursus: Kran, grundlag: ansættelse, ledig_siden: 2024-01-10, ansat: 2024-07-11, start: 2024-07-15, ud_over_oplæring: ja}\n---\n",
            )],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

/// The months that "umiddelbart efter" and "lige efter" may take; the source gives no number.
const SOON: u32 = 1;

pub(super) fn check(on: &OnScheme, out: &mut Out) {
    let Ordning::Pulje(pool) = on.ordning else { return };
    // Only the regional pool has cases; other pools have terms of their own.
    if pool.anvendelse.is_empty() {
        return;
    }
    for (at, course) in pool.kurser.iter().enumerate() {
        let path = |key: &str| format!("kurser[{at}].{key}");
        let name = &course.sag;
        if course.fleksjob.is_some_and(|f| f.0) {
            out.at(
                path("fleksjob"),
                text!(
                    "”{name}” er til en borger, der er visiteret til fleksjob.",
                    "“{name}” is for a citizen assigned to a flex job."
                ),
                text!(
                    "Betal kurset på anden måde end af puljen.",
                    "Pay for the course in another way than by the pool."
                ),
            );
        }
        match course.grundlag {
            None => out.at(
                path("grundlag"),
                text!(
                    "Der står ikke, hvilket af de tre tilfælde ”{name}” er.",
                    "It does not say which of the three cases “{name}” is."
                ),
                text!(
                    "Skriv grundlag: positivliste, arbejdsgivererklæring eller ansættelse.",
                    "Write grundlag: positivliste, arbejdsgivererklæring or ansættelse."
                ),
            ),
            Some(Grundlag::Positivliste) => listed(course, &path, out),
            Some(Grundlag::Arbejdsgivererklæring) => declared(course, &path, out),
            Some(Grundlag::Ansættelse) => hired(on, course, &path, out),
        }
    }
}

fn listed(course: &Kursus, path: &dyn Fn(&str) -> String, out: &mut Out) {
    if course.på_positivlisten.is_some_and(|p| !p.0) {
        let name = &course.kursus;
        out.at(
            path("på_positivlisten"),
            text!(
                "”{name}” står ikke på den regionale positivliste.",
                "“{name}” is not on the regional list."
            ),
            text!(
                "Vælg et kursus på listen, eller skriv et andet grundlag.",
                "Choose a course on the list, or write another grundlag."
            ),
        );
    }
}

fn declared(course: &Kursus, path: &dyn Fn(&str) -> String, out: &mut Out) {
    let name = &course.sag;
    if let (Some(declared), Some(start)) = (course.erklæring, course.start)
        && declared > start
    {
        out.at(
            path("erklæring"),
            text!(
                "Arbejdsgiverens erklæring er fra {declared}, efter at kurset begyndte {start}.",
                "The employer's declaration of {declared} is from after the course began {start}."
            ),
            text!(
                "Erklæringen skal være der, før kurset bliver bevilget.",
                "The declaration must be there before the course is granted."
            ),
        );
    }
    if let (Some(hired), Some(end)) = (course.ansat, course.slut)
        && (hired < end || hired.0 > months_after(end.0, SOON))
    {
        out.at(
            path("ansat"),
            text!(
                "Ansættelsen {hired} i ”{name}” ligger ikke umiddelbart efter kurset, der sluttede {end}.",
                "The employment of {hired} in “{name}” does not follow right after the course that ended {end}."
            ),
            text!(
                "Ret datoen, eller betal kurset på anden måde: ansættelsen skal begynde senest en måned efter kurset.",
                "Correct the date, or pay in another way: the employment must begin within a month of the course."
            ),
        );
    }
}

fn hired(on: &OnScheme, course: &Kursus, path: &dyn Fn(&str) -> String, out: &mut Out) {
    let name = &course.sag;
    if let (Some(since), Some(hired)) = (course.ledig_siden, course.ansat)
        && hired.0 <= six_months_after(since.0, on.ctx.settings())
    {
        out.at(
            path("ansat"),
            text!(
                "I ”{name}” var den ansatte ledig fra {since} til {hired}. Det er ikke mere end seks måneder.",
                "In “{name}” the employee was unemployed from {since} to {hired}. That is not more than six months."
            ),
            text!(
                "Ret datoerne, eller betal kurset på anden måde end af puljen.",
                "Correct the dates, or pay for the course in another way than by the pool."
            ),
        );
    }
    if let (Some(hired), Some(start)) = (course.ansat, course.start)
        && (start < hired || start.0 > months_after(hired.0, SOON))
    {
        out.at(
            path("start"),
            text!(
                "Kurset i ”{name}” begynder {start}, ikke lige efter ansættelsen {hired}.",
                "The course in “{name}” begins {start}, not right after the employment of {hired}."
            ),
            text!(
                "Ret datoen: kurset skal begynde senest en måned efter ansættelsen.",
                "Correct the date: the course must begin within a month of the employment."
            ),
        );
    }
    if course.ud_over_oplæring.is_some_and(|u| !u.0) {
        out.at(
            path("ud_over_oplæring"),
            text!("Kurset i ”{name}” er almen oplæring.", "The course in “{name}” is ordinary training on the job."),
            text!(
                "Puljen betaler kun det, der går ud over almen oplæring. Betal kurset på anden måde.",
                "The pool pays only for what goes beyond ordinary training. Pay for the course in another way."
            ),
        );
    }
}
