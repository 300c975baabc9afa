//! Times and lengths as documents write them: `medio august`, `4. kvartal 2023`, `8 uger`.
//!
//! Documents write times in Danish, and a Danish page shows them as they are written. Other languages say
//! what was understood of them.

use super::{Language, say, small};
use crate::model::{Date, LooseDate, Period, PeriodUnit, Scalar, TimePart, TimeUnit};

impl Language {
    /// `8 uger`
    #[must_use]
    pub fn period(&self, length: Period) -> String {
        match length.unit {
            PeriodUnit::Days => say!(self, "period_days", count = length.count),
            PeriodUnit::Weeks => say!(self, "period_weeks", count = length.count),
            PeriodUnit::Months => say!(self, "period_months", count = length.count),
            PeriodUnit::Years => say!(self, "period_years", count = length.count),
        }
    }

    /// The time `when`: a day in words, all else as it is written, or what that means in another language
    /// than Danish. Where the words lack their year, `year` is added in parentheses.
    #[must_use]
    pub fn loose(&self, when: &LooseDate, year: Option<i32>) -> String {
        let said = match Date::read(&when.written) {
            Ok(day) => self.weekday(day),
            Err(_) if self.is_danish() => when.written.clone(),
            Err(_) => self.understood(when),
        };
        match when.range(year) {
            Some((_, last)) if when.range(None).is_none() => {
                say!(self, "loose_year_added", time = said, year = last.format("%Y").to_string())
            }
            _ => said,
        }
    }

    /// The time `when` as plans say it: a day without its weekday, all else as it is written with a dash between
    /// two times, or what that means in another language than Danish.
    #[must_use]
    pub fn loose_plain(&self, when: &LooseDate) -> String {
        match Date::read(&when.written) {
            Ok(day) => self.day(day),
            Err(_) if self.is_danish() => dashed(&when.written),
            Err(_) => self.understood(when),
        }
    }

    /// The same as it stands within a sentence.
    #[must_use]
    pub fn loose_within(&self, when: &LooseDate, year: Option<i32>) -> String {
        let said = self.loose(when, year);
        if self.is_danish() { small(&said) } else { said }
    }

    /// Whether this is Danish, as documents and their sources are written.
    #[must_use]
    pub fn is_danish(&self) -> bool {
        self.tag() == "da" || self.tag().starts_with("da-")
    }

    fn understood(&self, when: &LooseDate) -> String {
        let said = match when.parts() {
            (only, None) => self.part(only),
            (from, Some(to)) => say!(self, "loose_stretch", from = self.part(from), until = self.part(to)),
        };
        if when.is_since() { say!(self, "loose_since", time = said) } else { said }
    }

    fn part(&self, part: TimePart) -> String {
        let year = part.year.map(|y| y.to_string());
        let said = match (part.unit, &year) {
            (TimeUnit::Year, _) => return year.unwrap_or_default(),
            (TimeUnit::Week(week), Some(year)) => {
                return say!(self, "loose_week_of", number = week.to_string(), year = year);
            }
            (TimeUnit::Week(week), None) => return say!(self, "loose_week", number = week.to_string()),
            (TimeUnit::Days(month, from, to), _) if from == to => {
                say!(self, "loose_day", day = from.to_string(), month = self.month(month))
            }
            (TimeUnit::Days(month, from, to), _) => {
                let (from, until) = (from.to_string(), to.to_string());
                say!(self, "loose_days", from = from, until = until, month = self.month(month))
            }
            (TimeUnit::Third(month, 1), _) => say!(self, "loose_early", month = self.month(month)),
            (TimeUnit::Third(month, 2), _) => say!(self, "loose_middle", month = self.month(month)),
            (TimeUnit::Third(month, _), _) => say!(self, "loose_late", month = self.month(month)),
            (TimeUnit::Months(first, 6), _) => say!(self, "loose_half", number = first.div_ceil(6)),
            (TimeUnit::Months(3, 3), _) => say!(self, "loose_spring"),
            (TimeUnit::Months(6, 3), _) => say!(self, "loose_summer"),
            (TimeUnit::Months(9, 3), _) => say!(self, "loose_autumn"),
            (TimeUnit::Months(12, 3), _) => say!(self, "loose_winter"),
            (TimeUnit::Months(first, 3), _) => say!(self, "loose_quarter", number = first.div_ceil(3)),
            (TimeUnit::Months(month, _), _) => say!(self, "loose_month", number = month),
        };
        match year {
            Some(year) => say!(self, "loose_with_year", time = said, year = year),
            None => said,
        }
    }
}

/// A stretch as it is written in Danish, with a dash and not a hyphen: close to single words, apart from
/// several.
fn dashed(written: &str) -> String {
    let parts = written.split_once(" - ").or_else(|| written.split_once(" – "));
    match parts {
        Some((from, until)) if from.contains(' ') => format!("{from} – {until}"),
        Some((from, until)) => format!("{from}–{until}"),
        None => written.replace(".-", ".–"),
    }
}
