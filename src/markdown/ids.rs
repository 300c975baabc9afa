//! Ids of headings, unique within a body.

use std::collections::HashMap;

use crate::source::slugify;

/// What a heading is called whose text gives no slug.
const NAMELESS: &str = "afsnit";

/// The slug of a heading's text.
pub(super) fn slug(text: &str) -> String {
    let slug = slugify(text);
    if slug.is_empty() { NAMELESS.to_owned() } else { slug }
}

/// The ids given so far; for each the number to try next should it be asked for again.
#[derive(Default)]
pub(super) struct Ids(HashMap<String, u32>);

impl Ids {
    /// `wanted` if it is free, else the first of `wanted-2`, `wanted-3` … that is.
    pub(super) fn take(&mut self, wanted: String) -> String {
        if !self.0.contains_key(&wanted) && !is_note(&wanted) {
            self.0.insert(wanted.clone(), 2);
            return wanted;
        }
        let mut number = self.0.get(&wanted).copied().unwrap_or(2);
        let mut free = format!("{wanted}-{number}");
        while self.0.contains_key(&free) {
            number += 1;
            free = format!("{wanted}-{number}");
        }
        self.0.insert(wanted, number + 1);
        self.0.insert(free.clone(), 2);
        free
    }
}

/// Whether an id is of the form that footnotes have. No slug is: it has no underscore.
fn is_note(id: &str) -> bool {
    id.starts_with("fn_") || id.starts_with("fnref_")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_unique() {
        let mut ids = Ids::default();
        let taken: Vec<_> = ["a", "a-2", "a", "a", "a-2", "fn_1"].map(|id| ids.take(id.to_owned())).into();
        assert_eq!(taken, ["a", "a-2", "a-3", "a-4", "a-2-2", "fn_1-2"]);
        assert_eq!(slug("…"), "afsnit");
    }
}
