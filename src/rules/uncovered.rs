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
        "148e",
        both!(
            "Hvem der har slået op i et register, og hvordan et fagsystem følger databeskyttelsesreglerne, ved kun systemet selv. klarplan holder kun øje med, hvad der når ud på siderne (L-reglerne).",
            "Who looked up what in a register, and how a case system follows data protection law, only that system knows. klarplan watches only what reaches the pages (the L rules)."
        ),
    ),
    (
        "148f",
        both!(
            "En tilfældig stikprøve trækkes af den fulde liste over sager, og den er ikke i klarplan. Reglerne ser på, om et tilsyn siger, hvordan stikprøven er trukket, og hvor stor den er.",
            "A random sample is drawn from the full list of cases, which klarplan does not hold. The rules see whether a supervision says how its sample was drawn, and how large it is."
        ),
    ),
    (
        "152",
        both!(
            "Kravet handler om reglerne selv. Prøver af reglerne holder øje med, at hver regel har kode, alvor, kilde og gyldighed.",
            "The requirement is about the rules themselves. Tests of the rules see to it that each has code, severity, source and validity."
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
