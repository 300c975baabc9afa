//! Committees.

use super::{Bad, edit};

const MEETING: &str = "content/udvalg/lejre-jai/2024-02-07/moede.md";

/// All copies.
pub fn all() -> Vec<Bad> {
    vec![
        edit(
            "the weekday is another than the date's",
            MEETING,
            "ugedag: onsdag",
            "ugedag: ‹tirsdag›",
            "K107",
        )
        .help("onsdag"),
    ]
}
