//! Weekly times, and the days they fall on.

use super::{Clock, Date};
use chrono::{Datelike, Days, NaiveDate};
use schemars::JsonSchema;
use serde::Deserialize;

/// En fast tid i ugen. (EN: a weekly time.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Tid {
    /// Ugedag. (EN: weekday.)
    pub dag: Ugedag,
    /// Fra klokken. (EN: from.)
    pub fra: Clock,
    /// Til klokken. (EN: to.)
    pub til: Clock,
    /// Hvor tit; uden feltet hver uge. (EN: how often; every week without this field.)
    #[serde(default)]
    pub hver: Hver,
}

/// Hvor tit en fast tid kommer igen. (EN: how often a weekly time returns.)
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Hver {
    /// Hver uge. (EN: every week.)
    #[default]
    Uge,
    /// Hver anden uge, talt fra den uge, tilbuddet begynder i. (EN: every other week, counted from the week of the first day.)
    AndenUge,
}

/// Ugedag. (EN: weekday.)
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Ugedag {
    Mandag,
    Tirsdag,
    Onsdag,
    Torsdag,
    Fredag,
    Lørdag,
    Søndag,
}

impl Hver {
    /// The number of days from one time to the next.
    #[must_use]
    pub fn days(self) -> u32 {
        match self {
            Self::Uge => 7,
            Self::AndenUge => 14,
        }
    }
}

impl Tid {
    /// The first day from `start`, the first day of all, on which the time falls; every other week counts from
    /// the week of `start`. `None` at the end of the calendar.
    #[must_use]
    pub fn first(&self, start: Date) -> Option<Date> {
        let day = monday(start.0)?.checked_add_days(Days::new(self.dag as u64))?;
        if day >= start.0 {
            return Some(Date(day));
        }
        day.checked_add_days(Days::new(self.hver.days().into())).map(Date)
    }

    /// The first day from `from` on which the time falls, of what begins on `start`. `None` where nobody can
    /// tell: without a first day, every other week has no beginning to count from.
    #[must_use]
    pub fn next(&self, start: Option<Date>, from: Date) -> Option<Date> {
        let first = match (start, self.hver) {
            (Some(start), _) => self.first(start)?,
            (None, Hver::Uge) => return self.first(from),
            (None, Hver::AndenUge) => return None,
        };
        let behind = u64::try_from(from.0.signed_duration_since(first.0).num_days()).unwrap_or(0);
        let every = u64::from(self.hver.days());
        first.0.checked_add_days(Days::new(behind.div_ceil(every) * every)).map(Date)
    }

    /// Whether the time falls on `day`, of what begins on `start`.
    #[must_use]
    pub fn is_on(&self, start: Date, day: Date) -> bool {
        day >= start && self.next(Some(start), day) == Some(day)
    }
}

fn monday(day: NaiveDate) -> Option<NaiveDate> {
    day.checked_sub_days(Days::new(day.weekday().num_days_from_monday().into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(year: i32, month: u32, day: u32) -> Date {
        Date(NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default())
    }

    #[test]
    fn times_fall_on_their_weekday_from_the_first_day_on() {
        let weekly = |dag, hver| Tid { dag, fra: Clock(990), til: Clock(1080), hver };
        let start = on(2026, 2, 4);
        let wednesday = weekly(Ugedag::Onsdag, Hver::AndenUge);
        assert_eq!(wednesday.first(start), Some(start));
        assert_eq!(wednesday.next(Some(start), on(2026, 2, 5)), Some(on(2026, 2, 18)));
        assert_eq!(wednesday.next(Some(start), on(2026, 11, 21)), Some(on(2026, 11, 25)));
        assert!(wednesday.is_on(start, on(2026, 2, 18)) && !wednesday.is_on(start, on(2026, 2, 11)));
        assert_eq!(wednesday.next(None, start), None);
        // Monday of the first week lies before the first day; the next one that counts is in the third week.
        let monday = weekly(Ugedag::Mandag, Hver::AndenUge);
        assert_eq!(monday.first(start), Some(on(2026, 2, 16)));
        let every = weekly(Ugedag::Mandag, Hver::Uge);
        assert_eq!(every.first(start), Some(on(2026, 2, 9)));
        assert_eq!(every.next(Some(start), on(2026, 2, 9)), Some(on(2026, 2, 9)));
        assert_eq!(every.next(None, on(2026, 11, 21)), Some(on(2026, 11, 23)));
        assert!(!every.is_on(start, on(2026, 2, 2)));
    }
}
