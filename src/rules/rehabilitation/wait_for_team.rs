//! R043: a long wait from the preparatory part to the team's meeting.

use super::course::{courses, day};
use super::example::{CASE, PREPARATION, RECOMMENDATION};
use super::sources::audit;
use crate::diagnostic::{Example, Rule, Severity, Text, both, text};
use crate::rules::dates::{after, months_after, wait_in_words};
use crate::rules::{OnCase, Out};
use chrono::NaiveDate;

pub static RULE: Rule = Rule {
    code: "R043",
    name: "long-wait-for-team",
    severity: Severity::Warning,
    title: both!(
        "Borgeren ventede længe på rehabiliteringsteamet",
        "The citizen waited long for the rehabilitation team"
    ),
    why: both!(
        "Mens sagen venter, kommer borgeren ikke videre. Ingen regel sætter en frist, men fokusrevisionen kalder lang \
         ventetid en udfordring: 72 procent ventede mere end to måneder og 21 procent mere end et halvt år.",
        "While the case waits, the citizen gets no further. No rule sets a time limit, but the audit calls long waits a \
         problem: 72 per cent waited more than two months and 21 per cent more than half a year."
    ),
    source: Some(audit(
        "Selvom reglerne ikke fastsætter en frist for, hvornår sagen skal være forelagt rehabiliteringsteamet, er det \
         interessant at se nærmere på, hvor lang tid borgeren befinder sig i denne venteposition",
    )),
    requirements: &["43"],
    settings: &["regler.ventetid_til_teammøde"],
    examples: &[
        Example {
            what: "Fem måneder",
            files: &[
                CASE,
                (PREPARATION, "---\ntitel: F\npåbegyndt: 2024-01-05\nfærdig: 2024-05-01\n---\n"),
                (RECOMMENDATION, "---\ntitel: I\nteammøde: 2024-06-06\n---\n"),
            ],
            findings: &["content/planer/a/indstilling.md:3:11"],
        },
        Example {
            what: "Halvanden måned",
            files: &[
                CASE,
                (PREPARATION, "---\ntitel: F\npåbegyndt: 2024-03-04\nfærdig: 2024-04-05\n---\n"),
                (RECOMMENDATION, "---\ntitel: I\nteammøde: 2024-04-17\n---\n"),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnCase, out: &mut Out) {
    let settings = on.ctx.settings();
    for course in courses(on) {
        let begun = course.preparation.as_ref().and_then(|p| day(p.del.påbegyndt));
        let (Some(begun), Some(meeting), Some(r)) = (begun, course.meeting(), &course.recommendation) else {
            continue;
        };
        if meeting <= after(begun, settings.ventetid_til_teammøde, settings) {
            continue;
        }
        let wait = wait_in_words(begun, meeting);
        let how = bucket(begun, meeting);
        let (wait_da, wait_en, how_da, how_en) = (wait.da, wait.en, how.da, how.en);
        out.elsewhere(
            r.entry,
            "teammøde",
            text!(
                "Der gik {wait_da}, fra den forberedende del blev påbegyndt {begun}, til teamet holdt møde {meeting}. {how_da}",
                "It took {wait_en} from the preparatory part was begun on {begun} to the team met on {meeting}. {how_en}"
            ),
            text!(
                "Skriv i den forberedende del, hvad ventetiden skyldtes, og giv borgeren en indsats imens, hvis det er \
                 muligt. Ingen lov sætter en frist; grænsen står i klarplan.yaml under regler.ventetid_til_teammøde.",
                "Write in the preparatory part what the wait was due to, and give the citizen some effort meanwhile where \
                 possible. No law sets a limit; this one stands in klarplan.yaml under regler.ventetid_til_teammøde."
            ),
        );
    }
}

/// The audit's group that the wait belongs to.
fn bucket(from: NaiveDate, to: NaiveDate) -> Text {
    match (1..=6).rev().find(|months| to > months_after(from, *months)) {
        Some(6) => text!(
            "Det er over seks måneder, den længste gruppe i fokusrevisionen (21 procent af sagerne).",
            "That is over six months, the audit's longest group (21 per cent of the cases)."
        ),
        Some(4 | 5) => text!(
            "Det er fire til seks måneder; i fokusrevisionen ventede 36 procent over fire måneder.",
            "That is four to six months; in the audit 36 per cent waited more than four months."
        ),
        Some(3) => text!("Det er tre til fire måneder.", "That is three to four months."),
        Some(2) => text!("Det er to til tre måneder.", "That is two to three months."),
        Some(_) => text!("Det er en til to måneder.", "That is one to two months."),
        None => text!("Det er under en måned.", "That is under a month."),
    }
}
