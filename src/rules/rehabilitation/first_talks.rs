//! The talks of a course's first six months; shared by the rules of each period.

use super::course::{Course, courses};
use super::talks::{deciding_day, held};
use crate::diagnostic::{Rule, Text, text};
use crate::model::plan::Plan;
use crate::rules::dates::six_months_after;
use crate::rules::{OnCase, Out};
use crate::site::Entry;
use chrono::NaiveDate;

/// The least number of talks in the first six months.
const LEAST: usize = 4;

/// What was found of a course: fewer talks than the law's number.
pub(super) struct TooFew<'a> {
    pub entry: &'a Entry<Plan>,
    /// "Der er holdt 3 samtaler", "3 talks were held".
    pub how: Text,
    pub start: NaiveDate,
    pub end: NaiveDate,
}

/// Tells of each course that `rule` holds for and that had fewer than four talks.
pub(super) fn too_few(on: &OnCase, rule: &Rule, out: &mut Out, tell: impl Fn(TooFew, &mut Out)) {
    for course in courses(on).iter().filter(|c| c.is_resource()) {
        if let Some(found) = of(on, course, rule) {
            tell(found, out);
        }
    }
}

/// The end of a course's first six months, once they are past and told of, if `rule` holds for them.
pub(super) fn first_months(on: &OnCase, course: &Course, rule: &Rule) -> Option<(NaiveDate, NaiveDate)> {
    let start = course.start()?;
    let end = six_months_after(start, on.ctx.settings());
    let told = course.known_to(on.ctx.today).is_some_and(|known| known >= end);
    let over = course.end().is_some_and(|last| last < end);
    let holds = rule.valid.holds(deciding_day(start, end, on.ctx.settings()));
    (told && !over && holds).then_some((start, end))
}

fn of<'a>(on: &OnCase, course: &Course<'a>, rule: &Rule) -> Option<TooFew<'a>> {
    let (start, end) = first_months(on, course, rule)?;
    let count = held(course, start, end, on.ctx.today);
    let how = match count {
        LEAST.. => return None,
        0 => text!("Der er ikke holdt nogen samtaler", "No talks were held"),
        1 => text!("Der er holdt 1 samtale", "1 talk was held"),
        n => text!("Der er holdt {n} samtaler", "{n} talks were held"),
    };
    Some(TooFew { entry: course.action.as_ref()?.entry, how, start, end })
}

/// How to mend it.
pub(super) fn help() -> Text {
    text!(
        "Skriv de samtaler, der er holdt, under samtaler: med status: afholdt. Møder i teamet og netværksmøder tæller ikke med.",
        "Write the talks that were held under samtaler: with status: afholdt. Team and network meetings do not count."
    )
}
