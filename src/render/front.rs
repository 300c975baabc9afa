//! The front page: for everyone, what there is, first what most come for; for a reader, what is theirs and what
//! comes next.

use super::lists::{self, Line};
use super::{Ctx, Page, meeting, prose, search};
use crate::language::say;
use crate::site::Eye;
use serde::Serialize;

#[derive(Serialize)]
struct Body {
    tekst: String,
    resume: String,
    /// The page that answers a search; empty where there is none.
    soeg: &'static str,
    grupper: Vec<Group>,
}

#[derive(Serialize)]
struct Group {
    titel: String,
    linjer: Vec<Line>,
    /// Where the rest is, where there is more than is shown.
    alle: String,
    alle_tekst: String,
}

pub(super) fn page(ctx: &Ctx) -> Page {
    let path = "index.html";
    let site = ctx.site;
    let most = site.config.grænser.forside_linjer.0 as usize;
    let own = site.pages.iter().find(|p| p.slug == "index");
    let prose = own.map(|p| prose::body(ctx, p, None, path, 0, "")).unwrap_or_default();
    let title = own.map_or_else(|| site.config.titel.to_string(), |p| p.data.titel.to_string());
    let resume = own.and_then(|p| p.data.resumé.as_ref()).or(site.config.beskrivelse.as_ref());
    let resume = match ctx.eye {
        Eye::Public => resume.map_or(String::new(), ToString::to_string),
        Eye::Reader(_) => say!(ctx, "front_for_you"),
    };
    let mut grupper = Vec::new();
    // No more lines are made than are shown, but for the one that tells that there are more.
    let mut add = |titel: String, all: &str, alle_tekst: String, lines: &mut dyn Iterator<Item = Line>| {
        let mut lines = lines.peekable();
        if lines.peek().is_none() {
            return;
        }
        let linjer = lines.by_ref().take(most).collect();
        let more = lines.peek().is_some();
        let alle = if more { all.to_owned() } else { String::new() };
        grupper.push(Group { titel, linjer, alle, alle_tekst });
    };
    let title = match ctx.eye {
        Eye::Public => title,
        Eye::Reader(reader) => say!(ctx, "front_for", reader = ctx.language.own_words(&reader.title)),
    };
    add(
        say!(ctx, "menu_plans"),
        "planer/index.html",
        say!(ctx, "front_all_plans"),
        &mut site.cases.iter().map(|c| lists::case_line(ctx, c, path)),
    );
    add(
        say!(ctx, "menu_schemes"),
        "ordninger/index.html",
        say!(ctx, "front_all_schemes"),
        &mut site.schemes.iter().map(|s| lists::scheme_line(ctx, s, path)),
    );
    add(
        say!(ctx, "front_meetings"),
        "udvalg/index.html",
        say!(ctx, "front_all_meetings"),
        &mut meeting::newest(ctx, path),
    );
    add(
        say!(ctx, "menu_frameworks"),
        "udbud/index.html",
        say!(ctx, "front_all_frameworks"),
        &mut site.frameworks.iter().map(|f| lists::framework_line(ctx, f, path)),
    );
    add(
        say!(ctx, "menu_supervision"),
        "tilsyn/index.html",
        say!(ctx, "front_all_supervision"),
        &mut site.supervisions.iter().map(|s| lists::supervision_line(ctx, s, path)),
    );
    let soeg = if search::is_on(ctx) { search::PAGE } else { "" };
    let body = Body { tekst: prose.html, resume: resume.clone(), soeg, grupper };
    Page::new(ctx, path.to_owned(), "forside.html", &title, &resume, &[], &body).with_assets(prose.assets)
}
