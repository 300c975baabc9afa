//! The texts of a Markdown body, by its sections.

use super::{Passage, Place, Section, Spot};
use crate::markdown::{Block, Form, Prose, blocks};

/// Adds the texts of `body` to the sections and passages of a document.
pub(super) fn push(body: &str, sections: &mut Vec<Section>, passages: &mut Vec<Passage<'_>>) {
    let mut begun = false;
    for block in blocks(body) {
        match block {
            Block::Text(prose) if prose.form == Form::Quotation => {}
            Block::Text(prose) => {
                if prose.form == Form::Heading || !begun {
                    begin(&prose, sections);
                    begun = true;
                }
                push_prose(prose, sections.len() - 1, false, passages);
            }
            Block::Table(grid) => {
                for cell in grid.head.into_iter().chain(grid.rows.into_iter().flatten()) {
                    if cell.text.trim().is_empty() {
                        continue;
                    }
                    if !begun {
                        begin(&cell, sections);
                        begun = true;
                    }
                    push_prose(cell, sections.len() - 1, true, passages);
                }
            }
        }
    }
}

fn begin(prose: &Prose, sections: &mut Vec<Section>) {
    let is_heading = prose.form == Form::Heading;
    let name = if is_heading { prose.text.trim().to_owned() } else { String::new() };
    sections.push(Section { name, at: Spot::Body(prose.span(&(0..prose.text.len()))) });
}

fn push_prose(prose: Prose, section: usize, is_cell: bool, passages: &mut Vec<Passage<'_>>) {
    let text = prose.text.clone().into();
    let passage = Passage::new(text, section, Place::Body(prose));
    passages.push(Passage { is_cell, ..passage });
}
