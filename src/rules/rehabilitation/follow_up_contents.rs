//! R283: the latest follow-up has no agreements, or does not weigh the need of a mentor.

use super::course::courses;
use super::example::{ACTION, CASE};
use super::sources::audit;
use super::talks::latest_follow_up;
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::rules::{OnCase, Out};

pub static RULE: Rule = Rule {
    code: "R283",
    name: "follow-up-without-agreements-or-mentor",
    severity: Severity::Note,
    title: both!(
        "Den seneste opfølgning mangler aftaler eller behovet for mentor",
        "The latest follow-up lacks agreements or the need of a mentor"
    ),
    why: both!(
        "Der er ingen fast praksis for indholdet, men nye aftaler og et ord om mentorstøtte viser, at planen bliver justeret. Det stod i \
         55 og 31 procent af sagerne.",
        "There is no fixed practice for the contents, but new agreements and a word on mentor support show that the plan is adjusted. \
         They stood in 55 and 31 per cent of the cases."
    ),
    source: Some(audit(
        "Der findes ikke nogen fast praksis for, hvad en opfølgningssamtale konkret skal indeholde",
    )),
    requirements: &["83"],
    examples: &[
        Example {
            what: "Ingen aftaler",
            files: &[
                CASE,
                (
                    ACTION,
                    "---\ntitel: A\nopdateret: 2024-06-27\nfærdig: 2024-05-02\nforløb_start: 2024-05-06\nsamtaler:\n  - dato: 2024-06-27\n    type: opfølgningssamtale\n    status: afholdt\n    mentorbehov: Uændret.\n---\n",
                ),
            ],
            findings: &["content/planer/a/indsatsdel.md:7:5"],
        },
        Example {
            what: "Begge dele er med",
            files: &[
                CASE,
                (
                    ACTION,
                    "---\ntitel: A\nopdateret: 2024-06-27\nfærdig: 2024-05-02\nforløb_start: 2024-05-06\nsamtaler:\n  - dato: 2024-06-27\n    type: opfølgningssamtale\n    status: afholdt\n    aftaler:\n      - Timerne bliver, som de er.\n    mentorbehov: Uændret.\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnCase, out: &mut Out) {
    for course in courses(on) {
        let Some((entry, at, talk)) = latest_follow_up(&course, on.ctx.today) else { continue };
        let date = talk.dato;
        if talk.aftaler.is_empty() {
            out.elsewhere(
                entry,
                format!("samtaler[{at}].aftaler"),
                text!(
                    "Den seneste opfølgning {date} har ingen aftaler.",
                    "The latest follow-up of {date} has no agreements."
                ),
                text!(
                    "Skriv under aftaler: hvad der blev aftalt, også når planen fortsætter uændret.",
                    "Write under aftaler: what was agreed, also where the plan goes on unchanged."
                ),
            );
        }
        if talk.mentorbehov.is_none() {
            out.elsewhere(
                entry,
                format!("samtaler[{at}].mentorbehov"),
                text!(
                    "Den seneste opfølgning {date} siger ikke, om borgeren har brug for en mentor.",
                    "The latest follow-up of {date} does not say whether the citizen needs a mentor."
                ),
                text!(
                    "Skriv under mentorbehov: fx ”Uændret” eller ”Nej, du klarer det selv”.",
                    "Write under mentorbehov: for instance “Uændret” or “Nej, du klarer det selv”."
                ),
            );
        }
    }
}
