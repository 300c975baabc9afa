//! A meeting's page: when, where and how far the document is; items in order, each with its decision.

use super::attachments::{self, Attachment};
use super::committee::chair_at;
use super::corrections::{self, Correction};
use super::decision;
use super::item_parts;
use super::lists::Line;
use super::meeting_words::{attendant, began, day, moment, state, title};
use super::outcome::{self, Badge};
use super::phrases;
use super::{Ctx, Link, Page, prose};
use crate::language::{Language, When, say};
use crate::model::List;
use crate::model::Words;
use crate::model::committee::{Møde, Mødetilstand, Udvalg};
use crate::site::{Committee, Item, Meeting, meeting_day, routes};
use serde::Serialize;
use std::cmp::Reverse;

#[derive(Serialize)]
struct Body {
    overskrift: String,
    udvalg: Link,
    myndighed: String,
    tilstand: Badge,
    /// How sure minutes are.
    tilstand_note: String,
    referat: bool,
    /// What an agenda is, so that nobody takes it for minutes.
    varsel: String,
    dato: Option<When>,
    /// Said instead of the date.
    dato_om: String,
    dato_note: String,
    sted: String,
    /// Said where neither agenda nor minutes tell when they were published.
    offentliggjort: String,
    dagsorden_offentliggjort: Option<When>,
    referat_offentliggjort: Option<When>,
    referat_godkendt: Option<When>,
    /// The meeting that approved the minutes, where it is another one that is here.
    godkendt_af: Option<Link>,
    /// The days on which items were added to the published agenda.
    tilfoejet: Vec<When>,
    /// The day of the newest correction.
    rettet: Option<When>,
    rettelser: Vec<Correction>,
    punkter: Vec<Entry>,
    /// The attachments of all items, item by item.
    bilag: Vec<OfItem>,
    formand: String,
    til_stede: String,
    afbud: String,
    tekst: String,
    tekst_uden_overskrift: bool,
    noter: Vec<String>,
    forrige: Option<Link>,
    efterfoelgende: Option<Link>,
}

/// An item in the list of all, with what was decided; in an agenda with what is recommended.
#[derive(Serialize)]
struct Entry {
    titel: String,
    href: String,
    ord: Option<Badge>,
    tekst: String,
    /// What the decision was about, where its own words do not say so.
    indstilling: String,
    /// Said where the item came on the agenda after it was published.
    tilfoejet: String,
    sag: Option<Link>,
    resume: String,
    bilag: String,
}

/// The attachments of one item.
#[derive(Serialize)]
struct OfItem {
    titel: String,
    href: String,
    bilag: Vec<Attachment>,
}

