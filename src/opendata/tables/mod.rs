//! Tables as CSV: decisions, votes, attendance, parties, weights and results.
//!
//! Written as RFC 4180 has it: commas, CRLF, quotation marks where they are needed; UTF-8 without a byte order mark. The mark
//! would not make a Danish Excel read the file, which expects semicolons there, and would stand in the first column's
//! name for programs that do not expect it. Numbers have a point before their decimals, as programs read them.

mod attendance;
mod decisions;
mod parties;
mod results;
mod votes;
mod weights;

pub(super) use votes::name as vote_name;

use super::{File, Making, Set, address};
use crate::model::Date;
use rust_decimal::Decimal;

/// A table with what its columns hold.
pub(super) struct Table {
    /// Name in addresses.
    pub name: &'static str,
    pub columns: &'static [Column],
    pub file: File,
}

/// A column.
pub(super) struct Column {
    pub name: &'static str,
    pub kind: Kind,
    pub description: &'static str,
}

/// What a column's cells are, by the names of Table Schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Text,
    Address,
    Whole,
    Number,
    Day,
    YesNo,
}

/// A column: its name, what its cells are, and what they mean.
const fn column(name: &'static str, kind: Kind, description: &'static str) -> Column {
    Column { name, kind, description }
}

/// A cell; an empty one is not known, or there is nothing to say.
pub(super) enum Cell {
    Text(String),
    Number(Decimal),
    Empty,
}

impl Cell {
    fn text(text: &str) -> Self {
        Self::Text(text.to_owned())
    }

    fn known(text: Option<impl ToString>) -> Self {
        text.map_or(Self::Empty, |text| Self::Text(text.to_string()))
    }

    fn whole(number: Option<u32>) -> Self {
        number.map_or(Self::Empty, |n| Self::Number(n.into()))
    }

    fn count(number: usize) -> Self {
        Self::Number(number.into())
    }

    fn yes_no(yes: bool) -> Self {
        // The words that Table Schema reads without being told.
        Self::text(if yes { "true" } else { "false" })
    }
}

/// What a table is made of besides its columns.
struct Filled {
    rows: Vec<Vec<Cell>>,
    newest: Option<Date>,
}

/// The tables that hold anything.
pub(super) fn tables(making: &Making) -> Vec<Table> {
    let made = [
        table("beslutninger", Set::Decisions, decisions::COLUMNS, &decisions::rows(making)),
        table("afstemninger", Set::Votes, votes::COLUMNS, &votes::rows(making)),
        table("fremmoede", Set::Attendance, attendance::COLUMNS, &attendance::rows(making)),
        table("partier", Set::Parties, parties::COLUMNS, &parties::rows(making)),
        table("vaegte", Set::Weights, weights::COLUMNS, &weights::rows(making)),
        table("resultater", Set::Results, results::COLUMNS, &results::rows(making)),
    ];
    made.into_iter().flatten().collect()
}

fn table(name: &'static str, set: Set, columns: &'static [Column], filled: &Filled) -> Option<Table> {
    if filled.rows.is_empty() {
        return None;
    }
    let mut csv = line(columns.iter().map(|c| c.name.to_owned()));
    for row in &filled.rows {
        csv.push_str(&line(row.iter().map(|cell| match cell {
            Cell::Text(text) => harmless(text),
            Cell::Number(number) => number.normalize().to_string(),
            Cell::Empty => String::new(),
        })));
    }
    let file = File {
        path: address::table(name),
        bytes: csv.into_bytes(),
        set,
        of: String::new(),
        newest: filled.newest,
        pages: Vec::new(),
        listed: true,
    };
    Some(Table { name, columns, file })
}

fn line(cells: impl Iterator<Item = String>) -> String {
    let quoted = cells.map(|cell| {
        let plain = !cell.contains([',', '"', '\r', '\n']) && cell.trim() == cell;
        if plain { cell } else { format!("\"{}\"", cell.replace('"', "\"\"")) }
    });
    quoted.collect::<Vec<_>>().join(",") + "\r\n"
}

/// The text with an apostrophe before it where a spreadsheet would take it for a formula and run it. Cells of numbers
/// hold numbers only and need none.
fn harmless(text: &str) -> String {
    let first = text.trim_start_matches([' ', '\u{a0}']).chars().next();
    let formula = first.is_some_and(|c| "=+-@\t\r\n＝＋－＠−".contains(c));
    if formula { format!("'{text}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_that_spreadsheets_would_run_are_text() {
        for formula in ["=1+1", "+45 70 00", "-2", "@SUM(A1)", "\t=1", "  =1", "＝1"] {
            assert_eq!(harmless(formula), format!("'{formula}"));
        }
        assert_eq!(harmless("a=b"), "a=b");
        assert_eq!(harmless(""), "");
    }

    #[test]
    fn quotation_marks_stand_where_they_are_needed() {
        let cells = ["a", "a,b", "”a”", "\"a\"", "a\nb", " a", ""].map(str::to_owned);
        assert_eq!(line(cells.into_iter()), "a,\"a,b\",”a”,\"\"\"a\"\"\",\"a\nb\",\" a\",\r\n");
    }
}
