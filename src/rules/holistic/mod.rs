//! H: holistic and family plans (requirements 19–35).

use super::Entry;

/// The area's rules, by code.
pub static ALL: &[Entry] = &[];
