//! U: procurement frameworks and their results (requirements 126, 127, 129, 131–148).

use super::Entry;

/// The area's rules, by code.
pub static ALL: &[Entry] = &[];
