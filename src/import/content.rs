//! A text that a case system keeps in one field: HTML, or lines.

use super::Refusal;
use super::blocks::{self, Block};
use super::found::{Found, Place};
use super::html;

/// The blocks of a field's text, with their places in the whole source.
///
/// # Errors
/// HTML that cannot be read.
pub(super) fn read(text: &str, place: &Place, found: &mut Found) -> Result<Vec<Block>, Refusal> {
    if is_html(text) {
        let (blocks, told) = html::read(text, place)?;
        found.told.extend(told);
        return Ok(blocks.all);
    }
    let mut all = blocks::of_text(text).all;
    for block in &mut all {
        block.place = match (place, &block.place) {
            (Place::Line(first), Place::Line(below)) => {
                Place::Line(first.saturating_add(below.saturating_sub(1)))
            }
            _ => place.clone(),
        };
    }
    Ok(all)
}

/// Whether a text has the tags that texts in HTML have.
pub(super) fn is_html(text: &str) -> bool {
    let low = text.to_ascii_lowercase();
    [
        "<p>", "<p ", "<div", "<br", "<ul", "<ol", "<table", "<span", "<h1", "<h2", "<h3", "<h4", "<b>",
        "<strong", "<li", "<em>", "<i>", "<a ",
    ]
    .iter()
    .any(|tag| low.contains(tag))
}
