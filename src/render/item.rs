//! An item's page: the outcome first, then the sections in the committee's order.

use super::answers::{self, Answers};
use super::attachments::{self, Attachment};
use super::corrections::{self, Correction};
use super::decision::{self, Decision, Recommendation};
use super::item_parts::{self, Reference, Remark, Texts};
use super::journey::{self, Shown, Status};
use super::matter::Matters;
use super::outcome::{self, Badge, Outcome};
use super::phrases;
use super::places::{self, ItemRef};
use super::{Ctx, Link, Page, amendment, meeting_words};
use crate::language::{When, capital, say};
use crate::model::Words;
use crate::model::committee::Afsnit;
use crate::site::{Committee, routes};
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Serialize)]
struct Body {
    overskrift: String,
    nummer: u32,
    lukket: bool,
    udfald: Outcome,
    svar: Answers,
    /// Links to the sections; empty where there are few.
    links: Vec<Link>,
    moede: Link,
    moede_om: String,
    moede_dato: Option<When>,
    udvalg: Link,
    tilstand: Badge,
    sag: Option<Link>,
    /// The committees whose codes stand before the title, where there are others than this one.
    udvalg_i_sagen: Vec<String>,
    ramme: Option<Link>,
    /// The sections there is something in, in order.
    afsnit: Vec<&'static str>,
    /// What the sections are called.
    navne: BTreeMap<&'static str, String>,
    beslutning: Option<Decision>,
    resume: Vec<String>,
    /// A summary that the text itself holds, as HTML.
    resume_tekst: String,
    indstilling: Option<Recommendation>,
    /// Amendments that an agenda announces.
    forslag: Vec<amendment::Amendment>,
    kompetence: Link,
    tekst: String,
    /// Whether the text begins without a heading of its own.
    tekst_uden_overskrift: bool,
    forloeb: Vec<Shown>,
    status: Option<Status>,
    bilag: Vec<Attachment>,
    deltog_ikke: Vec<String>,
    udtalelser: Vec<Remark>,
    henvisninger: Vec<Reference>,
    underskrivere: String,
    tilfoejet: Option<When>,
    rettelser: Vec<Correction>,
    noter: Vec<String>,
    forrige: Option<Link>,
    efterfoelgende: Option<Link>,
}

pub(super) fn page<'a>(
    ctx: &Ctx<'a>,
    matters: &Matters<'a>,
    committee: &'a Committee,
    meeting: usize,
    at: usize,
) -> Page {
    let meeting = &committee.meetings[meeting];
    let item = ItemRef { committee, meeting, item: &meeting.items[at] };
    let path = item.path();
    let (body, assets) = body(ctx, matters, item, &path);
    let (udvalg, møde) = (&committee.udvalg, &meeting.møde);
    let l = ctx.language;
    let day = meeting_words::day(l, &møde.data);
    let number = body.nummer.to_string();
    let title = say!(l, "item_heading", title = &body.overskrift, number = number, date = &day);
    let description = say!(l, "item_about", committee = &udvalg.data.navn, outcome = &body.udfald.tekst);
    let list = say!(l, "menu_committees");
    let crumbs = [
        (list.as_str(), "udvalg/index.html".to_owned()),
        (udvalg.data.navn.as_str(), routes::committee(&udvalg.slug)),
        (&*capital(&day), routes::meeting(&udvalg.slug, &møde.slug)),
    ];
    Page::new(ctx, path, "punkt.html", &title, &description, &crumbs, &body).with_assets(assets)
}

