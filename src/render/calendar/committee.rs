//! A committee's calendar.

use super::super::{Ctx, Extra, corrections, deadlines};
use super::ics::Event;
use super::{Making, file, when};
use crate::language::say;
use crate::model::Date;
use crate::site::{Committee, Meeting, routes};

/// All meetings of the committee with a known day, as a file beside its page; `None` where none is ahead, for
/// what is past needs no place in a calendar.
pub(in crate::render) fn of_committee(ctx: &Ctx, committee: &Committee) -> Option<Extra> {
    let page = routes::committee(&committee.udvalg.slug);
    let ahead = committee.meetings.iter().any(|m| m.møde.data.dato.is_some_and(|day| day.0 >= ctx.today));
    let meetings = committee.meetings.iter().filter(|_| ahead);
    let events: Vec<Event> =
        meetings.flat_map(|m| event(ctx, committee, m).into_iter().chain(due(ctx, committee, m))).collect();
    beside(
        ctx,
        committee,
        &page.replace("index.html", "moeder.ics"),
        &events,
        say!(ctx, "calendar_add_meetings"),
    )
}

/// The meeting alone.
pub(in crate::render) fn of_meeting(ctx: &Ctx, committee: &Committee, meeting: &Meeting) -> Option<Extra> {
    let page = routes::meeting(&committee.udvalg.slug, &meeting.møde.slug);
    // What is past needs no place in a calendar.
    let ahead = meeting.møde.data.dato.is_some_and(|day| day.0 >= ctx.today);
    let events: Vec<Event> = event(ctx, committee, meeting).filter(|_| ahead).into_iter().collect();
    beside(
        ctx,
        committee,
        &page.replace("index.html", "moede.ics"),
        &events,
        say!(ctx, "calendar_add_meeting"),
    )
}

/// The file with these events of the committee; `None` without any.
fn beside(ctx: &Ctx, committee: &Committee, path: &str, events: &[Event], title: String) -> Option<Extra> {
    let name = &committee.udvalg.data.navn;
    Some(Extra {
        path: path.to_owned(),
        bytes: file(&say!(ctx, "calendar_of_committee", committee = name), events)?,
        kind: "text/calendar",
        title,
    })
}

/// The deadlines of a meeting to come, each as a whole day.
fn due(ctx: &Ctx, committee: &Committee, meeting: &Meeting) -> Vec<Event> {
    let Some(day) = meeting.møde.data.dato else { return Vec::new() };
    let page = routes::meeting(&committee.udvalg.slug, &meeting.møde.slug);
    let changed = meeting.møde.data.dagsorden_offentliggjort.unwrap_or(Date(day.0.min(ctx.today)));
    let making = Making { ctx, page: &page, changed };
    let all = deadlines::of_meeting(ctx, committee, meeting).into_iter();
    all.map(|due| {
        let (what, name) = (deadlines::name(ctx.language, due.paper), &committee.udvalg.data.navn);
        let date = ctx.language.day(day);
        let words = say!(ctx, "calendar_committee_deadline", what = what, committee = name, date = date);
        let mut event = making.event(&format!("frist-{}", due.paper.key()), &words);
        when(&mut event, due.day, None, None);
        event
    })
    .collect()
}

fn event(ctx: &Ctx, committee: &Committee, meeting: &Meeting) -> Option<Event> {
    let data = &meeting.møde.data;
    let day = data.dato?;
    let page = routes::meeting(&committee.udvalg.slug, &meeting.møde.slug);
    let changed = corrections::changed(meeting).unwrap_or(Date(day.0.min(ctx.today)));
    let making = Making { ctx, page: &page, changed };
    let words = say!(ctx, "calendar_meeting", committee = &committee.udvalg.data.navn);
    let mut event = making.event("moede", &words);
    when(&mut event, day, data.kl, data.slut_kl);
    if let Some(place) = committee.place_of(meeting) {
        event.location = crate::model::mark::bare(place).into_owned();
    }
    Some(event)
}
