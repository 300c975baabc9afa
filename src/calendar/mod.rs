//! The Danish calendar: public holidays, working days, and the deadlines that committees count in them.
//!
//! Pure functions of a day and the settings. A page or a rule that speaks of holidays asks here, so that they never
//! say different things.

mod deadlines;
mod easter;
mod holiday;

pub use deadlines::{Deadline, Paper, deadline, deadlines};
pub use holiday::{Holiday, holiday};

use crate::model::deadline::{Hverdage, Lukkedag};
use chrono::{Datelike, NaiveDate, Weekday};

/// Why a day is none on which an authority works as usual.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayOff {
    Holiday(Holiday),
    /// A day on which the settings say that the authority is closed.
    Closed(Lukkedag),
}

/// Why `day` is a day off, a weekend alone not counted; `None` where it is not.
#[must_use]
pub fn day_off(day: NaiveDate, settings: &Hverdage) -> Option<DayOff> {
    let closed = match (day.month(), day.day()) {
        (6, 5) => Some(Lukkedag::Grundlovsdag),
        (12, 24) => Some(Lukkedag::Juleaftensdag),
        (12, 31) => Some(Lukkedag::Nytårsaftensdag),
        _ => None,
    };
    let closed = closed.filter(|day| settings.lukkedage.contains(day)).map(DayOff::Closed);
    holiday(day).map(DayOff::Holiday).or(closed)
}

/// Whether `day` counts as a working day.
#[must_use]
pub fn is_working_day(day: NaiveDate, settings: &Hverdage) -> bool {
    let weekend = match day.weekday() {
        Weekday::Sun => true,
        Weekday::Sat => !settings.lørdag.0,
        _ => false,
    };
    !weekend && day_off(day, settings).is_none()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{List, YesNo};

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
    }

    #[test]
    fn settings_decide_what_is_closed_and_whether_saturdays_count() {
        let plain = Hverdage::default();
        let closed = Hverdage {
            lørdag: YesNo(true),
            lukkedage: List(vec![Lukkedag::Grundlovsdag, Lukkedag::Juleaftensdag]),
        };
        // 5 June 2026 and 24 December 2026 are a Friday and a Thursday.
        for friday in [day(2026, 6, 5), day(2026, 12, 24)] {
            assert!(is_working_day(friday, &plain));
            assert!(!is_working_day(friday, &closed));
        }
        let saturday = day(2026, 11, 28);
        assert!(!is_working_day(saturday, &plain) && is_working_day(saturday, &closed));
        assert!(!is_working_day(day(2026, 11, 29), &closed));
        assert!(is_working_day(day(2026, 12, 31), &closed));
        // A holiday is a holiday, whatever else falls on it.
        let on_constitution_day = day(2022, 6, 5);
        assert_eq!(day_off(on_constitution_day, &closed), Some(DayOff::Holiday(Holiday::WhitSunday)));
    }
}