fn body<'a>(ctx: &Ctx<'a>, matters: &Matters<'a>, item: ItemRef<'a>, path: &str) -> (Body, Vec<String>) {
    let (udvalg, møde) = (&item.committee.udvalg, &item.meeting.møde);
    let punkt = &item.item.punkt.data;
    let l = ctx.language;
    let decided = møde.data.tilstand.is_minutes();
    let to = |target: &str| routes::relative(path, target);
    let link = |tekst: String, target: &str| Link { tekst, href: to(target), her: false };
    let (bilag, mut assets) = attachments::attachments(ctx, &item.item.punkt, &punkt.bilag, path);
    let Texts { resume_tekst, tekst, tekst_uden_overskrift, assets: shown } =
        item_parts::texts(ctx, &item, path);
    assets.extend(shown);
    let (forloeb, status) = way(ctx, matters, item, path);
    // A meeting without a title of its own is called by its day already.
    let (moede_om, moede_dato) = match (&møde.data.titel, møde.data.dato) {
        (None, Some(_)) => (String::new(), None),
        _ => meeting_words::moment(l, &møde.data),
    };
    let neighbour = |other: Option<&crate::site::Item>| {
        other.map(|i| {
            let target = routes::item(&udvalg.slug, &møde.slug, i.number);
            let number = i.number.to_string();
            link(say!(l, "item_numbered", number = number, title = &i.punkt.data.titel), &target)
        })
    };
    let at = item.meeting.items.iter().position(|i| i.punkt.file == item.item.punkt.file);
    let number = punkt.sagsnr.as_ref().filter(|n| !matters.of(n).is_empty());
    let mut body = Body {
        overskrift: punkt.titel.to_string(),
        nummer: item.item.number,
        lukket: punkt.lukket.is_some(),
        svar: answers::answers(ctx, &item, &forloeb, status.as_ref()),
        links: Vec::new(),
        udfald: outcome::sentence(l, punkt, &møde.data, ctx.today),
        moede: link(meeting_words::title(l, &møde.data), &routes::meeting(&udvalg.slug, &møde.slug)),
        moede_om,
        moede_dato,
        udvalg: link(udvalg.data.navn.to_string(), &routes::committee(&udvalg.slug)),
        tilstand: meeting_words::state(l, møde.data.tilstand),
        sag: number.map(|n| link(say!(l, "item_case_way", number = n), &routes::matter(n))),
        udvalg_i_sagen: item_parts::committees(ctx, &item),
        ramme: punkt.ramme.as_ref().and_then(|slug| {
            places::framework(ctx, path, slug).map(|(tekst, href)| Link { tekst, href, her: false })
        }),
        afsnit: Vec::new(),
        navne: Afsnit::STANDARD.into_iter().map(|s| (name(s), heading(ctx, &item, s))).collect(),
        beslutning: decision::decision(l, &udvalg.data, &møde.data, punkt),
        resume: punkt.resumé.as_ref().map_or(Vec::new(), |r| phrases::paragraphs(r)),
        resume_tekst,
        indstilling: decision::recommendation(l, &møde.data, punkt),
        forslag: if decided { Vec::new() } else { amendment::amendments(l, &udvalg.data, punkt, false) },
        kompetence: item_parts::competence(ctx, &item, path),
        tekst,
        tekst_uden_overskrift,
        forloeb,
        status,
        bilag,
        // Both belong to what happened at the meeting; an agenda has neither.
        deltog_ikke: punkt.deltog_ikke.iter().filter(|_| decided).map(|a| journey::absent(l, a)).collect(),
        udtalelser: if decided { item_parts::remarks(punkt) } else { Vec::new() },
        henvisninger: item_parts::references(ctx, punkt, path),
        underskrivere: l.list(&punkt.underskrivere.iter().map(Words::as_str).collect::<Vec<_>>()),
        tilfoejet: punkt.tilføjet.map(|d| When::day(l, d)),
        rettelser: corrections::corrections(l, &punkt.rettelser),
        noter: punkt.noter.iter().map(|n| n.tekst.to_string()).collect(),
        forrige: neighbour(at.and_then(|at| item.meeting.items.get(at.checked_sub(1)?))),
        efterfoelgende: neighbour(at.and_then(|at| item.meeting.items.get(at + 1))),
    };
    body.afsnit = order(ctx, &item).into_iter().filter(|s| body.has(*s)).map(name).collect();
    body.links = body.links(ctx, &item);
    (body, assets)
}

