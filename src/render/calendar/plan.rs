//! A plan's calendar.

use super::super::plan::{Duty, Of, State, duties, state, talk_name, titled};
use super::super::{Ctx, Extra, holidays};
use super::ics::{Event, Moment};
use super::{Making, describe, file, last_moment, when};
use crate::language::say;
use crate::model::Date;
use crate::model::plan::{Delmål, Hver, Mål, Målvalg, Plan, Samtalestatus, Status, Tid, Tilbud, Ugedag};
use crate::site::{Case, Entry, routes};
use crate::source::slugify;
use chrono::Days;
use std::collections::BTreeMap;

/// Talks, offers and deadlines of the plan, as a file beside its page; `None` where nothing of it is ahead or
/// another plan has taken its place. What is in the file does not depend on today's date.
pub(in crate::render) fn of_plan(ctx: &Ctx, case: &Case, entry: &Entry<Plan>) -> Option<Extra> {
    let plan = &entry.data;
    let today = Date(ctx.today);
    let replaced = matches!(state(case, entry, today), State::Replaced { .. });
    if replaced || last_day(case, plan).is_none_or(|last| last < today) {
        return None;
    }
    let page = routes::plan(&case.sag.slug, &entry.slug);
    let changed = plan.dato().unwrap_or(today);
    let making = Making { ctx, page: &page, changed };
    let mut events = talks(&making, case, plan);
    let offers = plan.tilbud.iter().enumerate();
    events.extend(offers.flat_map(|(at, offer)| offer_events(&making, case, at, offer)));
    events.extend(deadlines(&making, case, plan));
    events.extend(duties(plan).filter_map(|duty| duty_event(&making, case, &duty)));
    let title = say!(ctx, "calendar_of_plan", title = &plan.titel);
    Some(Extra {
        path: page.replace(".html", ".ics"),
        bytes: file(&plan.titel, &events)?,
        kind: "text/calendar",
        title,
    })
}

/// The last day that anything in the plan's calendar falls on.
fn last_day(case: &Case, plan: &Plan) -> Option<Date> {
    let talks = plan.samtaler.iter().filter(|s| s.status != Some(Samtalestatus::Aflyst)).map(|s| s.dato);
    let offers = plan.tilbud.iter().filter(|t| is_held(t));
    let offers = offers.filter_map(|t| if t.tider.is_empty() { t.start } else { t.slut.or(t.start) });
    let goals = open_parts(case, plan).filter_map(|part| Some(Date(part.frist.as_ref()?.range(None)?.1)));
    talks.chain(offers).chain(goals).chain(duties(plan).map(|duty| duty.days.1)).max()
}

/// Whether an offer was agreed.
fn is_held(offer: &Tilbud) -> bool {
    !matches!(offer.status, Some(Status::Anbefalet | Status::Aflyst | Status::IkkePåbegyndt))
}

fn talks(making: &Making, case: &Case, plan: &Plan) -> Vec<Event> {
    let mut on_day: BTreeMap<Date, usize> = BTreeMap::new();
    let events = plan.samtaler.iter().map(|talk| {
        let nth = on_day.entry(talk.dato).and_modify(|n| *n += 1).or_insert(1);
        let name = talk_name(making.ctx.language, talk);
        let name = titled(making.ctx, case, talk.synlig_for.as_ref(), name);
        let mut event = making.event(&format!("samtale-{}-{nth}", talk.dato), &name);
        when(&mut event, talk.dato, talk.kl, None);
        if let Some(place) = &talk.sted {
            event.location = crate::model::mark::bare(place).into_owned();
        }
        let texts = [&talk.form, &talk.formål, &talk.det_skal_du];
        describe(&mut event, &texts.map(|t| t.as_ref().map_or(String::new(), ToString::to_string)));
        if talk.status == Some(Samtalestatus::Aflyst) {
            event.cancelled = true;
        }
        event
    });
    events.collect()
}

