//! H: holistic and family plans (requirements 19–35, 150).

mod blocks;
mod consent;
mod diary;
mod example;
mod goals;
mod people;
mod replaced;
mod source;

pub mod acute_contact_missing;
pub mod assessment_unnamed;
pub mod authority_unnamed;
pub mod consent_incomplete;
pub mod consent_late;
pub mod consent_missing;
pub mod consent_of_the_young;
pub mod consent_withdrawn;
pub mod consent_withdrawn_in_part;
pub mod day_without_times;
pub mod drug_report_missing;
pub mod file_number_form;
pub mod full_name_in_public;
pub mod goal_nearly_twice;
pub mod goal_twice;
pub mod min_plan_as_plan;
pub mod night_duty_cannot_read;
pub mod not_delivered;
pub mod nothing_since;
pub mod old_section_140;
pub mod one_sector;
pub mod only_at_meetings;
pub mod organisation_unsuited;
pub mod other_parent_in_own_block;
pub mod own_block_open;
pub mod replaced_from;
pub mod replaced_part_unnamed;
pub mod replaced_plan_active;
pub mod replaced_subsections;
pub mod report_missing;
pub mod same_effort_twice;
pub mod second_plan;
pub mod storage_and_authority;
pub mod storage_contradicts;
pub mod storage_missing;
pub mod text_about_one_parent;
pub mod times_clash;
pub mod whose_is_unclear;
pub mod young_persons_age;

use super::{Check, Entry};

/// The area's rules, by code.
pub static ALL: &[Entry] = &[
    Entry::new(&consent_missing::RULE, Check::Plan(consent_missing::check)),
    Entry::new(&consent_withdrawn::RULE, Check::Plan(consent_withdrawn::check)),
    Entry::new(&replaced_plan_active::RULE, Check::Plan(replaced_plan_active::check)),
    Entry::new(&replaced_subsections::RULE, Check::Plan(replaced_subsections::check)),
    Entry::new(&report_missing::RULE, Check::Plan(report_missing::check)),
    Entry::new(&one_sector::RULE, Check::Plan(one_sector::check)),
    Entry::new(&times_clash::RULE, Check::Case(times_clash::check)),
    Entry::new(&storage_missing::RULE, Check::Plan(storage_missing::check)),
    Entry::new(&storage_and_authority::RULE, Check::Plan(storage_and_authority::check)),
    Entry::new(&goal_twice::RULE, Check::Case(goal_twice::check)),
    Entry::new(&own_block_open::RULE, Check::Plan(own_block_open::check)),
    Entry::new(&acute_contact_missing::RULE, Check::Plan(acute_contact_missing::check)),
    Entry::new(&only_at_meetings::RULE, Check::Plan(only_at_meetings::check)),
    Entry::new(&authority_unnamed::RULE, Check::Plan(authority_unnamed::check)),
    Entry::new(&not_delivered::RULE, Check::Plan(not_delivered::check)),
    Entry::new(&assessment_unnamed::RULE, Check::Plan(assessment_unnamed::check)),
    Entry::new(&file_number_form::RULE, Check::Plan(file_number_form::check)),
    Entry::new(&full_name_in_public::RULE, Check::Case(full_name_in_public::check)),
    Entry::new(&consent_late::RULE, Check::Plan(consent_late::check)),
    Entry::new(&consent_withdrawn_in_part::RULE, Check::Plan(consent_withdrawn_in_part::check)),
    Entry::new(&second_plan::RULE, Check::Case(second_plan::check)),
    Entry::new(&young_persons_age::RULE, Check::Plan(young_persons_age::check)),
    Entry::new(&drug_report_missing::RULE, Check::Plan(drug_report_missing::check)),
    Entry::new(&day_without_times::RULE, Check::Case(day_without_times::check)),
    Entry::new(&storage_contradicts::RULE, Check::Plan(storage_contradicts::check)),
    Entry::new(&organisation_unsuited::RULE, Check::Plan(organisation_unsuited::check)),
    Entry::new(&goal_nearly_twice::RULE, Check::Case(goal_nearly_twice::check)),
    Entry::new(&text_about_one_parent::RULE, Check::Plan(text_about_one_parent::check)),
    Entry::new(&night_duty_cannot_read::RULE, Check::Plan(night_duty_cannot_read::check)),
    Entry::new(&nothing_since::RULE, Check::Plan(nothing_since::check)),
    Entry::new(&consent_incomplete::RULE, Check::Plan(consent_incomplete::check)),
    Entry::new(&replaced_from::RULE, Check::Plan(replaced_from::check)),
    Entry::new(&old_section_140::RULE, Check::Plan(old_section_140::check)),
    Entry::new(&same_effort_twice::RULE, Check::Case(same_effort_twice::check)),
    Entry::new(&min_plan_as_plan::RULE, Check::Plan(min_plan_as_plan::check)),
    Entry::new(&other_parent_in_own_block::RULE, Check::Plan(other_parent_in_own_block::check)),
    Entry::new(&consent_of_the_young::RULE, Check::Plan(consent_of_the_young::check)),
    Entry::new(&replaced_part_unnamed::RULE, Check::Plan(replaced_part_unnamed::check)),
    Entry::new(&whose_is_unclear::RULE, Check::Plan(whose_is_unclear::check)),
];
