//! Days and times of day in a source's words.

use crate::model::{Clock, Date, MONTHS, Scalar};
use chrono::NaiveDate;
use std::ops::Range;

const WEEKDAYS: [&str; 7] = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"];

/// The first day in `text` and where it stands: `07-02-2024`, `7.2.2024`, `2024-02-07`, `7. februar 2024`.
pub(super) fn day(text: &str) -> Option<(Range<usize>, Date)> {
    let mut from = 0;
    while let Some(at) = text.get(from..)?.find(|c: char| c.is_ascii_digit()) {
        let start = from + at;
        let rest = text.get(start..)?;
        if let Some((length, day)) = figures(rest).or_else(|| words(rest)) {
            return Some((start..start + length, Date(day)));
        }
        from = start + rest.bytes().take_while(u8::is_ascii_digit).count();
    }
    None
}

/// A day in figures that `text` begins with, and its length.
fn figures(text: &str) -> Option<(usize, NaiveDate)> {
    let (first, rest) = number(text)?;
    let sign = rest.chars().next().filter(|c| matches!(c, '-' | '.' | '/'))?;
    let (second, rest) = number(rest.get(1..)?)?;
    let (third, rest) = number(rest.strip_prefix(sign)?)?;
    let lengths = (first.len(), third.len());
    let n = |s: &str| s.parse::<u32>().ok();
    let day = match lengths {
        (4, 1..=2) => NaiveDate::from_ymd_opt(first.parse().ok()?, n(second)?, n(third)?),
        (1..=2, 4) => NaiveDate::from_ymd_opt(third.parse().ok()?, n(second)?, n(first)?),
        _ => None,
    }?;
    // `2024-02-07-3` is a number of something else.
    let longer =
        rest.starts_with(sign) && rest.get(1..).is_some_and(|r| r.starts_with(|c: char| c.is_ascii_digit()));
    (!longer).then_some((text.len() - rest.len(), day))
}

/// A day with its month in words that `text` begins with, and its length.
fn words(text: &str) -> Option<(usize, NaiveDate)> {
    let (day, rest) = number(text)?;
    let rest = rest.strip_prefix('.').unwrap_or(rest).trim_start();
    let length = rest.find(|c: char| !c.is_alphabetic())?;
    let month = rest.get(..length)?.to_lowercase();
    let month = MONTHS
        .iter()
        .position(|m| *m == month || (m.len() > 4 && month.len() == 3 && m.starts_with(&month)))?;
    let rest = rest.get(length..)?.trim_start_matches('.').trim_start();
    let (year, rest) = number(rest).filter(|(y, _)| y.len() == 4)?;
    let month = u32::try_from(month + 1).ok()?;
    let day = NaiveDate::from_ymd_opt(year.parse().ok()?, month, day.parse().ok()?)?;
    Some((text.len() - rest.len(), day))
}

fn number(text: &str) -> Option<(&str, &str)> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    (digits > 0).then(|| text.split_at(digits))
}

/// The weekday that `text` names, as the files write it.
pub(super) fn weekday(text: &str) -> Option<&'static str> {
    let low = text.to_lowercase();
    WEEKDAYS.iter().find(|d| low.split(|c: char| !c.is_alphabetic()).any(|w| w == **d)).copied()
}

/// The times of day in `text`, first and second: `kl. 16:30`, `16.30-18.00`, `2024-02-07T16:30:00`.
pub(super) fn clocks(text: &str) -> (Option<Clock>, Option<Clock>) {
    // Figures of a day are no time, and `16:30:00` is one time.
    let rest = match day(text) {
        Some((at, _)) => {
            format!("{} {}", text.get(..at.start).unwrap_or_default(), text.get(at.end..).unwrap_or_default())
        }
        None => text.to_owned(),
    };
    let mut found = Vec::new();
    for word in rest.split(|c: char| !(c.is_ascii_digit() || matches!(c, ':' | '.'))) {
        let word = word.trim_matches(['.', ':']);
        let minutes: Vec<&str> = word.split([':', '.']).collect();
        let time = match minutes[..] {
            [hour, minute] | [hour, minute, _] if minute.len() == 2 => {
                Clock::read(&format!("{hour}.{minute}")).ok()
            }
            [hour] if !hour.is_empty() && rest.contains("kl") => Clock::read(hour).ok(),
            _ => None,
        };
        found.extend(time);
    }
    (found.first().copied(), found.get(1).copied())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_of_the_sources() {
        let read = |text: &str| day(text).map(|(at, day)| format!("{day} {}", &text[at]));
        assert_eq!(
            read("Onsdag d. 07. februar 2024 kl. 16:30").as_deref(),
            Some("2024-02-07 07. februar 2024")
        );
        assert_eq!(read("REFERAT d. 07-02-2024").as_deref(), Some("2024-02-07 07-02-2024"));
        assert_eq!(read("27. august 2018 16:00").as_deref(), Some("2018-08-27 27. august 2018"));
        assert_eq!(read("2026-03-05T09:00:00+01:00").as_deref(), Some("2026-03-05 2026-03-05"));
        assert_eq!(read("1/3/2026").as_deref(), Some("2026-03-01 1/3/2026"));
        for none in
            ["2020-0117251", "sag 23-008682", "2020-0117251-3", "31-02-2024", "den 7. marts", "2022-2025"]
        {
            assert_eq!(read(none), None, "{none}");
        }
    }

    #[test]
    fn times_of_the_sources() {
        let read = |text: &str| {
            let (a, b) = clocks(text);
            (a.map(|c| c.to_string()).unwrap_or_default(), b.map(|c| c.to_string()).unwrap_or_default())
        };
        assert_eq!(read("Onsdag d. 07. februar 2024 kl. 16:30"), ("16.30".into(), String::new()));
        assert_eq!(read("kl. 16.30-18.00"), ("16.30".into(), "18.00".into()));
        assert_eq!(read("2026-03-05T09:00:00+01:00").0, "9.00");
        assert_eq!(read("Klokken 9 til 11"), (String::new(), String::new()));
        assert_eq!(read("kl. 9"), ("9.00".into(), String::new()));
        assert_eq!(weekday("Onsdag d. 07."), Some("onsdag"));
    }
}
