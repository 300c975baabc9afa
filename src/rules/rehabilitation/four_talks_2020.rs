//! R079: fewer than four talks in the first six months, by the rules of 2020 to 2023.

use super::example::{ACTION, CASE};
use super::first_talks::{help, too_few};
use super::sources::{audit, law};
use crate::diagnostic::{Example, Rule, Severity, Valid, both, text};
use crate::rules::{OnCase, Out};

pub static RULE: Rule = Rule {
    code: "R079",
    name: "fewer-than-four-talks-2020-2023",
    severity: Severity::Error,
    title: both!(
        "Færre end fire samtaler i de første seks måneder (2020–2023)",
        "Fewer than four talks in the first six months (2020–2023)"
    ),
    why: both!(
        "De første måneder afgør, om forløbet kommer i gang. Loven giver borgeren ret til at blive fulgt tæt.",
        "The first months decide whether the course gets going. The law entitles citizens to be followed closely."
    ),
    source: Some(audit(
        "I de første seks måneder skal der … afholdes minimum fire individuelle opfølgningssamtaler",
    )),
    law: Some(law(
        both!(
            "Lov om en aktiv beskæftigelsesindsats § 31, LBK 701 af 2022",
            "Act on active employment efforts § 31, consolidated act 701 of 2022"
        ),
        "",
    )),
    valid: Valid::since(2020, 1, 1).to(2023, 12, 31),
    history: Some(both!(
        "Gjaldt fra 1. januar 2020 til 31. december 2023. Før var det seks samtaler på 12 måneder. Fra 1. januar 2024 er tallet \
         stadig fire for borgere i ressourceforløb, men et andet for dagpengemodtagere.",
        "Held from 1 January 2020 to 31 December 2023. Before, it was six talks in twelve months. From 1 January 2024 the number is \
         still four for citizens in resource courses, but another for those on unemployment benefit."
    )),
    requirements: &["79"],
    settings: &["regler.samtaler_efter", "regler.seks_måneder"],
    examples: &[
        Example {
            what: "Tre samtaler i 2021",
            files: &[
                CASE,
                (
                    ACTION,
                    "---\ntitel: A\nopdateret: 2021-12-01\nfærdig: 2021-03-01\nforløb_start: 2021-03-08\nsamtaler:\n  - {dato: 2021-04-01, status: afholdt}\n  - {dato: 2021-06-01, status: afholdt}\n  - {dato: 2021-08-02, status: afholdt}\n  - {dato: 2021-11-02, status: afholdt}\n---\n",
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
                    "---\ntitel: A\nopdateret: 2021-12-01\nfærdig: 2021-03-01\nforløb_start: 2021-03-08\nsamtaler:\n  - {dato: 2021-04-01, status: afholdt}\n  - {dato: 2021-06-01, status: afholdt}\n  - {dato: 2021-08-02, status: afholdt}\n  - {dato: 2021-09-02, status: afholdt}\n---\n",
                ),
            ],
            findings: &[],
        },
        Example {
            what: "De seks måneder er ikke gået",
            files: &[
                CASE,
                (
                    ACTION,
                    "---\ntitel: A\nopdateret: 2021-04-01\nfærdig: 2021-03-01\nforløb_start: 2021-03-08\n---\n",
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
            "{da} i forløbets første seks måneder, {start} til {end}. Efter reglerne fra 2020 til 2023 skulle der være mindst fire.",
            "{en} in the first six months of the course, {start} to {end}. By the rules of 2020 to 2023 there had to be at least four."
        );
        out.elsewhere(found.entry, "samtaler", message, help());
    });
}
