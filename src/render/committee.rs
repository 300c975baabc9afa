//! A committee's page: its next meetings first, then what waits, all meetings, decisions, members.

use super::deadlines::{self, Deadlines};
use super::item_parts;
use super::matter::Matters;
use super::meeting_words::{began, day, state, title};
use super::outcome::Badge;
use super::register::{self, Open, Year};
use super::{Ctx, Page, prose};
use crate::language::{Language, When, capital, say};
use crate::model::committee::{Medlem, Møde, Udvalg, Valgperiode};
use crate::model::{Words, mark};
use crate::overview;
use crate::site::{Committee, Meeting, meeting_day, routes};
use chrono::Datelike;
use serde::Serialize;

#[derive(Serialize)]
struct Body {
    overskrift: String,
    forkortelse: String,
    opgaver: Vec<String>,
    fakta: Vec<Fact>,
    kontakt: Option<Contact>,
    kommende: Vec<Line>,
    frister: Option<Deadlines>,
    moeder: Vec<Meetings>,
    venter: Vec<Open>,
    afventer_udvalget: Vec<Open>,
    /// What was sent on so long ago that nobody can tell from here whether it still waits.
    uvisse: Vec<Open>,
    beslutninger: Vec<Year>,
    medlemmer: Vec<Member>,
    /// Whether any member's party, or role, is known.
    medlemmers_parti: bool,
    medlemmers_rolle: bool,
    partier: Vec<String>,
    tekst: String,
    tekst_uden_overskrift: bool,
}

/// A fact in a few words.
#[derive(Serialize)]
struct Fact {
    navn: String,
    tekst: String,
    /// Empty where the fact leads nowhere.
    href: String,
}

/// Whom to ask.
#[derive(Serialize)]
struct Contact {
    navn: String,
    om: Vec<String>,
    epost: String,
}

/// A meeting in a list.
#[derive(Serialize)]
struct Line {
    titel: String,
    href: String,
    dato: Option<When>,
    tilstand: Badge,
    sted: String,
}

/// The meetings of one year.
#[derive(Serialize)]
struct Meetings {
    aar: String,
    moeder: Vec<Line>,
    /// The page of the whole year; empty where there is none.
    href: String,
}

#[derive(Serialize)]
struct Member {
    navn: String,
    parti: String,
    rolle: String,
}

pub(super) fn page<'a>(ctx: &Ctx<'a>, matters: &Matters<'a>, committee: &'a Committee) -> Page {
    let entry = &committee.udvalg;
    let udvalg = &entry.data;
    let path = routes::committee(&entry.slug);
    let prose = prose::body(ctx, entry, None, &path, 0, "");
    let (coming, held): (Vec<_>, Vec<_>) = committee.meetings.iter().partition(|m| is_coming(ctx, m));
    let l = ctx.language;
    let letter = |p: &str| super::vote::party(l, udvalg, p);
    let members = || udvalg.medlemmer.0.iter().map(|(_, m)| m);
    let (unsure, waiting): (Vec<_>, Vec<_>) =
        register::waiting(ctx, matters, committee, &path).into_iter().partition(Open::is_unsure);
    let (unsure_here, awaited): (Vec<_>, Vec<_>) =
        register::awaited(ctx, matters, committee, &path).into_iter().partition(Open::is_unsure);
    let body = Body {
        overskrift: udvalg.navn.to_string(),
        forkortelse: udvalg.forkortelse.as_ref().map_or(String::new(), ToString::to_string),
        opgaver: udvalg.opgaver.as_ref().map_or(Vec::new(), |o| super::phrases::paragraphs(o)),
        fakta: meetings(ctx, committee, &path).into_iter().chain(facts(ctx, udvalg)).collect(),
        kontakt: udvalg.kontakt.as_ref().and_then(|k| ctx.site.people.get(k)).map(contact),
        kommende: coming.into_iter().map(|m| line(l, committee, m, &path)).collect(),
        frister: deadlines::of(ctx, committee, &path),
        moeder: by_year(ctx, committee, &held, &path),
        venter: waiting,
        afventer_udvalget: awaited,
        uvisse: unsure_here.into_iter().chain(unsure).collect(),
        beslutninger: decisions(ctx, committee, &path),
        medlemmer: members()
            .map(|m| Member {
                navn: m.navn.to_string(),
                parti: m.parti.as_ref().map_or_else(|| say!(l, "not_stated"), |p| letter(p)),
                rolle: m.rolle.as_ref().map_or_else(|| say!(l, "committee_member"), ToString::to_string),
            })
            .collect(),
        medlemmers_parti: members().any(|m| m.parti.is_some()),
        medlemmers_rolle: members().any(|m| m.rolle.is_some()),
        partier: udvalg.partier.iter().map(|p| letter(&p.bogstav)).collect(),
        tekst_uden_overskrift: item_parts::headless(&prose.html),
        tekst: prose.html,
    };
    let authority = udvalg.myndighed.as_ref().map(|m| format!("{m}. ")).unwrap_or_default();
    let description = match &udvalg.opgaver {
        Some(tasks) => super::phrases::short(tasks),
        None => authority + &say!(l, "committee_about"),
    };
    let list = say!(l, "menu_committees");
    let crumbs = [(list.as_str(), "udvalg/index.html".to_owned())];
    Page::new(ctx, path, "udvalg.html", &body.overskrift, &description, &crumbs, &body)
        .with_assets(prose.assets)
}

