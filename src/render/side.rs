//! Ordinary pages.

use super::{Ctx, Page, glossary, prose};
use crate::language::{When, say};
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

/// What the page is called. The glossary is klarplan's own, so its name need not wait for a translation.
pub(super) fn title(ctx: &Ctx, entry: &Entry<Side>) -> String {
    let untranslated = !ctx.language.is_own() && !entry.is_translated;
    if entry.data.ordliste.0 && untranslated {
        say!(ctx, "kind_glossary")
    } else {
        entry.data.titel.to_string()
    }
}

pub(super) fn page(ctx: &Ctx, entry: &Entry<Side>) -> Page {
    let path = routes::page(&entry.slug);
    let prose = prose::body(ctx, entry, None, &path, 0, "");
    let resume = entry.data.resumé.as_ref().map_or(String::new(), ToString::to_string);
    let above = say!(ctx, "menu_writers");
    let crumbs = [(above.as_str(), super::writers::PAGE.to_owned())];
    let crumbs = if entry.data.til_skribenter.0 { &crumbs[..] } else { &[] };
    let body = Body {
        resume: resume.clone(),
        tekst: prose.html,
        ordliste: if entry.data.ordliste.0 { glossary::all(ctx, &path) } else { Vec::new() },
        opdateret: entry.data.opdateret.map(|d| When::day(ctx.language, d)),
    };
    Page::new(ctx, path, "side.html", &title(ctx, entry), &resume, crumbs, &body)
        .with_assets(prose.assets)
        .marked_draft(entry.data.kladde.0)
}
