//! U: procurement frameworks and their results (requirements 126, 127, 129, 131–148).

mod results;
mod terms;

pub mod amount_not_as_before;
pub mod area_named_in_lot;
pub mod body_table_sum_differs;
pub mod column_heading_repeated;
pub mod criteria_not_hundred;
pub mod criteria_not_published;
pub mod criterion_weighs_nothing;
pub mod criterion_without_lots;
pub mod decision_not_found;
pub mod documentation_not_demanded;
pub mod example_bid_not_judged;
pub mod framework_rate_differs;
pub mod gap_after_predecessor;
pub mod greatest_value_missing;
pub mod greatest_value_too_small;
pub mod long_without_reason;
pub mod longer_than_four_years;
pub mod longer_than_its_own_limit;
pub mod lot_without_criteria;
pub mod method_not_published;
pub mod outsiders_not_mentioned;
pub mod overall_rate_not_of_totals;
pub mod period_missing;
pub mod principle_unused;
pub mod quality_and_price_not_hundred;
pub mod range_stated_otherwise;
pub mod range_upside_down;
pub mod rate_differs;
pub mod rate_without_base;
pub mod regime_not_stated;
pub mod source_error_differs;
pub mod sub_criteria_not_hundred;
pub mod supplier_count_missing;
pub mod suppliers_listed_differ;
pub mod suppliers_not_sum;
pub mod table_unexplained;
pub mod target_group_missing;
pub mod termination_not_eight_weeks;
pub mod timeline_ends_elsewhere;
pub mod timeline_not_ascending;
pub mod total_differs;
pub mod weight_not_published;
pub mod weights_not_as_adopted;
pub mod yearly_amount_differs;

use super::{Check, Entry};

/// The area's rules, by code.
pub static ALL: &[Entry] = &[
    Entry::new(&body_table_sum_differs::RULE, Check::Framework(body_table_sum_differs::check)),
    Entry::new(&framework_rate_differs::RULE, Check::Framework(framework_rate_differs::check)),
    Entry::new(&quality_and_price_not_hundred::RULE, Check::Framework(quality_and_price_not_hundred::check)),
    Entry::new(&criteria_not_hundred::RULE, Check::Framework(criteria_not_hundred::check)),
    Entry::new(&criterion_weighs_nothing::RULE, Check::Framework(criterion_weighs_nothing::check)),
    Entry::new(&criterion_without_lots::RULE, Check::Framework(criterion_without_lots::check)),
    Entry::new(&suppliers_not_sum::RULE, Check::Framework(suppliers_not_sum::check)),
    Entry::new(&longer_than_four_years::RULE, Check::Framework(longer_than_four_years::check)),
    Entry::new(&termination_not_eight_weeks::RULE, Check::Framework(termination_not_eight_weeks::check)),
    Entry::new(&gap_after_predecessor::RULE, Check::Framework(gap_after_predecessor::check)),
    Entry::new(&timeline_not_ascending::RULE, Check::Framework(timeline_not_ascending::check)),
    Entry::new(&range_upside_down::RULE, Check::Framework(range_upside_down::check)),
    Entry::new(&area_named_in_lot::RULE, Check::Framework(area_named_in_lot::check)),
    Entry::new(&principle_unused::RULE, Check::Framework(principle_unused::check)),
    Entry::new(&amount_not_as_before::RULE, Check::Framework(amount_not_as_before::check)),
    Entry::new(&target_group_missing::RULE, Check::Framework(target_group_missing::check)),
    Entry::new(&total_differs::RULE, Check::Results(total_differs::check)),
    Entry::new(&overall_rate_not_of_totals::RULE, Check::Results(overall_rate_not_of_totals::check)),
    Entry::new(&documentation_not_demanded::RULE, Check::Framework(documentation_not_demanded::check)),
    Entry::new(&decision_not_found::RULE, Check::Framework(decision_not_found::check)),
    Entry::new(&rate_without_base::RULE, Check::Results(rate_without_base::check)),
    Entry::new(&criteria_not_published::RULE, Check::Framework(criteria_not_published::check)),
    Entry::new(&sub_criteria_not_hundred::RULE, Check::Framework(sub_criteria_not_hundred::check)),
    Entry::new(&lot_without_criteria::RULE, Check::Framework(lot_without_criteria::check)),
    Entry::new(&suppliers_listed_differ::RULE, Check::Framework(suppliers_listed_differ::check)),
    Entry::new(&long_without_reason::RULE, Check::Framework(long_without_reason::check)),
    Entry::new(&timeline_ends_elsewhere::RULE, Check::Framework(timeline_ends_elsewhere::check)),
    Entry::new(&range_stated_otherwise::RULE, Check::Framework(range_stated_otherwise::check)),
    Entry::new(&outsiders_not_mentioned::RULE, Check::Framework(outsiders_not_mentioned::check)),
    Entry::new(&yearly_amount_differs::RULE, Check::Framework(yearly_amount_differs::check)),
    Entry::new(&table_unexplained::RULE, Check::Results(table_unexplained::check)),
    Entry::new(&method_not_published::RULE, Check::Framework(method_not_published::check)),
    Entry::new(&weights_not_as_adopted::RULE, Check::Framework(weights_not_as_adopted::check)),
    Entry::new(&supplier_count_missing::RULE, Check::Framework(supplier_count_missing::check)),
    Entry::new(&longer_than_its_own_limit::RULE, Check::Framework(longer_than_its_own_limit::check)),
    Entry::by_own_day(&greatest_value_missing::RULE, Check::Framework(greatest_value_missing::check)),
    Entry::new(&source_error_differs::RULE, Check::Results(source_error_differs::check)),
    Entry::new(&example_bid_not_judged::RULE, Check::Framework(example_bid_not_judged::check)),
    Entry::new(&weight_not_published::RULE, Check::Framework(weight_not_published::check)),
    Entry::new(&period_missing::RULE, Check::Framework(period_missing::check)),
    Entry::new(&greatest_value_too_small::RULE, Check::Framework(greatest_value_too_small::check)),
    Entry::new(&rate_differs::RULE, Check::Results(rate_differs::check)),
    Entry::new(&regime_not_stated::RULE, Check::Framework(regime_not_stated::check)),
    Entry::new(&column_heading_repeated::RULE, Check::Results(column_heading_repeated::check)),
];
