//! R: rehabilitation plans and resource courses (requirements 36–85, 148a, 148b).

use super::Entry;

/// The area's rules, by code.
pub static ALL: &[Entry] = &[];
