//! R078: fewer than six talks in twelve months, by the rules to the end of 2019.

use super::course::courses;
use super::example::{ACTION, CASE};
use super::sources::audit;
use super::talks::{deciding_day, held};
use crate::diagnostic::{Example, Rule, Severity, Valid, both, text};
use crate::rules::dates::months_after;
use crate::rules::{OnCase, Out};
use chrono::Months;

pub static RULE: Rule = Rule {
    code: "R078",
    name: "fewer-than-six-talks-in-twelve-months",
    severity: Severity::Error,
    title: both!("Færre end seks samtaler på 12 måneder", "Fewer than six talks in twelve months"),
    why: both!(
        "Samtalerne holder forløbet i gang og justerer det. I fokusrevisionen fik 41 procent færre end de seks, loven krævede.",
        "The talks keep the course going and adjust it. In the audit 41 per cent had fewer than the six the law asked for."
    ),
    source: Some(audit(
        "kommunen er forpligtet til at afholde minimum seks samtaler i løbet af 12 måneder, jf. den tidligere lov om en aktiv \
         beskæftigelsesindsats (LAB-loven), som var gældende til og med 2019",
    )),
    valid: Valid::until(2019, 12, 31),
    history: Some(both!(
        "Gjaldt til og med 31. december 2019. Fra 1. januar 2020 er det mindst fire samtaler i de første seks måneder og derefter \
         en individuel aftale.",
        "Held to 31 December 2019. From 1 January 2020 it is at least four talks in the first six months and then an individual \
         agreement."
    )),
    requirements: &["78"],
    settings: &["regler.samtaler_efter"],
    examples: &[
        Example {
            what: "Tre samtaler i 2019",
            files: &[
                CASE,
                (
                    ACTION,
                    "---\ntitel: A\nopdateret: 2019-11-30\nfærdig: 2018-10-01\nforløb_start: 2018-10-08\nsamtaler:\n  - {dato: 2019-02-01, status: afholdt}\n  - {dato: 2019-05-01, status: afholdt}\n  - {dato: 2019-09-02, status: afholdt}\n  - {dato: 2019-10-02, status: aflyst}\n---\n",
                ),
            ],
            findings: &["content/planer/a/indsatsdel.md:7:3"],
        },
        Example {
            what: "Seks samtaler",
            files: &[
                CASE,
                (
                    ACTION,
                    "---\ntitel: A\nopdateret: 2019-11-30\nfærdig: 2018-10-01\nforløb_start: 2018-10-08\nsamtaler:\n  - {dato: 2019-01-08, status: afholdt}\n  - {dato: 2019-02-28, status: afholdt}\n  - {dato: 2019-05-01, status: afholdt}\n  - {dato: 2019-07-01, status: afholdt}\n  - {dato: 2019-09-02, status: afholdt}\n  - {dato: 2019-11-04, status: afholdt}\n---\n",
                ),
            ],
            findings: &[],
        },
        Example {
            what: "De 12 måneder slutter i 2020, så den gamle regel bruges ikke",
            files: &[
                CASE,
                (
                    ACTION,
                    "---\ntitel: A\nopdateret: 2020-01-30\nfærdig: 2018-10-01\nforløb_start: 2018-10-08\nsamtaler:\n  - {dato: 2019-05-01, status: afholdt}\n---\n",
                ),
            ],
            findings: &[],
        },
        Example {
            what: "Med forløbets start som den dag, der afgør det, bruges den",
            files: &[
                CASE,
                (
                    "klarplan.yaml",
                    "titel: T\norganisation:\n  navn: O\nbasis_url: https://o.example/\nregler:\n  samtaler_efter: forløbets-start\n",
                ),
                (
                    ACTION,
                    "---\ntitel: A\nopdateret: 2020-01-30\nfærdig: 2018-10-01\nforløb_start: 2018-10-08\nsamtaler:\n  - {dato: 2019-05-01, status: afholdt}\n---\n",
                ),
            ],
            findings: &["content/planer/a/indsatsdel.md:7:3"],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnCase, out: &mut Out) {
    let today = on.ctx.today;
    for course in courses(on).iter().filter(|c| c.is_resource()) {
        let (Some(start), Some(action)) = (course.start(), &course.action) else { continue };
        let Some(known) = course.known_to(today) else { continue };
        let end = course.end().map_or(known, |end| end.min(known));
        let applies = RULE.valid.holds(deciding_day(start, end, on.ctx.settings()));
        // Only a course of twelve months has had twelve months to hold them in.
        if !applies || end < months_after(start, 12) {
            continue;
        }
        let Some(from) = end.checked_sub_months(Months::new(12)).and_then(|day| day.succ_opt()) else {
            continue;
        };
        let count = held(course, from, end, today);
        if count >= 6 {
            continue;
        }
        let how = match count {
            0 => text!("Der er ikke holdt nogen samtaler", "No talks were held"),
            1 => text!("Der er holdt 1 samtale", "1 talk was held"),
            n => text!("Der er holdt {n} samtaler", "{n} talks were held"),
        };
        let (how_da, how_en) = (how.da, how.en);
        out.elsewhere(
            action.entry,
            "samtaler",
            text!(
                "{how_da} i de 12 måneder fra {from} til {end}; loven krævede mindst seks.",
                "{how_en} in the twelve months from {from} to {end}; the law asked for at least six."
            ),
            text!(
                "Skriv de samtaler, der er holdt, under samtaler: med status: afholdt. Møder i teamet og netværksmøder tæller ikke med.",
                "Write the talks that were held under samtaler: with status: afholdt. Team and network meetings do not count."
            ),
        );
    }
}
