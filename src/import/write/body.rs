//! The body of a document as Markdown.

use super::super::blocks::{Block, Kind};
use super::super::inline;
use super::HERE;
use std::fmt::Write;

/// The blocks as Markdown, each apart from the next; points of one list and rows of one table together.
pub(super) fn markdown(blocks: &[Block]) -> String {
    let mut out = String::new();
    let mut at = 0;
    while let Some(block) = blocks.get(at) {
        let next = blocks.get(at + 1);
        if block.is_row() {
            let rows: Vec<&Block> = blocks.iter().skip(at).take_while(|b| b.is_row()).collect();
            at += rows.len();
            out.push('\n');
            table(&mut out, &rows);
            continue;
        }
        at += 1;
        let before = at.checked_sub(2).and_then(|b| blocks.get(b));
        match &block.kind {
            Kind::Heading(level) => {
                // A heading needs no emphasis of its own.
                let words = block.markdown.trim_matches('*');
                let _ = writeln!(out, "\n{} {words}", "#".repeat(usize::from(*level)));
            }
            Kind::Point(number) => {
                // A list of the other sort is another list.
                let same = before
                    .is_some_and(|b| matches!(b.kind, Kind::Point(n) if n.is_some() == number.is_some()));
                out.push_str(if same { "" } else { "\n" });
                let _ = match number {
                    Some(number) => writeln!(out, "{number}. {}", block.markdown),
                    None => writeln!(out, "- {}", block.markdown),
                };
            }
            // A caption is told from a paragraph by being emphasised as a whole.
            Kind::Paragraph if is_caption(block) && next.is_some_and(Block::is_row) => {
                let _ = writeln!(out, "\n*{}*", block.markdown.trim_matches('*'));
            }
            Kind::Paragraph | Kind::Row { .. } => {
                let _ = writeln!(out, "\n{}", block.markdown);
            }
        }
    }
    out
}

fn is_caption(block: &Block) -> bool {
    block.text.starts_with("Tabel") && block.text.chars().count() < 200
}

/// A table. Its first row is the head where the source says so, or where no row of figures or days could be; else a person
/// names the columns.
fn table(out: &mut String, rows: &[&Block]) {
    let cells: Vec<(&[String], bool)> = rows
        .iter()
        .filter_map(|r| match &r.kind {
            Kind::Row { cells, head } => Some((cells.as_slice(), *head)),
            _ => None,
        })
        .collect();
    let width = cells.iter().map(|(c, _)| c.len()).max().unwrap_or(0);
    let Some((first, said)) = cells.first() else { return };
    let figures = |row: &[String]| row.iter().any(|c| c.chars().any(|c| c.is_ascii_digit()));
    let is_head = *said
        || (cells.len() > 1
            && first.len() == width
            && !figures(first)
            && !first.iter().any(String::is_empty));
    let line = |row: &[String], named: bool| {
        let mut line = String::from("|");
        for column in 0..width {
            let cell = row.get(column).map_or("", String::as_str);
            let cell = inline::escaped_within(&inline::single(cell)).replace('|', "\\|");
            // The first cell of a row says what the row is about.
            let mark = if named && column == 0 && !cell.is_empty() { "# " } else { "" };
            let _ = write!(line, " {mark}{cell} |");
        }
        line
    };
    if is_head {
        let _ = writeln!(out, "{}", line(first, false));
    } else {
        let _ = writeln!(out, "|{}", format!(" {HERE} |").repeat(width));
    }
    let _ = writeln!(out, "|{}", "---|".repeat(width));
    for (row, _) in cells.iter().skip(usize::from(is_head)) {
        let _ = writeln!(out, "{}", line(row, true));
    }
}
