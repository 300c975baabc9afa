//! The box at the top of every page of a citizen: what happens next, when and where, why, what to do,
//! whom to ask, how to disagree. Always the same lines in the same order: a line with nothing known says so
//! and says whom to ask.

use super::goals::words_of;
use super::next::{Duty, Next, Of, What, duties_ahead, next, week};
use super::offers::{Stage, stage, when};
use super::state::{State, state};
use super::timeline::{begins, deadline};
use super::whose::{is_familys, titled};
use super::{Contact, contact, others, rights};
use crate::language::{When, capital, say};
use crate::model::plan::{Del, Plan, Samtale, Tilbud};
use crate::model::{Date, Kind, Readers, Words};
use crate::render::{Ctx, Link, holidays};
use crate::site::{Case, Entry, routes};
use serde::Serialize;

/// The lines of the box.
#[derive(Serialize)]
pub(in crate::render) struct Summary {
    pub hvad: String,
    /// Where there is more of it: the plan that counts.
    pub mere: Option<Link>,
    pub hvornaar: Option<When>,
    /// `om 6 dage, regnet fra 21. november 2026`, only beside the date.
    pub om: String,
    /// When and where in other words than one date, line by line.
    pub hvor: Vec<String>,
    /// What happens in the coming week, where that is more than one thing.
    pub uge: Vec<OnDay>,
    pub hvorfor: String,
    /// What is said over what to do.
    pub goer_navn: String,
    pub goer: String,
    /// The next thing that is to be done by a day, with the day.
    pub frist: String,
    pub spoerg: Option<Contact>,
    /// Whom to ask where nobody is named.
    pub spoerg_ellers: String,
    pub uenig: String,
    pub uenig_mere: Option<Link>,
    /// What a Min Plan may and may not lead to; empty for other plans.
    pub foelger: String,
    /// Where that is said in full.
    pub foelger_mere: Option<Link>,
}

/// Something on a day of the coming week.
#[derive(Serialize)]
pub(in crate::render) struct OnDay {
    pub dato: When,
    pub hvad: String,
}

/// What differs from plan to plan; the rest of the box is the same for all.
struct Lines {
    hvad: String,
    mere: Option<Link>,
    hvornaar: Option<When>,
    om: String,
    hvor: Vec<String>,
    hvorfor: String,
    goer: String,
}

