//! R045: a long wait from the team's meeting to the finished action part.

use super::course::{courses, day};
use super::example::{ACTION, CASE, RECOMMENDATION};
use super::sources::audit;
use crate::diagnostic::{Example, Rule, Severity, Text, both, text};
use crate::rules::dates::{after, days_between, months_after, wait_in_words};
use crate::rules::{OnCase, Out};
use chrono::NaiveDate;

pub static RULE: Rule = Rule {
    code: "R045",
    name: "long-wait-for-action-part",
    severity: Severity::Warning,
    title: both!("Indsatsdelen var længe om at blive færdig", "The action part was long in coming"),
    why: both!(
        "Uden indsatsdelen har borgeren ingen plan for forløbet, og tiden går. Ingen regel sætter en frist.",
        "Without the action part the citizen has no plan for the course, and time passes. No rule sets a time limit."
    ),
    source: Some(audit(
        "I 24 procent af sagerne venter borgeren mere end fire måneder på at få udarbejdet en plan for forløbet",
    )),
    requirements: &["45"],
    settings: &["regler.ventetid_til_indsatsdel"],
    examples: &[
        Example {
            what: "Færdig efter tre måneder",
            files: &[
                CASE,
                (RECOMMENDATION, "---\ntitel: I\nteammøde: 2024-04-17\n---\n"),
                (ACTION, "---\ntitel: A\nfærdig: 2024-07-18\n---\n"),
            ],
            findings: &["content/planer/a/indsatsdel.md:3:9"],
        },
        Example {
            what: "To forløb: hver indsatsdel hører til sit eget møde",
            files: &[
                CASE,
                (RECOMMENDATION, "---\ntitel: I\nteammøde: 2019-04-17\n---\n"),
                (ACTION, "---\ntitel: A\nfærdig: 2019-05-02\n---\n"),
                ("content/planer/a/indstilling-2.md", "---\ntitel: I\nteammøde: 2022-04-20\n---\n"),
                ("content/planer/a/indsatsdel-2.md", "---\ntitel: A\nfærdig: 2022-08-10\n---\n"),
            ],
            findings: &["content/planer/a/indsatsdel-2.md:3:9"],
        },
        Example {
            what: "Kun det andet forløb har en indsatsdel",
            files: &[
                CASE,
                (RECOMMENDATION, "---\ntitel: I\nteammøde: 2019-04-17\n---\n"),
                ("content/planer/a/indstilling-2.md", "---\ntitel: I\nteammøde: 2022-04-20\n---\n"),
                ("content/planer/a/indsatsdel-2.md", "---\ntitel: A\nfærdig: 2022-05-10\n---\n"),
            ],
            findings: &[],
        },
        Example {
            what: "Færdig efter to uger",
            files: &[
                CASE,
                (RECOMMENDATION, "---\ntitel: I\nteammøde: 2024-04-17\n---\n"),
                (ACTION, "---\ntitel: A\nfærdig: 2024-05-02\n---\n"),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnCase, out: &mut Out) {
    let settings = on.ctx.settings();
    for course in courses(on) {
        let (Some(meeting), Some(a)) = (course.meeting(), &course.action) else { continue };
        let Some(ready) = day(a.del.færdig) else { continue };
        if ready <= after(meeting, settings.ventetid_til_indsatsdel, settings) {
            continue;
        }
        let wait = wait_in_words(meeting, ready);
        let how = bucket(meeting, ready);
        let (wait_da, wait_en, how_da, how_en) = (wait.da, wait.en, how.da, how.en);
        out.elsewhere(
            a.entry,
            "færdig",
            text!(
                "Der gik {wait_da} fra teamets møde {meeting}, til indsatsdelen var færdig {ready}. {how_da}",
                "It took {wait_en} from the team's meeting on {meeting} until the action part was finished on {ready}. {how_en}"
            ),
            text!(
                "Aftal den første samtale om indsatsdelen på selve teammødet, og skriv, hvad der trak ud. Ingen lov sætter \
                 en frist; grænsen står i klarplan.yaml under regler.ventetid_til_indsatsdel.",
                "Agree on the first talk about the action part at the team's meeting, and write what took time. No law sets \
                 a limit; this one stands in klarplan.yaml under regler.ventetid_til_indsatsdel."
            ),
        );
    }
}

/// The audit's group that the wait belongs to.
fn bucket(from: NaiveDate, to: NaiveDate) -> Text {
    if to > months_after(from, 4) {
        text!(
            "Det er over fire måneder, den længste gruppe i fokusrevisionen.",
            "That is over four months, the audit's longest group."
        )
    } else if to > months_after(from, 2) {
        text!("Det er to til fire måneder.", "That is two to four months.")
    } else if to > months_after(from, 1) {
        text!("Det er en til to måneder.", "That is one to two months.")
    } else if days_between(from, to) >= 14 {
        text!("Det er to uger til en måned.", "That is two weeks to a month.")
    } else {
        text!("Det er under to uger.", "That is under two weeks.")
    }
}
