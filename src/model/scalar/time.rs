//! Days and times of day.

use super::Scalar;
use crate::diagnostic::{Text, text};
use chrono::{Datelike, NaiveDate};
use std::fmt;

/// A calendar day, written `2024-02-07`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(pub NaiveDate);

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let d = self.0;
        let Some(year) = u32::try_from(d.year()).ok().filter(|year| *year <= 9999) else {
            return write!(f, "{:04}-{:02}-{:02}", d.year(), d.month(), d.day());
        };
        // Pages hold hundreds of days, and figures put in by hand cost a tenth.
        let mut out = *b"0000-00-00";
        let (century, rest) = (year / 100, year % 100);
        for (at, two) in [(0, century), (2, rest), (5, d.month()), (8, d.day())] {
            out[at] += u8::try_from(two / 10).unwrap_or_default();
            out[at + 1] += u8::try_from(two % 10).unwrap_or_default();
        }
        f.write_str(std::str::from_utf8(&out).unwrap_or_default())
    }
}

impl Scalar for Date {
    const FORMAT: &'static str = "dato";
    fn read(written: &str) -> Result<Self, Text> {
        if is_iso(written) {
            return iso(written).map(Self).ok_or_else(|| {
                text!(
                    "Datoen {written} findes ikke i kalenderen.",
                    "There is no such day as {written} in the calendar."
                )
            });
        }
        Err(match crate::model::loose_date::single_day(written) {
            Some(day) => {
                let day = Self(day);
                text!(
                    "Datoen ”{written}” skal skrives som år-måned-dag: {day}.",
                    "The date “{written}” must be written year-month-day: {day}."
                )
            }
            None => text!(
                "”{written}” er ikke en dato. Skriv år-måned-dag, fx 2024-02-07.",
                "“{written}” is not a date. Write year-month-day, such as 2024-02-07."
            ),
        })
    }

    fn mend(written: &str) -> Option<String> {
        crate::model::loose_date::single_day(written).map(|day| Self(day).to_string())
    }
}
scalar!(Date, { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" });

/// The day of a date in exactly the form `2024-02-07`. There was no year 0, and pages cannot tell machines of one.
pub(in crate::model) fn iso(written: &str) -> Option<NaiveDate> {
    let day: Option<NaiveDate> = is_iso(written).then(|| written.parse().ok()).flatten();
    day.filter(|day| day.year() > 0)
}

fn is_iso(written: &str) -> bool {
    let b = written.as_bytes();
    b.len() == 10
        && b.iter().enumerate().all(|(i, c)| if i == 4 || i == 7 { *c == b'-' } else { c.is_ascii_digit() })
}

/// A time of day in minutes since midnight, written `16.30` or `16:30`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Clock(pub u16);

impl fmt::Display for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{:02}", self.0 / 60, self.0 % 60)
    }
}

impl Scalar for Clock {
    const FORMAT: &'static str = "klokkeslæt";
    fn read(written: &str) -> Result<Self, Text> {
        let bare = written.trim_start_matches("kl.").trim();
        let (h, m) = bare.split_once(['.', ':']).unwrap_or((bare, "00"));
        let digits = |s: &str, max: u16| {
            let ok = (1..=2).contains(&s.len()) && s.bytes().all(|b| b.is_ascii_digit());
            s.parse::<u16>().ok().filter(|n| ok && *n <= max)
        };
        // YAML reads `16.30` as text here, but a one-digit minute is a slip, not `.03`.
        match (digits(h, 23), digits(m, 59).filter(|_| m.len() == 2)) {
            (Some(h), Some(m)) => Ok(Self(h * 60 + m)),
            _ => Err(text!(
                "”{written}” er ikke et klokkeslæt. Skriv timer og minutter, fx 16.30.",
                "“{written}” is not a time of day. Write hours and minutes, such as 16.30."
            )),
        }
    }
}
scalar!(Clock, { "type": ["string", "number"], "pattern": "^(kl\\. ?)?[0-9]{1,2}([.:][0-9]{2})?$" });

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_in_another_form_is_told_the_right_one() {
        let why = |s: &str| Date::read(s).err().map(|t| t.da).unwrap_or_default();
        assert!(why("7. februar 2024").contains("2024-02-07"));
        assert!(why("07-02-2024").contains("2024-02-07"));
        assert!(why("2024-2-7").contains("2024-02-07"));
        assert!(why("2024-02-30").contains("findes ikke"));
        assert!(why("0000-01-01").contains("findes ikke"));
        assert!(why("snart").contains("er ikke en dato"));
        assert!(Date::read("2024-02-29").is_ok());
    }

    #[test]
    fn times_take_dot_and_colon() {
        assert_eq!(Clock::read("16.30"), Ok(Clock(990)));
        assert_eq!(Clock::read("kl. 9:05"), Ok(Clock(545)));
        assert_eq!(Clock::read("9"), Ok(Clock(540)));
        for bad in ["24.00", "9.5", "12.60", "", "ni", "9.30.00"] {
            assert!(Clock::read(bad).is_err(), "{bad}");
        }
    }
}
