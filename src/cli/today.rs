//! The one way today's date enters: `--today`, else `SOURCE_DATE_EPOCH`, else the clock, in
//! Copenhagen.

use super::{Global, Trouble};
use crate::diagnostic::text;
use crate::model::{Date, Scalar};
use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Europe::Copenhagen;

/// The day to build for.
///
/// # Errors
/// Where `--today` is not a date or `SOURCE_DATE_EPOCH` not a number of seconds.
pub(super) fn today(global: &Global) -> Result<NaiveDate, Trouble> {
    of(global.today.as_deref())
}

/// The same, where `--today` was `asked` for.
///
/// # Errors
/// As [`today`].
pub(super) fn of(asked: Option<&str>) -> Result<NaiveDate, Trouble> {
    if let Some(written) = asked {
        return Date::read(written).map(|d| d.0).map_err(Trouble);
    }
    match std::env::var("SOURCE_DATE_EPOCH") {
        Ok(seconds) if !seconds.is_empty() => seconds
            .parse()
            .ok()
            .and_then(|s| DateTime::<Utc>::from_timestamp(s, 0))
            .map(in_copenhagen)
            .ok_or_else(|| {
                Trouble(text!(
                    "SOURCE_DATE_EPOCH er ”{seconds}”, men skal være et antal sekunder siden 1970.",
                    "SOURCE_DATE_EPOCH is “{seconds}” but must be a number of seconds since 1970."
                ))
            }),
        _ => {
            let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
            let seconds = i64::try_from(now.as_secs()).unwrap_or_default();
            Ok(in_copenhagen(DateTime::<Utc>::from_timestamp(seconds, 0).unwrap_or_default()))
        }
    }
}

fn in_copenhagen(moment: DateTime<Utc>) -> NaiveDate {
    moment.with_timezone(&Copenhagen).date_naive()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_turns_at_midnight_in_copenhagen() {
        let day = |s| DateTime::<Utc>::from_timestamp(s, 0).map(in_copenhagen).map(|d| d.to_string());
        // 2026-06-30 22:00 UTC is 1 July in summer time; 2026-12-31 22:59 UTC is still December.
        assert_eq!(day(1_782_856_800).as_deref(), Some("2026-07-01"));
        assert_eq!(day(1_798_757_940).as_deref(), Some("2026-12-31"));
    }
}
