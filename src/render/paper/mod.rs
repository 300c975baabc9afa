//! Pages of documents with a cover: areas under supervision and their documents, and schemes. Each
//! kind makes its facts and sections; the page around them is the same.

mod action_plan;
mod annual_plan;
mod area;
mod course;
mod early_effort;
mod inspection;
mod pool;
mod prize;
mod risk;
mod training;
mod words;

use super::attachments::{Attachment, attachments};
use super::framework::{Fact, Line, matter_link};
use super::item_parts::{self, Reference};
use super::plan::Contact;
use super::{Ctx, Page, lists, organisation, prose};
use crate::language::{Language, capital, say};
use crate::model::scheme::Ordning;
use crate::model::supervision::Tilsynsdokument;
use crate::model::{Date, Kind, LooseDate, Paper, Words};
use crate::site::{Entry, Scheme, Supervision, routes};
use chrono::Datelike;
use serde::Serialize;
use words::percent_of;

/// What `dokument.html` sees.
#[derive(Serialize)]
struct Body {
    /// The kind of document in words; stands over the title.
    slags: String,
    /// Said first where what the page is about is over.
    udloebet: String,
    forbehold: String,
    resume: String,
    /// What most readers come for, in a few lines that lead to the rest.
    svar: Vec<Fact>,
    fakta: Vec<Fact>,
    afsnit: Vec<Section>,
    tekst: String,
    /// Whether the text begins without a heading of its own.
    tekst_uden_overskrift: bool,
    /// Documents that stand in the same folder.
    andre: Vec<lists::Line>,
    henvisninger: Vec<Reference>,
    sag: Option<Line>,
    bilag: Vec<Attachment>,
    kontakt: Option<Contact>,
    noter: Vec<String>,
}

/// What a kind of document has of its own.
#[derive(Default)]
struct Own {
    /// The year the document is about, where that is over.
    over: Option<u64>,
    svar: Vec<Fact>,
    fakta: Vec<Fact>,
    afsnit: Vec<Section>,
    andre: Vec<lists::Line>,
    assets: Vec<String>,
}

/// A part of the page under a heading.
#[derive(Default, Serialize)]
struct Section {
    /// Holds an underscore, which no heading of the text can.
    id: &'static str,
    titel: String,
    tekst: Vec<String>,
    fakta: Vec<Fact>,
    tabel: Option<Table>,
    poster: Vec<Post>,
    linjer: Vec<lists::Line>,
    /// Lines that stand in a bulleted list.
    punkter: Vec<String>,
}

/// Something with a title and facts, where a table would be too wide.
#[derive(Serialize)]
struct Post {
    titel: String,
    tekst: Vec<String>,
    fakta: Vec<Fact>,
}

/// A table whose first column names the row.
#[derive(Serialize)]
struct Table {
    tekst: String,
    hoved: Vec<Head>,
    raekker: Vec<Row>,
}

#[derive(Serialize)]
struct Head {
    navn: String,
    tal: bool,
}

#[derive(Serialize)]
struct Row {
    navn: String,
    /// Lines under the name.
    om: Vec<String>,
    celler: Vec<Cell>,
}

#[derive(Serialize)]
struct Cell {
    kolonne: String,
    tekst: String,
    tal: bool,
}

impl Section {
    fn new(id: &'static str, titel: String) -> Self {
        Self { id, titel, ..Self::default() }
    }

    /// The section if it has anything to show.
    fn unless_empty(self) -> Option<Self> {
        let empty = self.tekst.is_empty()
            && self.fakta.is_empty()
            && self.tabel.is_none()
            && self.poster.is_empty()
            && self.linjer.is_empty()
            && self.punkter.is_empty();
        (!empty).then_some(self)
    }
}

/// A table with this caption, these columns (name, whether it holds numbers; the first names the rows)
/// and rows; `None` without rows.
fn table(
    tekst: String,
    first: String,
    columns: &[(String, bool)],
    rows: impl Iterator<Item = (String, Vec<String>, Vec<String>)>,
) -> Option<Table> {
    let raekker: Vec<Row> = rows
        .map(|(navn, om, cells)| {
            let celler = cells.into_iter().zip(columns);
            let celler =
                celler.map(|(tekst, (kolonne, tal))| Cell { kolonne: kolonne.clone(), tekst, tal: *tal });
            Row { navn, om, celler: celler.collect() }
        })
        .collect();
    let hoved = std::iter::once((first, false)).chain(columns.iter().cloned());
    let hoved = hoved.map(|(navn, tal)| Head { navn, tal }).collect();
    (!raekker.is_empty()).then_some(Table { tekst, hoved, raekker })
}

