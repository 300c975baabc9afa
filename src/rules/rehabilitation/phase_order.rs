//! R036: the phases of a course stand in the wrong order.

use super::course::{Course, courses, day};
use super::example::{ACTION, CASE, PREPARATION, RECOMMENDATION};
use super::sources::{UNTIL_2026, audit};
use crate::diagnostic::{Example, Rule, Severity, Text, Valid, both, text};
use crate::rules::{OnCase, Out};
use chrono::NaiveDate;

pub static RULE: Rule = Rule {
    code: "R036",
    name: "phase-order",
    severity: Severity::Error,
    title: both!(
        "Faserne i forløbet står i forkert rækkefølge",
        "The phases of the course are in the wrong order"
    ),
    why: both!(
        "Borgeren skal have sin sag forberedt og drøftet i rehabiliteringsteamet, før kommunen afgør den, og før \
         forløbet begynder. Passer datoerne ikke, kan afgørelsen være truffet på et forkert grundlag.",
        "The citizen's case must be prepared and discussed by the rehabilitation team before the municipality decides \
         it and before the course begins. If the dates do not fit, the decision may rest on the wrong basis."
    ),
    source: Some(audit(
        "Først når den forberedende del er udfyldt, kan sagen forelægges rehabiliteringsteamet, som skal indstille til \
         det videre forløb, før kommunen træffer afgørelse … Ressourceforløbet kan derfor ikke påbegyndes, før sagen \
         har været behandlet i rehabiliteringsteamet",
    )),
    valid: Valid::until(2026, 1, 31),
    history: UNTIL_2026,
    requirements: &["36"],
    examples: &[
        Example {
            what: "Forløbet begynder før mødet, og den forberedende del er færdig efter det",
            files: &[
                CASE,
                (PREPARATION, "---\ntitel: F\npåbegyndt: 2024-03-01\nfærdig: 2024-04-20\n---\n"),
                (
                    RECOMMENDATION,
                    "---\ntitel: I\nteammøde: 2024-04-17\nafgørelse:\n  dato: 2024-04-29\n  tekst: Et forløb.\n---\n",
                ),
                (ACTION, "---\ntitel: A\nfærdig: 2024-05-02\nforløb_start: 2024-04-10\n---\n"),
            ],
            findings: &[
                "content/planer/a/forberedende-del.md:4:9",
                "content/planer/a/indsatsdel.md:4:15",
                "content/planer/a/indsatsdel.md:4:15",
            ],
        },
        Example {
            what: "Hver fase følger efter den forrige; samme dag er i orden",
            files: &[
                CASE,
                (PREPARATION, "---\ntitel: F\npåbegyndt: 2024-03-01\nfærdig: 2024-04-17\n---\n"),
                (
                    RECOMMENDATION,
                    "---\ntitel: I\nteammøde: 2024-04-17\nsendt: 2024-04-17\nafgørelse:\n  dato: 2024-04-17\n  tekst: Et forløb.\n---\n",
                ),
                (ACTION, "---\ntitel: A\nfærdig: 2024-05-02\nforløb_start: 2024-05-06\n---\n"),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnCase, out: &mut Out) {
    for course in courses(on) {
        let decides = course.meeting().or(course.start());
        if decides.is_some_and(|d| RULE.valid.holds(d)) {
            one(&course, out);
        }
    }
}

fn one(course: &Course, out: &mut Out) {
    let begun = course.preparation.as_ref().and_then(|p| day(p.del.påbegyndt));
    let ready = course.preparation.as_ref().and_then(|p| day(p.del.færdig));
    let meeting = course.meeting();
    let sent = course.recommendation.as_ref().and_then(|r| day(r.del.sendt));
    let decision = course.recommendation.as_ref().and_then(|r| r.del.afgørelse.as_ref()).map(|a| a.dato.0);
    let planned = course.action.as_ref().and_then(|a| day(a.del.færdig));

    if let Some(p) = &course.preparation {
        out_of_order(begun, ready, |first, then| {
            let message = text!(
                "Den forberedende del er skrevet som færdig {then}, før den blev påbegyndt {first}.",
                "The preparatory part is said to be finished on {then}, before it was begun on {first}."
            );
            out.elsewhere(p.entry, "færdig", message, dates());
        });
        out_of_order(ready, meeting, |first, then| {
            let message = text!(
                "Den forberedende del var først færdig {first}, men teamet behandlede sagen {then}.",
                "The preparatory part was not finished until {first}, but the team dealt with the case on {then}."
            );
            let help = text!(
                "Ret datoen under færdig:, hvis den er forkert. Ellers skal sagen forelægges teamet igen, når den \
                 forberedende del er udfyldt.",
                "Correct the date under færdig: if it is wrong. Else the case must go to the team again once the \
                 preparatory part is filled in."
            );
            out.elsewhere(p.entry, "færdig", message, help);
        });
    }
    if let Some(r) = &course.recommendation {
        out_of_order(meeting, sent, |first, then| {
            let message = text!(
                "Indstillingen er sendt {then}, før teamet holdt møde {first}.",
                "The recommendation was sent on {then}, before the team met on {first}."
            );
            out.elsewhere(r.entry, "sendt", message, dates());
        });
        out_of_order(meeting, decision, |first, then| {
            let message = text!(
                "Kommunen traf afgørelse {then}, før teamet holdt møde {first}.",
                "The municipality decided on {then}, before the team met on {first}."
            );
            let help = text!(
                "Ret datoen, hvis den er forkert. Ellers skal sagen afgøres på ny, når teamet har indstillet.",
                "Correct the date if it is wrong. Else the case must be decided anew after the team's recommendation."
            );
            out.elsewhere(r.entry, "afgørelse.dato", message, help);
        });
    }
    if let Some(a) = &course.action {
        out_of_order(meeting, planned, |first, then| {
            let message = text!(
                "Indsatsdelen er skrevet som færdig {then}, før teamet holdt møde {first}.",
                "The action part is said to be finished on {then}, before the team met on {first}."
            );
            out.elsewhere(a.entry, "færdig", message, dates());
        });
        out_of_order(meeting, course.start(), |first, then| {
            let message = text!(
                "Forløbet begyndte {then}, før teamet holdt møde {first}.",
                "The course began on {then}, before the team met on {first}."
            );
            out.elsewhere(a.entry, "forløb_start", message, begin());
        });
        out_of_order(decision, course.start(), |first, then| {
            let message = text!(
                "Forløbet begyndte {then}, før kommunen traf afgørelse {first}.",
                "The course began on {then}, before the municipality decided on {first}."
            );
            out.elsewhere(a.entry, "forløb_start", message, begin());
        });
    }
}

/// Tells of two days of which the second should not lie before the first.
fn out_of_order(first: Option<NaiveDate>, then: Option<NaiveDate>, tell: impl FnOnce(NaiveDate, NaiveDate)) {
    if let (Some(first), Some(then)) = (first, then)
        && then < first
    {
        tell(first, then);
    }
}

fn dates() -> Text {
    text!(
        "Se efter, hvilken af de to datoer der er forkert, og ret den.",
        "See which of the two dates is wrong, and correct it."
    )
}

fn begin() -> Text {
    text!(
        "Ret forløb_start: til den dag, forløbet tidligst kunne begynde, eller ret den dato, der er forkert.",
        "Correct forløb_start: to the day the course could begin at the earliest, or correct the date that is wrong."
    )
}
