//! Days in words, held once said: a site speaks of the same few thousand again and again.

use crate::model::Date;
use chrono::{Datelike, NaiveDate};
use std::sync::OnceLock;

/// From 2000 to 2039; a day before or after is said anew each time.
const FIRST: i32 = 2000;
const DAYS: usize = 40 * 366;

/// Days in one form of one language.
#[derive(Default)]
pub(super) struct Said(OnceLock<Box<[OnceLock<Box<str>>]>>);

impl Said {
    /// The day in words: as said before, or as `say` says it now.
    pub(super) fn day(&self, date: Date, say: impl FnOnce() -> String) -> String {
        let all = self.0.get_or_init(|| (0..DAYS).map(|_| OnceLock::new()).collect());
        match place(date.0).and_then(|place| all.get(place)) {
            Some(held) => held.get_or_init(|| say().into_boxed_str()).to_string(),
            None => say(),
        }
    }
}

fn place(day: NaiveDate) -> Option<usize> {
    let year = usize::try_from(day.year().checked_sub(FIRST)?).ok()?;
    Some(year * 366 + day.ordinal0() as usize)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn each_day_has_its_place() {
        let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).map(Date);
        let (said, asked) = (Said::default(), std::cell::Cell::new(0));
        let say = |date: Date| {
            said.day(date, || {
                asked.set(asked.get() + 1);
                date.to_string()
            })
        };
        let first = NaiveDate::from_ymd_opt(2000, 1, 1).into_iter().flat_map(|day| day.iter_days());
        let all: Vec<Date> = first.take_while(|d| d.year() < 2040).map(Date).collect();
        for date in all.iter().chain(&all) {
            assert_eq!(say(*date), date.to_string());
        }
        assert_eq!((asked.get(), all.len()), (all.len(), all.iter().collect::<HashSet<_>>().len()));
        for outside in [day(1999, 12, 31), day(2040, 1, 1), day(1, 1, 1), day(9999, 12, 31)] {
            assert_eq!(outside.map(say), outside.map(|date| date.to_string()));
        }
        assert_eq!(asked.get(), all.len() + 4);
    }
}
