//! Tables in Markdown: sums down the columns and along the rows.

use super::read::{Figure, Unit, figures};
use super::sums::{Kind, Off, column, kind};
use crate::markdown::{Grid, Prose};
use crate::model::danish_decimal;
use rust_decimal::Decimal;
use std::ops::Range;

/// A sum in a table that is not what its parts give.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::rules) struct Wrong {
    /// Where the figure stands in the body.
    pub(in crate::rules) span: Range<usize>,
    /// The row's label, and the column's heading.
    pub(in crate::rules) row: String,
    pub(in crate::rules) column: String,
    pub(in crate::rules) printed: Decimal,
    pub(in crate::rules) right: Decimal,
    pub(in crate::rules) parts: Vec<Decimal>,
}

/// Headings of columns whose figures are not added: rates, prices for one, years, numbers that name.
const NOT_ADDED: [&str; 18] = [
    "andel",
    "rate",
    "procent",
    "pct",
    "gennemsnit",
    "gns",
    "median",
    "pris pr",
    "timepris",
    "indeks",
    "alder",
    "år",
    "nr",
    "nummer",
    "dato",
    "uge",
    "pr.",
    "konto",
];

/// Rounded percentages add up to 100 with this much to spare.
const SLACK: i64 = 2;

/// The sums of `grid` that are off.
pub(in crate::rules) fn wrong_sums(grid: &Grid) -> Vec<Wrong> {
    let mut found = Vec::new();
    let kinds: Vec<Kind> = grid.rows.iter().map(|row| kind(label(row))).collect();
    if kinds.contains(&Kind::Total) {
        for at in 1..grid.head.len() {
            down(grid, &kinds, at, &mut found);
        }
    }
    along(grid, &mut found);
    found
}

fn label(row: &[Prose]) -> &str {
    row.first().map_or("", |cell| cell.text.trim_start_matches("# ").trim())
}

fn down(grid: &Grid, kinds: &[Kind], at: usize, found: &mut Vec<Wrong>) {
    let cells: Vec<Option<Figure>> = grid.rows.iter().map(|row| row.get(at).and_then(only)).collect();
    let Some(unit) = cells.iter().flatten().map(|f| f.unit).next() else { return };
    let heading = grid.head.get(at).map_or("", |h| h.text.trim());
    let shares = unit == Unit::Percent || heading.contains('%');
    let blank = |row: &Vec<Prose>| row.get(at).is_none_or(|c| matches!(c.text.trim(), "" | "-" | "–" | "—"));
    // What is left blank adds nothing; what is no figure is unknown.
    let mut rows: Vec<(Kind, Option<Decimal>)> = Vec::with_capacity(cells.len());
    for ((row, kind), cell) in grid.rows.iter().zip(kinds).zip(&cells) {
        match cell {
            Some(figure) => rows.push((*kind, Some(figure.value))),
            None if blank(row) => rows.push((Kind::Within, None)),
            None => rows.push((*kind, None)),
        }
    }
    let slack = if shares {
        let whole = rows.iter().rev().find(|(kind, _)| *kind == Kind::Total).and_then(|(_, v)| *v);
        if whole != Some(Decimal::ONE_HUNDRED) {
            return;
        }
        Decimal::from(SLACK)
    } else if not_added(heading) {
        return;
    } else {
        // Rounded millions: half of the last digit for each.
        let steps = cells.iter().flatten().filter(|f| f.step > Decimal::ONE).map(|f| f.step / Decimal::TWO);
        steps.fold(Decimal::ZERO, Decimal::saturating_add)
    };
    for Off { row, printed, right, parts } in column(&rows, slack) {
        let (Some(line), Some(Some(figure))) = (grid.rows.get(row), cells.get(row)) else { continue };
        let Some(cell) = line.get(at) else { continue };
        found.push(Wrong {
            span: cell.span(&figure.span),
            row: label(line).to_owned(),
            column: heading.to_owned(),
            printed,
            right,
            parts,
        });
    }
}

fn not_added(heading: &str) -> bool {
    let heading = heading.to_lowercase();
    NOT_ADDED.iter().any(|word| {
        heading.match_indices(word).any(|(i, _)| {
            let before = heading[..i].chars().next_back().is_none_or(|c| !c.is_alphabetic());
            let after = heading[i + word.len()..].chars().next().is_none_or(|c| !c.is_alphabetic());
            // "afgangsrate" ends in what it is; "nr" and "år" must stand alone.
            (before || word.len() > 3) && after
        })
    })
}

