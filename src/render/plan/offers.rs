//! Offers: those that are recommended, under way, to come and done.

use super::goals::words_of;
use super::whose::{is_familys, only_for, titled};
use super::{Contact, or_empty};
use crate::language::{Language, When, capital, say};
use crate::model::plan::{Bevilling, Hver, Plan, Status, Tid, Tilbud};
use crate::model::{Date, mark};
use crate::render::{Ctx, Link};
use crate::site::Case;
use serde::Serialize;

/// Offers of one stage.
#[derive(Serialize)]
pub(super) struct Group {
    pub titel: String,
    /// `nu`, `senere`, `slut` or `anbefalet`.
    pub slags: &'static str,
    pub tilbud: Vec<Offer>,
}

/// An offer: what, when, where, with whom, why, how far.
#[derive(Serialize)]
pub(super) struct Offer {
    /// Its place on the page.
    pub id: String,
    pub navn: String,
    pub hvornaar: String,
    pub start: Option<When>,
    pub tider: Vec<String>,
    pub hvor: Vec<String>,
    pub hvem: Option<Contact>,
    pub hvorfor: String,
    /// Goals and sub-goals it serves, with links to them.
    pub maal: Vec<Link>,
    pub maal_navn: String,
    pub det_skal_du: String,
    pub det_skal_du_navn: String,
    pub fremgang: String,
    pub fremgang_navn: String,
    /// Who alone sees it.
    pub kun: String,
    pub status: String,
    pub lov: String,
    /// What another department granted, in words.
    pub bevilling: Vec<String>,
    /// What absence led to.
    pub konsekvens: String,
}

/// Where on the timeline an offer stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Stage {
    Recommended,
    Now,
    Later,
    Done,
}

/// The stage of an offer: its status where that is final, else its dates.
pub(super) fn stage(offer: &Tilbud, today: Date) -> Stage {
    match offer.status {
        Some(Status::Anbefalet) => Stage::Recommended,
        Some(Status::Gennemført | Status::Afbrudt | Status::Aflyst | Status::IkkePåbegyndt) => Stage::Done,
        _ if offer.slut.is_some_and(|d| d < today) => Stage::Done,
        Some(Status::Igang) => Stage::Now,
        _ if offer.start.is_some_and(|d| d <= today) => Stage::Now,
        _ => Stage::Later,
    }
}

/// The place on the page of the offer at this index of the plan.
pub(super) fn anchor(at: usize) -> String {
    format!("tilbud-{}", at + 1)
}

pub(super) fn groups(ctx: &Ctx, case: &Case, plan: &Plan) -> Vec<Group> {
    let today = Date(ctx.today);
    let stages = [
        (Stage::Recommended, say!(ctx, "plan_stage_recommended"), "anbefalet"),
        (Stage::Now, say!(ctx, "plan_stage_now"), "nu"),
        (Stage::Later, say!(ctx, "plan_stage_later"), "senere"),
        (Stage::Done, say!(ctx, "plan_stage_done"), "slut"),
    ];
    let groups = stages.into_iter().map(|(wanted, titel, slags)| {
        let mut offers: Vec<(usize, &Tilbud)> =
            plan.tilbud.iter().enumerate().filter(|(_, t)| stage(t, today) == wanted).collect();
        offers.sort_by_key(|(_, t)| begins(t));
        if wanted == Stage::Done {
            // The latest first: it is the one the reader remembers.
            offers.reverse();
        }
        let tilbud = offers.into_iter().map(|(at, t)| offer(ctx, case, plan, at, t)).collect();
        Group { titel, slags, tilbud }
    });
    groups.filter(|g| !g.tilbud.is_empty()).collect()
}

/// The first day of an offer, or of the time it is meant for.
pub(super) fn begins(t: &Tilbud) -> Option<Date> {
    t.start.or_else(|| t.tidspunkt.as_ref()?.range(None).map(|(day, _)| Date(day)))
}

/// A grant: what, for which education, by whom and when.
fn grant(l: &Language, grant: &Bevilling) -> Vec<String> {
    let mut lines = vec![grant.hvad.to_string()];
    lines.extend(grant.uddannelse.as_ref().map(|e| say!(l, "plan_grant_education", education = e)));
    lines.extend(grant.forvaltning.as_ref().map(|f| say!(l, "plan_grant_by", department = f)));
    lines.extend(grant.dato.map(|d| say!(l, "plan_grant_date", date = l.day(d))));
    lines
}

