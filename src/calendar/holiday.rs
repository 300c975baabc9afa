//! Public holidays of Denmark.

use super::easter::easter;
use crate::diagnostic::{StaticText, both};
use chrono::{Datelike, NaiveDate};

/// A public holiday.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Holiday {
    NewYearsDay,
    MaundyThursday,
    GoodFriday,
    EasterSunday,
    EasterMonday,
    /// ”Store bededag”, to 2023.
    PrayerDay,
    AscensionDay,
    WhitSunday,
    WhitMonday,
    ChristmasDay,
    SecondChristmasDay,
}

/// The last year in which ”store bededag” was a holiday: it was abolished from 1 January 2024.
const LAST_PRAYER_DAY: i32 = 2023;

impl Holiday {
    /// Its name in findings.
    #[must_use]
    pub fn name(self) -> StaticText {
        match self {
            Self::NewYearsDay => both!("nytårsdag", "New Year's Day"),
            Self::MaundyThursday => both!("skærtorsdag", "Maundy Thursday"),
            Self::GoodFriday => both!("langfredag", "Good Friday"),
            Self::EasterSunday => both!("påskedag", "Easter Sunday"),
            Self::EasterMonday => both!("2. påskedag", "Easter Monday"),
            Self::PrayerDay => both!("store bededag", "Great Prayer Day"),
            Self::AscensionDay => both!("Kristi himmelfartsdag", "Ascension Day"),
            Self::WhitSunday => both!("pinsedag", "Whit Sunday"),
            Self::WhitMonday => both!("2. pinsedag", "Whit Monday"),
            Self::ChristmasDay => both!("juledag", "Christmas Day"),
            Self::SecondChristmasDay => both!("2. juledag", "the second day of Christmas"),
        }
    }
}

/// The holiday that `day` is; `None` where it is none. A Sunday alone is none.
#[must_use]
pub fn holiday(day: NaiveDate) -> Option<Holiday> {
    match (day.month(), day.day()) {
        (1, 1) => return Some(Holiday::NewYearsDay),
        (12, 25) => return Some(Holiday::ChristmasDay),
        (12, 26) => return Some(Holiday::SecondChristmasDay),
        _ => {}
    }
    match day.signed_duration_since(easter(day.year())?).num_days() {
        -3 => Some(Holiday::MaundyThursday),
        -2 => Some(Holiday::GoodFriday),
        0 => Some(Holiday::EasterSunday),
        1 => Some(Holiday::EasterMonday),
        26 if day.year() <= LAST_PRAYER_DAY => Some(Holiday::PrayerDay),
        39 => Some(Holiday::AscensionDay),
        49 => Some(Holiday::WhitSunday),
        50 => Some(Holiday::WhitMonday),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(year: i32) -> Vec<(String, Holiday)> {
        let first = NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or_default();
        let days = first.iter_days().take_while(|d| d.year() == year);
        days.filter_map(|d| Some((d.format("%m-%d").to_string(), holiday(d)?))).collect()
    }

    fn all(year: i32, expected: &[(&str, Holiday)]) {
        let expected: Vec<(String, Holiday)> = expected.iter().map(|(d, h)| ((*d).to_owned(), *h)).collect();
        assert_eq!(of(year), expected, "{year}");
    }

    #[test]
    fn store_bededag_is_a_holiday_to_2023() {
        all(
            2023,
            &[
                ("01-01", Holiday::NewYearsDay),
                ("04-06", Holiday::MaundyThursday),
                ("04-07", Holiday::GoodFriday),
                ("04-09", Holiday::EasterSunday),
                ("04-10", Holiday::EasterMonday),
                ("05-05", Holiday::PrayerDay),
                ("05-18", Holiday::AscensionDay),
                ("05-28", Holiday::WhitSunday),
                ("05-29", Holiday::WhitMonday),
                ("12-25", Holiday::ChristmasDay),
                ("12-26", Holiday::SecondChristmasDay),
            ],
        );
        all(
            2024,
            &[
                ("01-01", Holiday::NewYearsDay),
                ("03-28", Holiday::MaundyThursday),
                ("03-29", Holiday::GoodFriday),
                ("03-31", Holiday::EasterSunday),
                ("04-01", Holiday::EasterMonday),
                ("05-09", Holiday::AscensionDay),
                ("05-19", Holiday::WhitSunday),
                ("05-20", Holiday::WhitMonday),
                ("12-25", Holiday::ChristmasDay),
                ("12-26", Holiday::SecondChristmasDay),
            ],
        );
    }

    #[test]
    fn every_year_has_its_holidays() {
        for year in 1990..=2040 {
            // Ascension Day can fall on no other holiday of these; each year has its own eleven, or ten from 2024.
            assert_eq!(of(year).len(), if year <= 2023 { 11 } else { 10 }, "{year}");
        }
    }
}