/// The box of the plan `entry` on the page at `path`.
pub(in crate::render) fn of_plan(ctx: &Ctx, case: &Case, entry: &Entry<Plan>, path: &str) -> Summary {
    let plan = &entry.data;
    let today = Date(ctx.today);
    let state = state(case, entry, today);
    // Whoever follows the newer plan is the one who knows.
    let asked = state.newer().map_or(plan, |newer| &newer.data);
    let spoerg = contact::of_plan(ctx, asked).or_else(|| contact::of_plan(ctx, plan));
    let who =
        spoerg.as_ref().map_or_else(|| ctx.site.config.organisation.navn.to_string(), |c| c.navn.clone());
    let upcoming = next(plan, today);
    let family = is_familys(plan.art, upcoming.as_ref().and_then(readers), case);
    let counts = matches!(state, State::Current);
    let uge = if counts { coming_week(ctx, case, plan) } else { Vec::new() };
    let told = match &upcoming {
        Some(Next { what: What::Duty(duty), .. }) => Some(duty.days),
        _ => None,
    };
    let lines = match (state, upcoming) {
        (State::Replaced { by, .. }, _) | (State::Followed { by }, None) => {
            newer(ctx, case, plan, state, by, path)
        }
        (State::Over { since }, None) => over(ctx, since),
        (_, Some(next)) => {
            let lines = match next.what {
                What::Talk(talk) => of_talk(ctx, case, plan, talk, &who),
                What::Begins(offer) => {
                    let hvad = begins(ctx, case, plan, offer);
                    Lines { hvad, ..of_offer(ctx, case, plan, offer, &who) }
                }
                What::Weekly(offer) => {
                    let mut lines = of_offer(ctx, case, plan, offer, &who);
                    // A plan says on which weekdays an offer is held, never what becomes of it on a holiday.
                    let off = holidays::on(ctx, next.day);
                    lines.hvor.extend(off.map(|day| say!(ctx, "plan_on_holiday", day = day)));
                    lines
                }
                What::Duty(duty) => of_duty(ctx, case, plan, &duty, &who),
            };
            let distance = ctx.language.distance(ctx.today, next.day);
            Lines {
                hvad: titled(ctx, case, readers(&next), lines.hvad),
                hvornaar: Some(moment(ctx, &next)),
                om: say!(ctx, "plan_counted", distance = distance, today = ctx.language.day(today)),
                ..lines
            }
        }
        (_, None) => match plan.tilbud.iter().find(|t| stage(t, today) == Stage::Now) {
            Some(offer) => {
                let mut lines = of_offer(ctx, case, plan, offer, &who);
                let hvad = if is_familys(plan.art, offer.synlig_for.as_ref(), case) {
                    offer.navn.to_string()
                } else {
                    say!(ctx, "plan_next_under_way", what = &offer.navn)
                };
                lines.hvad = titled(ctx, case, offer.synlig_for.as_ref(), hvad);
                let mut hvor = vec![capital(&when(ctx.language, offer, today))];
                hvor.extend(super::offers::times(ctx.language, &offer.tider));
                hvor.append(&mut lines.hvor);
                if offer.det_skal_du.is_none() {
                    lines.goer = say!(ctx, "plan_do_go_on");
                }
                Lines { hvor, ..lines }
            }
            None => nothing(ctx, &who),
        },
    };
    let Lines { hvad, mere, hvornaar, om, hvor, hvorfor, goer } = lines;
    let own = routes::plan(&case.sag.slug, &entry.slug);
    let page = if own == path { String::new() } else { routes::relative(path, &own) };
    let foelger = if counts { rights::in_short(ctx, plan, &page) } else { None };
    let frist = if counts && told.is_none() { duty_line(ctx, case, plan, &goer) } else { String::new() };
    let (foelger, foelger_mere) = foelger.map_or((String::new(), None), |(text, more)| (text, Some(more)));
    Summary {
        hvad,
        mere,
        hvornaar,
        om,
        hvor,
        uge,
        hvorfor,
        goer_navn: if family { say!(ctx, "plan_do_family") } else { say!(ctx, "plan_do") },
        goer,
        frist,
        spoerg_ellers: if spoerg.is_none() { ask_organisation(ctx) } else { String::new() },
        spoerg,
        uenig: disagree(ctx, plan, state),
        uenig_mere: rights::complaint_page(ctx, path),
        foelger,
        foelger_mere,
    }
}

/// The box of a case on the page at `path`: that of the plan where something happens first, else of the
/// newest that counts. `None` where there is no plan.
pub(in crate::render) fn of_case(ctx: &Ctx, case: &Case, path: &str) -> Option<Summary> {
    let today = Date(ctx.today);
    let counts = |p: &&Entry<Plan>| matches!(state(case, p, today), State::Current);
    let first = case.plans.iter().filter(counts).filter_map(|p| Some((next(&p.data, today)?.day, p)));
    let first = first.min_by_key(|(day, _)| *day).map(|(_, plan)| plan);
    let newest = || case.plans.iter().filter(counts).max_by_key(|p| p.data.dato());
    let last = || case.plans.iter().max_by_key(|p| p.data.dato());
    let entry = first.or_else(newest).or_else(last)?;
    let mut summary = of_plan(ctx, case, entry, path);
    if summary.mere.is_none() {
        summary.mere = Some(Link {
            tekst: say!(ctx, "case_read_plan", plan = others::named(ctx.language, &entry.data)),
            href: routes::relative(path, &routes::plan(&case.sag.slug, &entry.slug)),
            her: false,
        });
    }
    Some(summary)
}

/// A link to the plan that counts instead.
pub(super) fn link_to(ctx: &Ctx, case: &Case, by: &Entry<Plan>, path: &str) -> Link {
    Link {
        tekst: say!(ctx, "plan_newer", plan = others::named(ctx.language, &by.data)),
        href: routes::relative(path, &routes::plan(&case.sag.slug, &by.slug)),
        her: false,
    }
}

