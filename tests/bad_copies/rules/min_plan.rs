//! Min Plan.

use super::{Bad, edit};

const RITA: &str = "content/planer/rita/min-plan.md";

/// All copies.
pub fn all() -> Vec<Bad> {
    vec![edit("a plan without a goal", RITA, "mål:\n  - butik\n", "", "-").also(
        "M006",
        RITA,
        "‹titel›: Min Plan for Rita",
    )]
}
