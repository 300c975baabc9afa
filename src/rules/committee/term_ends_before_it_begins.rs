//! K308: the committee's term ends before it begins.

use super::samples::{fails, lejre, passes};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::rules::{OnCommittee, Out};

pub static RULE: Rule = Rule {
    code: "K308",
    name: "term-ends-before-it-begins",
    severity: Severity::Error,
    title: both!("Valgperioden slutter, før den begynder", "The term ends before it begins"),
    why: both!(
        "Så kan intet møde ligge i perioden, og læseren kan ikke se, hvornår udvalget sad.",
        "Then no meeting can lie within it, and readers cannot see when the committee sat."
    ),
    source: Some(lejre("Udvalget for Job, Arbejdsmarked og Integration - 2022-2025")),
    requirements: &["108"],
    examples: &[
        fails(
            "Årene er byttet om",
            &[("content/udvalg/a/udvalg.md", "---\nnavn: A\nperiode:\n  fra: 2025\n  til: 2022\n---\n")],
            &["content/udvalg/a/udvalg.md:5:8"],
        ),
        passes(
            "2022 til 2025",
            &[("content/udvalg/a/udvalg.md", "---\nnavn: A\nperiode:\n  fra: 2022\n  til: 2025\n---\n")],
        ),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnCommittee, out: &mut Out) {
    let Some(term) = &on.udvalg.periode else { return };
    let (from, to) = (term.fra, term.til);
    if to < from {
        out.at(
            "periode.til",
            text!(
                "Valgperioden begynder i {from}, men slutter i {to}.",
                "The term begins in {from} but ends in {to}."
            ),
            text!(
                "Skriv det første år i fra: og det sidste i til:.",
                "Write the first year in fra: and the last in til:."
            ),
        );
    }
}
