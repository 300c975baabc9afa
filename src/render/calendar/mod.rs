//! Calendar files: a plan's talks, offers and deadlines, and a committee's meetings.
//!
//! What happens at a time of day is told in Copenhagen's time, with the rules of its summer time in the file, so
//! that a weekly appointment stays at nine o'clock all year. Names of events (`UID`) are the same in every build.

mod committee;
mod ics;
mod plan;

pub(super) use committee::{of_committee, of_meeting};
pub(super) use plan::of_plan;

use super::Ctx;
use crate::model::mark::bare;
use crate::model::{Clock, Date};
use crate::site::Eye;
use chrono::{Days, NaiveDateTime, NaiveTime};
use ics::{Event, Moment};

const ZONE: &str = "Europe/Copenhagen";

/// The rules of Danish time since 1996 (EU directive 2000/84/EC): summer time from the last Sunday of March to the last of
/// October, at one o'clock UTC.
const RULES: &str = "BEGIN:VTIMEZONE\r\nTZID:Europe/Copenhagen\r\n\
BEGIN:DAYLIGHT\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nTZNAME:CEST\r\nDTSTART:19960331T020000\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nEND:DAYLIGHT\r\n\
BEGIN:STANDARD\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nTZNAME:CET\r\nDTSTART:19961027T030000\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";

/// An event under way: what all events have.
struct Making<'a, 'c> {
    ctx: &'a Ctx<'c>,
    /// The page the event is from, as a path below the tree's root.
    page: &'a str,
    /// The day its document last changed.
    changed: Date,
}

impl Making<'_, '_> {
    /// An event called `name` among those of the page.
    fn event(&self, name: &str, summary: &str) -> Event {
        let stem = self.page.trim_end_matches(".html").replace('/', ".");
        Event {
            // No @: it would look like somebody's address, and RFC 7986 advises against it.
            uid: format!("{}/{stem}/{name}", host(self.ctx.root_url)),
            summary: bare(summary).into_owned(),
            changed: self.changed.0,
            // A reader's tree has no known address.
            url: match self.ctx.eye {
                Eye::Public => format!("{}{}", self.ctx.base_url, self.page),
                Eye::Reader(_) => String::new(),
            },
            ..Event::default()
        }
    }
}

/// Puts the beginning, and the end where it is known: a day alone is a whole day.
fn when(event: &mut Event, day: Date, from: Option<Clock>, until: Option<Clock>) {
    let Some(from) = from else {
        event.all_day(day.0);
        return;
    };
    event.start = Some(at(day, from));
    event.end = until.filter(|u| u.0 > from.0).map(|until| at(day, until));
}

fn at(day: Date, clock: Clock) -> Moment {
    let time =
        NaiveTime::from_hms_opt(u32::from(clock.0 / 60), u32::from(clock.0 % 60), 0).unwrap_or_default();
    Moment::Time(NaiveDateTime::new(day.0, time))
}

/// The lines that are not empty, as a description.
fn describe(event: &mut Event, lines: &[String]) {
    let lines: Vec<_> = lines.iter().filter(|l| !l.is_empty()).map(|l| bare(l)).collect();
    if !lines.is_empty() {
        event.description = lines.join("\n");
    }
}

/// The file of these events; `None` where there are none.
fn file(name: &str, events: &[Event]) -> Option<Vec<u8>> {
    (!events.is_empty()).then(|| ics::written(&bare(name), events, ZONE, RULES).into_bytes())
}

/// The host of an address: `planer.bakkedal.example`.
fn host(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.split(['/', ':']).next().unwrap_or(rest)
}

/// The last moment of a day in Copenhagen as UTC, for the end of a repetition: one o'clock the day after at the
/// latest, which lies before any next appointment.
fn last_moment(day: Date) -> String {
    let next = day.0.checked_add_days(Days::new(1)).unwrap_or(day.0);
    format!("{}T000000Z", next.format("%Y%m%d"))
}
