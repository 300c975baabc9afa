//! R080: the citizen asked for a talk that was never held.

use super::course::courses;
use super::example::{ACTION, CASE};
use super::sources::audit;
use super::talks::{all, was_held};
use crate::diagnostic::{Example, Rule, Severity, Valid, both, text};
use crate::model::plan::Samtalestatus;
use crate::rules::{OnCase, Out};

pub static RULE: Rule = Rule {
    code: "R080",
    name: "requested-talk-not-held",
    severity: Severity::Error,
    title: both!(
        "Borgeren bad om en samtale, der ikke er holdt",
        "The citizen asked for a talk that was not held"
    ),
    why: both!(
        "Borgeren har altid ret til flere samtaler, når borgeren beder om det.",
        "Citizens are always entitled to more talks when they ask for them."
    ),
    source: Some(audit(
        "Borgeren har dog altid ret til yderligere samtaler, hvis han eller hun anmoder om det",
    )),
    valid: Valid::since(2020, 1, 1),
    history: Some(both!(
        "Retten står i fokusrevisionen som en del af reglerne fra 1. januar 2020. Før kunne der aftales flere samtaler end de seks om \
         året, hvis det var nødvendigt.",
        "The audit tells of the right as part of the rules from 1 January 2020. Before, more talks than the six a year could be agreed \
         on where needed."
    )),
    requirements: &["80"],
    examples: &[
        Example {
            what: "Aflyst, og intet kom i stedet",
            files: &[
                CASE,
                (
                    ACTION,
                    "---\ntitel: A\nopdateret: 2024-11-10\nfærdig: 2024-05-02\nsamtaler:\n  - dato: 2024-10-24\n    ønsket_af_borger: ja\n    status: aflyst\n---\n",
                ),
            ],
            findings: &["content/planer/a/indsatsdel.md:8:13"],
        },
        Example {
            what: "En ny samtale ugen efter",
            files: &[
                CASE,
                (
                    ACTION,
                    "---\ntitel: A\nopdateret: 2024-11-10\nfærdig: 2024-05-02\nsamtaler:\n  - dato: 2024-10-24\n    ønsket_af_borger: ja\n    status: aflyst\n  - dato: 2024-10-31\n    status: afholdt\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnCase, out: &mut Out) {
    let today = on.ctx.today;
    for course in courses(on) {
        let Some(known) = course.known_to(today) else { continue };
        let talks = all(&course);
        for (entry, at, talk) in &talks {
            let date = talk.dato;
            let called_off = talk.status == Some(Samtalestatus::Aflyst);
            let forgotten = talk.status == Some(Samtalestatus::Planlagt) && date.0 < known;
            if !talk.ønsket_af_borger.0 || !RULE.valid.holds(date.0) || !(called_off || forgotten) {
                continue;
            }
            let later = talks.iter().any(|(_, _, other)| {
                let planned = other.status == Some(Samtalestatus::Planlagt) && other.dato.0 >= known;
                other.dato > date && (planned || was_held(other, today))
            });
            if later {
                continue;
            }
            let (da, en) = if called_off {
                ("blev aflyst", "was called off")
            } else {
                ("er stadig kun planlagt", "is still only planned")
            };
            out.elsewhere(
                entry,
                format!("samtaler[{at}].status"),
                text!(
                    "Borgeren bad om samtalen {date}. Den {da}, og der er ikke holdt eller aftalt en ny.",
                    "The citizen asked for the talk of {date}. It {en}, and no other has been held or agreed on."
                ),
                text!(
                    "Aftal en ny samtale, og skriv den under samtaler:. Er den holdt, så skriv status: afholdt.",
                    "Agree on a new talk, and write it under samtaler:. If it was held, write status: afholdt."
                ),
            );
        }
    }
}
