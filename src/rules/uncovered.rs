//! Requirements that no rule covers, each with the honest reason.

use crate::diagnostic::{StaticText, both};

/// Number and reason of each requirement without a rule, in the order of the requirements.
pub static UNCOVERED: &[(&str, StaticText)] = &[(
    "109",
    both!(
        "Indholdsfortegnelsen skrives ikke: klarplan laver den af mødets punkter, så den altid passer.",
        "The table of contents is not written: klarplan makes it from the meeting's items, so that it always fits."
    ),
)];

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
