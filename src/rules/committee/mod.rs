//! K: committees, their meetings and items (requirements 107–130b).

pub mod weekday_differs;

use super::{Check, Entry};

/// The area's rules, by code.
pub static ALL: &[Entry] = &[Entry::new(&weekday_differs::RULE, Check::Meeting(weekday_differs::check))];
