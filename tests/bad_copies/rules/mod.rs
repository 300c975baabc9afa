//! Copies that break the domain's rules, by area. Each rule stands here at least once.

mod committee;
mod goals;
mod holistic;
mod language;
mod min_plan;
mod procurement;
mod rehabilitation;
mod schemes;
mod supervision;

#[allow(unused_imports, reason = "for the areas")]
use super::{Bad, edit, file, without};

/// All copies.
pub fn all() -> Vec<Bad> {
    [
        committee::all(),
        goals::all(),
        holistic::all(),
        language::all(),
        min_plan::all(),
        procurement::all(),
        rehabilitation::all(),
        schemes::all(),
        supervision::all(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
