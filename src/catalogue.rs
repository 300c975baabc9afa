//! Every rule klarplan has, of form, of personal data and of the domain, for lists, explanations and names in comments.

use crate::diagnostic::{Rule, StaticText, both};
use crate::{faults, leak, rules};

/// All rules, by code.
#[must_use]
pub fn all() -> Vec<&'static Rule> {
    let mut all: Vec<&'static Rule> = faults::ALL.to_vec();
    all.extend(leak::rules::ALL);
    all.extend(rules::all().map(|entry| entry.rule));
    all.sort_by_key(|rule| rule.code);
    all
}

/// The rule of this code or name, whatever the case of its letters.
#[must_use]
pub fn find(word: &str) -> Option<&'static Rule> {
    all().into_iter().find(|r| r.code.eq_ignore_ascii_case(word) || r.name.eq_ignore_ascii_case(word))
}

/// The areas rules belong to: the letters their codes begin with, and what they are about.
pub static AREAS: &[(&str, StaticText)] = &[
    ("F", both!("Filernes form", "The form of files")),
    ("H", both!("Helhedsorienterede planer og familieplaner", "Holistic and family plans")),
    ("K", both!("Udvalg, møder og punkter", "Committees, meetings and items")),
    ("L", both!("Personoplysninger", "Personal data")),
    ("M", both!("Min Plan", "Min Plan (My Plan)")),
    ("O", both!("Ordninger, puljer og priser", "Schemes, pools and prizes")),
    ("R", both!("Rehabiliteringsplaner og ressourceforløb", "Rehabilitation plans and resource courses")),
    ("S", both!("Klart sprog", "Plain language")),
    ("T", both!("Ledelsestilsyn", "Managerial supervision")),
    ("U", both!("Udbud og resultater", "Procurement and results")),
];