/// A last column called "I alt" that most rows keep: the row that does not is wrong.
fn along(grid: &Grid, found: &mut Vec<Wrong>) {
    let Some((last, heads)) = grid.head.split_last() else { return };
    if heads.len() < 3 || kind(&last.text) != Kind::Total || heads.iter().skip(1).any(|h| not_added(&h.text))
    {
        return;
    }
    let (mut kept, mut off) = (0, Vec::new());
    for row in &grid.rows {
        let cells: Vec<Option<Figure>> = row.iter().skip(1).map(only).collect();
        let Some((Some(total), parts)) = cells.split_last() else { continue };
        let Some(parts) = parts.iter().map(Option::as_ref).collect::<Option<Vec<&Figure>>>() else {
            continue;
        };
        if parts.iter().any(|f| f.unit == Unit::Percent || f.unit != total.unit) {
            continue;
        }
        let values: Vec<Decimal> = parts.iter().map(|f| f.value).collect();
        let right = values.iter().fold(Decimal::ZERO, |a, b| a.saturating_add(*b));
        let Some(cell) = row.last() else { continue };
        if right == total.value {
            kept += 1;
        } else {
            off.push(Wrong {
                span: cell.span(&total.span),
                row: label(row).to_owned(),
                column: last.text.trim().to_owned(),
                printed: total.value,
                right,
                parts: values,
            });
        }
    }
    if kept > off.len() {
        found.append(&mut off);
    }
}

/// The figure of a cell that holds nothing else.
fn only(cell: &Prose) -> Option<Figure> {
    let text = cell.text.trim();
    let lead = cell.text.len() - cell.text.trim_start().len();
    if let Some(value) = danish_decimal(text) {
        let span = lead..lead + text.len();
        return Some(Figure {
            value,
            unit: Unit::Other,
            step: Decimal::ONE,
            loose: false,
            stretch: false,
            span,
        });
    }
    let found = figures(&cell.text);
    let [figure] = found.as_slice() else { return None };
    let rest = cell.text[..figure.span.start].trim();
    let clean = matches!(rest, "" | "kr." | "-" | "−") && cell.text[figure.span.end..].trim().is_empty();
    let minus = matches!(rest, "-" | "−");
    clean.then(|| Figure { value: if minus { -figure.value } else { figure.value }, ..figure.clone() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::markdown::{Block, blocks};

    fn off(body: &str) -> Vec<String> {
        let mut said = Vec::new();
        for block in blocks(body) {
            if let Block::Table(grid) = block {
                let all = wrong_sums(&grid);
                said.extend(all.iter().map(|w| format!("{} {} {}", &body[w.span.clone()], w.row, w.right)));
            }
        }
        said
    }

    #[test]
    fn amounts_down_a_column() {
        let body = "| Pulje | Beløb |\n|--|--:|\n| A | 467.291 kr. |\n| B | 125.000 kr. |\n| I alt | 592.291 kr. |\n";
        assert_eq!(off(body), [""; 0]);
        assert_eq!(off(&body.replace("592.291", "592.921")), ["592.921 kr. I alt 592291"]);
        let body = body.replace("| B |", "| heraf løn | 100.000 kr. |\n| B |");
        assert_eq!(off(&body), [""; 0]);
    }

    #[test]
    fn shares_are_rounded() {
        let body = "| Svar | Andel |\n|--|--|\n| A | 38 % |\n| B | 46 % |\n| C | 17 % |\n| I alt | 100 % |\n";
        assert_eq!(off(body), [""; 0]);
        assert_eq!(off(&body.replace("46 %", "56 %")), ["100 % I alt 111"]);
        // Rates are not shares of one whole.
        assert_eq!(off(&body.replace("100 %", "33 %")), [""; 0]);
    }

    #[test]
    fn what_is_not_added() {
        let body =
            "| Hold | Alder | Antal |\n|--|--|--|\n| A | 20 | 4 |\n| B | 30 | - |\n| I alt | 25 | 4 |\n";
        assert_eq!(off(body), [""; 0]);
        let body = "| Hold | Beløb |\n|--|--|\n| A | 1,2 mio. kr. |\n| B | 2,4 mio. kr. |\n| I alt | 3,7 mio. kr. |\n";
        assert_eq!(off(body), [""; 0]);
    }

    #[test]
    fn along_the_rows() {
        let body = "| Uger | Under 40 | Over 40 | I alt |\n|--|--|--|--|\n| 0-1 | 209 | 333 | 542 |\n| 1-2 | 431 | 843 | 1.274 |\n| 2-3 | 551 | 1.193 | 1.745 |\n";
        assert_eq!(off(body), ["1.745 2-3 1744"]);
    }
}
