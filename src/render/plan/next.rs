//! What comes next in a plan.

use super::offers::{Stage, stage};
use super::state::{State, state};
use crate::model::plan::{Plan, Samtale, Samtalestatus, Tilbud};
use crate::model::{Clock, Date, LooseDate, Words};
use crate::render::Ctx;
use crate::site::Case;
use chrono::Days;

/// Something that lies ahead, with its day.
pub(super) struct Next<'a> {
    pub day: Date,
    pub clock: Option<Clock>,
    /// The time of day when it ends.
    pub until: Option<Clock>,
    pub what: What<'a>,
}

/// A talk, the beginning of an offer, one of its weekly times, or something to be done.
#[derive(Clone, Copy)]
pub(super) enum What<'a> {
    Talk(&'a Samtale),
    Begins(&'a Tilbud),
    Weekly(&'a Tilbud),
    Duty(Duty<'a>),
}

/// What the citizen is to do by a day, and for what.
#[derive(Clone, Copy)]
pub(in crate::render) struct Duty<'a> {
    pub text: &'a Words,
    pub by: &'a LooseDate,
    /// First and last day of the time by which; the same where that is a day.
    pub days: (Date, Date),
    /// The time of day, where it is an appointment.
    pub clock: Option<Clock>,
    pub of: Of<'a>,
}

/// What it is to be done for.
#[derive(Clone, Copy)]
pub(in crate::render) enum Of<'a> {
    Talk(usize, &'a Samtale),
    Offer(usize, &'a Tilbud),
}

/// Everything in the plan that is to be done by a day, in the plan's order; whether it still is, is not judged.
pub(in crate::render) fn duties(plan: &Plan) -> impl Iterator<Item = Duty<'_>> {
    let offers = plan.tilbud.iter().enumerate();
    let offers = offers.map(|(at, t)| (&t.det_skal_du, &t.senest, t.senest_kl, Of::Offer(at, t)));
    let talks = plan.samtaler.iter().enumerate();
    let talks = talks.map(|(at, s)| (&s.det_skal_du, &s.senest, s.senest_kl, Of::Talk(at, s)));
    offers.chain(talks).filter_map(|(text, by, clock, of)| {
        let (text, by) = (text.as_ref()?, by.as_ref()?);
        let (from, until) = by.range(None)?;
        Some(Duty { text, by, days: (Date(from), Date(until)), clock, of })
    })
}

/// What is still to be done, today included.
pub(super) fn duties_ahead(plan: &Plan, today: Date) -> impl Iterator<Item = Duty<'_>> {
    duties(plan).filter(move |duty| {
        let open = match duty.of {
            Of::Talk(_, talk) => is_ahead(talk, today),
            Of::Offer(_, offer) => matches!(stage(offer, today), Stage::Now | Stage::Later),
        };
        open && duty.days.1 >= today
    })
}

/// The day of the next appointment in the plans of a case that count, today included: a talk, the beginning of
/// an offer or one of its weekly times.
pub(in crate::render) fn next_of_case(ctx: &Ctx, case: &Case) -> Option<Date> {
    let today = Date(ctx.today);
    let counts = case.plans.iter().filter(|p| !matches!(state(case, p, today), State::Replaced { .. }));
    counts.filter_map(|p| next_day(ctx, &p.data)).min()
}

/// The day of the next appointment in the plan, today included.
pub(in crate::render) fn next_day(ctx: &Ctx, plan: &Plan) -> Option<Date> {
    let deadline = |next: &Next| matches!(next.what, What::Duty(duty) if duty.clock.is_none());
    let all = appointments(plan, Date(ctx.today));
    all.into_iter().filter(|next| !deadline(next)).map(|next| next.day).min()
}

/// The next thing that happens in the plan, today included.
pub(super) fn next(plan: &Plan, today: Date) -> Option<Next<'_>> {
    appointments(plan, today).into_iter().min_by_key(in_order)
}

/// What happens in the week that begins today, in order.
pub(super) fn week(plan: &Plan, today: Date) -> Vec<Next<'_>> {
    let Some(last) = today.0.checked_add_days(Days::new(6)).map(Date) else { return Vec::new() };
    let mut all: Vec<Next> = ahead(plan, today).filter(|next| next.day <= last).collect();
    for offer in running(plan, today) {
        for (day, clock, until) in times(offer, today) {
            // The first day is told of as such.
            if day <= last && offer.start.is_none_or(|start| start < day || start < today) {
                all.push(Next { day, clock: Some(clock), until: Some(until), what: What::Weekly(offer) });
            }
        }
    }
    all.sort_by_key(in_order);
    all
}

/// Everything that lies ahead, of weekly times the first of each.
fn appointments(plan: &Plan, today: Date) -> Vec<Next<'_>> {
    let weekly = running(plan, today).filter(move |t| t.start.is_none_or(|start| start < today));
    let weekly = weekly.filter_map(move |offer| {
        let (day, clock, until) = times(offer, today).into_iter().min()?;
        Some(Next { day, clock: Some(clock), until: Some(until), what: What::Weekly(offer) })
    });
    ahead(plan, today).chain(weekly).collect()
}

/// All talks, beginnings of offers and things to be done from today on, in the plan's order.
pub(super) fn ahead(plan: &Plan, today: Date) -> impl Iterator<Item = Next<'_>> {
    let talks = plan.samtaler.iter().filter(move |s| is_ahead(s, today));
    let talks = talks.map(|s| Next { day: s.dato, clock: s.kl, until: None, what: What::Talk(s) });
    let offers = running(plan, today).filter_map(move |t| {
        let day = t.start.filter(|d| *d >= today)?;
        let that_day = t.tider.iter().find(|time| time.is_on(day, day));
        let clock = t.start_kl.or(that_day.map(|time| time.fra));
        let until = that_day.filter(|time| clock == Some(time.fra)).map(|time| time.til);
        Some(Next { day, clock, until, what: What::Begins(t) })
    });
    let duties = duties_ahead(plan, today);
    let duties =
        duties.map(|duty| Next { day: duty.days.1, clock: duty.clock, until: None, what: What::Duty(duty) });
    talks.chain(offers).chain(duties)
}

/// By day; a deadline after what happens on its day.
fn in_order(next: &Next) -> (Date, bool, Option<Clock>) {
    (next.day, matches!(next.what, What::Duty(duty) if duty.clock.is_none()), next.clock)
}

/// Offers that are under way or agreed.
fn running(plan: &Plan, today: Date) -> impl Iterator<Item = &Tilbud> {
    plan.tilbud.iter().filter(move |t| matches!(stage(t, today), Stage::Now | Stage::Later))
}

/// The next day from today on of each of the offer's weekly times, while it lasts. An offer whose first day is
/// not set has none.
fn times(offer: &Tilbud, today: Date) -> Vec<(Date, Clock, Clock)> {
    let under_way = offer.start.is_some() || stage(offer, today) == Stage::Now;
    let from = offer.start.map_or(today, |start| start.max(today));
    let times = offer.tider.iter().filter(|_| under_way).filter_map(|time| {
        let day = time.next(offer.start, from)?;
        offer.slut.is_none_or(|end| day <= end).then_some((day, time.fra, time.til))
    });
    times.collect()
}

/// Whether a talk is still to be held.
pub(super) fn is_ahead(talk: &Samtale, today: Date) -> bool {
    talk.dato >= today && matches!(talk.status, None | Some(Samtalestatus::Planlagt))
}
