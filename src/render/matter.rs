//! Case numbers: every item of a case, its way through the committees, and where it waits now.

use super::attachments::{self, Attachment};
use super::journey::{self, Shown, Status};
use super::places::{self, ItemRef};
use super::{Ctx, Link, Page, phrases};
use crate::language::{When, say};
use crate::site::{Site, meeting_day, routes};
use crate::source::slugify;
use serde::Serialize;
use std::collections::BTreeMap;

/// All cases of a site by the name their number has in addresses. Made once a tree, so that no page
/// has to look through all the others.
#[derive(Debug, Default)]
pub(super) struct Matters<'a>(BTreeMap<String, Vec<ItemRef<'a>>>);

/// A case: its items, oldest first.
pub(super) type Matter<'a> = [ItemRef<'a>];

#[derive(Serialize)]
struct Body {
    nummer: String,
    overskrift: String,
    status: Status,
    /// What the newest item that says so in short is about.
    resume: Vec<String>,
    trin: Vec<Shown>,
    bilag: Vec<Attachment>,
    rammer: Vec<Link>,
}

/// Whether any item has a case number.
pub(super) fn any(site: &Site) -> bool {
    let mut items = site.committees.iter().flat_map(|c| c.meetings.iter().flat_map(|m| &m.items));
    items.any(|i| i.punkt.data.sagsnr.as_ref().is_some_and(|n| !slugify(n).is_empty()))
}

/// Whether some item of `site` has this case number.
pub(super) fn has(site: &Site, number: &str) -> bool {
    let mut items = site.committees.iter().flat_map(|c| c.meetings.iter().flat_map(|m| &m.items));
    items.any(|i| i.punkt.data.sagsnr.as_ref().is_some_and(|n| places::same(n, number)))
}

/// The cases of all items that have a number.
pub(super) fn matters(site: &Site) -> Matters<'_> {
    let mut all = BTreeMap::<String, Vec<ItemRef>>::new();
    for committee in &site.committees {
        for meeting in &committee.meetings {
            for item in &meeting.items {
                let Some(number) = &item.punkt.data.sagsnr else { continue };
                // Two ways of writing one number are one case, as they share an address.
                all.entry(slugify(number)).or_default().push(ItemRef { committee, meeting, item });
            }
        }
    }
    all.remove("");
    for items in all.values_mut() {
        items.sort_by_key(|i| meeting_day(i.meeting));
    }
    Matters(all)
}

impl<'a> Matters<'a> {
    /// The names of the cases in addresses.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The cases, in order of number.
    pub(super) fn all(&self) -> impl Iterator<Item = &Matter<'a>> {
        self.0.values().map(Vec::as_slice)
    }

    /// The items of the case with this number or name.
    pub(super) fn of(&self, number: &str) -> &Matter<'a> {
        self.0.get(&slugify(number)).map_or(&[], Vec::as_slice)
    }
}

/// The number as its newest item writes it, and that item's title.
fn called<'a>(matter: &Matter<'a>) -> (&'a str, &'a str) {
    matter.last().map_or(("", ""), |newest| {
        let punkt = &newest.item.punkt.data;
        (punkt.sagsnr.as_ref().map_or("", |n| n.as_str()), &punkt.titel)
    })
}

pub(super) fn page<'a>(ctx: &Ctx<'a>, matters: &Matters<'a>, name: &str) -> Page {
    let path = routes::matter(name);
    let matter = matters.of(name);
    let (number, title) = called(matter);
    let steps = journey::steps(ctx, matter);
    let status = journey::status(ctx, &steps);
    let (bilag, assets) = all_attachments(ctx, matter, &path);
    let body = Body {
        nummer: [Some(say!(ctx, "matter_number", number = number)), authorities(matter)]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(", "),
        overskrift: title.to_owned(),
        resume: resume(matter),
        trin: journey::shown(ctx, &steps, &path, None),
        bilag,
        rammer: frameworks(ctx, matter, &path),
        status,
    };
    let heading = say!(ctx, "matter_heading", number = number, title = title);
    let description = say!(ctx, "matter_about", status = &body.status.tekst);
    let list = say!(ctx, "menu_matters");
    let crumbs = [(list.as_str(), "sager/index.html".to_owned())];
    Page::new(ctx, path, "sagsnummer.html", &heading, &description, &crumbs, &body).with_assets(assets)
}

/// The authorities whose committees treat the case, each once, as they are written; `None` where none is.
fn authorities(matter: &Matter) -> Option<String> {
    let mut all: Vec<&str> =
        matter.iter().filter_map(|i| i.committee.udvalg.data.myndighed.as_deref()).collect();
    all.sort_unstable();
    all.dedup();
    (!all.is_empty()).then(|| all.join(", "))
}

/// The summary of the newest item that has one.
fn resume(matter: &Matter) -> Vec<String> {
    let newest = matter.iter().rev().find_map(|i| i.item.punkt.data.resumé.as_ref());
    newest.map_or(Vec::new(), |r| phrases::paragraphs(r))
}

/// The attachments of all items, each once.
fn all_attachments(ctx: &Ctx, matter: &Matter, page: &str) -> (Vec<Attachment>, Vec<String>) {
    let mut all: Vec<Attachment> = Vec::new();
    let mut assets = Vec::new();
    for item in matter {
        let punkt = &item.item.punkt;
        let (shown, files) = attachments::attachments(ctx, punkt, &punkt.data.bilag, page);
        assets.extend(files);
        for new in shown {
            if !all.iter().any(|old| old.titel == new.titel && old.href == new.href) {
                all.push(new);
            }
        }
    }
    (all, assets)
}

/// The frameworks the case is about, each once: those that items name, and those that name the case.
fn frameworks(ctx: &Ctx, matter: &Matter, page: &str) -> Vec<Link> {
    let (number, _) = called(matter);
    let named = matter.iter().filter_map(|i| i.item.punkt.data.ramme.as_deref());
    let about = ctx
        .site
        .frameworks
        .iter()
        .filter(|f| f.ramme.data.sagsnr.as_deref().is_some_and(|n| places::same(n, number)));
    let mut slugs: Vec<&str> = named.chain(about.map(|f| f.ramme.slug.as_str())).collect();
    slugs.sort_unstable();
    slugs.dedup();
    let links = slugs.into_iter().filter_map(|slug| places::framework(ctx, page, slug));
    links.map(|(tekst, href)| Link { tekst, href, her: false }).collect()
}

/// A case as a list shows it: number, title, where it is now and since when.
pub(super) fn line<'a>(ctx: &Ctx<'a>, matter: &Matter<'a>, page: &str) -> super::lists::Line {
    let (number, title) = called(matter);
    let steps = journey::steps(ctx, matter);
    let last = matter.last().and_then(|i| i.meeting.møde.data.dato);
    super::lists::Line {
        titel: say!(ctx, "matter_line", number = number, title = title),
        href: routes::relative(page, &routes::matter(number)),
        om: vec![journey::status(ctx, &steps).tekst],
        resume: String::new(),
        dato: last.map(|day| {
            let When { iso, ord } = When::day(ctx.language, day);
            let over = day.0 < ctx.today;
            let ord = if over {
                say!(ctx, "matter_met", date = ord)
            } else {
                say!(ctx, "matter_meets", date = ord)
            };
            When { iso, ord }
        }),
    }
}
