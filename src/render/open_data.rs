//! The page that lists all data, and the links from each page to its own.

use super::lists::Line;
use super::page::ExtraLink;
use super::{Ctx, Link, Page};
use crate::language::{When, say};
use crate::opendata::{CATALOGUE, File, Set, words};
use serde::Serialize;

#[derive(Serialize)]
struct Body {
    forbehold: String,
    licens: Link,
    /// Who publishes the data, and where to write of a fault in them.
    udgiver: String,
    fejl: String,
    grupper: Vec<Group>,
}

/// A set of files.
#[derive(Serialize)]
struct Group {
    id: String,
    titel: String,
    om: String,
    linjer: Vec<Line>,
}

/// The catalogue of all data.
pub(super) fn page(ctx: &Ctx) -> Page {
    let terms = ctx.site.config.åbne_data.as_ref();
    let licence = terms.map(|t| (t.licens.navn.to_string(), t.licens.web.0.clone())).unwrap_or_default();
    let publisher = &ctx.site.config.organisation;
    let mut sets: Vec<Set> = ctx.data.files.iter().filter(|f| f.listed).map(|f| f.set).collect();
    sets.dedup();
    let body = Body {
        forbehold: terms.and_then(|t| t.forbehold.as_ref()).map_or(String::new(), ToString::to_string),
        licens: Link { tekst: licence.0, href: licence.1, her: false },
        udgiver: say!(ctx, "data_publisher", name = &publisher.navn),
        fejl: publisher.epost.as_ref().map_or(String::new(), |mail| say!(ctx, "data_fault", mail = &mail.0)),
        grupper: sets.into_iter().map(|set| group(ctx, set)).collect(),
    };
    let (title, about) = (say!(ctx, "data_title"), say!(ctx, "data_intro"));
    Page::new(ctx, CATALOGUE.to_owned(), "data.html", &title, &about, &[], &body)
}

fn group(ctx: &Ctx, set: Set) -> Group {
    let (titel, om) = words(ctx.language, set);
    let files = ctx.data.files.iter().filter(|f| f.listed && f.set == set);
    Group { id: set.name().to_owned(), linjer: files.map(|f| line(ctx, f)).collect(), titel, om }
}

fn line(ctx: &Ctx, file: &File) -> Line {
    let (title, _) = words(ctx.language, file.set);
    let of = ctx.language.own_words(&file.of);
    let titel = if file.of.is_empty() {
        say!(ctx, "data_file", what = title, kind = kind(file.set))
    } else {
        say!(ctx, "data_file_of", what = title, of = of, kind = kind(file.set))
    };
    let size = ctx.language.size(u64::try_from(file.bytes.len()).unwrap_or(u64::MAX));
    Line {
        titel,
        href: ctx.shared(CATALOGUE, &file.path),
        om: vec![say!(ctx, "data_size", size = size)],
        resume: String::new(),
        dato: file.newest.map(|day| {
            let when = When::day(ctx.language, day);
            When { ord: say!(ctx, "data_newest", date = &when.ord), ..when }
        }),
    }
}

/// The format as people call it.
fn kind(set: Set) -> &'static str {
    match set.media() {
        "text/csv" => "CSV",
        "application/ld+json" => "JSON-LD",
        _ => "JSON",
    }
}

/// What the page at `path` shows, as data.
pub(super) fn links(ctx: &Ctx, path: &str) -> Vec<ExtraLink> {
    let files = ctx.data.of(path).filter(|_| path != CATALOGUE);
    files
        .map(|file| ExtraLink {
            href: ctx.shared(path, &file.path),
            tekst: match file.set {
                Set::Release => say!(ctx, "data_link_release"),
                Set::Record => say!(ctx, "data_link_record"),
                Set::Popolo => say!(ctx, "data_link_popolo"),
                Set::Parliament => say!(ctx, "data_link_parliament"),
                other => words(ctx.language, other).0,
            },
            type_: file.set.media(),
            nyheder: false,
        })
        .collect()
}
