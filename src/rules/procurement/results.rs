//! The figures of a result table as its rules need them.
//!
//! Where an error of the source is recorded for a row, what follows from its figure is reckoned from
//! the right one: one error is told once, not again in every figure that follows from it.

use crate::model::framework::{Række, Tabel};
use crate::model::regler::Afrunding;
use crate::rules::figures::{Kind, Off, column, kind, rate};
use rust_decimal::Decimal;

/// The sums of the counts at `place` that are off.
pub(super) fn sums(table: &Tabel, place: usize) -> Vec<Off> {
    let figure = |row: &Række| row.værdier.get(place).copied().flatten().map(|n| n.0);
    let mut rows: Vec<(Kind, Option<Decimal>)> =
        table.rækker.iter().map(|r| (kind(&r.navn), figure(r))).collect();
    rows.extend(table.i_alt.as_ref().map(|total| (Kind::Total, figure(total))));
    column(&rows, Decimal::ZERO)
}

/// The rows' figures at `place` added; `None` unless all are known.
pub(super) fn sum_of_rows(table: &Tabel, place: usize) -> Option<Decimal> {
    let mut sum = Decimal::ZERO;
    for row in table.rækker.iter().filter(|r| kind(&r.navn) == Kind::Part) {
        sum = sum.checked_add(corrected(table, row, place)?)?;
    }
    (!table.rækker.is_empty()).then_some(sum)
}

/// The row's figure at `place`: the right one where an error is recorded, else the printed one.
pub(super) fn corrected(table: &Tabel, row: &Række, place: usize) -> Option<Decimal> {
    let column = table.kolonner.get(place)?;
    let error = table.kildefejl.iter().find(|e| *e.række == *row.navn && e.kolonne == column.id);
    error.map_or_else(|| row.værdier.get(place).copied().flatten().map(|n| n.0), |e| Some(e.rigtigt.0))
}

/// The row's figure in the column called `name`.
pub(super) fn value(table: &Tabel, row: &Række, name: &str) -> Option<Decimal> {
    corrected(table, row, table.kolonner.iter().position(|k| *k.id == *name)?)
}

/// Numerator and denominator of the rate at `place`. Those of the total are added up from the rows
/// where all are known, so that a misprinted total does not make its right rate a wrong one.
pub(super) fn parts(table: &Tabel, row: &Række, total: bool, place: usize) -> Option<(Decimal, Decimal)> {
    let column = table.kolonner.get(place)?;
    let of = |name: &str| {
        let at = table.kolonner.iter().position(|k| *k.id == *name)?;
        let sum = if total { sum_of_rows(table, at) } else { None };
        sum.or_else(|| corrected(table, row, at))
    };
    let mut part = Decimal::ZERO;
    for name in &column.tæller {
        part = part.checked_add(of(name)?)?;
    }
    let whole = of(column.nævner.as_ref()?)?;
    (!column.tæller.is_empty()).then_some((part, whole))
}

/// The rate at `place` as the counts give it.
pub(super) fn rate_of(
    table: &Tabel,
    row: &Række,
    total: bool,
    place: usize,
    places: u32,
    how: Afrunding,
) -> Option<Decimal> {
    let (part, whole) = parts(table, row, total, place)?;
    rate(part, whole, places, how)
}

/// The mean of the rows' rates.
pub(super) fn mean(table: &Tabel, place: usize) -> Option<Decimal> {
    let rates: Option<Vec<Decimal>> = table.rækker.iter().map(|r| corrected(table, r, place)).collect();
    let rates = rates.filter(|r| !r.is_empty())?;
    let sum = rates.iter().try_fold(Decimal::ZERO, |a, b| a.checked_add(*b))?;
    sum.checked_div(Decimal::from(rates.len()))
}