/// Of a plan whose place another has taken.
fn newer(ctx: &Ctx, case: &Case, plan: &Plan, state: State, by: &Entry<Plan>, path: &str) -> Lines {
    let hvorfor = match state {
        State::Replaced { from: Some(day), .. } => {
            say!(ctx, "plan_replaced_since", date = ctx.language.day(day))
        }
        State::Replaced { .. } => say!(ctx, "plan_replaced"),
        _ => match decided(plan) {
            Some(day) => say!(ctx, "plan_followed_decided", date = ctx.language.day(day)),
            None => say!(ctx, "plan_followed"),
        },
    };
    Lines {
        hvad: say!(ctx, "plan_next_in_newer"),
        mere: Some(link_to(ctx, case, by, path)),
        hvornaar: None,
        om: String::new(),
        hvor: vec![say!(ctx, "plan_when_in_newer")],
        hvorfor,
        goer: say!(ctx, "plan_do_newer"),
    }
}

/// The day of the municipality's decision, of a recommendation.
fn decided(plan: &Plan) -> Option<Date> {
    match &plan.del {
        Del::Indstilling(del) => del.afgørelse.as_ref().map(|decision| decision.dato),
        _ => None,
    }
}

/// Of a plan whose course has ended.
fn over(ctx: &Ctx, since: Date) -> Lines {
    Lines {
        hvad: say!(ctx, "plan_next_over"),
        mere: None,
        hvornaar: None,
        om: String::new(),
        hvor: vec![say!(ctx, "plan_when_over", date = ctx.language.day(since))],
        hvorfor: say!(ctx, "plan_why_over"),
        goer: say!(ctx, "plan_do_nothing"),
    }
}

/// Of a plan where nothing is agreed.
fn nothing(ctx: &Ctx, who: &str) -> Lines {
    Lines {
        hvad: say!(ctx, "plan_next_nothing"),
        mere: None,
        hvornaar: None,
        om: String::new(),
        hvor: vec![say!(ctx, "plan_when_unknown", who = who)],
        hvorfor: say!(ctx, "plan_why_nothing"),
        goer: say!(ctx, "plan_do_nothing"),
    }
}

fn of_talk(ctx: &Ctx, case: &Case, plan: &Plan, talk: &Samtale, who: &str) -> Lines {
    let mut hvor = super::talks::place(talk);
    if hvor.is_empty() {
        hvor.push(say!(ctx, "plan_place_unknown", who = who));
    }
    Lines {
        hvad: super::talks::name(ctx.language, talk),
        mere: None,
        hvornaar: None,
        om: String::new(),
        hvor,
        hvorfor: talk.formål.as_ref().map_or_else(|| say!(ctx, "plan_why_talk"), ToString::to_string),
        goer: what_to_do(ctx, case, plan, talk.det_skal_du.as_ref(), talk.synlig_for.as_ref()),
    }
}

fn of_offer(ctx: &Ctx, case: &Case, plan: &Plan, offer: &Tilbud, who: &str) -> Lines {
    let goal = offer.mål.first().and_then(|m| words_of(case, plan, m));
    let hvorfor = match (&offer.begrundelse, goal) {
        (Some(why), _) => why.to_string(),
        (None, Some(goal)) => say!(ctx, "plan_why_goal", goal = goal.text),
        (None, None) => say!(ctx, "plan_why_unknown", who = who),
    };
    let mut hvor = super::offers::place(ctx, offer);
    if hvor.is_empty() {
        hvor.push(say!(ctx, "plan_place_unknown", who = who));
    }
    Lines {
        hvad: offer.navn.to_string(),
        mere: None,
        hvornaar: None,
        om: String::new(),
        hvor,
        hvorfor,
        goer: what_to_do(ctx, case, plan, offer.det_skal_du.as_ref(), offer.synlig_for.as_ref()),
    }
}

/// What is to be done for something: what the plan says, else to come.
fn what_to_do(
    ctx: &Ctx,
    case: &Case,
    plan: &Plan,
    says: Option<&Words>,
    readers: Option<&Readers>,
) -> String {
    match says {
        Some(says) => says.to_string(),
        None if is_familys(plan.art, readers, case) => say!(ctx, "plan_do_come_family"),
        None => say!(ctx, "plan_do_come"),
    }
}

