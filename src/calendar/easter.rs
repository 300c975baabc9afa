//! Easter.

use chrono::NaiveDate;

/// Easter Sunday of a year in the Gregorian calendar, by the anonymous algorithm that Butcher's Ecclesiastical
/// Calendar (1876) and Meeus' Astronomical Algorithms print. `None` outside the calendar.
pub(super) fn easter(year: i32) -> Option<NaiveDate> {
    let golden = year.rem_euclid(19);
    let (century, of_century) = (year.div_euclid(100), year.rem_euclid(100));
    let (leap_centuries, rest_of_centuries) = (century.div_euclid(4), century.rem_euclid(4));
    let moon_moves = (century - (century + 8).div_euclid(25) + 1).div_euclid(3);
    let epact = (19 * golden + century - leap_centuries - moon_moves + 15).rem_euclid(30);
    let (leap_years, rest_of_years) = (of_century.div_euclid(4), of_century.rem_euclid(4));
    let to_sunday = (32 + 2 * rest_of_centuries + 2 * leap_years - epact - rest_of_years).rem_euclid(7);
    let late_moon = (golden + 11 * epact + 22 * to_sunday).div_euclid(451);
    let day = epact + to_sunday - 7 * late_moon + 114;
    let (month, day) = (u32::try_from(day / 31).ok()?, u32::try_from(day % 31 + 1).ok()?);
    NaiveDate::from_ymd_opt(year, month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Month and day of Easter Sunday from 1990 on, as python-dateutil lists them in its own tests
    /// (`tests/test_easter.py`, Western Easter).
    const FROM_1990: [(u32, u32); 51] = [
        (4, 15),
        (3, 31),
        (4, 19),
        (4, 11),
        (4, 3),
        (4, 16),
        (4, 7),
        (3, 30),
        (4, 12),
        (4, 4),
        (4, 23),
        (4, 15),
        (3, 31),
        (4, 20),
        (4, 11),
        (3, 27),
        (4, 16),
        (4, 8),
        (3, 23),
        (4, 12),
        (4, 4),
        (4, 24),
        (4, 8),
        (3, 31),
        (4, 20),
        (4, 5),
        (3, 27),
        (4, 16),
        (4, 1),
        (4, 21),
        (4, 12),
        (4, 4),
        (4, 17),
        (4, 9),
        (3, 31),
        (4, 20),
        (4, 5),
        (3, 28),
        (4, 16),
        (4, 1),
        (4, 21),
        (4, 13),
        (3, 28),
        (4, 17),
        (4, 9),
        (3, 25),
        (4, 13),
        (4, 5),
        (4, 25),
        (4, 10),
        (4, 1),
    ];

    #[test]
    fn easter_falls_where_published_tables_have_it() {
        for (year, (month, day)) in (1990..).zip(FROM_1990) {
            assert_eq!(easter(year), NaiveDate::from_ymd_opt(year, month, day), "{year}");
        }
    }

    #[test]
    fn easter_is_a_sunday_between_22_march_and_25_april() {
        use chrono::{Datelike, Weekday};
        for year in 1700..=2400 {
            let day = easter(year).unwrap_or_default();
            assert_eq!(day.weekday(), Weekday::Sun, "{year}");
            assert!(((3, 22)..=(4, 25)).contains(&(day.month(), day.day())), "{day}");
        }
    }
}
