//! A case's way through committees: the items that are here, and the steps that only an item tells
//! of, in order of date.

use super::outcome::{self, Badge};
use super::phrases::{short, unstopped};
use super::places::{self, ItemRef};
use super::{Ctx, decision, meeting_words, vote};
use crate::language::{Language, When, capital, say};
use crate::model::committee::{Forløbstrin, Fravær, Fraværsgrund, Udfald};
use crate::model::{Date, Words, mark};
use crate::site::{Committee, meeting_day, routes};
use chrono::{Datelike, Days};
use serde::Serialize;

/// How many days a case may wait for another body before a page no longer says that it does.
const WAITS_AT_MOST: u64 = 183;

/// One treatment of a case.
#[derive(Clone, Copy, Debug)]
pub(super) struct Step<'a> {
    day: Option<Date>,
    kind: Kind<'a>,
}

#[derive(Clone, Copy, Debug)]
enum Kind<'a> {
    /// An item that is here.
    Item(ItemRef<'a>),
    /// A step that `by` tells of, and the committee it names, where that is here.
    Told { by: ItemRef<'a>, step: &'a Forløbstrin, committee: Option<&'a Committee> },
}

/// A step as a page shows it.
#[derive(Debug, Serialize)]
pub(super) struct Shown {
    dato: Option<When>,
    /// The time where there is no date.
    omtrent: String,
    organ: String,
    href: String,
    /// None where the decision has words but no outcome that one word can say.
    udfald: Option<Badge>,
    beslutning: String,
    /// What was proposed, and how they voted; empty on the item's own page, which says so elsewhere.
    indstilling: String,
    afstemning: String,
    deltog_ikke: Vec<String>,
    /// Whether this is the item whose page it stands on.
    her: bool,
    fortalt: bool,
    fortalt_af: String,
    fortalt_href: String,
}

impl Shown {
    /// Whether it is the item whose page it stands on.
    pub(super) fn is_here(&self) -> bool {
        self.her
    }
}

/// Where a case is now.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(super) struct Status {
    pub tekst: String,
    pub note: String,
    /// Whether another body is to decide.
    pub afventer: bool,
    /// Whether it has waited so long that the other body may well have decided.
    pub uvis: bool,
}

/// The steps of the case that `items` are about, oldest first.
pub(super) fn steps<'a>(ctx: &Ctx<'a>, items: &[ItemRef<'a>]) -> Vec<Step<'a>> {
    let mut steps: Vec<Step> =
        items.iter().map(|item| Step { day: meeting_day(item.meeting), kind: Kind::Item(*item) }).collect();
    for by in items {
        for step in &by.item.punkt.data.sagens_forløb {
            let named = step
                .udvalg
                .as_ref()
                .and_then(|slug| ctx.site.committee(slug).or_else(|| ctx.public.committee(slug)));
            let committee = named.or_else(|| places::called(ctx, by.committee, &step.organ));
            let told = Step { day: step.dato, kind: Kind::Told { by: *by, step, committee } };
            if !steps.iter().any(|other| other.same(&told)) {
                steps.push(told);
            }
        }
    }
    // What is told without a date was before the item that tells of it.
    steps.sort_by_cached_key(|step| match step.kind {
        Kind::Item(item) => (step.day, 1, item.item.number),
        Kind::Told { by, .. } => (step.day.or_else(|| meeting_day(by.meeting)), 0, 0),
    });
    steps
}

impl<'a> Step<'a> {
    /// Whether two steps are the same treatment: the same body on the same day.
    fn same(&self, other: &Step) -> bool {
        self.day.is_some() && self.day == other.day && self.body() == other.body()
            || matches!((self.kind, other.kind), (Kind::Told { step: a, .. }, Kind::Told { step: b, .. })
                if a.dato.is_none() && b.dato.is_none() && self.body() == other.body())
    }

    fn committee(&self) -> Option<&'a Committee> {
        match self.kind {
            Kind::Item(item) => Some(item.committee),
            Kind::Told { committee, .. } => committee,
        }
    }

    /// A name by which bodies are told apart.
    fn body(&self) -> String {
        match (self.committee(), self.kind) {
            (Some(committee), _) => committee.udvalg.slug.clone(),
            (None, Kind::Told { step, .. }) => mark::bare(&step.organ).to_lowercase(),
            (None, Kind::Item(_)) => String::new(),
        }
    }

    /// The body's name for readers.
    fn name(&self) -> String {
        match (self.committee(), self.kind) {
            (Some(committee), _) => committee.udvalg.data.navn.to_string(),
            (None, Kind::Told { step, .. }) => step.organ.to_string(),
            (None, Kind::Item(_)) => String::new(),
        }
    }

    /// Whether the step is only on an agenda.
    fn on_agenda(&self) -> Option<ItemRef<'a>> {
        match self.kind {
            Kind::Item(item) if !item.meeting.møde.data.tilstand.is_minutes() => Some(item),
            _ => None,
        }
    }

    fn outcome(&self) -> Option<Udfald> {
        match self.kind {
            Kind::Item(_) if self.on_agenda().is_some() => None,
            Kind::Item(item) => item.item.punkt.data.beslutning.as_ref()?.udfald,
            Kind::Told { step, .. } => step.udfald,
        }
    }

    /// Whether anything is known of what was decided.
    fn decided(&self) -> bool {
        match self.kind {
            Kind::Item(_) if self.on_agenda().is_some() => false,
            Kind::Item(item) => item.item.punkt.data.beslutning.is_some(),
            Kind::Told { step, .. } => step.beslutning.is_some() || step.udfald.is_some(),
        }
    }

    /// Whether it is so long ago that what it waited for may have happened: half a year, or in a term of
    /// office that is over.
    fn is_old(&self, ctx: &Ctx) -> bool {
        let years = i64::from(ctx.today.year());
        let term = self.committee().and_then(|c| c.udvalg.data.periode.as_ref());
        let over = term.is_some_and(|t| i64::from(t.til.0) < years);
        let awaited = self.day.and_then(|d| d.0.checked_add_days(Days::new(WAITS_AT_MOST)));
        over || awaited.is_some_and(|day| day < ctx.today)
    }

    /// Who has the last word, according to the item itself or the one that tells of the step.
    fn competent(&self) -> Option<&'a str> {
        let (Kind::Item(item) | Kind::Told { by: item, .. }) = self.kind;
        item.item.punkt.data.beslutningskompetence.as_ref().map(Words::as_str)
    }
}