/// Where the page is and what it is below.
struct Place<'a> {
    path: String,
    kind: Kind,
    /// Whom to ask where the document names no one.
    authority: Option<&'a Words>,
    crumbs: Vec<(&'a str, String)>,
}

/// The page of an area under supervision: what is fixed, and its documents.
pub(super) fn area(ctx: &Ctx, supervision: &Supervision) -> Page {
    let entry = &supervision.område;
    let path = routes::supervision(&entry.slug);
    let own = area::own(ctx, supervision, &path);
    let above = say!(ctx, "menu_supervision");
    let crumbs = vec![(above.as_str(), "tilsyn/index.html".to_owned())];
    page(
        ctx,
        entry,
        Place { path, kind: Kind::Tilsynsområde, authority: entry.data.myndighed.as_ref(), crumbs },
        own,
    )
}

/// The page of a document of an area.
pub(super) fn of_area(ctx: &Ctx, supervision: &Supervision, entry: &Entry<Tilsynsdokument>) -> Page {
    let path = routes::supervision_paper(&supervision.område.slug, &entry.slug);
    let l = ctx.language;
    let own = match &entry.data {
        Tilsynsdokument::Risikovurdering(own) => risk::own(l, supervision, own, &path, ctx.today),
        Tilsynsdokument::Tilsyn(own) => inspection::own(l, supervision, &entry.slug, own, &path),
        Tilsynsdokument::Handleplan(own) => action_plan::own(l, supervision, own, &path, ctx.today),
        Tilsynsdokument::Årshjul(own) => annual_plan::own(l, own),
    };
    let above = say!(ctx, "menu_supervision");
    let crumbs = vec![
        (above.as_str(), "tilsyn/index.html".to_owned()),
        (supervision.område.data.titel.as_str(), routes::supervision(&supervision.område.slug)),
    ];
    let authority = supervision.område.data.myndighed.as_ref();
    page(ctx, entry, Place { path, kind: entry.data.kind(), authority, crumbs }, own)
}

/// The page of a scheme.
pub(super) fn scheme(ctx: &Ctx, scheme: &Scheme) -> Page {
    let entry = &scheme.ordning;
    let path = routes::scheme(&scheme.folder, &entry.slug);
    let l = ctx.language;
    let mut own = match &entry.data {
        Ordning::TidligIndsats(own) => early_effort::own(l, own),
        Ordning::Uddannelsesløft(own) => training::own(l, own),
        Ordning::Pulje(own) => pool::own(l, own, over(ctx, &entry.data)),
        Ordning::Forløb(own) => course::own(ctx, own),
        Ordning::Pris(own) => prize::own(ctx, own, &path),
    };
    let beside =
        ctx.site.schemes.iter().filter(|s| s.folder == scheme.folder && s.ordning.slug != entry.slug);
    own.andre = beside.map(|s| lists::scheme_line(ctx, s, &path)).collect();
    own.over = over(ctx, &entry.data);
    let above = say!(ctx, "menu_schemes");
    let crumbs = vec![(above.as_str(), "ordninger/index.html".to_owned())];
    let authority = match &entry.data {
        Ordning::TidligIndsats(own) => own.myndighed.as_ref(),
        Ordning::Uddannelsesløft(own) => own.myndighed.as_ref(),
        Ordning::Pulje(own) => own.myndighed.as_ref(),
        Ordning::Forløb(own) => own.myndighed.as_ref(),
        Ordning::Pris(own) => own.myndighed.as_ref(),
    };
    page(ctx, entry, Place { path, kind: entry.data.kind(), authority, crumbs }, own)
}

/// The year a scheme is for, where that is over. What has no year of its own does not say when it ends.
pub(super) fn over(ctx: &Ctx, scheme: &Ordning) -> Option<u64> {
    let year = match scheme {
        Ordning::Pulje(own) => own.tilskudsår,
        Ordning::Pris(own) => own.år,
        Ordning::TidligIndsats(_) | Ordning::Uddannelsesløft(_) | Ordning::Forløb(_) => None,
    };
    year.map(|year| u64::from(year.0))
        .filter(|year| u64::try_from(ctx.today.year()).is_ok_and(|now| *year < now))
}

