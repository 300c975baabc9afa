//! Danish words for dates, times and lists, as people say them.

use crate::model::plan::Ugedag;
use crate::model::{Clock, Date, MONTHS};
use chrono::{Datelike, NaiveDate};

const WEEKDAYS: [&str; 7] = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"];

/// `7. februar 2024`
#[must_use]
pub fn day(date: Date) -> String {
    let d = date.0;
    format!("{}. {} {}", d.day(), MONTHS[d.month0() as usize], d.year())
}

/// `onsdag den 7. februar 2024`
#[must_use]
pub fn weekday(date: Date) -> String {
    let at = date.0.weekday().num_days_from_monday() as usize;
    format!("{} den {}", WEEKDAYS[at], day(date))
}

/// `onsdag den 7. februar 2024 kl. 16.30`
#[must_use]
pub fn moment(date: Date, clock: Option<Clock>) -> String {
    match clock {
        Some(clock) => format!("{} {}", weekday(date), time(clock)),
        None => weekday(date),
    }
}

/// `kl. 16.30`
#[must_use]
pub fn time(clock: Clock) -> String {
    format!("kl. {clock}")
}

/// `2024-02-07`, for `<time datetime>`.
#[must_use]
pub fn iso(date: Date) -> String {
    date.to_string()
}

/// `fra 1. marts 2024 til 31. maj 2024`, or what is known of it.
#[must_use]
pub fn stretch(start: Option<Date>, end: Option<Date>) -> String {
    match (start, end) {
        (Some(a), Some(b)) if a == b => weekday(a),
        (Some(a), Some(b)) => format!("fra {} til {}", day(a), day(b)),
        (Some(a), None) => format!("fra {}", day(a)),
        (None, Some(b)) => format!("til {}", day(b)),
        (None, None) => String::new(),
    }
}

/// `i dag`, `i morgen`, `om 6 dage`, `for 3 dage siden`; weeks and months where days are many.
#[must_use]
pub fn distance(today: NaiveDate, date: Date) -> String {
    let days = date.0.signed_duration_since(today).num_days();
    let amount = |n: i64| match n {
        1 => "1 dag".to_owned(),
        2..=20 => format!("{n} dage"),
        21..=60 => format!("{} uger", (n + 3) / 7),
        61..=700 => format!("{} måneder", (n + 15) / 30),
        _ => format!("{} år", (n + 182) / 365),
    };
    match days {
        0 => "i dag".to_owned(),
        1 => "i morgen".to_owned(),
        -1 => "i går".to_owned(),
        n if n > 0 => format!("om {}", amount(n)),
        n => format!("for {} siden", amount(-n)),
    }
}

/// A day in words with its form for machines, for `<time datetime>`.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct When {
    pub iso: String,
    pub ord: String,
}

impl From<When> for crate::language::When {
    fn from(when: When) -> Self {
        Self { iso: when.iso, ord: when.ord }
    }
}

impl When {
    /// `7. februar 2024`
    #[must_use]
    pub fn day(date: Date) -> Self {
        Self { iso: iso(date), ord: day(date) }
    }

    /// `onsdag den 7. februar 2024 kl. 16.30`
    #[must_use]
    pub fn moment(date: Date, clock: Option<Clock>) -> Self {
        let iso = match clock {
            Some(c) => format!("{}T{:02}:{:02}", iso(date), c.0 / 60, c.0 % 60),
            None => iso(date),
        };
        Self { iso, ord: moment(date, clock) }
    }

    /// The same with a capital, where it begins a line.
    #[must_use]
    pub fn begins(self) -> Self {
        Self { ord: capital(&self.ord), ..self }
    }
}

/// `A`, `A og B`, `A, B og C`
#[must_use]
pub fn list<S: AsRef<str>>(items: &[S]) -> String {
    match items {
        [] => String::new(),
        [one] => one.as_ref().to_owned(),
        [most @ .., last] => {
            let most: Vec<&str> = most.iter().map(AsRef::as_ref).collect();
            format!("{} og {}", most.join(", "), last.as_ref())
        }
    }
}

/// `mandag`
#[must_use]
pub fn weekday_name(day: Ugedag) -> &'static str {
    WEEKDAYS[day as usize]
}

/// The text with a capital first letter.
#[must_use]
pub fn capital(text: &str) -> String {
    let mut chars = text.chars();
    match chars.next() {
        Some(first) => first.to_uppercase().collect::<String>() + chars.as_str(),
        None => String::new(),
    }
}

/// A size in bytes as people say it: `340 kB`, `1,2 MB`.
#[must_use]
pub fn size(bytes: u64) -> String {
    match bytes {
        0..1_000 => format!("{bytes} byte"),
        1_000..1_000_000 => format!("{} kB", bytes.div_ceil(1_000)),
        _ => {
            let tenths = bytes.div_ceil(100_000);
            format!("{},{} MB", tenths / 10, tenths % 10)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(y: i32, m: u32, d: u32) -> Date {
        Date(NaiveDate::from_ymd_opt(y, m, d).unwrap_or_default())
    }

    #[test]
    fn dates_are_said_in_danish() {
        assert_eq!(moment(date(2024, 2, 7), Some(Clock(990))), "onsdag den 7. februar 2024 kl. 16.30");
        assert_eq!(stretch(Some(date(2024, 3, 1)), None), "fra 1. marts 2024");
        assert_eq!(stretch(Some(date(2024, 3, 1)), Some(date(2024, 3, 1))), "fredag den 1. marts 2024");
    }

    #[test]
    fn distances() {
        let today = date(2026, 11, 21).0;
        assert_eq!(distance(today, date(2026, 11, 21)), "i dag");
        assert_eq!(distance(today, date(2026, 11, 27)), "om 6 dage");
        assert_eq!(distance(today, date(2026, 11, 18)), "for 3 dage siden");
        assert_eq!(distance(today, date(2026, 12, 19)), "om 4 uger");
        assert_eq!(distance(today, date(2027, 5, 20)), "om 6 måneder");
        assert_eq!(distance(today, date(2023, 11, 21)), "for 3 år siden");
    }

    #[test]
    fn lists_and_sizes() {
        assert_eq!(list(&["Ø"]), "Ø");
        assert_eq!(list(&["F", "B", "A"]), "F, B og A");
        assert_eq!(size(340_000), "340 kB");
        assert_eq!(size(1_150_000), "1,2 MB");
    }
}
