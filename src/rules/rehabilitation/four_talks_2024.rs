//! R279: fewer than four talks in the first six months, by the rules of 2024 to June 2026.

use super::example::{ACTION, CASE};
use super::first_talks::{help, too_few};
use super::sources::{audit, law};
use crate::diagnostic::{Example, Rule, Severity, Valid, both, text};
use crate::rules::{OnCase, Out};

pub static RULE: Rule = Rule {
    code: "R279",
    name: "fewer-than-four-talks-2024-2026",
    severity: Severity::Error,
    title: both!(
        "Færre end fire samtaler i de første seks måneder (fra 2024)",
        "Fewer than four talks in the first six months (from 2024)"
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
            "Lov om en aktiv beskæftigelsesindsats § 31, LBK 280 af 1. marts 2024, og lov nr. 727 af 13. juni 2023",
            "Act on active employment efforts § 31, consolidated act 280 of 1 March 2024, and act no. 727 of 13 June 2023"
        ),
        "",
    )),
    valid: Valid::since(2024, 1, 1).to(2026, 6, 30),
    history: Some(both!(
        "Gælder fra 1. januar 2024 til 30. juni 2026: mindst fire samtaler for andre end dagpengemodtagere; de har mindst tre i \
         a-kassen og tre i jobcentret. Fra 2020 til 2023 var det fire for alle. Fra 1. juli 2026 måles tallet for mindst 75 procent af \
         personerne, så det ikke længere er en fejl i den enkelte sag.",
        "Holds from 1 January 2024 to 30 June 2026: at least four talks for others than those on unemployment benefit, who have at \
         least three with their fund and three with the job centre. From 2020 to 2023 it was four for all. From 1 July 2026 the number \
         is counted for at least 75 per cent of persons, so that it is no longer a fault of one case."
    )),
    requirements: &["79"],
    settings: &["regler.seks_måneder"],
    examples: &[
        Example {
            what: "To samtaler i 2024",
            files: &[
                CASE,
                (
                    ACTION,
                    "---\ntitel: A\nopdateret: 2024-12-01\nfærdig: 2024-05-02\nforløb_start: 2024-05-06\nsamtaler:\n  - {dato: 2024-06-27, status: afholdt}\n  - {dato: 2024-08-26, status: afholdt}\n---\n",
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
                    "---\ntitel: A\nopdateret: 2024-12-01\nfærdig: 2024-05-02\nforløb_start: 2024-05-06\nsamtaler:\n  - {dato: 2024-05-16, status: afholdt}\n  - {dato: 2024-06-27, status: afholdt}\n  - {dato: 2024-08-26, status: afholdt}\n  - {dato: 2024-10-10, status: afholdt}\n---\n",
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
            "{da} i forløbets første seks måneder, {start} til {end}. Efter de regler, der gælder fra 2024 til juni 2026, skal der være mindst fire.",
            "{en} in the first six months of the course, {start} to {end}. By the rules of 2024 to June 2026 there must be at least four."
        );
        out.elsewhere(found.entry, "samtaler", message, help());
    });
}
