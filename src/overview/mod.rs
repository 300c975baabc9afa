//! What the minutes of a committee record of a year: who was there, and how parties voted.
//!
//! Counted once, for pages and data alike. What is not recorded is counted as not recorded: nobody who is not named
//! is taken for present or absent, and a party that is not named took no side that anyone knows of.

mod attendance;
mod votes;

pub use attendance::{Attendance, Away, Guest, Member, attendance};
pub use votes::{Ballot, Party, Stance, ballots, parties, stance};

use crate::site::{Committee, Meeting, meeting_day};
use chrono::Datelike;

/// The meetings of a year that have minutes, oldest first.
#[derive(Clone, Debug)]
pub struct Year<'a> {
    /// `None` where nobody knows the year.
    pub year: Option<i32>,
    pub meetings: Vec<&'a Meeting>,
}

/// The committee's years with minutes, newest first; meetings whose year nobody knows come last.
#[must_use]
pub fn years(committee: &Committee) -> Vec<Year<'_>> {
    let mut years: Vec<Year> = Vec::new();
    for meeting in committee.meetings.iter().filter(|m| m.møde.data.tilstand.is_minutes()) {
        let year = meeting_day(meeting).map(|day| day.0.year());
        match years.iter_mut().find(|y| y.year == year) {
            Some(known) => known.meetings.push(meeting),
            None => years.push(Year { year, meetings: vec![meeting] }),
        }
    }
    years.sort_by_key(|y| std::cmp::Reverse(y.year));
    years
}
