//! The page for addresses that lead nowhere. A host shows it at any depth, so all its links are full
//! addresses.

use super::page::{self, Crumb, Link};
use super::{Ctx, Page, search};
use crate::language::say;
use crate::site::Eye;
use serde::Serialize;

#[derive(Serialize)]
struct Body {
    forside: String,
    /// Full address of the page that answers a search; empty where there is none.
    soeg: String,
    steder: Vec<Link>,
}

pub(super) fn page(ctx: &Ctx) -> Page {
    // A reader's tree has no known address of its own; links from the folder it is served from.
    let base = match ctx.eye {
        Eye::Public => ctx.base_url.to_owned(),
        Eye::Reader(_) => ctx.reader_url.to_owned(),
    };
    let mut made =
        Page::new(ctx, "404.html".to_owned(), "ikke-fundet.html", &say!(ctx, "missing_title"), "", &[], &());
    // A reader's menu leads to the public pages by full addresses already.
    let full = |href: &str| if href.contains("://") { href.to_owned() } else { format!("{base}{href}") };
    let frame = &mut made.frame;
    frame.rod = full(&frame.rod);
    frame.stil = full(&frame.stil);
    frame.ikon = full(&frame.ikon);
    if !frame.logo.is_empty() {
        frame.logo = full(&frame.logo);
    }
    frame.kanonisk = String::new();
    frame.jsonld = String::new();
    for link in frame.menu.iter_mut().chain(&mut frame.sidefod) {
        link.href = full(&link.href);
        link.her = false;
    }
    // The page is made in one language alone; whoever reads another is shown the way to its front page.
    frame.sprogvalg = page::tongues_of(ctx, |language| full(&page::in_language(language, "index.html")));
    frame.sti = vec![Crumb { tekst: say!(ctx, "frame_front"), href: frame.rod.clone() }];
    let soeg = if search::is_on(ctx) { full(search::PAGE) } else { String::new() };
    let body = Body { forside: frame.rod.clone(), soeg, steder: frame.menu.clone() };
    made.body = tera::Value::from_serializable(&body);
    made
}
