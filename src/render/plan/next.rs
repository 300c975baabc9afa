//! The box at the top: what happens next, where and when, why, what to do, whom to ask. Always the
//! same five lines.

use super::goals::words_of;
use super::offers::{Stage, stage, when};
use super::{Contact, contact, or_empty};
use crate::model::plan::{Plan, Samtale, Samtalestatus, Tilbud};
use crate::model::{Clock, Date};
use crate::render::Ctx;
use crate::render::words::{self, When};
use crate::site::Case;
use serde::Serialize;

/// The five lines.
#[derive(Serialize)]
pub(super) struct Box {
    pub hvad: String,
    pub hvornaar: Option<When>,
    /// `om 6 dage`, only beside the date.
    pub om: String,
    pub hvor: Vec<String>,
    pub hvorfor: String,
    pub goer: String,
    pub spoerg: Option<Contact>,
}

/// Something that lies ahead.
enum Next<'a> {
    Talk(&'a Samtale),
    Offer(&'a Tilbud),
}

/// The day of the next thing that happens in the plan, today included.
pub(in crate::render) fn next_day(ctx: &Ctx, plan: &Plan) -> Option<Date> {
    next(plan, Date(ctx.today)).map(|(day, _, _)| day)
}

fn next(plan: &Plan, today: Date) -> Option<(Date, Option<Clock>, Next<'_>)> {
    let talks = plan
        .samtaler
        .iter()
        .filter(|s| s.dato >= today && matches!(s.status, None | Some(Samtalestatus::Planlagt)))
        .map(|s| (s.dato, s.kl, Next::Talk(s)));
    let offers = plan
        .tilbud
        .iter()
        .filter(|t| matches!(stage(t, today), Stage::Now | Stage::Later))
        .filter_map(|t| Some((t.start.filter(|d| *d >= today)?, t.start_kl, Next::Offer(t))));
    talks.chain(offers).min_by_key(|(day, clock, _)| (*day, *clock))
}

pub(super) fn the_box(ctx: &Ctx, case: &Case, plan: &Plan) -> Box {
    let today = Date(ctx.today);
    let spoerg = contact::of_plan(ctx, plan);
    match next(plan, today) {
        Some((day, clock, Next::Talk(talk))) => Box {
            hvad: super::talks::name(talk).to_owned(),
            hvornaar: Some(When::moment(day, clock).begins()),
            om: words::distance(ctx.today, day),
            hvor: super::talks::place(talk),
            hvorfor: match &talk.formål {
                Some(why) => why.to_string(),
                None => "Vi ser sammen på, hvordan det går, og hvad der skal ske nu.".to_owned(),
            },
            goer: talk.det_skal_du.as_ref().map_or_else(
                || "Mød op, eller ring til os, hvis du ikke kan.".to_owned(),
                ToString::to_string,
            ),
            spoerg,
        },
        Some((day, clock, Next::Offer(offer))) => {
            let own = Box { spoerg, ..of_offer(ctx, case, plan, offer) };
            Box {
                hvad: format!("Du begynder: {}", offer.navn),
                hvornaar: Some(When::moment(day, clock).begins()),
                om: words::distance(ctx.today, day),
                ..own
            }
        }
        None => match plan.tilbud.iter().find(|t| stage(t, today) == Stage::Now) {
            Some(offer) => Box {
                hvad: format!("Du er i gang: {}", offer.navn),
                spoerg,
                ..of_offer(ctx, case, plan, offer)
            },
            None => Box {
                hvad: "Der er ikke aftalt noget nyt lige nu.".to_owned(),
                hvornaar: None,
                om: String::new(),
                hvor: Vec::new(),
                hvorfor: String::new(),
                goer: "Ring til os, hvis du mangler noget. Du kan altid bede om en samtale.".to_owned(),
                spoerg,
            },
        },
    }
}

fn of_offer(ctx: &Ctx, case: &Case, plan: &Plan, offer: &Tilbud) -> Box {
    let goal = offer.mål.first().and_then(|m| words_of(case, plan, m));
    let hvorfor = match (&offer.begrundelse, goal) {
        (Some(why), _) => why.to_string(),
        (None, Some(goal)) => format!("Det fører mod dit mål: {goal}."),
        (None, None) => String::new(),
    };
    let ongoing = words::capital(&when(offer));
    Box {
        hvad: offer.navn.to_string(),
        hvornaar: None,
        om: ongoing,
        hvor: super::offers::place(ctx, offer),
        hvorfor,
        goer: or_empty(offer.det_skal_du.as_ref()),
        spoerg: None,
    }
}