pub(super) fn page(ctx: &Ctx, committee: &Committee, at: usize) -> Page {
    let meeting = &committee.meetings[at];
    let (udvalg, møde) = (&committee.udvalg, &meeting.møde);
    let path = routes::meeting(&udvalg.slug, &møde.slug);
    let data = &møde.data;
    let l = ctx.language;
    let minutes = data.tilstand.is_minutes();
    let prose = prose::body(ctx, møde, None, &path, 0, "");
    let link =
        |tekst: String, target: &str| Link { tekst, href: routes::relative(&path, target), her: false };
    let neighbour = |other: Option<&Meeting>| {
        other.map(|m| link(title(l, &m.møde.data), &routes::meeting(&udvalg.slug, &m.møde.slug)))
    };
    let (no_date, when) = moment(l, data);
    let place = data.sted.as_ref().map(ToString::to_string).or_else(|| {
        let usual = udvalg.data.mødested.as_ref().filter(|_| !minutes);
        usual.map(|m| say!(l, "meeting_usual_place", place = m))
    });
    let published = data.dagsorden_offentliggjort.or(data.referat_offentliggjort).is_some();
    let mut assets = prose.assets;
    let rettelser = corrections::of_meeting(l, meeting, |item| Link {
        tekst: say!(
            l,
            "framework_read_item",
            number = item.number.to_string(),
            title = &item.punkt.data.titel
        ),
        href: address(committee, meeting, item, &path),
        her: false,
    });
    let body = Body {
        overskrift: title(l, data),
        udvalg: link(udvalg.data.navn.to_string(), &routes::committee(&udvalg.slug)),
        myndighed: udvalg.data.myndighed.as_ref().map_or(String::new(), ToString::to_string),
        tilstand: state(l, data.tilstand),
        tilstand_note: match data.tilstand {
            Mødetilstand::Referat => say!(l, "meeting_minutes_open"),
            Mødetilstand::Udkast => say!(l, "meeting_draft_open"),
            _ => String::new(),
        },
        referat: minutes,
        varsel: match data.dato {
            _ if minutes => String::new(),
            Some(day) if day.0 < ctx.today => say!(l, "meeting_only_agenda_past"),
            _ => say!(l, "meeting_only_agenda"),
        },
        dato: when,
        dato_om: no_date,
        dato_note: data.dato_note.as_ref().map_or(String::new(), ToString::to_string),
        sted: place.unwrap_or_else(|| say!(l, "meeting_not_stated")),
        offentliggjort: if published { String::new() } else { say!(l, "meeting_not_stated") },
        dagsorden_offentliggjort: data.dagsorden_offentliggjort.map(|d| When::day(l, d)),
        referat_offentliggjort: data.referat_offentliggjort.map(|d| When::day(l, d)),
        referat_godkendt: data.referat_godkendt.map(|d| When::day(l, d)),
        godkendt_af: data.referat_godkendt.and_then(|d| committee.meeting_on(d)).and_then(|other| {
            let target = routes::meeting(&udvalg.slug, &other.møde.slug);
            (other.møde.slug != møde.slug).then(|| link(say!(l, "meeting_approved_by"), &target))
        }),
        tilfoejet: corrections::added(meeting).into_iter().map(|d| When::day(l, d)).collect(),
        rettet: corrections::newest(l, &rettelser),
        rettelser,
        punkter: meeting.items.iter().map(|i| entry(l, committee, meeting, i, &path)).collect(),
        bilag: attached(ctx, committee, meeting, &path, &mut assets),
        formand: chair_at(l, &udvalg.data, data).unwrap_or_default(),
        til_stede: attendants(l, &udvalg.data, &data.til_stede, minutes),
        afbud: attendants(l, &udvalg.data, &data.afbud, minutes),
        tekst_uden_overskrift: item_parts::headless(&prose.html),
        tekst: prose.html,
        noter: data.noter.iter().map(|n| n.tekst.to_string()).collect(),
        forrige: neighbour(at.checked_sub(1).and_then(|at| committee.meetings.get(at))),
        efterfoelgende: neighbour(committee.meetings.get(at + 1)),
    };
    let heading = say!(l, "meeting_of", meeting = &body.overskrift, committee = &udvalg.data.navn);
    let list = say!(l, "menu_committees");
    let crumbs = [
        (list.as_str(), "udvalg/index.html".to_owned()),
        (udvalg.data.navn.as_str(), routes::committee(&udvalg.slug)),
    ];
    let description = description(l, committee, data);
    Page::new(ctx, path.clone(), "moede.html", &heading, &description, &crumbs, &body).with_assets(assets)
}

fn description(l: &Language, committee: &Committee, møde: &Møde) -> String {
    let date = møde.dato.map_or_else(|| day(l, møde), |d| l.weekday(d));
    let (document, name) = (state(l, møde.tilstand).ord, &committee.udvalg.data.navn);
    if møde.tilstand.is_minutes() {
        say!(l, "meeting_minutes_of", document = document, committee = name, date = date)
    } else {
        say!(l, "meeting_agenda_of", document = document, committee = name, date = date)
    }
}

/// People present or absent; in minutes it is said where they are not recorded.
fn attendants(l: &Language, udvalg: &Udvalg, written: &List<Words>, minutes: bool) -> String {
    if written.is_empty() {
        return if minutes { say!(l, "meeting_not_stated") } else { String::new() };
    }
    // A role after a comma would run together with the next name.
    let known: Vec<String> = written.iter().map(|w| attendant(l, udvalg, w)).collect();
    if known.iter().any(|k| k.contains([',', '،'])) {
        known.into_iter().reduce(|a, b| say!(l, "person_more", a = a, b = b)).unwrap_or_default()
    } else {
        l.list(&known)
    }
}

