//! M: what Min Plan must hold (requirements 1–18).

pub mod goal_missing;

use super::{Check, Entry};

/// The area's rules, by code.
pub static ALL: &[Entry] = &[Entry::new(&goal_missing::RULE, Check::Plan(goal_missing::check))];
