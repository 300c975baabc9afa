//! H228: two plans have goals that are all but the same.

use super::goals::{self, First, Likeness};
use super::{example, source};
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::rules::{OnCase, Out};

pub static RULE: Rule = Rule {
    code: "H228",
    name: "goal-nearly-twice",
    severity: Severity::Note,
    title: both!("To mål er næsten ens", "Two goals are nearly the same"),
    why: both!(
        "Borgeren kan ikke se, om det er ét mål eller to. Som regel er målet skrevet af og kun rettet det ene sted.",
        "The citizen cannot see whether it is one goal or two. Usually the goal was copied and then corrected in one place only."
    ),
    source: Some(source::memo("at genbruge oplysninger om fx mål og delmål på tværs af fagsystemer")),
    requirements: &["28"],
    examples: &[
        Example {
            what: "Et bogstav til forskel",
            files: &[
                example::CASE,
                (
                    "content/planer/a/forberedende-del.md",
                    "---\ntitel: Del\nfærdig: 2026-01-05\nmål:\n  - tekst: Job som lagermedarbejder i en butik\n---\n",
                ),
                (
                    "content/planer/a/indsatsdel.md",
                    "---\ntitel: Del\nfærdig: 2026-03-05\nmål:\n  - tekst: Job som lagermedarbejder i butik\n---\n",
                ),
            ],
            findings: &["content/planer/a/indsatsdel.md:5:12"],
        },
        Example {
            what: "Tallet gør det til to mål",
            files: &[
                example::CASE,
                (
                    "content/planer/a/forberedende-del.md",
                    "---\ntitel: Del\nfærdig: 2026-01-05\nmål:\n  - tekst: Arbejde 10 timer om ugen i en butik\n---\n",
                ),
                (
                    "content/planer/a/indsatsdel.md",
                    "---\ntitel: Del\nfærdig: 2026-03-05\nmål:\n  - tekst: Arbejde 15 timer om ugen i en butik\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnCase, out: &mut Out) {
    for found in goals::twice(on.case, Likeness::Near) {
        let words = found.words;
        let message = match &found.first {
            First::Case(name) => text!(
                "Målet ”{words}” er næsten det samme som målet ”{name}” i sag.yaml.",
                "The goal “{words}” is nearly the same as the goal “{name}” in sag.yaml."
            ),
            First::Plan(other) => {
                let title = &other.data.titel;
                text!(
                    "Målet ”{words}” er næsten det samme som et mål i planen ”{title}”.",
                    "The goal “{words}” is nearly the same as a goal in the plan “{title}”."
                )
            }
        };
        let help = text!(
            "Er det samme mål, så skriv det én gang i sag.yaml under mål:, og skriv kun navnet i planerne. Er det to mål, så skriv, hvad der skiller dem.",
            "If it is the same goal, write it once in sag.yaml under mål: and only its name in the plans. If there are two goals, write what sets them apart."
        );
        out.elsewhere(found.entry, found.path, message, help);
    }
}
