//! K312: the document number does not begin with the case number.

use super::samples::{fails, københavn, passes};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::rules::{OnResults, Out};

pub static RULE: Rule = Rule {
    code: "K312",
    name: "document-number-of-another-case",
    severity: Severity::Error,
    title: both!("Dokumentnummeret hører til en anden sag", "The document number belongs to another case"),
    why: both!(
        "Et dokuments nummer er sagens nummer, en bindestreg og et løbenummer. Passer de ikke sammen, kan læseren ikke finde dokumentet i sagen.",
        "A document's number is the case's number, a hyphen and a running number. If they do not agree, readers cannot find the document in its case."
    ),
    source: Some(københavn("Sagsnummer 2020-0117251 … Dokumentnummer 2020-0117251-3")),
    requirements: &["112"],
    examples: &[
        fails(
            "To cifre er byttet om",
            &[
                ("content/udbud/r/ramme.md", "---\ntitel: R\nsagsnr: 2020-0117251\n---\n"),
                ("content/udbud/r/resultater.yaml", "titel: A\ndokumentnr: 2020-0117215-3\n"),
            ],
            &["content/udbud/r/resultater.yaml:2:13"],
        ),
        passes(
            "Sagens nummer og -3",
            &[
                ("content/udbud/r/ramme.md", "---\ntitel: R\nsagsnr: 2020-0117251\n---\n"),
                ("content/udbud/r/resultater.yaml", "titel: A\ndokumentnr: 2020-0117251-3\n"),
            ],
        ),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnResults, out: &mut Out) {
    let (Some(case), Some(document)) = (&on.framework.ramme.data.sagsnr, &on.results.dokumentnr) else {
        return;
    };
    let running = document.strip_prefix(case.as_str()).and_then(|rest| rest.strip_prefix('-'));
    if !running.is_some_and(|n| !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit())) {
        out.at(
            "dokumentnr",
            text!(
                "Dokumentet har nummer {document}, men sagen har nummer {case}.",
                "The document has number {document}, but the case has number {case}."
            ),
            text!(
                "Skriv sagens nummer, en bindestreg og dokumentets løbenummer, fx {case}-3.",
                "Write the case's number, a hyphen and the document's running number, such as {case}-3."
            ),
        );
    }
}
