//! Lengths of time: "1 år", "8 uger", "3 måneder".

use super::scalar::{Scalar, scalar};
use crate::diagnostic::text;
use chrono::{Days, Months, NaiveDate};
use std::fmt;

/// A length of time in one unit of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    pub count: u32,
    pub unit: PeriodUnit,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PeriodUnit {
    Days,
    Weeks,
    Months,
    Years,
}

impl Period {
    /// The day this long after `day`; `None` past the calendar's end.
    #[must_use]
    pub fn after(self, day: NaiveDate) -> Option<NaiveDate> {
        match self.unit {
            PeriodUnit::Days => day.checked_add_days(Days::new(self.count.into())),
            PeriodUnit::Weeks => day.checked_add_days(Days::new(u64::from(self.count) * 7)),
            PeriodUnit::Months => day.checked_add_months(Months::new(self.count)),
            PeriodUnit::Years => day.checked_add_months(Months::new(self.count.checked_mul(12)?)),
        }
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (one, many) = match self.unit {
            PeriodUnit::Days => ("dag", "dage"),
            PeriodUnit::Weeks => ("uge", "uger"),
            PeriodUnit::Months => ("måned", "måneder"),
            PeriodUnit::Years => ("år", "år"),
        };
        write!(f, "{}\u{a0}{}", self.count, if self.count == 1 { one } else { many })
    }
}

impl Scalar for Period {
    const FORMAT: &'static str = "varighed";
    fn read(written: &str) -> Result<Self, crate::diagnostic::Text> {
        let (count, unit) = written.trim().split_once([' ', '\u{a0}']).unwrap_or((written, ""));
        let unit = match unit.trim().trim_end_matches("s varsel") {
            "dag" | "dage" => Some(PeriodUnit::Days),
            "uge" | "uger" => Some(PeriodUnit::Weeks),
            "måned" | "måneder" | "mdr." => Some(PeriodUnit::Months),
            "år" => Some(PeriodUnit::Years),
            _ => None,
        };
        let words =
            ["nul", "en", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv"];
        let spelled = words.iter().position(|w| *w == count || (*w == "en" && count == "et"));
        let count = count.parse().ok().or_else(|| u32::try_from(spelled?).ok());
        // A thousand years is far past any agreement, and keeps calendar sums in range.
        match (count.filter(|n| *n <= 12_000), unit) {
            (Some(count), Some(unit)) => Ok(Self { count, unit }),
            _ => Err(text!(
                "”{written}” er ikke en varighed. Skriv tal og enhed, fx 8 uger, 6 måneder eller 1 år.",
                "“{written}” is not a length of time. Write number and unit, such as 8 uger, 6 måneder or 1 år."
            )),
        }
    }
}
scalar!(Period, { "type": "string", "pattern": "^[^ ]+ (dage?|uger?|måned(er)?|mdr\\.|år)$" });

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths() {
        assert_eq!(Period::read("8 uger").map(|p| p.to_string()), Ok("8\u{a0}uger".to_owned()));
        assert_eq!(Period::read("et år").map(|p| p.to_string()), Ok("1\u{a0}år".to_owned()));
        for bad in ["", "8", "uger", "otte", "8 lysår", "-1 år", "99999 år"] {
            assert!(Period::read(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_framework_of_three_years_and_one() {
        let start = NaiveDate::from_ymd_opt(2021, 1, 1).unwrap_or_default();
        let four = Period::read("4 år").ok().and_then(|p| p.after(start));
        assert_eq!(four, NaiveDate::from_ymd_opt(2025, 1, 1));
    }
}
