//! The lines of a calendar file: RFC 5545, as far as plans and meetings need it.
//!
//! Written here and not by a library: the one at hand ended whole days on the day they begin, wrote the calendar's name
//! without escaping it, and took a quarter of the time a plan's page takes.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, Timelike};
use std::fmt::Write as _;

/// Octets of a line before it is folded (3.1).
const LONGEST: usize = 75;

/// An event under way.
#[derive(Clone, Debug, Default)]
pub(super) struct Event {
    pub uid: String,
    pub summary: String,
    /// The day its document last changed.
    pub changed: NaiveDate,
    pub start: Option<Moment>,
    pub end: Option<Moment>,
    pub location: String,
    pub description: String,
    /// Its repetition, as `RRULE` says it.
    pub rule: String,
    pub cancelled: bool,
    pub url: String,
}

/// When something begins or ends.
#[derive(Clone, Copy, Debug)]
pub(super) enum Moment {
    /// Of ends, the first day after.
    Day(NaiveDate),
    /// In Copenhagen's time.
    Time(NaiveDateTime),
}

impl Event {
    /// Makes it last all of a day.
    pub(super) fn all_day(&mut self, day: NaiveDate) {
        self.start = Some(Moment::Day(day));
        self.end = day.checked_add_days(Days::new(1)).map(Moment::Day);
    }
}

/// The file of these events, which is called `name`; `zone` and `rules` are the name of the time zone and its rules, for
/// events with a time of day.
pub(super) fn written(name: &str, events: &[Event], zone: &str, rules: &str) -> String {
    let mut out = String::with_capacity(400 * events.len() + 1024);
    out.push_str(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//klarplan//klarplan//DA\r\nCALSCALE:GREGORIAN\r\n",
    );
    text(&mut out, "NAME", name);
    text(&mut out, "X-WR-CALNAME", name);
    let timed = |moment: Option<Moment>| matches!(moment, Some(Moment::Time(_)));
    if events.iter().any(|event| timed(event.start) || timed(event.end)) {
        out.push_str(rules);
    }
    for event in events {
        out.push_str("BEGIN:VEVENT\r\n");
        text(&mut out, "DESCRIPTION", &event.description);
        moment(&mut out, "DTEND", event.end, zone);
        out.push_str("DTSTAMP:");
        day(&mut out, event.changed);
        out.push_str("T000000Z\r\n");
        moment(&mut out, "DTSTART", event.start, zone);
        text(&mut out, "LOCATION", &event.location);
        line(&mut out, "RRULE", &event.rule);
        line(&mut out, "STATUS", if event.cancelled { "CANCELLED" } else { "" });
        text(&mut out, "SUMMARY", &event.summary);
        text(&mut out, "UID", &event.uid);
        line(&mut out, "URL", &event.url);
        out.push_str("END:VEVENT\r\n");
    }
    out.push_str("END:VCALENDAR\r\n");
    out
}

/// A property of type TEXT (3.3.11); none where it is empty.
fn text(out: &mut String, name: &str, value: &str) {
    if !value.contains(['\\', ';', ',', '\n', '\r']) {
        line(out, name, value);
        return;
    }
    let mut escaped = String::with_capacity(value.len() + 16);
    let mut rest = value;
    while let Some(at) = rest.find(['\\', ';', ',', '\n', '\r']) {
        let (before, after) = rest.split_at(at);
        escaped.push_str(before);
        match after.as_bytes().first() {
            Some(b'\n') => escaped.push_str("\\n"),
            Some(b'\r') => {}
            _ => escaped.extend(["\\", &after[..1]]),
        }
        rest = &after[1..];
    }
    escaped.push_str(rest);
    line(out, name, &escaped);
}

/// A line, folded where it is too long; none where its value is empty.
fn line(out: &mut String, name: &str, value: &str) {
    if value.is_empty() {
        return;
    }
    out.push_str(name);
    out.push(':');
    let mut room = LONGEST - name.len() - 1;
    let mut rest = value;
    while rest.len() > room {
        let mut cut = room;
        while !rest.is_char_boundary(cut) {
            cut -= 1;
        }
        let (now, later) = rest.split_at(cut);
        out.push_str(now);
        out.push_str("\r\n ");
        rest = later;
        // The space counts.
        room = LONGEST - 1;
    }
    out.push_str(rest);
    out.push_str("\r\n");
}

fn moment(out: &mut String, name: &str, moment: Option<Moment>, zone: &str) {
    match moment {
        None => return,
        Some(Moment::Day(on)) => {
            out.extend([name, ";VALUE=DATE:"]);
            day(out, on);
        }
        Some(Moment::Time(at)) => {
            out.extend([name, ";TZID=", zone, ":"]);
            day(out, at.date());
            out.push('T');
            for part in [at.hour(), at.minute(), at.second()] {
                two(out, part);
            }
        }
    }
    out.push_str("\r\n");
}

fn day(out: &mut String, day: NaiveDate) {
    let Ok(year @ 0..=9999) = u32::try_from(day.year()) else {
        let _ = write!(out, "{}", day.format("%Y%m%d"));
        return;
    };
    for part in [year / 100, year % 100, day.month(), day.day()] {
        two(out, part);
    }
}

/// A number below a hundred with two figures.
fn two(out: &mut String, number: u32) {
    for figure in [number / 10 % 10, number % 10] {
        out.push(char::from_digit(figure, 10).unwrap_or('0'));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event() -> Event {
        Event { uid: "u".into(), summary: "s".into(), ..Event::default() }
    }

    #[test]
    fn whole_days_end_with_the_next() {
        let mut event = event();
        event.all_day(NaiveDate::from_ymd_opt(2026, 12, 31).unwrap_or_default());
        let file = written("n", &[event], "Z", "RULES\r\n");
        assert!(
            file.contains("DTSTART;VALUE=DATE:20261231\r\n")
                && file.contains("DTEND;VALUE=DATE:20270101\r\n")
        );
        assert!(!file.contains("RULES"), "a whole day has no time of day");
    }

    #[test]
    fn texts_are_escaped_and_folded_between_characters() {
        let mut event = event();
        event.description = format!("a,b;c\\d\n{}", "æ".repeat(100));
        let file = written("x, y", &[event], "Z", "");
        assert!(
            file.contains("NAME:x\\, y\r\n") && file.contains("DESCRIPTION:a\\,b\\;c\\\\d\\næ"),
            "{file}"
        );
        assert!(file.split("\r\n").all(|line| line.len() <= LONGEST), "{file}");
        assert!(file.replace("\r\n ", "").contains(&"æ".repeat(100)));
        assert!(
            !file.contains("LOCATION") && !file.contains("URL") && !file.replace("\r\n", "").contains('\n')
        );
    }
}