/// The decisions by year, with the way to what else is told of each year.
fn decisions(ctx: &Ctx, committee: &Committee, page: &str) -> Vec<Year> {
    let l = ctx.language;
    let decided = register::decisions(l, committee, page).into_iter();
    decided
        .map(|year| {
            let href = year_page(ctx, committee, &year.aar, page);
            if href.is_empty() { year } else { year.in_short(l, href) }
        })
        .collect()
}

/// The address of the page of the year that lists call `name`; empty where there is none.
fn year_page(ctx: &Ctx, committee: &Committee, name: &str, page: &str) -> String {
    let years = if super::year::has_pages(ctx) { overview::years(committee) } else { Vec::new() };
    let found = years.iter().find(|y| super::year::name(ctx.language, y.year) == name);
    found.map_or(String::new(), |y| routes::relative(page, &routes::year(&committee.udvalg.slug, y.year)))
}

/// When the committee meets next, and its newest minutes.
fn meetings(ctx: &Ctx, committee: &Committee, page: &str) -> Vec<Fact> {
    let l = ctx.language;
    let slug = &committee.udvalg.slug;
    let fact = |navn: String, meeting: &Meeting| {
        let møde = &meeting.møde.data;
        let tekst = match møde.dato {
            Some(date) => capital(&l.moment(date, møde.kl)),
            None => title(l, møde),
        };
        let href = routes::relative(page, &routes::meeting(slug, &meeting.møde.slug));
        Fact { navn, tekst, href }
    };
    let all = &committee.meetings;
    let coming = all.iter().find(|m| is_coming(ctx, m));
    let minutes = all.iter().rev().find(|m| m.møde.data.tilstand.is_minutes());
    let over = is_over(ctx, committee);
    let next = match coming {
        Some(meeting) => Some(fact(say!(l, "committee_next"), meeting)),
        None if over => Some(plain(say!(l, "committee_next"), say!(l, "committee_term_over"))),
        None if !all.is_empty() => Some(plain(say!(l, "committee_next"), say!(l, "committee_next_unknown"))),
        None => None,
    };
    next.into_iter().chain(minutes.map(|m| fact(say!(l, "committee_latest"), m))).collect()
}

/// A committee as a list shows it: its next or newest meeting, its term, its chair.
pub(super) fn in_list(ctx: &Ctx, committee: &Committee) -> Vec<String> {
    let l = ctx.language;
    let udvalg = &committee.udvalg.data;
    let named = |name: String, value: &str| say!(l, "chart_figure", name = name, value = value);
    let all = &committee.meetings;
    let next = all.iter().find(|m| is_coming(ctx, m));
    let met = |m: &&Meeting| !is_coming(ctx, m);
    let latest =
        all.iter().rev().find(met).map(|m| named(say!(l, "committee_newest"), &day(l, &m.møde.data)));
    let mut lines: Vec<String> = Vec::new();
    lines.extend(next.map(|m| named(say!(l, "committee_next"), &day(l, &m.møde.data))));
    lines.extend(latest);
    lines.push(match all.len() {
        0 => say!(l, "list_no_meetings"),
        count => say!(l, "list_meetings", count = count),
    });
    lines.extend(udvalg.periode.as_ref().map(|term| {
        let years = named(say!(l, "committee_term"), &years(l, term));
        if is_over(ctx, committee) { format!("{years}. {}", say!(l, "committee_term_over")) } else { years }
    }));
    lines.extend(chair(l, udvalg).map(|chair| named(say!(l, "committee_chair"), &chair)));
    lines
}

/// Who chairs a committee, with party, where its list of members says so.
pub(super) fn chair(l: &Language, udvalg: &Udvalg) -> Option<String> {
    chairing(udvalg).map(|(_, member)| named_with_party(l, member))
}

/// The same of a meeting, where its minutes name the chair as present: somebody else chaired it if not.
pub(super) fn chair_at(l: &Language, udvalg: &Udvalg, møde: &Møde) -> Option<String> {
    let (key, member) = chairing(udvalg)?;
    let is = |written: &Words| [key, &member.navn].iter().any(|own| mark::bare(own) == mark::bare(written));
    møde.til_stede.iter().any(is).then(|| named_with_party(l, member))
}

