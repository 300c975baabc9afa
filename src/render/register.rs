//! Registers of a committee: what it decided, and recommendations that nobody has decided yet.

use super::journey::{self, Status};
use super::matter::Matters;
use super::meeting_words::day;
use super::outcome::{self, Badge};
use super::places::{self, ItemRef};
use super::{Ctx, Link, decision};
use crate::language::{Language, When, say};
use crate::model::committee::{Beslutning, Punkt, Udfald};
use crate::site::{Committee, Item, Meeting, meeting_day, routes};
use chrono::Datelike;
use serde::Serialize;
use std::collections::HashMap;

/// The decisions of one year, newest first.
#[derive(Debug, Serialize)]
pub(super) struct Year {
    pub aar: String,
    pub linjer: Vec<Decided>,
    /// The page of the whole year; empty where there is none.
    pub href: String,
    /// Says how many decisions of the year stand here, where that is not all.
    pub uddrag: String,
}

/// How many decisions of a year a committee's own page shows, where the year has a page of its own.
const ON_COMMITTEE_PAGE: usize = 20;

impl Year {
    /// The year as the committee's page shows it: the newest decisions, and where the rest is.
    pub(super) fn in_short(mut self, l: &Language, href: String) -> Self {
        let all = self.linjer.len();
        if all > ON_COMMITTEE_PAGE {
            self.linjer.truncate(ON_COMMITTEE_PAGE);
            self.uddrag = say!(l, "year_excerpt", shown = ON_COMMITTEE_PAGE, all = all);
        }
        self.href = href;
        self
    }
}

/// One decision.
#[derive(Debug, Serialize)]
pub(super) struct Decided {
    dato: Option<When>,
    omtrent: String,
    titel: String,
    href: String,
    ord: Option<Badge>,
    tekst: String,
    /// What the decision was about, where its own words do not say so.
    indstilling: String,
}

/// A recommendation that waits for someone.
#[derive(Debug, Serialize)]
pub(super) struct Open {
    titel: String,
    href: String,
    sag: Option<Link>,
    /// When it was recommended, and by whom, where that is not the page's own committee.
    om: String,
    /// The day, for machines.
    dato: String,
    status: Status,
}

impl Open {
    /// Whether it was recommended in this year.
    pub(super) fn is_of(&self, year: Option<i32>) -> bool {
        let own = self.dato.get(..4).and_then(|y| y.parse().ok());
        own == year
    }

    /// Whether it was recommended so long ago that it may well be decided.
    pub(super) fn is_unsure(&self) -> bool {
        self.status.uvis
    }
}

/// The year a meeting belongs to in lists.
pub(super) fn year(l: &Language, meeting: &crate::site::Meeting) -> String {
    meeting_day(meeting).map_or_else(|| say!(l, "committee_no_date"), |d| d.0.year().to_string())
}

/// The decision of an item; `None` where there was nothing to decide, where nobody knows what was decided, and
/// where the item is closed.
pub(super) fn decided(punkt: &Punkt) -> Option<&Beslutning> {
    let decision = punkt.beslutning.as_ref().filter(|d| d.udfald != Some(Udfald::Intet));
    decision.filter(|_| punkt.lukket.is_none())
}

/// Items of a committee by number and title, and how many have the same: every meeting begins by approving its agenda.
pub(super) struct Titles<'a>(HashMap<(u32, &'a str), usize>);

impl<'a> Titles<'a> {
    pub(super) fn of(committee: &'a Committee) -> Self {
        let mut all = HashMap::new();
        for item in committee.meetings.iter().flat_map(|m| &m.items) {
            *all.entry((item.number, item.punkt.data.titel.as_str())).or_default() += 1;
        }
        Self(all)
    }

    /// `1. Godkendelse af dagsorden`, with the day where the committee has another of that name: links that read alike
    /// would lead to two places.
    pub(super) fn named(&self, l: &Language, meeting: &Meeting, item: &Item) -> String {
        let title = &item.punkt.data.titel;
        let name = say!(l, "item_numbered", number = item.number.to_string(), title = title);
        let twice = self.0.get(&(item.number, title.as_str())).is_some_and(|count| *count > 1);
        match meeting.møde.data.dato.filter(|_| twice) {
            Some(day) => say!(l, "matter_step_of_day", step = name, date = l.day(day)),
            None => name,
        }
    }
}

