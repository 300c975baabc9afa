//! R: rehabilitation plans and resource courses (requirements 36–85, 148a, 148b).

mod course;
mod example;
mod first_talks;
mod goals;
mod length;
mod sources;
mod talks;
mod voice;

pub mod action_part_incomplete;
pub mod action_part_missing;
pub mod agreement_on_talks;
pub mod closer_follow_up_missing;
pub mod company_effort_late;
pub mod coordinator_changed;
pub mod coordinator_missing;
pub mod cv_without_competences;
pub mod earlier_benefit_missing;
pub mod effort_not_begun;
pub mod effort_type_unclear;
pub mod effort_unexplained;
pub mod effort_without_plan;
pub mod first_months_unplanned;
pub mod follow_up_contents;
pub mod follow_up_without_participation;
pub mod four_talks_2020;
pub mod four_talks_2024;
pub mod four_talks_2026;
pub mod goal_is_vague;
pub mod goal_lost;
pub mod goal_missing_in_action_part;
pub mod goal_missing_in_min_plan;
pub mod goal_missing_in_preparation;
pub mod goal_missing_in_recommendation;
pub mod gp_statement_missing;
pub mod grant_not_coordinated;
pub mod health_after_meeting;
pub mod length_from_2022;
pub mod length_missing;
pub mod length_unexplained;
pub mod length_until_2021;
pub mod long_without_goal;
pub mod lost_efforts;
pub mod municipal_consultant;
pub mod near_pension;
pub mod new_course_from_2026;
pub mod next_follow_up_missing;
pub mod no_effort;
pub mod no_employment_effort;
pub mod no_time_for_company;
pub mod not_resubmitted;
pub mod over_forty;
pub mod pension_without_course;
pub mod perspective_missing;
pub mod perspective_missing_in_talk;
pub mod phase_missing;
pub mod phase_order;
pub mod plan_not_updated;
pub mod requested_talk_not_held;
pub mod self_rated_health_missing;
pub mod six_talks;
pub mod specialist_outside_model;
pub mod start_missing;
pub mod themes_missing;
pub mod wait_for_action_part;
pub mod wait_for_first_effort;
pub mod wait_for_recommendation;
pub mod wait_for_team;

use super::{Check, Entry};

