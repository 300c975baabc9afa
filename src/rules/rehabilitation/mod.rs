//! R: rehabilitation plans and resource courses (requirements 36–85, 148a, 148b).

mod goals;

pub mod goal_is_vague;
pub mod goal_lost;
pub mod goal_missing_in_action_part;
pub mod goal_missing_in_min_plan;
pub mod goal_missing_in_preparation;
pub mod goal_missing_in_recommendation;

use super::{Check, Entry};

/// The area's rules, by code.
pub static ALL: &[Entry] = &[
    Entry::new(&goal_missing_in_preparation::RULE, Check::Plan(goal_missing_in_preparation::check)),
    Entry::new(&goal_missing_in_recommendation::RULE, Check::Plan(goal_missing_in_recommendation::check)),
    Entry::new(&goal_missing_in_action_part::RULE, Check::Plan(goal_missing_in_action_part::check)),
    Entry::new(&goal_missing_in_min_plan::RULE, Check::Plan(goal_missing_in_min_plan::check)),
    Entry::new(&goal_is_vague::RULE, Check::Plan(goal_is_vague::check)),
    Entry::new(&goal_lost::RULE, Check::Case(goal_lost::check)),
];
