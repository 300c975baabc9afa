//! The texts of an item and of a framework that hold figures.

use crate::markdown::{Block, Grid, Prose, blocks};
use crate::model::committee::Punkt;

/// The blocks of running text and the tables of a body; nothing where no figure stands in it.
pub(in crate::rules) fn body(body: &str) -> (Vec<Prose>, Vec<Grid>) {
    let (mut texts, mut tables) = (Vec::new(), Vec::new());
    if body.bytes().any(|b| b.is_ascii_digit()) {
        for block in blocks(body) {
            match block {
                Block::Text(prose) => texts.push(prose),
                Block::Table(grid) => tables.push(grid),
            }
        }
    }
    (texts, tables)
}

/// An item's fields of running text, with their paths.
pub(in crate::rules) fn fields(punkt: &Punkt) -> Vec<(String, &str)> {
    let mut found = Vec::new();
    found.extend(punkt.resumé.as_ref().map(|t| ("resumé".to_owned(), t.as_str())));
    let points = punkt.indstilling.iter().flat_map(|i| i.at.iter().enumerate());
    found.extend(points.map(|(at, t)| (format!("indstilling.at[{at}]"), t.as_str())));
    found.extend(punkt.beslutning.as_ref().map(|b| ("beslutning.tekst".to_owned(), b.tekst.as_str())));
    found
}
