//! R083: the latest follow-up does not say how the citizen took part in the efforts.

use super::course::courses;
use super::example::{ACTION, CASE};
use super::sources::audit;
use super::talks::latest_follow_up;
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::rules::{OnCase, Out};

pub static RULE: Rule = Rule {
    code: "R083",
    name: "follow-up-without-participation",
    severity: Severity::Warning,
    title: both!(
        "Den seneste opfølgning siger intet om deltagelsen",
        "The latest follow-up says nothing of participation"
    ),
    why: both!(
        "Opfølgningen skal vise, om indsatserne bliver til noget. Ellers opdages det for sent, at noget er gået i stå.",
        "The follow-up should show whether the efforts come to anything. Else it is seen too late that something has stopped."
    ),
    source: Some(audit(
        "Kommunerne skal således løbende følge op på borgers deltagelse i indsatser, justere indsatsplanen og mål samt løbende \
         vurdere, om der er behov for (intensiveret) mentorstøtte",
    )),
    requirements: &["83"],
    examples: &[
        Example {
            what: "Intet om deltagelse",
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
            what: "Deltagelsen er skrevet",
            files: &[
                CASE,
                (
                    ACTION,
                    "---\ntitel: A\nopdateret: 2024-06-27\nfærdig: 2024-05-02\nforløb_start: 2024-05-06\nsamtaler:\n  - dato: 2024-06-27\n    type: opfølgningssamtale\n    status: afholdt\n    deltagelse: Søvnhold seks gange, mentor hver uge.\n---\n",
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
        if talk.deltagelse.is_some() {
            continue;
        }
        let date = talk.dato;
        out.elsewhere(
            entry,
            format!("samtaler[{at}].deltagelse"),
            text!(
                "Den seneste opfølgning {date} siger ikke, hvordan borgeren har deltaget i indsatserne.",
                "The latest follow-up of {date} does not say how the citizen has taken part in the efforts."
            ),
            text!(
                "Skriv under samtalens deltagelse:, fx ”Du har været til træning syv gange ud af syv”. Var intet i gang, så skriv det.",
                "Write under the talk's deltagelse:, such as “Du har været til træning syv gange ud af syv”. If nothing was going on, say so."
            ),
        );
    }
}
