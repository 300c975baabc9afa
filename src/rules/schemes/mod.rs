//! O: schemes beside the plans (requirements 99–106).

pub mod candidate_not_eligible;
pub mod course_outside_pool;
pub mod course_terms_broken;
pub mod effort_below_minimum;
pub mod effort_below_minimum_2024;
pub mod effort_figures_wrong;
pub mod over_threshold;
pub mod own_share_wrong;
pub mod pool_not_decided;
pub mod pool_years_wrong;
pub mod prize_over_frame;
pub mod right_to_course;
mod sources;
pub mod steps_out_of_order;
pub mod training_terms_wrong;

use super::{Check, Entry};

/// The area's rules, by code.
pub static ALL: &[Entry] = &[
    Entry::new(&effort_below_minimum::RULE, Check::Scheme(effort_below_minimum::check)),
    Entry::by_own_day(&over_threshold::RULE, Check::Scheme(over_threshold::check)),
    Entry::new(&training_terms_wrong::RULE, Check::Scheme(training_terms_wrong::check)),
    Entry::new(&course_outside_pool::RULE, Check::Scheme(course_outside_pool::check)),
    Entry::new(&own_share_wrong::RULE, Check::Scheme(own_share_wrong::check)),
    Entry::new(&pool_not_decided::RULE, Check::Scheme(pool_not_decided::check)),
    Entry::new(&course_terms_broken::RULE, Check::Scheme(course_terms_broken::check)),
    Entry::new(&candidate_not_eligible::RULE, Check::Scheme(candidate_not_eligible::check)),
    Entry::new(&effort_below_minimum_2024::RULE, Check::Scheme(effort_below_minimum_2024::check)),
    Entry::new(&effort_figures_wrong::RULE, Check::Scheme(effort_figures_wrong::check)),
    Entry::new(&right_to_course::RULE, Check::Scheme(right_to_course::check)),
    Entry::new(&pool_years_wrong::RULE, Check::Scheme(pool_years_wrong::check)),
    Entry::new(&prize_over_frame::RULE, Check::Scheme(prize_over_frame::check)),
    Entry::new(&steps_out_of_order::RULE, Check::Scheme(steps_out_of_order::check)),
];
