//! K: committees, their meetings and items (requirements 107–130b).

mod grants;

pub mod amount_covers_other_sum;
pub mod amount_not_recommended;
pub mod own_share_differs;
pub mod rate_differs_from_table;
pub mod table_sum_differs;
pub mod weekday_differs;

use super::{Check, Entry};

/// The area's rules, by code.
pub static ALL: &[Entry] = &[
    Entry::new(&weekday_differs::RULE, Check::Meeting(weekday_differs::check)),
    Entry::new(&amount_covers_other_sum::RULE, Check::Item(amount_covers_other_sum::check)),
    Entry::new(&rate_differs_from_table::RULE, Check::Item(rate_differs_from_table::check)),
    Entry::new(&table_sum_differs::RULE, Check::Item(table_sum_differs::check)),
    Entry::new(&own_share_differs::RULE, Check::Item(own_share_differs::check)),
    Entry::new(&amount_not_recommended::RULE, Check::Item(amount_not_recommended::check)),
];
