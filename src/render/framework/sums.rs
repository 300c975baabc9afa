//! Checks a result table against its own figures, exactly.
//!
//! Where the source's error is recorded, sums and rates are taken from the right figure: one error
//! should be told once, not once more in every figure that follows from it.

use crate::language::{Language, say};
use crate::model::framework::{Kolonneart, Række, Tabel};
use crate::model::{Percent, rate};
use rust_decimal::Decimal;

/// Past this no count of people or things goes; it keeps the sums in range.
const GREATEST: Decimal = Decimal::from_parts(0xffff_ffff, 0xffff, 0, false, 0);

/// The figure of `row` in the column at `at`: the right one where an error is recorded, else the
/// printed one.
pub(super) fn shown(table: &Tabel, row: &Række, at: usize) -> Option<Decimal> {
    let column = table.kolonner.get(at)?;
    let error = table.kildefejl.iter().find(|e| *e.række == *row.navn && e.kolonne == column.id);
    match error {
        Some(error) => Some(error.rigtigt.0),
        None => row.værdier.get(at).copied().flatten().map(|n| n.0),
    }
}

/// What to say where the rate at `at` is not what the row's own counts give.
pub(super) fn difference(l: &Language, table: &Tabel, row: &Række, at: usize) -> Option<String> {
    let value = shown(table, row, at);
    let (part, whole) = parts(table, row, at)?;
    let places = value.map_or(0, |v| v.scale().min(6));
    let computed = rate_to(part, whole, places)?;
    if value == Some(computed) {
        return None;
    }
    let (part, whole, computed) = (l.number(part), l.number(whole), l.percent(Percent(computed)));
    Some(match value {
        Some(printed) => {
            let printed = l.percent(Percent(printed));
            say!(l, "result_rate_differs", printed = printed, part = part, whole = whole, computed = computed)
        }
        None => say!(l, "result_rate_missing", part = part, whole = whole, computed = computed),
    })
}

/// Numerator and denominator of the rate at `at`; `None` unless all of it is known.
fn parts(table: &Tabel, row: &Række, at: usize) -> Option<(Decimal, Decimal)> {
    let column = table.kolonner.get(at)?;
    let of = |name: &str| {
        let place = table.kolonner.iter().position(|k| *k.id == *name)?;
        shown(table, row, place).filter(|v| v.abs() < GREATEST)
    };
    let mut part = Decimal::ZERO;
    for name in &column.tæller {
        part = part.checked_add(of(name)?)?;
    }
    let whole = of(column.nævner.as_ref()?)?;
    (!column.tæller.is_empty()).then_some((part, whole))
}

/// The rate rounded half up to as many decimals as the source prints.
fn rate_to(part: Decimal, whole: Decimal, places: u32) -> Option<Decimal> {
    let shift = Decimal::from(10u32.checked_pow(places)?);
    rate(part.checked_mul(shift)?, whole)?.checked_div(shift)
}

/// What to say where the total at `at` is not the sum of the rows.
pub(super) fn row_sum(l: &Language, table: &Tabel, total: &Række, at: usize) -> Option<String> {
    if table.kolonner.get(at)?.art != Kolonneart::Antal || table.rækker.is_empty() {
        return None;
    }
    let mut sum = Decimal::ZERO;
    for row in &table.rækker {
        sum = sum.checked_add(shown(table, row, at)?)?;
    }
    let printed = shown(table, total, at);
    if printed == Some(sum) {
        return None;
    }
    let sum = l.number(sum);
    Some(match printed {
        Some(printed) => say!(l, "result_sum_differs", printed = l.number(printed), sum = sum),
        None => say!(l, "result_sum_missing", sum = sum),
    })
}
