//! H028: the same goal is written out in two plans.

use super::goals::{self, First, Likeness};
use super::{example, source};
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::rules::{OnCase, Out};

pub static RULE: Rule = Rule {
    code: "H028",
    name: "goal-written-twice",
    severity: Severity::Note,
    title: both!("Målet er skrevet to gange", "The goal is written twice"),
    why: both!(
        "Når målet ændrer sig, bliver det kun rettet det ene sted. Skrives det én gang i sag.yaml, er det ens i alle planer.",
        "When the goal changes, it is corrected in one place only. Written once in sag.yaml it is the same in all plans."
    ),
    source: Some(source::memo("at genbruge oplysninger om fx mål og delmål på tværs af fagsystemer")),
    requirements: &["28"],
    examples: &[
        Example {
            what: "Målet står også i sag.yaml",
            files: &[
                (
                    "content/planer/a/sag.yaml",
                    "titel: A\nborger: Ada\nmål:\n  lager:\n    tekst: Job som lagermedarbejder\n",
                ),
                (
                    "content/planer/a/min-plan.md",
                    "---\ntitel: Min Plan\nmål:\n  - tekst: job som lagermedarbejder.\n---\n",
                ),
            ],
            findings: &["content/planer/a/min-plan.md:4:12"],
        },
        Example {
            what: "Samme mål i to planer",
            files: &[
                example::CASE,
                (
                    "content/planer/a/forberedende-del.md",
                    "---\ntitel: Del\nfærdig: 2026-01-05\nmål:\n  - tekst: Job som lagermedarbejder\n---\n",
                ),
                (
                    "content/planer/a/indsatsdel.md",
                    "---\ntitel: Del\nfærdig: 2026-03-05\nmål:\n  - tekst: Job som lagermedarbejder\n---\n",
                ),
            ],
            findings: &["content/planer/a/indsatsdel.md:5:12"],
        },
        Example {
            what: "Målet står ét sted, og planen nævner det",
            files: &[
                (
                    "content/planer/a/sag.yaml",
                    "titel: A\nborger: Ada\nmål:\n  lager:\n    tekst: Job som lagermedarbejder\n",
                ),
                ("content/planer/a/min-plan.md", "---\ntitel: Min Plan\nmål:\n  - lager\n---\n"),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnCase, out: &mut Out) {
    for found in goals::twice(on.case, Likeness::Same) {
        let words = found.words;
        match found.first {
            First::Case(name) => out.elsewhere(
                found.entry,
                found.path,
                text!(
                    "Målet ”{words}” står også i sag.yaml under navnet ”{name}”.",
                    "The goal “{words}” stands in sag.yaml too, by the name “{name}”."
                ),
                text!(
                    "Skriv kun navnet, - {name}, under mål: her. Så står målet ét sted.",
                    "Write only the name, - {name}, under mål: here. Then the goal stands once."
                ),
            ),
            First::Plan(other) => {
                let title = &other.data.titel;
                out.elsewhere(
                    found.entry,
                    found.path,
                    text!(
                        "Målet ”{words}” står også i planen ”{title}”.",
                        "The goal “{words}” stands in the plan “{title}” too."
                    ),
                    text!(
                        "Flyt målet til sag.yaml under mål:, og skriv kun dets navn i de to planer.",
                        "Move the goal to sag.yaml under mål:, and write only its name in the two plans."
                    ),
                );
            }
        }
    }
}