/// The sections in the committee's order, else the site's; those that neither names come last.
fn order(ctx: &Ctx, item: &ItemRef) -> Vec<Afsnit> {
    let own = item.committee.udvalg.data.afsnit.as_ref().unwrap_or(&ctx.site.config.afsnit);
    let mut order: Vec<Afsnit> = Vec::new();
    for section in own.iter().chain(&Afsnit::STANDARD) {
        if !order.contains(section) {
            order.push(*section);
        }
    }
    order
}

/// The name that the committee, else the site, gives a section. Both write in the site's own language.
fn own_name<'a>(ctx: &Ctx<'a>, item: &ItemRef<'a>, section: Afsnit) -> Option<&'a Words> {
    let own = item.committee.udvalg.data.afsnitsnavne.of(section);
    own.or_else(|| ctx.site.config.afsnitsnavne.of(section)).filter(|_| ctx.language.is_own())
}

fn heading(ctx: &Ctx, item: &ItemRef, section: Afsnit) -> String {
    if let Some(own) = own_name(ctx, item, section) {
        return own.to_string();
    }
    match section {
        Afsnit::Beslutning => say!(ctx, "item_decision"),
        Afsnit::Resumé => say!(ctx, "item_summary"),
        Afsnit::Indstilling => say!(ctx, "item_proposal"),
        Afsnit::Beslutningskompetence => say!(ctx, "item_competence"),
        Afsnit::Tekst => say!(ctx, "item_text"),
        Afsnit::SagensForløb => say!(ctx, "item_way"),
        Afsnit::Bilag => say!(ctx, "item_attachments"),
    }
}

fn name(section: Afsnit) -> &'static str {
    match section {
        Afsnit::Beslutning => "beslutning",
        Afsnit::Resumé => "resume",
        Afsnit::Indstilling => "indstilling",
        Afsnit::Beslutningskompetence => "kompetence",
        Afsnit::Tekst => "tekst",
        Afsnit::SagensForløb => "forloeb",
        Afsnit::Bilag => "bilag",
    }
}

impl Body {
    /// Links to the sections, where there are so many that one could get lost on a phone.
    fn links(&self, ctx: &Ctx, item: &ItemRef) -> Vec<Link> {
        let voted = self.beslutning.as_ref().is_some_and(Decision::has_votes);
        let link = |section: Afsnit| {
            let tekst = match section {
                own if own_name(ctx, item, own).is_some() => heading(ctx, item, own),
                Afsnit::Beslutning if voted => say!(ctx, "item_decision_votes"),
                Afsnit::Bilag => say!(ctx, "meeting_attachments", count = self.bilag.len()),
                other => heading(ctx, item, other),
            };
            Link { tekst, href: format!("#om_{}", name(section)), her: false }
        };
        let sections = order(ctx, item).into_iter().filter(|s| self.has(*s));
        if self.afsnit.len() < 3 { Vec::new() } else { sections.map(link).collect() }
    }

    fn has(&self, section: Afsnit) -> bool {
        match section {
            Afsnit::Beslutning => self.beslutning.is_some(),
            Afsnit::Resumé => !self.resume.is_empty() || !self.resume_tekst.is_empty(),
            Afsnit::Indstilling => self.indstilling.is_some() || !self.forslag.is_empty(),
            Afsnit::Beslutningskompetence => !self.kompetence.tekst.is_empty(),
            Afsnit::Tekst => !self.tekst.is_empty(),
            Afsnit::SagensForløb => !self.forloeb.is_empty(),
            Afsnit::Bilag => !self.bilag.is_empty(),
        }
    }
}

/// The case's way, where there is more to it than this item, and where it is now.
fn way<'a>(
    ctx: &Ctx<'a>,
    matters: &Matters<'a>,
    item: ItemRef<'a>,
    page: &str,
) -> (Vec<Shown>, Option<Status>) {
    let of_case = item.item.punkt.data.sagsnr.as_ref().map_or(&[][..], |n| matters.of(n));
    let own = [item];
    let items = if of_case.is_empty() { &own[..] } else { of_case };
    let steps = journey::steps(ctx, items);
    if steps.len() < 2 {
        return (Vec::new(), None);
    }
    let status = journey::status(ctx, &steps);
    (journey::shown(ctx, &steps, page, Some(&item)), Some(status))
}
