//! R061: the action part names no coordinating caseworker.

use super::example::{ACTION, CASE};
use super::sources::audit;
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::model::plan::Del;
use crate::rules::{OnPlan, Out};

pub static RULE: Rule = Rule {
    code: "R061",
    name: "coordinator-missing",
    severity: Severity::Warning,
    title: both!("Den koordinerende sagsbehandler er ikke nævnt", "The coordinating caseworker is not named"),
    why: both!(
        "Den koordinerende sagsbehandler er borgerens vigtigste kontakt. Borgeren skal kunne læse, hvem det er.",
        "The coordinating caseworker is the citizen's main contact. The citizen should be able to read who it is."
    ),
    source: Some(audit(
        "Borgere i ressourceforløb skal tildeles en koordinerende sagsbehandler. Den koordinerende sagsbehandler er borgerens \
         primære kontakt i kommunen",
    )),
    requirements: &["61"],
    examples: &[
        Example {
            what: "Ingen er nævnt",
            files: &[CASE, (ACTION, "---\ntitel: A\nfærdig: 2024-05-02\n---\n")],
            findings: &["content/planer/a/indsatsdel.md:2:1"],
        },
        Example {
            what: "Den eneste er holdt op",
            files: &[
                CASE,
                PEOPLE,
                (
                    ACTION,
                    "---\ntitel: A\nfærdig: 2024-05-02\nopdateret: 2024-09-02\nkoordinerende_sagsbehandler:\n  - person: kmj\n    fra: 2024-05-02\n    til: 2024-08-30\n---\n",
                ),
            ],
            findings: &["content/planer/a/indsatsdel.md:6:3"],
        },
        Example {
            what: "Karen er nævnt",
            files: &[
                CASE,
                PEOPLE,
                (
                    ACTION,
                    "---\ntitel: A\nfærdig: 2024-05-02\nkoordinerende_sagsbehandler:\n  - person: kmj\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

const PEOPLE: (&str, &str) = ("content/registre/personer.yaml", "kmj:\n  navn: Karen\n");

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    let Del::Indsatsdel(del) = &on.plan.del else { return };
    let who = &on.plan.koordinerende_sagsbehandler;
    if del.færdig.is_none() {
        return;
    }
    let help = text!(
        "Skriv under koordinerende_sagsbehandler: den person fra registeret, som følger borgeren, og fra hvilken dag.",
        "Write under koordinerende_sagsbehandler: the person of the register who follows the citizen, and from which day."
    );
    if who.is_empty() {
        let message = text!(
            "Indsatsdelen er færdig, men siger ikke, hvem der er borgerens koordinerende sagsbehandler.",
            "The action part is finished, but does not say who the citizen's coordinating caseworker is."
        );
        out.at("koordinerende_sagsbehandler", message, help);
    } else if let Some(day) = on.plan.dato()
        && let Some(last) = who.iter().filter_map(|k| k.til).max()
        && who.iter().all(|k| k.til.is_some_and(|til| til < day))
    {
        let message = text!(
            "Den sidste koordinerende sagsbehandler holdt op {last}, og ingen ny er nævnt i planen fra {day}.",
            "The last coordinating caseworker left on {last}, and no new one is named in the plan of {day}."
        );
        out.at("koordinerende_sagsbehandler", message, help);
    }
}
