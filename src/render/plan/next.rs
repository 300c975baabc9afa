//! What comes next in a plan.

use super::offers::{Stage, stage};
use crate::model::plan::{Plan, Samtale, Samtalestatus, Tilbud};
use crate::model::{Clock, Date};
use crate::render::Ctx;

/// Something that lies ahead, with its day.
pub(super) struct Next<'a> {
    pub day: Date,
    pub clock: Option<Clock>,
    pub what: What<'a>,
}

/// A talk, or the beginning of an offer.
pub(super) enum What<'a> {
    Talk(&'a Samtale),
    Offer(&'a Tilbud),
}

/// The day of the next thing that happens in the plan, today included.
pub(in crate::render) fn next_day(ctx: &Ctx, plan: &Plan) -> Option<Date> {
    next(plan, Date(ctx.today)).map(|next| next.day)
}

/// The next thing that happens in the plan, today included.
pub(super) fn next(plan: &Plan, today: Date) -> Option<Next<'_>> {
    ahead(plan, today).min_by_key(|next| (next.day, next.clock))
}

/// All talks and beginnings of offers from today on, in the plan's order.
pub(super) fn ahead(plan: &Plan, today: Date) -> impl Iterator<Item = Next<'_>> {
    let talks = plan.samtaler.iter().filter(move |s| is_ahead(s, today));
    let talks = talks.map(|s| Next { day: s.dato, clock: s.kl, what: What::Talk(s) });
    let offers = plan.tilbud.iter().filter(move |t| matches!(stage(t, today), Stage::Now | Stage::Later));
    let offers = offers.filter_map(move |t| {
        let day = t.start.filter(|d| *d >= today)?;
        Some(Next { day, clock: t.start_kl, what: What::Offer(t) })
    });
    talks.chain(offers)
}

/// Whether a talk is still to be held.
pub(super) fn is_ahead(talk: &Samtale, today: Date) -> bool {
    talk.dato >= today && matches!(talk.status, None | Some(Samtalestatus::Planlagt))
}
