//! Ordinary pages.

use super::{Ctx, Page, glossary, prose};
use crate::language::When;
use crate::model::Side;
use crate::site::{Entry, routes};
use serde::Serialize;

#[derive(Serialize)]
struct Body {
    resume: String,
    tekst: String,
    /// The glossary, where the page shows it.
    ordliste: Vec<glossary::Part>,
    opdateret: Option<When>,
}

pub(super) fn page(ctx: &Ctx, entry: &Entry<Side>) -> Page {
    let path = routes::page(&entry.slug);
    let prose = prose::body(ctx, entry, None, &path, 0, "");
    let resume = entry.data.resumé.as_ref().map_or(String::new(), ToString::to_string);
    let body = Body {
        resume: resume.clone(),
        tekst: prose.html,
        ordliste: if entry.data.ordliste.0 { glossary::all(ctx, &path) } else { Vec::new() },
        opdateret: entry.data.opdateret.map(|d| When::day(ctx.language, d)),
    };
    Page::new(ctx, path, "side.html", &entry.data.titel, &resume, &[], &body)
        .with_assets(prose.assets)
        .marked_draft(entry.data.kladde.0)
}
