//! M018: the plan holds what its own date contradicts.

use super::sample::{CASE, PLAN};
use crate::diagnostic::{Citation, Example, Rule, Severity, both, text};
use crate::model::Kind;
use crate::model::plan::{Samtalestatus, Status};
use crate::rules::{OnPlan, Out};
use chrono::NaiveDate;

pub static RULE: Rule = Rule {
    code: "M018",
    name: "out-of-date",
    severity: Severity::Warning,
    title: both!("Planens oplysninger er forældede", "The plan’s information is out of date"),
    why: both!(
        "Borgeren kan ikke stole på en plan, der er ændret senere, end den siger, eller som kalder noget for kommende, der er forbi.",
        "The citizen cannot trust a plan that was changed later than it says, or that calls coming what is over."
    ),
    source: Some(Citation {
        title: both!(
            "Københavns Kommune, oplæg om Min Plan, 24. september 2018",
            "City of Copenhagen, slides on Min Plan, 24 September 2018"
        ),
        quote: "Forældede eller uaktuelle oplysninger i ”Min Plan”",
    }),
    requirements: &["18"],
    examples: &[
        Example {
            what: "En samtale er holdt efter den dag, planen siger",
            files: &[
                CASE,
                (
                    PLAN,
                    "---\ntitel: Min Plan\nopdateret: 2024-03-01\nsamtaler:\n  - dato: 2024-05-02\n    status: afholdt\n---\n",
                ),
            ],
            findings: &["content/planer/a/min-plan.md:5:11"],
        },
        Example {
            what: "Et tilbud er i gang, men sluttede, før planen blev opdateret",
            files: &[
                CASE,
                (
                    PLAN,
                    "---\ntitel: Min Plan\nopdateret: 2024-03-01\ntilbud:\n  - navn: Kursus\n    start: 2024-01-02\n    slut: 2024-02-15\n    status: igang\n---\n",
                ),
            ],
            findings: &["content/planer/a/min-plan.md:8:13"],
        },
        Example {
            what: "En planlagt samtale ligger før planens dato",
            files: &[
                CASE,
                (
                    PLAN,
                    "---\ntitel: Min Plan\nopdateret: 2024-03-01\nsamtaler:\n  - dato: 2024-02-02\n    status: planlagt\n---\n",
                ),
            ],
            findings: &["content/planer/a/min-plan.md:6:13"],
        },
        Example {
            what: "Alt passer",
            files: &[
                CASE,
                (
                    PLAN,
                    "---\ntitel: Min Plan\nopdateret: 2024-03-01\nsamtaler:\n  - dato: 2024-02-02\n    status: afholdt\n  - dato: 2024-04-02\n    status: planlagt\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    let Some(date) = on.date.filter(|_| on.plan.art == Kind::MinPlan) else { return };
    for (i, offer) in on.plan.tilbud.iter().enumerate() {
        let Some(last) = offer.slut.map(|day| day.0).filter(|last| *last < date) else { continue };
        if offer.status == Some(Status::Igang) {
            let name = offer.navn.as_str();
            out.at(
                format!("tilbud[{i}].status"),
                text!(
                    "Tilbuddet ”{name}” er skrevet som i gang, men det sluttede {last}, og planen er fra {date}.",
                    "The offer “{name}” is written as under way, but it ended {last}, and the plan is of {date}."
                ),
                text!(
                    "Ret status til gennemført eller afbrudt, eller ret slut, hvis tilbuddet er forlænget.",
                    "Correct status to gennemført or afbrudt, or correct slut if the offer was extended."
                ),
            );
        }
    }
    for (i, talk) in on.plan.samtaler.iter().enumerate() {
        let day = talk.dato.0;
        if talk.status == Some(Samtalestatus::Planlagt) && day < date {
            out.at(
                format!("samtaler[{i}].status"),
                text!(
                    "Samtalen {day} er skrevet som planlagt, men planen er fra {date}.",
                    "The talk of {day} is written as planned, but the plan is of {date}."
                ),
                text!(
                    "Skriv afholdt og hvad I aftalte, eller aflyst, hvis samtalen ikke blev holdt.",
                    "Write afholdt and what was agreed, or aflyst if the talk was not held."
                ),
            );
        }
    }
    newest_event(on, date, out);
}

/// The newest thing told that happened after the day the plan says it is from.
fn newest_event(on: &OnPlan, date: NaiveDate, out: &mut Out) {
    let talks = on.plan.samtaler.iter().enumerate().filter(|(_, t)| t.status == Some(Samtalestatus::Afholdt));
    let talks = talks.map(|(i, talk)| (talk.dato.0, format!("samtaler[{i}].dato")));
    let steps =
        on.plan.progression.iter().enumerate().map(|(i, p)| (p.dato.0, format!("progression[{i}].dato")));
    let notes = on.plan.notater.iter().enumerate().map(|(i, n)| (n.dato.0, format!("notater[{i}].dato")));
    let versions = on.plan.udgaver.iter().enumerate().map(|(i, v)| (v.dato.0, format!("udgaver[{i}].dato")));
    let Some((day, path)) = talks.chain(steps).chain(notes).chain(versions).max() else { return };
    if day > date {
        out.at(
            path,
            text!(
                "Planen fortæller om noget fra {day}, men siger selv, at den er fra {date}.",
                "The plan tells of something from {day}, but says itself that it is of {date}."
            ),
            text!(
                "Skriv den dag, planen sidst blev ændret, under opdateret, og gå planen igennem: passer mål, tilbud og aftaler stadig?",
                "Write under opdateret the day on which the plan was last changed, and go through it: do goals, offers and agreements still fit?"
            ),
        );
    }
}