/// An offer that was agreed: its weekly times, or the day it begins.
fn offer_events(making: &Making, case: &Case, at: usize, offer: &Tilbud) -> Vec<Event> {
    let Some(start) = offer.start.filter(|_| is_held(offer)) else { return Vec::new() };
    let called = |name: String| titled(making.ctx, case, offer.synlig_for.as_ref(), name);
    let name =
        offer.id.as_ref().map_or_else(|| format!("tilbud-{}", at + 1), |id| format!("tilbud-{}", &**id));
    let dress = |event: &mut Event, note: &str| {
        if let Some(place) = &offer.sted {
            event.location = crate::model::mark::bare(place).into_owned();
        }
        let [why, what] = [&offer.begrundelse, &offer.det_skal_du]
            .map(|t| t.as_ref().map_or(String::new(), ToString::to_string));
        describe(event, &[why, what, note.to_owned()]);
    };
    // Without an end nobody knows how long the weekly times go on.
    let weekly: Vec<Event> = offer
        .slut
        .into_iter()
        .flat_map(|end| offer.tider.iter().map(move |time| (end, time)))
        .filter_map(|(end, time)| {
            let day = time.first(start).filter(|day| *day <= end)?;
            let title = called(offer.navn.to_string());
            let mut event = making.event(&format!("{name}-{}", weekday(time.dag)), &title);
            when(&mut event, day, Some(time.fra), Some(time.til));
            let every = match time.hver {
                Hver::Uge => "",
                Hver::AndenUge => ";INTERVAL=2",
            };
            let (on, until) = (weekday(time.dag), last_moment(end));
            event.rule = format!("FREQ=WEEKLY{every};BYDAY={on};UNTIL={until}");
            dress(&mut event, &on_holidays(making.ctx, offer, time, end));
            Some(event)
        })
        .collect();
    if !weekly.is_empty() {
        return weekly;
    }
    let words = called(say!(making.ctx, "calendar_begins", what = &offer.navn));
    let mut event = making.event(&name, &words);
    when(&mut event, start, offer.start_kl, None);
    dress(&mut event, "");
    vec![event]
}

/// Says on which days of a weekly time nobody can tell whether it is held, for they are holidays; empty where
/// there are none.
fn on_holidays(ctx: &Ctx, offer: &Tilbud, time: &Tid, end: Date) -> String {
    let mut days = Vec::new();
    let mut next = offer.start.and_then(|start| time.first(start)).filter(|day| *day <= end);
    while let Some(day) = next {
        if let Some(name) = holidays::on(ctx, day) {
            days.push(say!(ctx, "holiday_on", date = ctx.language.day(day), day = name));
        }
        let every = Days::new(time.hver.days().into());
        next = day.0.checked_add_days(every).map(Date).filter(|day| *day <= end);
    }
    if days.is_empty() {
        return String::new();
    }
    say!(ctx, "calendar_on_holidays", days = ctx.language.list(&days))
}

fn weekday(day: Ugedag) -> &'static str {
    ["MO", "TU", "WE", "TH", "FR", "SA", "SU"][day as usize]
}

/// Sub-goals of the plan that are not reached.
fn open_parts<'a>(case: &'a Case, plan: &'a Plan) -> impl Iterator<Item = &'a Delmål> {
    let goals = plan.mål.iter().filter_map(|goal| match goal {
        Målvalg::Fra(name) => case.sag.data.mål.get(name),
        Målvalg::Eget(goal) => Some(goal),
    });
    goals.flat_map(|goal: &Mål| &goal.delmål).filter(|part| part.nået.is_none())
}

/// Deadlines of sub-goals that name a day and are not reached.
fn deadlines(making: &Making, case: &Case, plan: &Plan) -> Vec<Event> {
    let events = open_parts(case, plan).filter_map(|part| {
        let (from, until) = part.frist.as_ref()?.range(None)?;
        let name = part.id.as_ref().map_or_else(|| slugify(&part.tekst), ToString::to_string);
        let words = say!(making.ctx, "calendar_deadline", what = &part.tekst);
        let words = titled(making.ctx, case, part.synlig_for.as_ref(), words);
        let mut event = making.event(&format!("frist-{name}"), &words);
        when(&mut event, Date(until), None, None);
        (from == until).then_some(event)
    });
    events.collect()
}

/// What is to be done by a day: an appointment where it has a time, else all of the day or week by which it is
/// to be done. Longer times are no help in a calendar.
fn duty_event(making: &Making, case: &Case, duty: &Duty) -> Option<Event> {
    let (name, readers, goes_on) = match duty.of {
        Of::Talk(at, talk) => {
            (format!("samtale-{}", at + 1), &talk.synlig_for, talk.status != Some(Samtalestatus::Aflyst))
        }
        Of::Offer(at, offer) => (format!("tilbud-{}", at + 1), &offer.synlig_for, is_held(offer)),
    };
    let (from, until) = duty.days;
    if !goes_on || until.0.signed_duration_since(from.0).num_days() > 6 {
        return None;
    }
    let words = match duty.clock {
        Some(_) => duty.text.to_string(),
        None => say!(making.ctx, "calendar_deadline", what = duty.text),
    };
    let words = titled(making.ctx, case, readers.as_ref(), words);
    let mut event = making.event(&format!("frist-{name}"), &words);
    if from == until {
        when(&mut event, until, duty.clock, None);
    } else {
        event.start = Some(Moment::Day(from.0));
        event.end = Some(Moment::Day(until.0.checked_add_days(Days::new(1))?));
    }
    Some(event)
}
