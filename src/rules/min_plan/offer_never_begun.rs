//! M010: an offer whose time has come was neither begun nor completed.

use super::sample::{CASE, PLAN};
use crate::diagnostic::{Citation, Example, Rule, Severity, both, text};
use crate::model::Kind;
use crate::model::plan::Status;
use crate::rules::{OnPlan, Out};

pub static RULE: Rule = Rule {
    code: "M010",
    name: "offer-never-begun",
    severity: Severity::Error,
    title: both!(
        "Planen viser et tilbud, som aldrig blev til noget",
        "The plan shows an offer that came to nothing"
    ),
    why: both!(
        "Borgeren tror, at tilbuddet venter, og ingen kan se, hvad der egentlig sker i forløbet.",
        "The citizen believes that the offer is waiting, and nobody can see what really happens."
    ),
    source: Some(Citation {
        title: both!(
            "Københavns Kommune, oplæg om Min Plan, 24. september 2018",
            "City of Copenhagen, slides on Min Plan, 24 September 2018"
        ),
        quote: "Der fremgår oplysninger om tilbud i ”Min Plan”, som ikke er blevet påbegyndt eller gennemført",
    }),
    requirements: &["10"],
    examples: &[
        Example {
            what: "Skulle være begyndt for en måned siden",
            files: &[
                CASE,
                (
                    PLAN,
                    "---\ntitel: Min Plan\nudarbejdet: 2024-03-01\nopdateret: 2024-09-02\ntilbud:\n  - navn: Kursus\n    start: 2024-08-01\n    status: planlagt\n---\n",
                ),
            ],
            findings: &["content/planer/a/min-plan.md:8:13"],
        },
        Example {
            what: "Aflyst og stadig i planen",
            files: &[
                CASE,
                (
                    PLAN,
                    "---\ntitel: Min Plan\nudarbejdet: 2024-03-01\nopdateret: 2024-09-02\ntilbud:\n  - navn: Kursus\n    start: 2024-08-01\n    status: aflyst\n---\n",
                ),
            ],
            findings: &["content/planer/a/min-plan.md:8:13"],
        },
        Example {
            what: "I gang, og et, der kommer",
            files: &[
                CASE,
                (
                    PLAN,
                    "---\ntitel: Min Plan\nudarbejdet: 2024-03-01\nopdateret: 2024-09-02\ntilbud:\n  - navn: Kursus\n    start: 2024-08-01\n    status: igang\n  - navn: Praktik\n    start: 2024-10-01\n    status: planlagt\n---\n",
                ),
            ],
            findings: &[],
        },
        Example {
            what: "Aflyst, før det skulle begynde",
            files: &[
                CASE,
                (
                    PLAN,
                    "---\ntitel: Min Plan\nudarbejdet: 2024-03-01\nopdateret: 2024-09-02\ntilbud:\n  - navn: Kursus\n    start: 2024-10-01\n    status: aflyst\n---\n",
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
        let time = || offer.tidspunkt.as_ref().and_then(|t| t.range(None)).map(|(_, last)| last);
        let Some(begins) = offer.start.map(|day| day.0).or_else(time).filter(|day| *day < date) else {
            continue;
        };
        let name = offer.navn.as_str();
        let message = match offer.status {
            Some(Status::Planlagt | Status::Anbefalet) => text!(
                "Tilbuddet ”{name}” skulle være begyndt {begins}, men planen fra {date} siger stadig, at det ikke er begyndt.",
                "The offer “{name}” should have begun {begins}, but the plan of {date} still says that it has not."
            ),
            Some(Status::Aflyst) => text!(
                "Tilbuddet ”{name}” skulle være begyndt {begins}, men blev aflyst. Det står stadig i planen fra {date}.",
                "The offer “{name}” should have begun {begins}, but was cancelled. It still stands in the plan of {date}."
            ),
            Some(Status::IkkePåbegyndt) => text!(
                "Tilbuddet ”{name}” skulle være begyndt {begins}, men blev det aldrig. Det står stadig i planen fra {date}.",
                "The offer “{name}” should have begun {begins}, but never did. It still stands in the plan of {date}."
            ),
            // Unknown is not wrong; what was begun and broken off was begun.
            Some(Status::Igang | Status::Gennemført | Status::Afbrudt) | None => continue,
        };
        out.at(
            format!("tilbud[{i}].status"),
            message,
            text!(
                "Ret status til igang eller gennemført, hvis tilbuddet begyndte. Skriv en ny start, hvis det er udskudt. Ellers slet tilbuddet, og skriv i et notat, hvorfor det ikke blev til noget.",
                "Correct status to igang or gennemført if the offer began. Write a new start if it is put off. Otherwise delete the offer, and write in a note why it came to nothing."
            ),
        );
    }
}