fn offer(ctx: &Ctx, case: &Case, plan: &Plan, at: usize, t: &Tilbud) -> Offer {
    let l = ctx.language;
    let goals = t.mål.iter().filter_map(|m| words_of(case, plan, m));
    let goals =
        goals.map(|goal| Link { tekst: goal.text.to_owned(), href: format!("#{}", goal.anchor), her: false });
    let today = Date(ctx.today);
    let readers = t.synlig_for.as_ref();
    let (maal_navn, det_skal_du_navn) = if is_familys(plan.art, readers, case) {
        (say!(l, "plan_serves_goal_family"), say!(l, "plan_do_family"))
    } else {
        (say!(l, "plan_serves_goal"), say!(l, "plan_do"))
    };
    let fremgang_navn = match stage(t, today) {
        Stage::Done => say!(l, "plan_how_it_went"),
        _ => say!(l, "plan_how_far"),
    };
    Offer {
        id: anchor(at),
        navn: titled(ctx, case, readers, t.navn.to_string()),
        maal_navn,
        det_skal_du_navn,
        fremgang_navn,
        kun: only_for(ctx, case, readers),
        hvornaar: capital(&when(l, t, today)),
        start: t.start.map(|d| When::moment(l, d, t.start_kl)),
        tider: times(l, &t.tider),
        hvor: place(ctx, t),
        hvem: t.kontakt.as_ref().and_then(|k| Contact::of(ctx, k)),
        hvorfor: or_empty(t.begrundelse.as_ref()),
        maal: goals.collect(),
        det_skal_du: or_empty(t.det_skal_du.as_ref()),
        fremgang: or_empty(t.fremgang.as_ref()),
        status: status(l, t, today),
        lov: or_empty(t.lovgrundlag.as_ref()),
        bevilling: t.bevilling.as_ref().map_or(Vec::new(), |g| grant(l, g)),
        konsekvens: or_empty(t.konsekvens.as_ref()),
    }
}

/// Where an offer takes place: the supplier, and the place where that does not already name it.
pub(super) fn place(ctx: &Ctx, t: &Tilbud) -> Vec<String> {
    let supplier = t.leverandør.as_ref().and_then(|s| ctx.site.suppliers.get(s));
    let place = t.sted.as_ref().or(supplier.and_then(|s| s.adresse.as_ref()));
    match (supplier.map(|s| &s.navn), place) {
        (Some(name), Some(place)) => match said_as_one(&mark::bare(name), &mark::bare(place)) {
            Some(one) => vec![ctx.language.own_words(&one)],
            None => vec![name.to_string(), place.to_string()],
        },
        (name, place) => name.into_iter().chain(place).map(ToString::to_string).collect(),
    }
}

/// A name and a place that begin alike are said as one: "Sygehuset, klinikken" and "Sygehuset, indgang 4"
/// become "Sygehuset, klinikken, indgang 4".
fn said_as_one(name: &str, place: &str) -> Option<String> {
    let head = |text: &str| text.split(',').next().unwrap_or_default().to_lowercase();
    if head(name) != head(place) {
        return None;
    }
    let Some((of, rest)) = place.split_once(", ") else { return Some(name.to_owned()) };
    let unit = name.split_once(", ").map(|(_, unit)| unit);
    Some([Some(of), unit, Some(rest)].into_iter().flatten().collect::<Vec<_>>().join(", "))
}

/// When an offer takes place, in words that may stand inside a sentence. The time of the first day is told until
/// that day has come.
pub(super) fn when(l: &Language, t: &Tilbud, today: Date) -> String {
    let clock = t.start_kl.filter(|_| t.start.is_some_and(|day| day >= today));
    match (t.start, t.slut, &t.tidspunkt) {
        (None, None, Some(loose)) => l.loose_plain(loose),
        (None, None, None) => say!(l, "plan_when_open"),
        // What lasts one day has a time, and no first day.
        (Some(start), Some(end), _) if start == end => l.moment(start, t.start_kl),
        (Some(start), None, _) if clock.is_some() => say!(l, "date_from", from = l.moment(start, clock)),
        (start, end, _) => {
            let stretch = l.stretch(start, end);
            match clock {
                Some(clock) => say!(l, "plan_stretch_first_time", stretch = stretch, time = l.time(clock)),
                None => stretch,
            }
        }
    }
}

/// The weekly times: `Mandag kl. 9.00–12.00`, `Onsdag kl. 16.30–18.00, hver anden uge`.
pub(super) fn times(l: &Language, times: &[Tid]) -> Vec<String> {
    let weekly = |t: &Tid| {
        let (day, times) = (l.weekday_name(t.dag), l.times(t.fra, t.til));
        capital(&match t.hver {
            Hver::Uge => say!(l, "plan_weekly", day = day, times = times),
            Hver::AndenUge => say!(l, "plan_every_other_week", day = day, times = times),
        })
    };
    times.iter().map(weekly).collect()
}

/// The status in words that say what it means today.
fn status(l: &Language, t: &Tilbud, today: Date) -> String {
    match (t.status, stage(t, today)) {
        (Some(Status::Anbefalet), _) => say!(l, "plan_stage_recommended"),
        (Some(Status::Gennemført), _) => say!(l, "plan_status_completed"),
        (Some(Status::Afbrudt), _) => say!(l, "plan_status_stopped"),
        (Some(Status::Aflyst), _) => say!(l, "plan_status_cancelled"),
        (Some(Status::IkkePåbegyndt), _) => say!(l, "plan_status_never_begun"),
        (_, Stage::Now) => say!(l, "plan_status_under_way"),
        (_, Stage::Done) => say!(l, "plan_status_ended"),
        (_, Stage::Later | Stage::Recommended) => say!(l, "plan_status_agreed"),
    }
}
