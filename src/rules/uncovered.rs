//! Requirements that no rule covers, each with the honest reason.

use crate::diagnostic::{StaticText, both};

/// Number and reason of each requirement without a rule, in the order of the requirements.
pub static UNCOVERED: &[(&str, StaticText)] = &[
    (
        "109",
        both!(
            "Indholdsfortegnelsen skrives ikke: klarplan laver den af mødets punkter, så den altid passer.",
            "The table of contents is not written: klarplan makes it from the meeting's items, so that it always fits."
        ),
    ),
    (
        "151",
        both!(
            "Tabeltekster, kolonneoverskrifter og sidens sprog skrives ikke i indholdet: klarplan laver dem, og prøver af de færdige sider holder øje med dem.",
            "Captions, column headings and the page's language are not written in the content: klarplan makes them, and tests of the finished pages watch over them."
        ),
    ),
    (
        "152",
        both!(
            "Kravet handler om reglerne selv. Prøver af reglerne holder øje med, at hver regel har kode, alvor, kilde og gyldighed.",
            "The requirement is about the rules themselves. Tests of the rules see to it that each has code, severity, source and validity."
        ),
    ),
    (
        "153",
        both!(
            "Opgørelser på tværs af planer laves af klarplan selv. Reglerne ser kun på de resultattabeller, der er skrevet i indholdet.",
            "Aggregates across plans are made by klarplan itself. The rules look only at result tables written in the content."
        ),
    ),
];

/// Every number that must be covered or listed: 1–153, with 130a, 130b and 148a–148f.
pub fn numbers() -> impl Iterator<Item = String> {
    (1..=153u32).flat_map(|n| {
        let parts: &[&str] = match n {
            130 => &["", "a", "b"],
            148 => &["", "a", "b", "c", "d", "e", "f"],
            _ => &[""],
        };
        parts.iter().map(move |part| format!("{n}{part}")).collect::<Vec<_>>()
    })
}
