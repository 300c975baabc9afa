//! Days as moments: standards ask for a time with its zone, and the days are Copenhagen's.

use crate::model::{Clock, Date};
use chrono::{NaiveTime, TimeZone};
use chrono_tz::Europe::Copenhagen;

/// `2024-02-07T16:30:00+01:00`. In the hour that summer time leaves out, the clock is an hour ahead; of the hour that
/// comes twice, the first is meant.
#[must_use]
pub fn moment(day: Date, clock: Clock) -> String {
    let time = NaiveTime::from_hms_opt(u32::from(clock.0 / 60), u32::from(clock.0 % 60), 0);
    at(day, time.unwrap_or_default())
}

/// The day's first moment.
pub(super) fn begins(day: Date) -> String {
    at(day, NaiveTime::MIN)
}

/// The day's last second.
pub(super) fn ends(day: Date) -> String {
    at(day, NaiveTime::from_hms_opt(23, 59, 59).unwrap_or_default())
}

fn at(day: Date, time: NaiveTime) -> String {
    let local = day.0.and_time(time);
    let zoned = Copenhagen
        .from_local_datetime(&local)
        .earliest()
        .or_else(|| Copenhagen.from_local_datetime(&(local + chrono::TimeDelta::hours(1))).earliest());
    zoned.map_or_else(|| format!("{day}T00:00:00Z"), |z| z.format("%Y-%m-%dT%H:%M:%S%:z").to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;

    #[test]
    fn copenhagens_time_with_its_zone() {
        let day = |m, d| Date(NaiveDate::from_ymd_opt(2024, m, d).unwrap_or_default());
        assert_eq!(moment(day(2, 7), Clock(16 * 60 + 30)), "2024-02-07T16:30:00+01:00");
        assert_eq!(moment(day(7, 1), Clock(9 * 60)), "2024-07-01T09:00:00+02:00");
        assert_eq!(moment(day(3, 31), Clock(150)), "2024-03-31T03:30:00+02:00");
        assert_eq!(moment(day(10, 27), Clock(150)), "2024-10-27T02:30:00+02:00");
        assert_eq!(begins(day(2, 7)), "2024-02-07T00:00:00+01:00");
        assert_eq!(ends(day(12, 31)), "2024-12-31T23:59:59+01:00");
    }
}
