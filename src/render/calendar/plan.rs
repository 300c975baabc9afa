//! A plan's calendar.

use super::super::plan::talk_name;
use super::super::{Ctx, Extra};
use super::{Making, describe, file, last_moment, when};
use crate::language::say;
use crate::model::Date;
use crate::model::plan::{Mål, Målvalg, Plan, Samtalestatus, Status, Tid, Tilbud, Ugedag};
use crate::site::{Case, Entry, routes};
use crate::source::slugify;
use chrono::{Datelike, Days};
use icalendar::{Component, Event, EventLike, EventStatus};
use std::collections::BTreeMap;

/// Talks, offers and deadlines of the plan, as a file beside its page. Does not depend on today's date.
pub(in crate::render) fn of_plan(ctx: &Ctx, case: &Case, entry: &Entry<Plan>) -> Option<Extra> {
    let plan = &entry.data;
    let page = routes::plan(&case.sag.slug, &entry.slug);
    let changed = plan.dato().unwrap_or(Date(ctx.today));
    let making = Making { ctx, page: &page, changed };
    let mut events = talks(&making, plan);
    events.extend(plan.tilbud.iter().enumerate().flat_map(|(at, offer)| offer_events(&making, at, offer)));
    events.extend(deadlines(&making, case, plan));
    let title = say!(ctx, "calendar_of_plan", title = &plan.titel);
    Some(Extra {
        path: page.replace(".html", ".ics"),
        bytes: file(&plan.titel, events)?,
        kind: "text/calendar",
        title,
    })
}

fn talks(making: &Making, plan: &Plan) -> Vec<Event> {
    let mut on_day: BTreeMap<Date, usize> = BTreeMap::new();
    let events = plan.samtaler.iter().map(|talk| {
        let nth = on_day.entry(talk.dato).and_modify(|n| *n += 1).or_insert(1);
        let mut event =
            making.event(&format!("samtale-{}-{nth}", talk.dato), &talk_name(making.ctx.language, talk));
        when(&mut event, talk.dato, talk.kl, None);
        if let Some(place) = &talk.sted {
            event.location(&crate::model::mark::bare(place));
        }
        let texts = [&talk.form, &talk.formål, &talk.det_skal_du];
        describe(&mut event, &texts.map(|t| t.as_ref().map_or(String::new(), ToString::to_string)));
        if talk.status == Some(Samtalestatus::Aflyst) {
            event.status(EventStatus::Cancelled);
        }
        event
    });
    events.collect()
}

/// An offer that was agreed: its weekly times, or the day it begins.
fn offer_events(making: &Making, at: usize, offer: &Tilbud) -> Vec<Event> {
    if matches!(offer.status, Some(Status::Anbefalet | Status::Aflyst | Status::IkkePåbegyndt)) {
        return Vec::new();
    }
    let Some(start) = offer.start else { return Vec::new() };
    let name =
        offer.id.as_ref().map_or_else(|| format!("tilbud-{}", at + 1), |id| format!("tilbud-{}", &**id));
    let dress = |event: &mut Event| {
        if let Some(place) = &offer.sted {
            event.location(&crate::model::mark::bare(place));
        }
        let texts = [&offer.begrundelse, &offer.det_skal_du];
        describe(event, &texts.map(|t| t.as_ref().map_or(String::new(), ToString::to_string)));
    };
    // Without an end nobody knows how long the weekly times go on.
    let weekly: Vec<Event> = offer
        .slut
        .into_iter()
        .flat_map(|end| offer.tider.iter().map(move |time| (end, time)))
        .filter_map(|(end, time)| {
            let day = first(start, time).filter(|day| *day <= end)?;
            let mut event = making.event(&format!("{name}-{}", weekday(time.dag)), &offer.navn);
            when(&mut event, day, Some(time.fra), Some(time.til));
            event.add_property(
                "RRULE",
                format!("FREQ=WEEKLY;BYDAY={};UNTIL={}", weekday(time.dag), last_moment(end)),
            );
            dress(&mut event);
            Some(event)
        })
        .collect();
    if !weekly.is_empty() {
        return weekly;
    }
    let words = say!(making.ctx, "calendar_begins", what = &offer.navn);
    let mut event = making.event(&name, &words);
    when(&mut event, start, offer.start_kl, None);
    dress(&mut event);
    vec![event]
}

/// The first day of the offer on which it is this weekday.
fn first(start: Date, time: &Tid) -> Option<Date> {
    let ahead = (7 + time.dag as u64 - u64::from(start.0.weekday().num_days_from_monday())) % 7;
    start.0.checked_add_days(Days::new(ahead)).map(Date)
}

fn weekday(day: Ugedag) -> &'static str {
    ["MO", "TU", "WE", "TH", "FR", "SA", "SU"][day as usize]
}

/// Deadlines of sub-goals that name a day and are not reached.
fn deadlines(making: &Making, case: &Case, plan: &Plan) -> Vec<Event> {
    let goals = plan.mål.iter().filter_map(|goal| match goal {
        Målvalg::Fra(name) => case.sag.data.mål.get(name),
        Målvalg::Eget(goal) => Some(goal),
    });
    let parts = goals.flat_map(|goal: &Mål| &goal.delmål).filter(|part| part.nået.is_none());
    parts
        .filter_map(|part| {
            let (from, until) = part.frist.as_ref()?.range(None)?;
            let name = part.id.as_ref().map_or_else(|| slugify(&part.tekst), ToString::to_string);
            let words = say!(making.ctx, "calendar_deadline", what = &part.tekst);
            let mut event = making.event(&format!("frist-{name}"), &words);
            when(&mut event, Date(until), None, None);
            (from == until).then_some(event)
        })
        .collect()
}
