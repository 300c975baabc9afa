//! The calendar as rules need it.

#![allow(dead_code)]
use crate::model::regler::SeksMåneder;
use crate::model::{Period, PeriodUnit, Regler};
use chrono::{Datelike, Days, Months, NaiveDate};

/// The day `months` calendar months after `day`: 31 August and six months is 28 or 29 February. The
/// calendar's last day where there is none.
#[must_use]
pub(super) fn months_after(day: NaiveDate, months: u32) -> NaiveDate {
    day.checked_add_months(Months::new(months)).unwrap_or(NaiveDate::MAX)
}

/// The day six months after `day`, counted as the settings say.
#[must_use]
pub(super) fn six_months_after(day: NaiveDate, settings: &Regler) -> NaiveDate {
    match settings.seks_måneder {
        SeksMåneder::Kalendermåneder => months_after(day, 6),
        SeksMåneder::Uger => day.checked_add_days(Days::new(26 * 7)).unwrap_or(NaiveDate::MAX),
    }
}

/// The day `period` after `day`; six months are counted as the settings say.
#[must_use]
pub(super) fn after(day: NaiveDate, period: Period, settings: &Regler) -> NaiveDate {
    if period.unit == PeriodUnit::Months && period.count == 6 {
        return six_months_after(day, settings);
    }
    period.after(day).unwrap_or(NaiveDate::MAX)
}

/// Whole years from `from` to `to`; 0 where `to` lies before.
#[must_use]
pub(super) fn years_between(from: NaiveDate, to: NaiveDate) -> u32 {
    to.years_since(from).unwrap_or(0)
}

/// Whole days from `from` to `to`, negative where `to` lies before.
#[must_use]
pub(super) fn days_between(from: NaiveDate, to: NaiveDate) -> i64 {
    (to - from).num_days()
}

/// A wait in words a reader can weigh: days up to three weeks, weeks up to three months, then months.
#[must_use]
pub(super) fn wait_in_words(from: NaiveDate, to: NaiveDate) -> crate::diagnostic::Text {
    use crate::diagnostic::text;
    let days = days_between(from, to);
    let months = i64::from(to.year() - from.year()) * 12 + i64::from(to.month())
        - i64::from(from.month())
        - i64::from(to.day() < from.day());
    match days {
        1 => text!("1 dag", "1 day"),
        ..=21 => text!("{days} dage", "{days} days"),
        22..=90 => {
            let weeks = days / 7;
            text!("{weeks} uger", "{weeks} weeks")
        }
        _ => text!("{months} måneder", "{months} months"),
    }
}
