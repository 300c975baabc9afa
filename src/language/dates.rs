//! Dates, times and lists as the language says them.

use super::{Language, say};
use crate::model::plan::Ugedag;
use crate::model::{Clock, Date};
use chrono::{Datelike, Months, NaiveDate};

impl Language {
    /// `7. februar 2024`
    #[must_use]
    pub fn day(&self, date: Date) -> String {
        self.days.day(date, || {
            let d = date.0;
            let month = self.month(d.month());
            say!(self, "date_day", day = d.day().to_string(), month = month, year = d.year().to_string())
        })
    }

    /// `februar`; `month` counts from 1.
    #[must_use]
    pub fn month(&self, month: u32) -> String {
        const IDS: [&str; 12] = [
            "month_1", "month_2", "month_3", "month_4", "month_5", "month_6", "month_7", "month_8",
            "month_9", "month_10", "month_11", "month_12",
        ];
        IDS.get((month as usize).wrapping_sub(1)).map_or(String::new(), |id| self.say(id, &[]))
    }

    /// `onsdag den 7. februar 2024`
    #[must_use]
    pub fn weekday(&self, date: Date) -> String {
        self.weekdays.day(date, || {
            let weekday = self.weekday_number(date.0.weekday().num_days_from_monday() as usize);
            say!(self, "date_weekday", weekday = weekday, date = self.day(date))
        })
    }

    /// `mandag`
    #[must_use]
    pub fn weekday_name(&self, day: Ugedag) -> String {
        self.weekday_number(day as usize)
    }

    fn weekday_number(&self, from_monday: usize) -> String {
        const IDS: [&str; 7] =
            ["weekday_1", "weekday_2", "weekday_3", "weekday_4", "weekday_5", "weekday_6", "weekday_7"];
        IDS.get(from_monday).map_or(String::new(), |id| self.say(id, &[]))
    }

    /// `16.30`
    #[must_use]
    pub fn clock(&self, clock: Clock) -> String {
        let (hour, minute) = (clock.0 / 60, clock.0 % 60);
        say!(self, "time_clock", hour = hour.to_string(), minute = format!("{minute:02}"))
    }

    /// `kl. 16.30`
    #[must_use]
    pub fn time(&self, clock: Clock) -> String {
        say!(self, "time", clock = self.clock(clock))
    }

    /// `kl. 9.00–12.00`
    #[must_use]
    pub fn times(&self, from: Clock, to: Clock) -> String {
        say!(self, "time_range", from = self.clock(from), to = self.clock(to))
    }

    /// `onsdag den 7. februar 2024 kl. 16.30`
    #[must_use]
    pub fn moment(&self, date: Date, clock: Option<Clock>) -> String {
        match clock {
            Some(clock) => say!(self, "date_moment", date = self.weekday(date), time = self.time(clock)),
            None => self.weekday(date),
        }
    }

    /// `fra 1. marts 2024 til 31. maj 2024`, or what is known of it.
    #[must_use]
    pub fn stretch(&self, start: Option<Date>, end: Option<Date>) -> String {
        match (start, end) {
            (Some(a), Some(b)) if a == b => self.weekday(a),
            (Some(a), Some(b)) => say!(self, "date_from_until", from = self.day(a), until = self.day(b)),
            (Some(a), None) => say!(self, "date_from", from = self.day(a)),
            (None, Some(b)) => say!(self, "date_until", until = self.day(b)),
            (None, None) => String::new(),
        }
    }