/// The area's rules, by code.
pub static ALL: &[Entry] = &[
    Entry::by_own_day(&phase_order::RULE, Check::Case(phase_order::check)),
    Entry::new(&goal_missing_in_preparation::RULE, Check::Plan(goal_missing_in_preparation::check)),
    Entry::new(&goal_missing_in_recommendation::RULE, Check::Plan(goal_missing_in_recommendation::check)),
    Entry::new(&goal_missing_in_action_part::RULE, Check::Plan(goal_missing_in_action_part::check)),
    Entry::new(&goal_missing_in_min_plan::RULE, Check::Plan(goal_missing_in_min_plan::check)),
    Entry::new(&goal_is_vague::RULE, Check::Plan(goal_is_vague::check)),
    Entry::new(&goal_lost::RULE, Check::Case(goal_lost::check)),
    Entry::new(&wait_for_team::RULE, Check::Case(wait_for_team::check)),
    Entry::new(&wait_for_recommendation::RULE, Check::Plan(wait_for_recommendation::check)),
    Entry::new(&wait_for_action_part::RULE, Check::Case(wait_for_action_part::check)),
    Entry::new(&action_part_missing::RULE, Check::Case(action_part_missing::check)),
    Entry::new(&action_part_incomplete::RULE, Check::Plan(action_part_incomplete::check)),
    Entry::new(&wait_for_first_effort::RULE, Check::Case(wait_for_first_effort::check)),
    Entry::new(&effort_without_plan::RULE, Check::Plan(effort_without_plan::check)),
    Entry::new(&no_effort::RULE, Check::Case(no_effort::check)),
    Entry::by_own_day(&length_until_2021::RULE, Check::Case(length_until_2021::check)),
    Entry::new(&length_unexplained::RULE, Check::Plan(length_unexplained::check)),
    Entry::new(&long_without_goal::RULE, Check::Plan(long_without_goal::check)),
    Entry::new(&over_forty::RULE, Check::Case(over_forty::check)),
    Entry::by_own_day(&pension_without_course::RULE, Check::Case(pension_without_course::check)),
    Entry::by_own_day(&not_resubmitted::RULE, Check::Case(not_resubmitted::check)),
    Entry::new(&lost_efforts::RULE, Check::Case(lost_efforts::check)),
    Entry::new(&no_employment_effort::RULE, Check::Case(no_employment_effort::check)),
    Entry::new(&no_time_for_company::RULE, Check::Plan(no_time_for_company::check)),
    Entry::new(&company_effort_late::RULE, Check::Case(company_effort_late::check)),
    Entry::new(&coordinator_missing::RULE, Check::Plan(coordinator_missing::check)),
    Entry::new(&coordinator_changed::RULE, Check::Case(coordinator_changed::check)),
    Entry::new(&grant_not_coordinated::RULE, Check::Case(grant_not_coordinated::check)),
    Entry::new(&themes_missing::RULE, Check::Plan(themes_missing::check)),
    Entry::new(&self_rated_health_missing::RULE, Check::Plan(self_rated_health_missing::check)),
    Entry::new(&cv_without_competences::RULE, Check::Plan(cv_without_competences::check)),
    Entry::new(&perspective_missing::RULE, Check::Plan(perspective_missing::check)),
    Entry::new(&perspective_missing_in_talk::RULE, Check::Case(perspective_missing_in_talk::check)),
    Entry::new(&effort_unexplained::RULE, Check::Plan(effort_unexplained::check)),
    Entry::new(&gp_statement_missing::RULE, Check::Plan(gp_statement_missing::check)),
    Entry::new(&specialist_outside_model::RULE, Check::Plan(specialist_outside_model::check)),
    Entry::new(&municipal_consultant::RULE, Check::Plan(municipal_consultant::check)),
    Entry::by_own_day(&health_after_meeting::RULE, Check::Case(health_after_meeting::check)),
    Entry::by_own_day(&six_talks::RULE, Check::Case(six_talks::check)),
    Entry::by_own_day(&four_talks_2020::RULE, Check::Case(four_talks_2020::check)),
    Entry::by_own_day(&requested_talk_not_held::RULE, Check::Case(requested_talk_not_held::check)),
    Entry::new(&next_follow_up_missing::RULE, Check::Case(next_follow_up_missing::check)),
    Entry::new(&closer_follow_up_missing::RULE, Check::Plan(closer_follow_up_missing::check)),
    Entry::new(&follow_up_without_participation::RULE, Check::Case(follow_up_without_participation::check)),
    Entry::new(&plan_not_updated::RULE, Check::Case(plan_not_updated::check)),
    Entry::new(&earlier_benefit_missing::RULE, Check::Plan(earlier_benefit_missing::check)),
    Entry::by_own_day(&phase_missing::RULE, Check::Case(phase_missing::check)),
    Entry::new(&first_months_unplanned::RULE, Check::Plan(first_months_unplanned::check)),
    Entry::by_own_day(&effort_not_begun::RULE, Check::Case(effort_not_begun::check)),
    Entry::by_own_day(&length_from_2022::RULE, Check::Case(length_from_2022::check)),
    Entry::by_own_day(&near_pension::RULE, Check::Case(near_pension::check)),
    Entry::by_own_day(&four_talks_2024::RULE, Check::Case(four_talks_2024::check)),
    Entry::new(&follow_up_contents::RULE, Check::Case(follow_up_contents::check)),
    Entry::new(&effort_type_unclear::RULE, Check::Plan(effort_type_unclear::check)),
    Entry::new(&start_missing::RULE, Check::Case(start_missing::check)),
    Entry::by_own_day(&new_course_from_2026::RULE, Check::Plan(new_course_from_2026::check)),
    Entry::by_own_day(&four_talks_2026::RULE, Check::Case(four_talks_2026::check)),
    Entry::new(&length_missing::RULE, Check::Plan(length_missing::check)),
    Entry::by_own_day(&agreement_on_talks::RULE, Check::Case(agreement_on_talks::check)),
];
