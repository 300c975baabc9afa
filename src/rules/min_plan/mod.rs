//! M: what Min Plan must hold (requirements 1–18).

mod guarantee;
mod sample;

pub mod consequence_without_plan;
pub mod contradiction;
pub mod dated_in_future;
pub mod expectations_missing;
pub mod goal_is_process;
pub mod goal_is_process_in_joint_plan;
pub mod goal_missing;
pub mod left_behind;
pub mod match_not_justified;
pub mod no_offers;
pub mod no_progression;
pub mod not_available;
pub mod not_made_with_citizen;
pub mod not_updated_before;
pub mod offer_never_begun;
pub mod offer_without_goal;
pub mod offer_without_when_or_why;
pub mod old_offer;
pub mod out_of_date;
pub mod published_too_late;
pub mod update_not_published;
pub mod way_to_job_missing;

use super::{Check, Entry};

/// The area's rules, by code.
pub static ALL: &[Entry] = &[
    Entry::new(&published_too_late::RULE, Check::Plan(published_too_late::check)),
    Entry::new(&not_updated_before::RULE, Check::Plan(not_updated_before::check)),
    Entry::new(&update_not_published::RULE, Check::Plan(update_not_published::check)),
    Entry::new(&consequence_without_plan::RULE, Check::Plan(consequence_without_plan::check)),
    Entry::new(&match_not_justified::RULE, Check::Plan(match_not_justified::check)),
    Entry::new(&goal_missing::RULE, Check::Plan(goal_missing::check)),
    Entry::new(&goal_is_process::RULE, Check::Plan(goal_is_process::check)),
    Entry::new(&contradiction::RULE, Check::Plan(contradiction::check)),
    Entry::new(&old_offer::RULE, Check::Plan(old_offer::check)),
    Entry::new(&offer_never_begun::RULE, Check::Plan(offer_never_begun::check)),
    Entry::new(&offer_without_when_or_why::RULE, Check::Plan(offer_without_when_or_why::check)),
    Entry::new(&no_offers::RULE, Check::Plan(no_offers::check)),
    Entry::new(&way_to_job_missing::RULE, Check::Plan(way_to_job_missing::check)),
    Entry::new(&offer_without_goal::RULE, Check::Plan(offer_without_goal::check)),
    Entry::new(&not_made_with_citizen::RULE, Check::Plan(not_made_with_citizen::check)),
    Entry::new(&expectations_missing::RULE, Check::Plan(expectations_missing::check)),
    Entry::new(&not_available::RULE, Check::Plan(not_available::check)),
    Entry::new(&out_of_date::RULE, Check::Plan(out_of_date::check)),
    Entry::new(&goal_is_process_in_joint_plan::RULE, Check::Plan(goal_is_process_in_joint_plan::check)),
    Entry::new(&no_progression::RULE, Check::Plan(no_progression::check)),
    Entry::new(&dated_in_future::RULE, Check::Plan(dated_in_future::check)),
    Entry::new(&left_behind::RULE, Check::Plan(left_behind::check)),
];
