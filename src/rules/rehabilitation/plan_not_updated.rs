//! R084: agreements of the latest follow-up are newer than the plan.

use super::course::courses;
use super::example::{ACTION, CASE};
use super::sources::audit;
use super::talks::latest_follow_up;
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::rules::{OnCase, Out};

pub static RULE: Rule = Rule {
    code: "R084",
    name: "plan-not-updated-after-follow-up",
    severity: Severity::Warning,
    title: both!(
        "Planen er ikke opdateret efter den seneste opfølgning",
        "The plan was not updated after the latest follow-up"
    ),
    why: both!(
        "Det, borgeren har aftalt, skal stå i planen. Ellers følger kommunen og borgeren hver sin plan.",
        "What the citizen has agreed to should stand in the plan. Else municipality and citizen follow different plans."
    ),
    source: Some(audit(
        "Indsatsplanen er et dynamisk dokument, som løbende opdateres på baggrund af opfølgning på borgerens deltagelse i indsatser",
    )),
    requirements: &["84"],
    examples: &[
        Example {
            what: "Nye aftaler i juni, planen er fra maj",
            files: &[
                CASE,
                (
                    ACTION,
                    "---\ntitel: A\nudarbejdet: 2024-05-02\nfærdig: 2024-05-02\nforløb_start: 2024-05-06\nsamtaler:\n  - dato: 2024-06-27\n    type: opfølgningssamtale\n    status: afholdt\n    aftaler:\n      - Praktikken begynder i september.\n---\n",
                ),
            ],
            findings: &["content/planer/a/indsatsdel.md:3:13"],
        },
        Example {
            what: "Opdateret samme dag",
            files: &[
                CASE,
                (
                    ACTION,
                    "---\ntitel: A\nopdateret: 2024-06-27\nfærdig: 2024-05-02\nforløb_start: 2024-05-06\nsamtaler:\n  - dato: 2024-06-27\n    type: opfølgningssamtale\n    status: afholdt\n    aftaler:\n      - Praktikken begynder i september.\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnCase, out: &mut Out) {
    for course in courses(on) {
        let Some((entry, _, talk)) = latest_follow_up(&course, on.ctx.today) else { continue };
        let date = talk.dato;
        let versions = |e: &crate::site::Entry<crate::model::plan::Plan>| {
            e.data.udgaver.iter().map(|v| v.dato).chain(e.data.dato()).max()
        };
        let Some(newest) = course.doing().filter_map(versions).max() else { continue };
        if talk.aftaler.is_empty() || newest >= date {
            continue;
        }
        let field = if entry.data.opdateret.is_some() { "opdateret" } else { "udarbejdet" };
        out.elsewhere(
            entry,
            field,
            text!(
                "Opfølgningen {date} gav nye aftaler, men planen er sidst ændret {newest}.",
                "The follow-up of {date} brought new agreements, but the plan was last changed on {newest}."
            ),
            text!(
                "Skriv aftalerne ind i planen, og skriv dagen under opdateret: og en linje under udgaver:.",
                "Write the agreements into the plan, and the day under opdateret: and a line under udgaver:."
            ),
        );
    }
}
