//! Which talks of a course count, and by which day's rules.

use super::course::Course;
use crate::model::Regler;
use crate::model::plan::{Plan, Samtale, Samtalestatus, Samtaletype};
use crate::model::regler::Samtaledag;
use crate::site::Entry;
use chrono::NaiveDate;

/// A talk with its document and its place there.
pub(super) type Told<'a> = (&'a Entry<Plan>, usize, &'a Samtale);

/// Whether a talk was held; one without status was, when its day has passed.
pub(super) fn was_held(talk: &Samtale, today: NaiveDate) -> bool {
    match talk.status {
        Some(status) => status == Samtalestatus::Afholdt,
        None => talk.dato.0 <= today,
    }
}

/// All talks of a course, oldest first. One told in two documents stands twice.
pub(super) fn all<'a>(course: &Course<'a>) -> Vec<Told<'a>> {
    let mut talks: Vec<Told> = course
        .doing()
        .flat_map(|entry| entry.data.samtaler.iter().enumerate().map(move |(at, talk)| (entry, at, talk)))
        .collect();
    talks.sort_by_key(|(_, _, talk)| (talk.dato, talk.kl));
    talks
}

/// The number of individual talks held from `from` to `to`, both days included.
pub(super) fn held(course: &Course, from: NaiveDate, to: NaiveDate, today: NaiveDate) -> usize {
    let mut times: Vec<_> = all(course)
        .into_iter()
        .filter(|(_, _, talk)| was_held(talk, today) && is_individual(talk))
        .filter(|(_, _, talk)| (from..=to).contains(&talk.dato.0))
        .map(|(_, _, talk)| (talk.dato, talk.kl))
        .collect();
    times.dedup();
    times.len()
}

/// The newest follow-up that was held, once the course had begun.
pub(super) fn latest_follow_up<'a>(course: &Course<'a>, today: NaiveDate) -> Option<Told<'a>> {
    let start = course.start()?;
    all(course).into_iter().rev().find(|(_, _, talk)| {
        let follows_up =
            matches!(talk.r#type, None | Some(Samtaletype::Opfølgningssamtale | Samtaletype::Jobsamtale));
        follows_up && was_held(talk, today) && talk.dato.0 >= start
    })
}

/// The day that decides between the rules before and after 1 January 2020, for talks in a stretch of
/// time that ends on `end`: that day, or the course's first where the settings say so.
pub(super) fn deciding_day(start: NaiveDate, end: NaiveDate, settings: &Regler) -> NaiveDate {
    let crosses = NaiveDate::from_ymd_opt(2020, 1, 1).is_some_and(|new| start < new);
    if settings.samtaler_efter == Samtaledag::ForløbetsStart && crosses { start } else { end }
}

/// A talk between citizen and caseworker about the course; a team or network meeting is none.
fn is_individual(talk: &Samtale) -> bool {
    matches!(
        talk.r#type,
        None | Some(Samtaletype::Jobsamtale | Samtaletype::Opfølgningssamtale | Samtaletype::FørsteSamtale)
    )
}
