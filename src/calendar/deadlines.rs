//! The days by which a meeting's papers are due, by the committee's own rules.

use super::is_working_day;
use crate::model::Date;
use crate::model::deadline::{Frist, FristUnit, Frister, Hverdage};
use chrono::{Days, NaiveDate};

/// What is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Paper {
    Draft,
    Agenda,
    Material,
    Minutes,
}

impl Paper {
    /// All, in the order of a meeting's life.
    pub const ALL: [Self; 4] = [Self::Draft, Self::Agenda, Self::Material, Self::Minutes];

    /// The name of its field in `frister`, which addresses use as well.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Draft => "udkast",
            Self::Agenda => "dagsorden",
            Self::Material => "materiale",
            Self::Minutes => "referat",
        }
    }

    /// The committee's rule for it.
    #[must_use]
    pub fn rule(self, rules: &Frister) -> Option<Frist> {
        match self {
            Self::Draft => rules.udkast,
            Self::Agenda => rules.dagsorden,
            Self::Material => rules.materiale,
            Self::Minutes => rules.referat,
        }
    }
}

/// The last day on which a paper is in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deadline {
    pub paper: Paper,
    pub day: Date,
}

/// The deadlines of a meeting on `meeting` by the committee's rules, those that it has.
#[must_use]
pub fn deadlines(rules: &Frister, meeting: Date, settings: &Hverdage) -> Vec<Deadline> {
    let due = |paper: Paper| {
        let day = deadline(paper, paper.rule(rules)?, meeting, settings)?;
        Some(Deadline { paper, day })
    };
    Paper::ALL.into_iter().filter_map(due).collect()
}

/// The last day on which `paper` is in time for or after the meeting. The meeting's own day is not counted:
/// one working day before a meeting on a Thursday is Wednesday. `None` at the ends of the calendar.
#[must_use]
pub fn deadline(paper: Paper, rule: Frist, meeting: Date, settings: &Hverdage) -> Option<Date> {
    let back = paper != Paper::Minutes;
    let step = |day: NaiveDate, days: u64| {
        let days = Days::new(days);
        if back { day.checked_sub_days(days) } else { day.checked_add_days(days) }
    };
    if rule.unit == FristUnit::Days {
        return step(meeting.0, rule.count.into()).map(Date);
    }
    let mut day = meeting.0;
    let mut left = rule.count;
    while left > 0 {
        day = step(day, 1)?;
        left -= u32::from(is_working_day(day, settings));
    }
    Some(Date(day))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::deadline::Lukkedag;
    use crate::model::{List, Scalar};

    fn due(paper: Paper, rule: &str, meeting: &str, settings: &Hverdage) -> String {
        let rule = Frist::read(rule).unwrap_or_else(|why| panic!("{}", why.en));
        let meeting = Date::read(meeting).unwrap_or_else(|why| panic!("{}", why.en));
        deadline(paper, rule, meeting, settings).map_or(String::new(), |d| d.to_string())
    }

    #[test]
    fn working_days_pass_over_weekends_and_holidays() {
        let plain = Hverdage::default();
        let agenda = |rule: &str, meeting: &str| due(Paper::Agenda, rule, meeting, &plain);
        // Thursday: Wednesday, Tuesday, Monday, and Friday the week before.
        assert_eq!(agenda("4 hverdage", "2026-11-26"), "2026-11-20");
        // Easter 2026 is 5 April: Tuesday after it, then Wednesday before it.
        assert_eq!(agenda("1 hverdag", "2026-04-07"), "2026-04-01");
        assert_eq!(agenda("4 hverdage", "2026-04-09"), "2026-03-31");
        // Store bededag, 5 May 2023, was a holiday; the fourth Friday after Easter 2024, 26 April, was none.
        assert_eq!(agenda("1 hverdag", "2023-05-08"), "2023-05-04");
        assert_eq!(agenda("1 hverdag", "2024-04-29"), "2024-04-26");
        // Days of the calendar pass over nothing.
        assert_eq!(agenda("8 dage", "2026-04-09"), "2026-04-01");
        assert_eq!(agenda("1 dag", "2026-04-07"), "2026-04-06");
    }

    #[test]
    fn minutes_are_due_after_the_meeting() {
        let plain = Hverdage::default();
        let closed = Hverdage { lukkedage: List(vec![Lukkedag::Juleaftensdag]), ..Hverdage::default() };
        // Tuesday 22 December 2026: Wednesday, Thursday; Christmas and the weekend; Monday.
        assert_eq!(due(Paper::Minutes, "3 hverdage", "2026-12-22", &plain), "2026-12-28");
        assert_eq!(due(Paper::Minutes, "3 hverdage", "2026-12-22", &closed), "2026-12-29");
        assert_eq!(due(Paper::Minutes, "5 dage", "2026-12-22", &plain), "2026-12-27");
    }

    #[test]
    fn a_committee_has_the_deadlines_it_wrote() {
        let rules: Frister =
            serde_yaml::from_str("dagsorden: 4 hverdage\nreferat: 1 uge").unwrap_or_else(|e| panic!("{e}"));
        let meeting = Date::read("2026-11-26").unwrap_or_else(|why| panic!("{}", why.en));
        let due = deadlines(&rules, meeting, &Hverdage::default());
        let due: Vec<(Paper, String)> = due.iter().map(|d| (d.paper, d.day.to_string())).collect();
        let expected = [(Paper::Agenda, "2026-11-20"), (Paper::Minutes, "2026-12-03")];
        assert_eq!(due, expected.map(|(paper, day)| (paper, day.to_owned())));
        assert!(deadlines(&Frister::default(), meeting, &Hverdage::default()).is_empty());
    }
}