    /// `i dag`, `i morgen`, `om 6 dage`, `for 3 dage siden`; weeks, months and years where days are many.
    #[must_use]
    pub fn distance(&self, today: NaiveDate, date: Date) -> String {
        let days = date.0.signed_duration_since(today).num_days();
        match days {
            0 => return say!(self, "distance_today"),
            1 => return say!(self, "distance_tomorrow"),
            -1 => return say!(self, "distance_yesterday"),
            _ => {}
        }
        let n = days.abs();
        let ahead = days > 0;
        match n {
            ..=30 if ahead => say!(self, "distance_in_days", count = n),
            ..=30 => say!(self, "distance_days_ago", count = n),
            31..=60 if ahead => say!(self, "distance_in_weeks", count = (n + 3) / 7),
            31..=60 => say!(self, "distance_weeks_ago", count = (n + 3) / 7),
            61..=700 if ahead => say!(self, "distance_in_months", count = months(today, date.0)),
            61..=700 => say!(self, "distance_months_ago", count = months(date.0, today)),
            _ if ahead => say!(self, "distance_in_years", count = years(today, date.0)),
            _ => say!(self, "distance_years_ago", count = years(date.0, today)),
        }
    }

    /// The time from one day to a later one: `samme dag`, `dagen efter`, `12 dage efter`, `5 måneder efter`.
    #[must_use]
    pub fn after(&self, from: Date, to: Date) -> String {
        let (from, to) = (from.0.min(to.0), from.0.max(to.0));
        let n = to.signed_duration_since(from).num_days();
        match n {
            0 => say!(self, "after_same_day"),
            1 => say!(self, "after_next_day"),
            ..=60 => say!(self, "after_days", count = n),
            61..=700 => say!(self, "after_months", count = months(from, to)),
            _ => say!(self, "after_years", count = years(from, to)),
        }
    }

    /// `A`, `A og B`, `A, B og C`
    #[must_use]
    pub fn list<S: AsRef<str>>(&self, items: &[S]) -> String {
        match items {
            [] => String::new(),
            [one] => one.as_ref().to_owned(),
            [most @ .., last] => {
                let mut all = most.iter().map(AsRef::as_ref).map(str::to_owned);
                let first = all.next().unwrap_or_default();
                let most = all.fold(first, |a, b| say!(self, "list_more", a = a, b = b));
                say!(self, "list_last", a = most, b = last.as_ref())
            }
        }
    }
}

/// Months of the calendar from one day to a later one, to the nearest.
fn months(from: NaiveDate, to: NaiveDate) -> u32 {
    let number = |day: NaiveDate| i64::from(day.year()) * 12 + i64::from(day.month());
    let apart = u32::try_from(number(to) - number(from)).unwrap_or_default();
    let after = |count: u32| from.checked_add_months(Months::new(count)).unwrap_or(NaiveDate::MAX);
    let whole = if after(apart) > to { apart.saturating_sub(1) } else { apart };
    whole + u32::from(to.signed_duration_since(after(whole)) >= after(whole + 1).signed_duration_since(to))
}

/// Years of the calendar from one day to a later one, to the nearest.
fn years(from: NaiveDate, to: NaiveDate) -> u32 {
    (months(from, to) + 6) / 12
}

/// A day in words with its form for machines, for `<time datetime>`.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct When {
    pub iso: String,
    pub ord: String,
}

impl When {
    /// `7. februar 2024`
    #[must_use]
    pub fn day(l: &Language, date: Date) -> Self {
        Self { iso: date.to_string(), ord: l.day(date) }
    }

    /// `onsdag den 7. februar 2024 kl. 16.30`
    #[must_use]
    pub fn moment(l: &Language, date: Date, clock: Option<Clock>) -> Self {
        let iso = match clock {
            Some(c) => format!("{date}T{:02}:{:02}", c.0 / 60, c.0 % 60),
            None => date.to_string(),
        };
        Self { iso, ord: l.moment(date, clock) }
    }

    /// `onsdag den 7. februar 2024 kl. 9.00–12.00`, or what is known of it.
    #[must_use]
    pub fn span(l: &Language, date: Date, from: Option<Clock>, until: Option<Clock>) -> Self {
        let moment = Self::moment(l, date, from);
        match (from, until) {
            (Some(from), Some(until)) => {
                let ord = say!(l, "date_moment", date = l.weekday(date), time = l.times(from, until));
                Self { ord, ..moment }
            }
            _ => moment,
        }
    }

    /// The same with a capital, where it begins a line.
    #[must_use]
    pub fn begins(self) -> Self {
        Self { ord: super::capital(&self.ord), ..self }
    }
}
