//! The length of a course, as recommended and as planned; shared by the rules of each period.

use super::course::{Course, granted};
use crate::model::plan::{IndstillingDel, Ydelse};
use crate::model::{Period, PeriodUnit};
use crate::rules::dates::months_after;
use chrono::NaiveDate;

/// Whether a length is under a year, or over `most` years, counted from `day`.
pub(super) fn outside(length: Period, day: NaiveDate, most: u32) -> bool {
    let end = length.after(day);
    end.is_none_or(|end| end < months_after(day, 12) || end > months_after(day, most * 12))
}

/// Whether a course lasts more than `most` years. A course may end early, so no least is asked of it.
pub(super) fn lasts_longer(course: &Course, most: u32) -> Option<(NaiveDate, NaiveDate)> {
    let (start, end) = (course.start()?, course.end()?);
    (end >= months_after(start, most * 12)).then_some((start, end))
}

/// The recommended length of a resource course, with the day that decides by which rules.
pub(super) fn recommended(del: &IndstillingDel) -> Option<(Period, NaiveDate)> {
    let resource = del.indstillet_til.is_none_or(|to| to == Ydelse::Ressourceforløb);
    del.varighed.filter(|_| resource).zip(granted(del))
}

/// Whether a length is at least `years` years.
pub(super) fn at_least(length: Period, years: u32) -> bool {
    let months = match length.unit {
        PeriodUnit::Years => length.count.saturating_mul(12),
        PeriodUnit::Months => length.count,
        PeriodUnit::Weeks => length.count.saturating_mul(12) / 52,
        PeriodUnit::Days => length.count.saturating_mul(12) / 365,
    };
    months >= years * 12
}