/// Where the case is now: its last outcome, or whom it waits for.
pub(super) fn status(ctx: &Ctx, steps: &[Step]) -> Status {
    let treated = steps.iter().rev().find(|s| s.on_agenda().is_none());
    let waiting = treated.is_some_and(|s| s.outcome() == Some(Udfald::Anbefalet));
    let body = steps.iter().rev().find_map(Step::competent);
    let agenda = steps.last().and_then(Step::on_agenda);
    let old = treated.filter(|s| waiting && agenda.is_none() && s.is_old(ctx));
    if let Some(step) = old {
        return unsure(ctx, body, step.day);
    }
    let tekst = match (waiting, treated, agenda) {
        (true, ..) => match body {
            Some(body) => say!(ctx, "matter_awaits", body = unstopped(body)),
            None => say!(ctx, "matter_awaits_other"),
        },
        (false, _, Some(item)) => {
            say!(ctx, "matter_on_agenda", committee = &item.committee.udvalg.data.navn)
        }
        (false, Some(step), None) => match step.outcome() {
            Some(outcome) => {
                let outcome = outcome::badge(ctx.language, outcome).ord;
                say!(ctx, "matter_outcome_in", outcome = outcome, body = step.name())
            }
            None if step.decided() => say!(ctx, "matter_treated", body = step.name()),
            None => say!(ctx, "matter_treated_unknown", body = step.name()),
        },
        (false, None, None) => say!(ctx, "matter_unknown"),
    };
    let note = match agenda {
        Some(item) => on_agenda(ctx, item),
        None if waiting => say!(ctx, "matter_no_later"),
        None => String::new(),
    };
    Status { tekst, note, afventer: waiting, uvis: false }
}

/// Where a case is that was sent on to `body` on a day long ago.
fn unsure(ctx: &Ctx, body: Option<&str>, day: Option<Date>) -> Status {
    let tekst = match body {
        Some(body) => say!(ctx, "matter_unsure", body = unstopped(body)),
        None => say!(ctx, "matter_unsure_other"),
    };
    let note = match (body, day.map(|d| ctx.language.day(d))) {
        (Some(body), Some(date)) => say!(ctx, "matter_awaited", date = date, body = unstopped(body)),
        (None, Some(date)) => say!(ctx, "matter_awaited_other", date = date),
        (_, None) => say!(ctx, "matter_no_later"),
    };
    Status { tekst, note, afventer: true, uvis: true }
}

fn on_agenda(ctx: &Ctx, item: ItemRef) -> String {
    let møde = &item.meeting.møde.data;
    let l = ctx.language;
    let date = møde.dato.map_or_else(|| meeting_words::day(l, møde), |d| l.weekday(d));
    let name = &item.committee.udvalg.data.navn;
    if møde.dato.is_some_and(|d| d.0 < ctx.today) {
        say!(l, "matter_agenda_past", committee = name, date = date)
    } else {
        say!(l, "matter_agenda_ahead", committee = name, date = date)
    }
}

