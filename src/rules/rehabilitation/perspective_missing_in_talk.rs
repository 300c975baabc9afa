//! R072: the latest follow-up tells nothing of the citizen's perspective.

use super::course::courses;
use super::example::{ACTION, CASE};
use super::sources::audit;
use super::talks::latest_follow_up;
use super::voice::is_citizens;
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::rules::{OnCase, Out};

pub static RULE: Rule = Rule {
    code: "R072",
    name: "talk-without-citizens-perspective",
    severity: Severity::Warning,
    title: both!(
        "Borgerens perspektiv mangler i den seneste opfølgning",
        "The citizen's perspective is missing in the latest follow-up"
    ),
    why: both!(
        "Samtalen skal vise, at borgeren er med til at justere forløbet. I fokusrevisionen stod det i 81 procent af de seneste \
         opfølgninger.",
        "The talk should show that the citizen has a say in adjusting the course. In the audit it did in 81 per cent of the latest \
         follow-ups."
    ),
    source: Some(audit(
        "Der er krav om, at kommunerne i opfølgningssamtalerne skal dokumentere inddragelse af borgeren gennem hele ressourceforløbet",
    )),
    requirements: &["72"],
    examples: &[
        Example {
            what: "Kun kommunens ord",
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
            what: "Borgerens egne ord om samtalen",
            files: &[
                CASE,
                (
                    ACTION,
                    "---\ntitel: A\nopdateret: 2024-06-27\nfærdig: 2024-05-02\nforløb_start: 2024-05-06\nsamtaler:\n  - dato: 2024-06-27\n    type: opfølgningssamtale\n    status: afholdt\n    egne_ord: Jeg har sovet fem nætter i træk.\n---\n",
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
        // The citizen's words of the same day may stand with the plan's.
        let spoken = entry.data.egne_ord.iter().filter(|w| w.dato == Some(talk.dato)).map(|w| &w.tekst);
        if spoken.chain(&talk.egne_ord).any(|words| is_citizens(words)) {
            continue;
        }
        let date = talk.dato;
        out.elsewhere(
            entry,
            format!("samtaler[{at}].egne_ord"),
            text!(
                "Den seneste opfølgning {date} siger ikke, hvad borgeren selv mente.",
                "The latest follow-up of {date} does not say what the citizen thought."
            ),
            text!(
                "Skriv under samtalens egne_ord: hvad borgeren sagde, fx ”Jeg var helt færdig om torsdagen. Men på den gode måde”.",
                "Write under the talk's egne_ord: what the citizen said, such as “Jeg var helt færdig om torsdagen. Men på den gode måde”."
            ),
        );
    }
}
