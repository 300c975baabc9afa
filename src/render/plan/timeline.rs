//! From today on: what is under way, and then, day by day, talks, beginnings and ends of offers, deadlines
//! and follow-ups. What is said in full stands further down; here it is one line each.

use super::goals::deadlines;
use super::next::{Duty, Of, What, ahead};
use super::offers::{self, Stage, stage};
use super::talks;
use super::whose::{is_familys, titled};
use crate::language::{Language, When, capital, say};
use crate::model::plan::{Plan, Tilbud};
use crate::model::{Clock, Date, Readers};
use crate::render::{Ctx, Link};
use crate::site::Case;
use serde::Serialize;

/// Today and what comes after it.
#[derive(Serialize)]
pub(super) struct Timeline {
    pub i_dag: When,
    /// What is said over offers under way.
    pub i_gang_ord: String,
    /// Offers that are under way, each with its place further down.
    pub i_gang: Vec<Link>,
    pub kommer: Vec<Coming>,
}

/// Something on a day to come.
#[derive(Serialize)]
pub(super) struct Coming {
    pub dato: Option<When>,
    /// The time where there is no one day.
    pub omtrent: String,
    /// What it is, with its place further down.
    pub hvad: Link,
}

/// A line with what it is sorted by.
struct Line {
    day: Option<Date>,
    clock: Option<Clock>,
    shown: Coming,
}

/// The timeline; `None` where there is nothing from today on.
pub(super) fn timeline(ctx: &Ctx, case: &Case, plan: &Plan) -> Option<Timeline> {
    let l = ctx.language;
    let today = Date(ctx.today);
    let link = |tekst: String, anchor: &str, readers: Option<&Readers>| Link {
        tekst: titled(ctx, case, readers, tekst),
        href: format!("#{anchor}"),
        her: false,
    };
    let at = |offer: &Tilbud| {
        let at = plan.tilbud.iter().position(|t| std::ptr::eq(t, offer)).unwrap_or_default();
        offers::anchor(at)
    };
    let on = |day: Date, clock: Option<Clock>, hvad: Link| Line {
        day: Some(day),
        clock,
        shown: Coming { dato: Some(When::moment(l, day, clock).begins()), omtrent: String::new(), hvad },
    };
    let mut lines = Vec::new();
    for next in ahead(plan, today) {
        let hvad = match next.what {
            What::Talk(talk) => {
                let index = plan.samtaler.iter().position(|s| std::ptr::eq(s, talk)).unwrap_or_default();
                link(talks::name(l, talk), &talks::anchor(index), talk.synlig_for.as_ref())
            }
            What::Begins(offer) => {
                link(begins(ctx, case, plan, offer), &at(offer), offer.synlig_for.as_ref())
            }
            What::Weekly(offer) => link(offer.navn.to_string(), &at(offer), offer.synlig_for.as_ref()),
            What::Duty(duty) => {
                let (anchor, readers) = match duty.of {
                    Of::Talk(index, talk) => (talks::anchor(index), &talk.synlig_for),
                    Of::Offer(index, offer) => (offers::anchor(index), &offer.synlig_for),
                };
                let hvad = link(duty.text.to_string(), &anchor, readers.as_ref());
                if duty.clock.is_none() {
                    let omtrent = say!(l, "plan_deadline", when = deadline(l, &duty));
                    let shown = Coming { dato: None, omtrent, hvad };
                    lines.push(Line { day: Some(next.day), clock: None, shown });
                    continue;
                }
                hvad
            }
        };
        lines.push(on(next.day, next.clock, hvad));
    }
    for offer in &plan.tilbud {
        match (stage(offer, today), offer.slut) {
            // What lasts one day has no last one.
            (Stage::Now | Stage::Later, Some(end)) if offer.start != Some(end) && end >= today => {
                lines.push(on(
                    end,
                    None,
                    link(say!(l, "plan_last_day", what = &offer.navn), &at(offer), offer.synlig_for.as_ref()),
                ));
            }
            _ => {}
        }
        if stage(offer, today) == Stage::Later && offer.start.is_none() {
            let omtrent = capital(&offers::when(l, offer, today));
            let hvad = link(offer.navn.to_string(), &at(offer), offer.synlig_for.as_ref());
            let shown = Coming { dato: None, omtrent, hvad };
            lines.push(Line { day: offers::begins(offer), clock: None, shown });
        }
    }
    for (frist, sub, anchor) in deadlines(case, plan) {
        // A deadline that has passed is a matter for the next talk, not for a list of what comes.
        let Some(end) = frist.range(None).map(|(_, end)| Date(end)).filter(|end| *end >= today) else {
            continue;
        };
        let omtrent = say!(l, "plan_deadline", when = l.loose_plain(frist));
        let hvad = link(sub.tekst.to_string(), &anchor, sub.synlig_for.as_ref());
        let shown = Coming { dato: None, omtrent, hvad };
        lines.push(Line { day: Some(end), clock: None, shown });
    }
    for (index, talk) in plan.samtaler.iter().enumerate() {
        let Some(day) = talk.næste.filter(|day| *day >= today) else { continue };
        if !plan.samtaler.iter().any(|s| s.dato == day) {
            lines.push(on(
                day,
                None,
                link(say!(l, "plan_follow_up"), &talks::anchor(index), talk.synlig_for.as_ref()),
            ));
        }
    }
    // What has no day at all stands last.
    lines.sort_by_key(|line| (line.day.is_none(), line.day, line.clock));
    let under_way = plan.tilbud.iter().filter(|t| stage(t, today) == Stage::Now);
    let i_gang: Vec<Link> =
        under_way.map(|t| link(t.navn.to_string(), &at(t), t.synlig_for.as_ref())).collect();
    if lines.is_empty() && i_gang.is_empty() {
        return None;
    }
    let kommer = lines.into_iter().map(|line| line.shown).collect();
    let i_gang_ord = if is_familys(plan.art, None, case) {
        say!(l, "plan_family_is_doing")
    } else {
        say!(l, "plan_you_are_doing")
    };
    Some(Timeline { i_dag: When::moment(l, today, None), i_gang_ord, i_gang, kommer })
}

/// The first day of an offer: `Du begynder: …`, or `Begynder: …` where it is not the reader who does.
pub(super) fn begins(ctx: &Ctx, case: &Case, plan: &Plan, offer: &Tilbud) -> String {
    if is_familys(plan.art, offer.synlig_for.as_ref(), case) {
        say!(ctx, "plan_next_begins_family", what = &offer.navn)
    } else {
        say!(ctx, "plan_next_begins", what = &offer.navn)
    }
}

/// The day by which something is to be done, with its weekday, or the time in words.
pub(super) fn deadline(l: &Language, duty: &Duty) -> String {
    match duty.days {
        (from, until) if from == until => l.weekday(until),
        _ => l.loose_plain(duty.by),
    }
}