/// The steps as shown on `page`, which is the page of `own` where it is an item's.
pub(super) fn shown(ctx: &Ctx, steps: &[Step], page: &str, own: Option<&ItemRef>) -> Vec<Shown> {
    let mut all: Vec<Shown> = steps.iter().map(|step| show(ctx, step, page, own)).collect();
    // A committee can have a case twice under one number; links then say which day they lead to.
    let twice: Vec<bool> = all
        .iter()
        .map(|one| all.iter().any(|other| other.organ == one.organ && other.href != one.href))
        .collect();
    for ((one, step), _) in all.iter_mut().zip(steps).zip(twice).filter(|(_, twice)| *twice) {
        let day = match step.kind {
            Kind::Item(item) => item.meeting.møde.data.dato,
            Kind::Told { step: told, .. } => told.dato,
        };
        if let Some(day) = day.filter(|_| !one.href.is_empty()) {
            let date = ctx.language.day(day);
            one.organ = say!(ctx, "matter_step_of_day", step = &one.organ, date = date);
        }
    }
    all
}

fn show(ctx: &Ctx, step: &Step, page: &str, own: Option<&ItemRef>) -> Shown {
    let l = ctx.language;
    let outcome = step.outcome().map(|o| outcome::badge(l, o));
    let mut shown = Shown {
        dato: None,
        omtrent: String::new(),
        organ: step.name(),
        href: String::new(),
        udfald: outcome.or_else(|| (!step.decided()).then(|| outcome::unknown(l))),
        beslutning: String::new(),
        indstilling: String::new(),
        afstemning: String::new(),
        deltog_ikke: Vec::new(),
        her: false,
        fortalt: false,
        fortalt_af: String::new(),
        fortalt_href: String::new(),
    };
    match step.kind {
        Kind::Item(item) => {
            let møde = &item.meeting.møde.data;
            let punkt = &item.item.punkt.data;
            shown.dato = møde.dato.map(|d| meeting_words::began(l, d, None));
            shown.omtrent = capital(&meeting_words::day(l, møde));
            let number = item.item.number.to_string();
            shown.organ = say!(l, "matter_step", body = step.name(), number = number);
            shown.her = own.is_some_and(|own| own.is(&item));
            if step.on_agenda().is_some() {
                shown.udfald = Some(outcome::on_agenda(l));
            } else {
                let decided = punkt.beslutning.as_ref();
                shown.beslutning = decided.map_or(String::new(), |d| outcome::line(l, d));
                shown.deltog_ikke = punkt.deltog_ikke.iter().map(|a| absent(l, a)).collect();
            }
            if !shown.her {
                shown.href = routes::relative(page, &item.path());
                let decided = step.on_agenda().is_none();
                shown.indstilling =
                    if decided { decision::answered(l, punkt) } else { decision::recommended(l, punkt) };
                let voted = vote::of_whole(punkt).filter(|_| decided);
                shown.afstemning = voted.map_or(String::new(), |v| vote::sentence(l, v));
            }
        }
        Kind::Told { by, step: told, committee } => {
            shown.dato = told.dato.map(|d| meeting_words::began(l, d, None));
            shown.omtrent = say!(l, "matter_no_date");
            shown.beslutning = match (&told.beslutning, told.udfald) {
                (Some(text), Some(outcome)) => outcome::beside(l, outcome, text),
                (Some(text), None) => short(text),
                (None, _) => String::new(),
            };
            shown.deltog_ikke = told.deltog_ikke.iter().map(|a| absent(l, a)).collect();
            shown.href = meeting(ctx, page, committee, told.dato).unwrap_or_default();
            shown.fortalt = true;
            if own.is_none_or(|own| !own.is(&by)) {
                shown.fortalt_af = say!(
                    l,
                    "matter_told_by",
                    number = by.item.number.to_string(),
                    committee = &by.committee.udvalg.data.navn,
                    date = meeting_words::day(l, &by.meeting.møde.data)
                );
                shown.fortalt_href = routes::relative(page, &by.path());
            }
        }
    }
    shown
}

/// The address of a committee's meeting on a day, where both are here.
fn meeting(ctx: &Ctx, page: &str, committee: Option<&Committee>, day: Option<Date>) -> Option<String> {
    let (slug, day) = (&committee?.udvalg.slug, day?);
    places::href(ctx, page, |site| {
        let meeting = site.committee(slug)?.meeting_on(day)?;
        Some(routes::meeting(slug, &meeting.møde.slug))
    })
}

/// `I.P. (F) deltog ikke. Grunden er ikke oplyst.`
pub(super) fn absent(l: &Language, absent: &Fravær) -> String {
    let who = match &absent.parti {
        Some(party) => say!(l, "person_party", name = &absent.navn, party = party),
        None => absent.navn.to_string(),
    };
    match absent.grund {
        Some(Fraværsgrund::Inhabil) => say!(l, "matter_absent_disqualified", who = who),
        Some(Fraværsgrund::Fraværende) => say!(l, "matter_absent_away", who = who),
        Some(Fraværsgrund::IkkeOplyst) | None => say!(l, "matter_absent_unknown", who = who),
    }
}