fn chairing(udvalg: &Udvalg) -> Option<(&str, &Medlem)> {
    // One who is mayor and chair is both.
    let chairs = |role: &str| {
        let role = mark::bare(role).to_lowercase();
        role.split(" og ").any(|one| ["formand", "udvalgsformand"].contains(&one.trim()))
    };
    let mut members = udvalg.medlemmer.0.iter().map(|(key, m)| (&**key, m));
    members.find(|(_, m)| m.rolle.as_ref().is_some_and(|role| chairs(role)))
}

fn named_with_party(l: &Language, member: &Medlem) -> String {
    match &member.parti {
        Some(party) => say!(l, "person_party", name = &member.navn, party = party),
        None => member.navn.to_string(),
    }
}

/// Whether the committee's own term of office is over.
fn is_over(ctx: &Ctx, committee: &Committee) -> bool {
    let term = committee.udvalg.data.periode.as_ref();
    term.is_some_and(|term| i64::from(term.til.0) < i64::from(ctx.today.year()))
}

fn years(l: &Language, term: &Valgperiode) -> String {
    say!(l, "committee_term_years", from = term.fra.to_string(), until = term.til.to_string())
}

/// Whether a meeting is still to be held.
fn is_coming(ctx: &Ctx, meeting: &Meeting) -> bool {
    let over = meeting.møde.data.tilstand.is_minutes();
    !over && meeting_day(meeting).is_some_and(|d| d.0 >= ctx.today)
}

fn plain(navn: String, tekst: String) -> Fact {
    Fact { navn, tekst, href: String::new() }
}

fn facts(ctx: &Ctx, udvalg: &Udvalg) -> Vec<Fact> {
    let config = &ctx.site.config;
    // The site's term is its own organisation's; of another's committees it says nothing.
    let home = udvalg.myndighed.as_ref().is_none_or(|m| *m == config.organisation.navn);
    let term = udvalg.periode.as_ref().or(config.valgperiode.as_ref().filter(|_| home));
    let term = term.map(|t| years(ctx.language, t));
    let facts = [
        (say!(ctx, "committee_authority"), udvalg.myndighed.as_ref().map(ToString::to_string)),
        (say!(ctx, "committee_abbreviation"), udvalg.forkortelse.as_ref().map(ToString::to_string)),
        (say!(ctx, "committee_term"), term),
        (say!(ctx, "committee_chair"), chair(ctx.language, udvalg)),
        (say!(ctx, "committee_seats"), udvalg.antal_medlemmer.map(|n| n.to_string())),
        (say!(ctx, "committee_place"), udvalg.mødested.as_ref().map(ToString::to_string)),
    ];
    facts.into_iter().filter_map(|(navn, tekst)| Some(plain(navn, tekst?))).collect()
}

fn contact(person: &crate::model::Person) -> Contact {
    let om = [&person.rolle, &person.organisation, &person.telefon, &person.træffetid];
    Contact {
        navn: person.navn.to_string(),
        om: om.into_iter().flatten().map(ToString::to_string).collect(),
        epost: person.epost.as_ref().map_or(String::new(), |e| e.0.clone()),
    }
}

fn line(l: &Language, committee: &Committee, meeting: &Meeting, page: &str) -> Line {
    let møde = &meeting.møde.data;
    let named = møde.titel.is_some();
    let titel = match (named, møde.dato) {
        (false, Some(date)) => capital(&l.moment(date, møde.kl)),
        _ => title(l, møde),
    };
    let sted = møde.sted.as_ref().map(ToString::to_string);
    let approximate = (named && møde.dato.is_none()).then(|| capital(&day(l, møde)));
    Line {
        titel,
        href: routes::relative(page, &routes::meeting(&committee.udvalg.slug, &meeting.møde.slug)),
        dato: møde.dato.filter(|_| named).map(|d| began(l, d, møde.kl)),
        tilstand: state(l, møde.tilstand),
        sted: [approximate, sted].into_iter().flatten().collect::<Vec<_>>().join(". "),
    }
}

/// The meetings by year, newest first.
fn by_year(ctx: &Ctx, committee: &Committee, meetings: &[&Meeting], page: &str) -> Vec<Meetings> {
    let l = ctx.language;
    let mut years: Vec<Meetings> = Vec::new();
    for meeting in meetings.iter().rev() {
        let aar = register::year(l, meeting);
        let line = line(l, committee, meeting, page);
        match years.last_mut().filter(|y| y.aar == aar) {
            Some(year) => year.moeder.push(line),
            None => {
                let href = year_page(ctx, committee, &aar, page);
                years.push(Meetings { aar, moeder: vec![line], href });
            }
        }
    }
    years
}