/// What the committee decided, by year, newest first.
pub(super) fn decisions(l: &Language, committee: &Committee, page: &str) -> Vec<Year> {
    let titles = Titles::of(committee);
    let mut years: Vec<Year> = Vec::new();
    for meeting in committee.meetings.iter().rev().filter(|m| m.møde.data.tilstand.is_minutes()) {
        let aar = year(l, meeting);
        for item in &meeting.items {
            let punkt = &item.punkt.data;
            let Some(decided) = decided(punkt) else { continue };
            let line = Decided {
                dato: meeting.møde.data.dato.map(|d| When::day(l, d)),
                omtrent: day(l, &meeting.møde.data),
                titel: titles.named(l, meeting, item),
                href: routes::relative(page, &ItemRef { committee, meeting, item }.path()),
                ord: decided.udfald.map(|u| outcome::badge(l, u)),
                tekst: outcome::line(l, decided),
                indstilling: decision::answered(l, punkt),
            };
            match years.last_mut().filter(|y| y.aar == aar) {
                Some(year) => year.linjer.push(line),
                None => {
                    let (href, uddrag) = (String::new(), String::new());
                    years.push(Year { aar: aar.clone(), linjer: vec![line], href, uddrag });
                }
            }
        }
    }
    years
}

/// Recommendations of this committee that wait for another body.
pub(super) fn waiting<'a>(ctx: &Ctx<'a>, matters: &Matters<'a>, own: &'a Committee, page: &str) -> Vec<Open> {
    recommended(own).filter_map(|item| open(ctx, matters, item, page, false)).collect()
}

/// Recommendations of other committees that wait for this one, each case once.
pub(super) fn awaited<'a>(ctx: &Ctx<'a>, matters: &Matters<'a>, own: &Committee, page: &str) -> Vec<Open> {
    let others = ctx.site.committees();
    let others = others.filter(|c| c.udvalg.slug != own.udvalg.slug && places::same_authority(c, own));
    let mine = others.flat_map(recommended).filter(|item| {
        let body = item.item.punkt.data.beslutningskompetence.as_ref();
        body.is_some_and(|body| own.is_called(body))
    });
    mine.filter_map(|item| open(ctx, matters, item, page, true)).collect()
}

/// Items of a committee that were recommended to another body, newest first.
fn recommended(committee: &Committee) -> impl Iterator<Item = ItemRef<'_>> {
    let meetings = committee.meetings.iter().rev().filter(|m| m.møde.data.tilstand.is_minutes());
    let items = meetings
        .flat_map(move |meeting| meeting.items.iter().map(move |item| ItemRef { committee, meeting, item }));
    items.filter(|i| {
        i.item.punkt.data.beslutning.as_ref().is_some_and(|d| d.udfald == Some(Udfald::Anbefalet))
    })
}

/// The recommendation, if its case still waits and no later item of the case says so already.
fn open<'a>(
    ctx: &Ctx<'a>,
    matters: &Matters<'a>,
    item: ItemRef<'a>,
    page: &str,
    foreign: bool,
) -> Option<Open> {
    let punkt = &item.item.punkt.data;
    let own = [item];
    let of_case = punkt.sagsnr.as_ref().map_or(&[][..], |n| matters.of(n));
    let case = if of_case.is_empty() { &own[..] } else { of_case };
    let status = journey::status(ctx, &journey::steps(ctx, case));
    let recommends = |i: &ItemRef| {
        let same = foreign || i.committee.udvalg.slug == item.committee.udvalg.slug;
        same && i.item.punkt.data.beslutning.as_ref().is_some_and(|d| d.udfald == Some(Udfald::Anbefalet))
    };
    let last = case.iter().rev().find(|i| recommends(i)).is_none_or(|i| i.is(&item));
    (status.afventer && last).then(|| Open {
        titel: punkt.titel.to_string(),
        href: routes::relative(page, &item.path()),
        sag: punkt.sagsnr.as_ref().filter(|_| !of_case.is_empty()).map(|n| Link {
            tekst: say!(ctx, "matter_way_of", number = n),
            href: routes::relative(page, &routes::matter(n)),
            her: false,
        }),
        om: recommended_by(ctx, item, foreign),
        dato: item.meeting.møde.data.dato.map_or(String::new(), |d| d.to_string()),
        status,
    })
}

/// When an item was recommended, and where another committee did it, by whom.
fn recommended_by(ctx: &Ctx, item: ItemRef, foreign: bool) -> String {
    let name = &item.committee.udvalg.data.navn;
    let day = item.meeting.møde.data.dato.map(|d| ctx.language.day(d));
    match (foreign, day) {
        (true, Some(day)) => say!(ctx, "committee_recommended_by_on", committee = name, date = day),
        (true, None) => say!(ctx, "committee_recommended_by", committee = name),
        (false, Some(day)) => say!(ctx, "committee_recommended_on", date = day),
        (false, None) => say!(ctx, "committee_recommended"),
    }
}
