//! R479: fewer than four talks in the first six months, where the number is counted for most persons.

use super::example::{ACTION, CASE};
use super::first_talks::too_few;
use super::sources::audit;
use crate::diagnostic::{Example, Rule, Severity, Valid, both, text};
use crate::rules::{OnCase, Out};

pub static RULE: Rule = Rule {
    code: "R479",
    name: "fewer-than-four-talks-from-july-2026",
    severity: Severity::Note,
    title: both!(
        "Færre end fire samtaler i de første seks måneder (fra 1. juli 2026)",
        "Fewer than four talks in the first six months (from 1 July 2026)"
    ),
    why: both!(
        "Fra 1. juli 2026 måles kommunen på mindst 75 procent af personerne. En enkelt borger med færre samtaler er derfor ingen fejl, \
         men tæller med i kommunens andel.",
        "From 1 July 2026 the municipality is measured on at least 75 per cent of persons. One citizen with fewer talks is therefore \
         no fault, but counts in the municipality's share."
    ),
    source: Some(audit(
        "I de første seks måneder skal der … afholdes minimum fire individuelle opfølgningssamtaler",
    )),
    valid: Valid::since(2026, 7, 1),
    history: Some(both!(
        "Fra 2020 til 30. juni 2026 var mindst fire samtaler et krav i hver sag; før 2020 var det seks på 12 måneder. Fra 1. juli 2026 \
         har lov nr. 1750 af 29. december 2025 ændret det til et krav om kommunens andel.",
        "From 2020 to 30 June 2026 at least four talks were a demand in each case; before 2020 it was six in twelve months. From 1 July \
         2026 act no. 1750 of 29 December 2025 made it a demand on the municipality's share."
    )),
    requirements: &["79"],
    settings: &["regler.seks_måneder"],
    examples: &[
        Example {
            what: "Én samtale",
            files: &[
                CASE,
                (
                    ACTION,
                    "---\ntitel: A\nopdateret: 2026-10-01\nfærdig: 2026-01-12\nforløb_start: 2026-01-19\nsamtaler:\n  - {dato: 2026-02-27, status: afholdt}\n---\n",
                ),
            ],
            findings: &["content/planer/a/indsatsdel.md:7:3"],
        },
        Example {
            what: "Fire samtaler",
            files: &[
                CASE,
                (
                    ACTION,
                    "---\ntitel: A\nopdateret: 2026-10-01\nfærdig: 2026-01-12\nforløb_start: 2026-01-19\nsamtaler:\n  - {dato: 2026-02-02, status: afholdt}\n  - {dato: 2026-02-27, status: afholdt}\n  - {dato: 2026-04-27, status: afholdt}\n  - {dato: 2026-06-26, status: afholdt}\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnCase, out: &mut Out) {
    too_few(on, &RULE, out, |found, out| {
        let (da, en, start, end) = (found.how.da, found.how.en, found.start, found.end);
        let message = text!(
            "{da} i forløbets første seks måneder, {start} til {end}. Fire er det tal, kommunen måles på for mindst 75 procent af personerne; det er ingen fejl i den enkelte sag.",
            "{en} in the first six months of the course, {start} to {end}. Four is the number the municipality is measured on for at least 75 per cent of persons; it is no fault of one case."
        );
        let help = text!(
            "Skriv de samtaler, der er holdt, under samtaler: med status: afholdt. Er borgeren blandt dem, kommunen følger på en anden måde, er der intet at rette.",
            "Write the talks that were held under samtaler: with status: afholdt. If the citizen is among those followed in another way, there is nothing to mend."
        );
        out.elsewhere(found.entry, "samtaler", message, help);
    });
}
