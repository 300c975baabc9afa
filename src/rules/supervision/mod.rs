//! T: management's supervision (requirements 86–98, 148c and 148d).

pub mod annual_plan_outdated;
pub mod assessment_not_revisited;
pub mod assessment_outdated;
pub mod assessment_unwritten;
pub mod copied;
pub mod error_rate_wrong;
pub mod execution_undescribed;
pub mod follow_up_procedure_missing;
pub mod follow_up_undescribed;
pub mod gap;
pub mod new_old_not_split;
pub mod only_formalities;
pub mod overall_missing;
pub mod point_without_risk;
pub mod procedure_missing;
pub mod refund_error_not_reviewed;
pub mod risk_not_weighed;
pub mod risk_unreasoned;
pub mod risk_without_control;
pub mod seldom;
pub mod small_sample;
mod sources;
pub mod split_does_not_add_up;
pub mod suppliers_not_supervised;
pub mod tone_missing;

use super::{Check, Entry};

/// The area's rules, by code.
pub static ALL: &[Entry] = &[
    Entry::new(&procedure_missing::RULE, Check::Area(procedure_missing::check)),
    Entry::new(&assessment_outdated::RULE, Check::Inspection(assessment_outdated::check)),
    Entry::new(&risk_not_weighed::RULE, Check::Assessment(risk_not_weighed::check)),
    Entry::new(&risk_without_control::RULE, Check::Assessment(risk_without_control::check)),
    Entry::new(&execution_undescribed::RULE, Check::Inspection(execution_undescribed::check)),
    Entry::new(&follow_up_undescribed::RULE, Check::Inspection(follow_up_undescribed::check)),
    Entry::new(&copied::RULE, Check::Inspection(copied::check)),
    Entry::new(&tone_missing::RULE, Check::Area(tone_missing::check)),
    Entry::new(&only_formalities::RULE, Check::Inspection(only_formalities::check)),
    Entry::new(&gap::RULE, Check::Inspection(gap::check)),
    Entry::by_own_day(&new_old_not_split::RULE, Check::Inspection(new_old_not_split::check)),
    Entry::new(&refund_error_not_reviewed::RULE, Check::Inspection(refund_error_not_reviewed::check)),
    Entry::new(&error_rate_wrong::RULE, Check::Inspection(error_rate_wrong::check)),
    Entry::new(&follow_up_procedure_missing::RULE, Check::Area(follow_up_procedure_missing::check)),
    Entry::new(&assessment_unwritten::RULE, Check::Inspection(assessment_unwritten::check)),
    Entry::new(&risk_unreasoned::RULE, Check::Assessment(risk_unreasoned::check)),
    Entry::new(&point_without_risk::RULE, Check::Inspection(point_without_risk::check)),
    Entry::new(&overall_missing::RULE, Check::Inspection(overall_missing::check)),
    Entry::new(&seldom::RULE, Check::Area(seldom::check)),
    Entry::new(&split_does_not_add_up::RULE, Check::Inspection(split_does_not_add_up::check)),
    Entry::new(&small_sample::RULE, Check::Inspection(small_sample::check)),
    Entry::new(&annual_plan_outdated::RULE, Check::AnnualPlan(annual_plan_outdated::check)),
    Entry::new(&suppliers_not_supervised::RULE, Check::Inspection(suppliers_not_supervised::check)),
    Entry::new(&assessment_not_revisited::RULE, Check::Inspection(assessment_not_revisited::check)),
];