/// What there is to say of an item in one line: in minutes its decision, in an agenda what is recommended, if
/// anything is.
fn said(l: &Language, meeting: &Meeting, item: &Item) -> (Option<Badge>, String) {
    let punkt = &item.punkt.data;
    if let Some(reason) = &punkt.lukket {
        (Some(outcome::closed(l)), phrases::stop(reason))
    } else if meeting.møde.data.tilstand.is_minutes() {
        match &punkt.beslutning {
            Some(decision) => (decision.udfald.map(|u| outcome::badge(l, u)), outcome::line(l, decision)),
            None => (Some(outcome::unknown(l)), say!(l, "outcome_said_unknown")),
        }
    } else {
        match decision::recommended(l, punkt) {
            none if none.is_empty() => (None, none),
            recommended => (Some(outcome::proposal(l)), recommended),
        }
    }
}

/// The attachments of a meeting's items, and the files to carry along.
fn attached(
    ctx: &Ctx,
    committee: &Committee,
    meeting: &Meeting,
    page: &str,
    assets: &mut Vec<String>,
) -> Vec<OfItem> {
    let items = meeting.items.iter().filter(|i| !i.punkt.data.bilag.is_empty());
    let shown = items.map(|item| {
        let (bilag, files) = attachments::attachments(ctx, &item.punkt, &item.punkt.data.bilag, page);
        assets.extend(files);
        OfItem { titel: numbered(ctx.language, item), href: address(committee, meeting, item, page), bilag }
    });
    shown.collect()
}

fn entry(l: &Language, committee: &Committee, meeting: &Meeting, item: &Item, page: &str) -> Entry {
    let punkt = &item.punkt.data;
    let number = punkt.sagsnr.as_ref().filter(|n| !crate::source::slugify(n).is_empty());
    let minutes = meeting.møde.data.tilstand.is_minutes();
    let (ord, tekst) = said(l, meeting, item);
    Entry {
        titel: numbered(l, item),
        href: address(committee, meeting, item, page),
        ord,
        tekst,
        indstilling: if minutes { decision::answered(l, punkt) } else { String::new() },
        tilfoejet: punkt.tilføjet.map_or(String::new(), |d| say!(l, "meeting_item_added", date = l.day(d))),
        sag: number.map(|n| Link {
            tekst: say!(l, "matter_number", number = n),
            href: routes::relative(page, &routes::matter(n)),
            her: false,
        }),
        resume: punkt.resumé.as_ref().map_or(String::new(), ToString::to_string),
        bilag: match punkt.bilag.len() {
            0 => String::new(),
            n => say!(l, "meeting_attachments", count = n),
        },
    }
}

fn numbered(l: &Language, item: &Item) -> String {
    say!(l, "item_numbered", number = item.number.to_string(), title = &item.punkt.data.titel)
}

fn address(committee: &Committee, meeting: &Meeting, item: &Item, page: &str) -> String {
    routes::relative(page, &routes::item(&committee.udvalg.slug, &meeting.møde.slug, item.number))
}

/// The newest meetings of all committees, as the front page lists them.
pub(super) fn newest<'a>(ctx: &Ctx<'a>, page: &'a str) -> impl Iterator<Item = Line> + use<'a> {
    let l = ctx.language;
    let committees = ctx.site.committees();
    let mut all: Vec<(&Committee, &Meeting)> =
        committees.flat_map(|c| c.meetings.iter().map(move |m| (c, m))).collect();
    // Stable, so meetings of one day stay in the order of their committees.
    all.sort_by_key(|(_, m)| Reverse(meeting_day(m)));
    all.into_iter().map(move |(committee, meeting)| {
        let data = &meeting.møde.data;
        let own = data.titel.as_ref().map(ToString::to_string);
        let state = state(l, data.tilstand).ord;
        Line {
            titel: say!(l, "list_more", a = &committee.udvalg.data.navn, b = day(l, data)),
            href: routes::relative(page, &routes::meeting(&committee.udvalg.slug, &meeting.møde.slug)),
            om: own.into_iter().chain([state]).collect(),
            resume: String::new(),
            dato: data.dato.map(|d| began(l, d, data.kl)),
        }
    })
}
