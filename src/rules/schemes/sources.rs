//! The document that the rules of schemes are read in.

use crate::diagnostic::{Citation, both};

/// Words of the minutes of Lejre.
pub(super) const fn minutes(quote: &'static str) -> Citation {
    Citation {
        title: both!("Lejre Kommune, referat 7. februar 2024", "Lejre Kommune, minutes of 7 February 2024"),
        quote,
    }
}