fn page<T: Paper>(ctx: &Ctx, entry: &Entry<T>, place: Place, own: Own) -> Page {
    let cover = entry.data.cover();
    let Place { path, kind, authority, crumbs } = place;
    let text = prose::body(ctx, entry, None, &path, 0, "");
    let (bilag, files) = attachments(ctx, entry, cover.bilag, &path);
    let resume = cover.resumé.map_or(String::new(), ToString::to_string);
    let kontakt = cover.kontakt.and_then(|name| Contact::of(ctx, name));
    let kontakt = kontakt.or_else(|| organisation::contact(ctx, authority));
    let mut svar = own.svar;
    let ask = say!(ctx, "framework_ask");
    svar.extend(kontakt.as_ref().map(|contact| Fact::link(ask, &contact.navn, "#om_kontakt")));
    let body = Body {
        slags: ctx.language.kind(kind),
        udloebet: own.over.map_or(String::new(), |year| say!(ctx, "scheme_over", year = year.to_string())),
        forbehold: cover.forbehold.map_or(String::new(), ToString::to_string),
        resume: resume.clone(),
        svar,
        fakta: own.fakta,
        afsnit: own.afsnit,
        tekst_uden_overskrift: !text.html.is_empty() && item_parts::headless(&text.html),
        tekst: text.html,
        andre: own.andre,
        henvisninger: cover.henvisninger.iter().map(|r| item_parts::reference(ctx, r, &path)).collect(),
        sag: cover.sagsnr.map(|number| matter_link(ctx, number, &path)),
        bilag,
        kontakt,
        noter: cover.noter.iter().map(|n| n.tekst.to_string()).collect(),
    };
    let mut assets = text.assets;
    assets.extend(files);
    assets.extend(own.assets);
    let title = cover.titel.to_string();
    Page::new(ctx, path, "dokument.html", &title, &resume, &crumbs, &body)
        .with_assets(assets)
        .marked_draft(cover.kladde)
}

/// A fact that is a day.
fn day(l: &Language, name: String, date: Option<Date>) -> Option<Fact> {
    date.map(|d| Fact::new(name, l.day(d)))
}

/// A fact of what can be shown as text.
fn said(name: String, value: Option<&impl ToString>) -> Option<Fact> {
    value.map(|v| Fact::new(name, v.to_string()))
}

/// A fact of several lines; none where there is no line.
fn several<S: ToString>(navn: String, lines: impl Iterator<Item = S>) -> Option<Fact> {
    let linjer: Vec<Line> = lines.map(|l| Line::plain(l.to_string())).collect();
    (!linjer.is_empty()).then_some(Fact { navn, linjer })
}

/// A loose time with a capital.
fn when(l: &Language, time: &LooseDate) -> String {
    when_in(l, time, None)
}

/// A loose time with a capital, in `year` where it names none.
fn when_in(l: &Language, time: &LooseDate, year: Option<i32>) -> String {
    capital(&l.loose(time, year))
}

/// The first day of a loose time, to sort by.
fn first_day(time: Option<&LooseDate>) -> Option<Date> {
    time?.range(None).map(|(from, _)| Date(from))
}

/// The day by which a document of an area is sorted.
pub(super) fn paper_day(paper: &Tilsynsdokument) -> Option<Date> {
    match paper {
        Tilsynsdokument::Risikovurdering(own) => own.dato,
        Tilsynsdokument::Tilsyn(own) => own.dato.or_else(|| first_day(own.periode.as_ref())),
        Tilsynsdokument::Handleplan(own) => own.dato.or_else(|| first_day(own.periode.as_ref())),
        Tilsynsdokument::Årshjul(own) => own.opdateret,
    }
}

/// The title of the document of an area with this name, as a link.
fn sibling(supervision: &Supervision, slug: &str, page: &str) -> Option<Line> {
    let entry = supervision.papers.iter().find(|p| p.slug == slug)?;
    let href = routes::relative(page, &routes::supervision_paper(&supervision.område.slug, slug));
    Some(Line { tekst: entry.data.cover().titel.to_string(), href })
}
