//! R081: the latest follow-up does not say when the next one is.

use super::course::courses;
use super::example::{ACTION, CASE};
use super::sources::audit;
use super::talks::{all, latest_follow_up};
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::rules::{OnCase, Out};

pub static RULE: Rule = Rule {
    code: "R081",
    name: "next-follow-up-missing",
    severity: Severity::Warning,
    title: both!("Tidspunktet for næste opfølgning mangler", "The day of the next follow-up is missing"),
    why: both!(
        "Borgeren skal vide, hvornår der bliver fulgt op. Det stod i kun 25 procent af sagerne.",
        "Citizens should know when they are followed up. It stood in only 25 per cent of the cases."
    ),
    source: Some(audit("tidspunktet for næste opfølgning fremgår i blot 25 procent af den seneste Min Plan")),
    requirements: &["81"],
    examples: &[
        Example {
            what: "Intet om næste gang",
            files: &[
                CASE,
                (
                    ACTION,
                    "---\ntitel: A\nopdateret: 2024-06-27\nfærdig: 2024-05-02\nforløb_start: 2024-05-06\nsamtaler:\n  - dato: 2024-06-27\n    type: opfølgningssamtale\n    status: afholdt\n---\n",
                ),
            ],
            findings: &["content/planer/a/indsatsdel.md:7:5"],
        },
        Example {
            what: "Næste dag er aftalt",
            files: &[
                CASE,
                (
                    ACTION,
                    "---\ntitel: A\nopdateret: 2024-06-27\nfærdig: 2024-05-02\nforløb_start: 2024-05-06\nsamtaler:\n  - dato: 2024-06-27\n    type: opfølgningssamtale\n    status: afholdt\n    næste: 2024-08-26\n---\n",
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
        let planned = all(&course).iter().any(|(_, _, other)| other.dato > date);
        // With the course's last day, or the team's next meeting, follow-up ends.
        let ends = course.end().into_iter().chain(course.next).any(|end| end <= date.0);
        if talk.næste.is_some() || planned || ends {
            continue;
        }
        out.elsewhere(
            entry,
            format!("samtaler[{at}].næste"),
            text!(
                "Den seneste opfølgning {date} siger ikke, hvornår den næste er.",
                "The latest follow-up of {date} does not say when the next one is."
            ),
            text!(
                "Skriv dagen under samtalens næste:. Er det aftalt, at sagen skal vurderes på ny i stedet, så skriv det under aftaler: og \
                 sæt reglen ud af kraft med en kommentar.",
                "Write the day under the talk's næste:. If it is agreed that the case is to be judged anew instead, write that under \
                 aftaler: and set this rule aside with a comment."
            ),
        );
    }
}
