//! Figures in messages.

use super::tables::Wrong;
use crate::diagnostic::{Text, text};
use crate::model::{Money, Percent, danish_number};
use rust_decimal::Decimal;

/// `8 + 5 + 9`; of long sums the first and the last.
pub(in crate::rules) fn sum(parts: &[Decimal]) -> String {
    const MOST: usize = 12;
    let words: Vec<String> = parts.iter().map(|p| danish_number(*p)).collect();
    match (words.get(..MOST - 2), words.last()) {
        (Some(first), Some(last)) if words.len() > MOST => format!("{} + … + {last}", first.join(" + ")),
        _ => words.join(" + "),
    }
}

/// An amount with "kr.".
pub(in crate::rules) fn kroner(value: Decimal) -> String {
    Money(value).to_string()
}

/// A percentage with "pct.".
pub(in crate::rules) fn percent(value: Decimal) -> String {
    Percent(value).to_string()
}

/// What to say of a sum in a table that is off, and how to mend it.
pub(in crate::rules) fn wrong_sum(wrong: &Wrong) -> (Text, Text) {
    let Wrong { row, column, .. } = wrong;
    let (printed, right) = (danish_number(wrong.printed), danish_number(wrong.right));
    let sum = sum(&wrong.parts);
    let column = if column.is_empty() { "uden overskrift" } else { column };
    (
        text!(
            "I tabellen står der {printed} ved ”{row}” i kolonnen ”{column}”, men tallene giver {sum} = {right}.",
            "The table has {printed} at “{row}” in the column “{column}”, but the figures give {sum} = {right}."
        ),
        text!(
            "Ret summen til {right}, eller ret den række, der er forkert. Er en række en del af en anden, så begynd dens navn med ”heraf”.",
            "Correct the sum to {right}, or the row that is wrong. Where a row is part of another, begin its name with “heraf”."
        ),
    )
}