/// Of something that is to be done by a day, for a talk or an offer.
fn of_duty(ctx: &Ctx, case: &Case, plan: &Plan, duty: &Duty, who: &str) -> Lines {
    let (name, lines) = match duty.of {
        Of::Talk(_, talk) => (super::talks::name(ctx.language, talk), of_talk(ctx, case, plan, talk, who)),
        Of::Offer(_, offer) => (offer.navn.to_string(), of_offer(ctx, case, plan, offer, who)),
    };
    match duty.clock {
        Some(_) => Lines { hvad: say!(ctx, "plan_next_appointment", what = name), ..lines },
        // What is to be sent or signed has no place of its own.
        None => Lines { hvad: say!(ctx, "plan_next_deadline", what = name), hvor: Vec::new(), ..lines },
    }
}

/// The day of something that lies ahead, as the box says it.
fn moment(ctx: &Ctx, next: &Next) -> When {
    let l = ctx.language;
    match next.what {
        What::Duty(duty) if duty.clock.is_none() => {
            let ord = say!(l, "plan_deadline", when = deadline(l, &duty));
            When { ord, ..When::day(l, next.day) }
        }
        _ => When::span(l, next.day, next.clock, next.until).begins(),
    }
}

/// The readers of something that lies ahead.
fn readers<'a>(next: &Next<'a>) -> Option<&'a Readers> {
    match next.what {
        What::Talk(talk) | What::Duty(Duty { of: Of::Talk(_, talk), .. }) => talk.synlig_for.as_ref(),
        What::Begins(offer) | What::Weekly(offer) | What::Duty(Duty { of: Of::Offer(_, offer), .. }) => {
            offer.synlig_for.as_ref()
        }
    }
}

/// The days of the coming week on which something happens; none where the box tells all of it.
fn coming_week(ctx: &Ctx, case: &Case, plan: &Plan) -> Vec<OnDay> {
    let all = week(plan, Date(ctx.today));
    if all.len() < 2 {
        return Vec::new();
    }
    let on_day = |next: &Next| {
        let hvad = match next.what {
            What::Talk(talk) => super::talks::name(ctx.language, talk),
            What::Begins(offer) => begins(ctx, case, plan, offer),
            What::Weekly(offer) => match holidays::on(ctx, next.day) {
                Some(day) => say!(ctx, "plan_weekly_on_holiday", what = &offer.navn, day = day),
                None => offer.navn.to_string(),
            },
            What::Duty(duty) => duty.text.to_string(),
        };
        OnDay { dato: moment(ctx, next), hvad: titled(ctx, case, readers(next), hvad) }
    };
    all.iter().map(on_day).collect()
}

/// The first thing that is to be done by a day, with the day; only the day where `said` has told what it is.
fn duty_line(ctx: &Ctx, case: &Case, plan: &Plan, said: &str) -> String {
    let l = ctx.language;
    let Some(duty) = duties_ahead(plan, Date(ctx.today)).min_by_key(|duty| (duty.days.1, duty.clock)) else {
        return String::new();
    };
    let when = match duty.clock {
        Some(clock) => capital(&l.moment(duty.days.1, Some(clock))),
        None => say!(l, "plan_deadline", when = deadline(l, &duty)),
    };
    if said == duty.text.as_str() {
        return when;
    }
    let readers = match duty.of {
        Of::Talk(_, talk) => talk.synlig_for.as_ref(),
        Of::Offer(_, offer) => offer.synlig_for.as_ref(),
    };
    titled(ctx, case, readers, say!(l, "plan_duty", when = when, what = duty.text))
}

/// How to say no or complain.
fn disagree(ctx: &Ctx, plan: &Plan, state: State) -> String {
    match (&plan.del, plan.art) {
        // Only the plan that counts can be changed.
        _ if state.newer().is_some() => say!(ctx, "plan_disagree_newer"),
        // The team advises; only what the municipality decides afterwards can be complained of.
        (Del::Indstilling(del), _) if del.afgørelse.is_none() => say!(ctx, "plan_disagree_recommendation"),
        // Help from several departments under one plan rests on consent.
        (_, Kind::HelhedsorienteretPlan | Kind::Familieplan) => say!(ctx, "plan_disagree_consent"),
        _ => say!(ctx, "plan_disagree"),
    }
}

/// Whom to ask where nobody is named.
fn ask_organisation(ctx: &Ctx) -> String {
    let organisation = &ctx.site.config.organisation;
    match &organisation.telefon {
        Some(phone) => say!(ctx, "plan_ask_phone", who = &organisation.navn, phone = phone),
        None => say!(ctx, "plan_ask", who = &organisation.navn),
    }
}
