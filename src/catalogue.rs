//! Every rule klarplan has, of form and of the domain, for lists, explanations and names in comments.

use crate::diagnostic::Rule;
use crate::{faults, rules};

/// All rules, by code.
#[must_use]
pub fn all() -> Vec<&'static Rule> {
    let mut all: Vec<&'static Rule> = faults::ALL.to_vec();
    all.extend(rules::all().map(|entry| entry.rule));
    all.sort_by_key(|rule| rule.code);
    all
}

/// The rule of this code or name, whatever the case of its letters.
#[must_use]
pub fn find(word: &str) -> Option<&'static Rule> {
    all().into_iter().find(|r| r.code.eq_ignore_ascii_case(word) || r.name.eq_ignore_ascii_case(word))
}
