//! What is answered to an address. Pure: the same state and address give the same answer, but for carried
//! files, which the disk has.

use super::address::{Address, read};
use super::bar::{self, Place};
use super::shown::{Good, Page, Refused, Shown, print};
use crate::diagnostic::both;
use crate::hosts::{Policy, Scripts, media_type};
use crate::html;
use percent_encoding::percent_decode_str;
use std::borrow::Cow;
use std::sync::Arc;

/// An answer, ready to be sent.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Answer {
    pub status: u16,
    pub kind: &'static str,
    pub body: Vec<u8>,
    /// Where to go instead.
    pub location: Option<String>,
}

const HTML: &str = "text/html; charset=utf-8";

/// The answer to the path and query of an address.
pub(super) fn answer(shown: &Shown, path: &str, query: &str) -> Answer {
    match read(path) {
        Address::Tree { folder, path } => tree(shown, folder.as_deref(), &path),
        Address::Own(name) => own(shown, &name, query),
        Address::Nothing => missing(shown, None, NOWHERE),
    }
}

/// The policy of the page at an address: the one that is recommended for it, and what the bar needs, a script of ours that
/// asks for news.
pub(super) fn policy_of(path: &str) -> String {
    let needs = match read(path) {
        Address::Tree { path, .. } => Scripts::of(&path),
        Address::Own(_) | Address::Nothing => Scripts::None,
    };
    Policy { scripts: needs.max(Scripts::Own), fetches: true }.to_string()
}

/// A path below the root that is always missing, for pages whose own address leads nowhere.
const NOWHERE: &str = "_klarplan/ingen";
/// That of the page with all readers.
const ALL: &str = "_klarplan/laesere";

/// What tells the page at an address, as it is without the bar, apart from other versions of it.
pub(super) fn print_of(shown: &Shown, path: &str) -> String {
    let Some(good) = &shown.good else { return String::new() };
    let (folder, path) = match read(path) {
        Address::Tree { folder, path } => (folder, path),
        Address::Own(name) if name == "laesere" => return print(all_readers(shown).as_bytes()),
        Address::Own(_) | Address::Nothing => (None, NOWHERE.to_owned()),
    };
    let folder = folder.as_deref();
    match good.page(folder, &path) {
        Ok(Some(page)) => page.print.clone(),
        Ok(None) => not_found(good, folder).map_or_else(String::new, |page| page.print.clone()),
        Err(_) => REFUSED.to_owned(),
    }
}

/// The print of a page that cannot be shown.
const REFUSED: &str = "-";

fn tree(shown: &Shown, folder: Option<&str>, path: &str) -> Answer {
    let Some(good) = &shown.good else {
        let title = both!("Siderne er ikke lavet endnu", "The pages are not made yet").get(shown.lang);
        let place = Place { folder, path, print: "" };
        return page(503, bar::own_page(shown, title, "", &place).into_bytes());
    };
    match good.page(folder, path) {
        Ok(Some(found)) if crate::render::is_page(path) => {
            let place = Place { folder, path, print: &found.print };
            page(200, bar::put(&found.bytes, &bar::bar(shown, &place)))
        }
        Ok(Some(found)) => {
            Answer { status: 200, kind: media_type(path), body: found.bytes.clone(), location: None }
        }
        Ok(None) => {
            let inner = format!("{path}/index.html");
            match good.page(folder, &inner) {
                Ok(Some(_)) => Answer::moved(bar::address(folder, &inner)),
                _ => missing(shown, folder, path),
            }
        }
        Err(refused) => {
            let title = both!("Siden kan ikke vises", "The page cannot be shown").get(shown.lang);
            let mut body = String::from("<p>");
            match refused {
                Refused::Leak => body.push_str(
                    both!(
                        "Den ville vise et CPR-nummer eller andet, som ikke må stå på siderne. ”klarplan build” siger, hvad det er.",
                        "It would show a CPR number, or something else that must not stand on the pages. “klarplan build” says what it is."
                    )
                    .get(shown.lang),
                ),
                Refused::Broken(why) => html::text(&mut body, &crate::emit::mask(&why)),
            }
            body.push_str("</p>");
            let place = Place { folder, path, print: REFUSED };
            page(500, bar::own_page(shown, title, &body, &place).into_bytes())
        }
    }
}

/// The site's own page for what is not there.
fn missing(shown: &Shown, folder: Option<&str>, path: &str) -> Answer {
    let found = shown.good.as_ref().and_then(|good| not_found(good, folder));
    let known =
        |folder: &&str| shown.good.iter().any(|g| g.trees.readers().iter().any(|r| r.folder == **folder));
    let (folder, path) = match folder {
        // Whoever has no tree has no pages to be told of.
        Some(folder) if !known(&folder) => (None, NOWHERE),
        _ => (folder, path),
    };
    let place = |print| Place { folder, path, print };
    match found {
        Some(found) => page(404, bar::put(&found.bytes, &bar::bar(shown, &place(&found.print)))),
        None => {
            let title = both!("Siden findes ikke", "The page does not exist").get(shown.lang);
            page(404, bar::own_page(shown, title, "", &place("")).into_bytes())
        }
    }
}

fn not_found(good: &Good, folder: Option<&str>) -> Option<Arc<Page>> {
    let of = |folder| good.page(folder, "404.html").ok().flatten();
    of(folder).or_else(|| of(None))
}

/// Files of serve's own.
fn own(shown: &Shown, name: &str, query: &str) -> Answer {
    let file =
        |kind, text: &str| Answer { status: 200, kind, body: text.as_bytes().to_vec(), location: None };
    match name {
        "klarplan.js" => file("text/javascript; charset=utf-8", include_str!("own/klarplan.js")),
        "klarplan.css" => file("text/css; charset=utf-8", include_str!("own/klarplan.css")),
        "skift" => switched(shown, query),
        "laesere" => readers(shown),
        _ => missing(shown, None, NOWHERE),
    }
}

/// The same page seen by another, or their front page where they do not have it.
fn switched(shown: &Shown, query: &str) -> Answer {
    let to = parameter(query, "til").filter(|to| !to.is_empty());
    let path = parameter(query, "side").unwrap_or_default();
    let Some(good) = &shown.good else { return Answer::moved("/".to_owned()) };
    let folder = to.as_deref().filter(|to| good.trees.readers().iter().any(|r| r.folder == *to));
    let has = matches!(good.page(folder, &path), Ok(Some(_)));
    Answer::moved(bar::address(folder, if has { &path } else { "index.html" }))
}

/// Everyone who has a tree, each a link to theirs.
fn all_readers(shown: &Shown) -> String {
    let mut body = String::from("<ul>");
    for reader in shown.good.iter().flat_map(|good| good.trees.readers()) {
        body.push_str("<li><a href=\"");
        html::attribute(&mut body, &bar::address(Some(&reader.folder), "index.html"));
        body.push_str("\">");
        html::text(&mut body, &format!("{} ({})", reader.title, reader.folder));
        body.push_str("</a></li>");
    }
    body.push_str("</ul>");
    body
}

/// The page with all readers.
fn readers(shown: &Shown) -> Answer {
    let body = all_readers(shown);
    let title = both!("Læsere", "Readers").get(shown.lang);
    let print = if shown.good.is_some() { print(body.as_bytes()) } else { String::new() };
    let place = Place { folder: None, path: ALL, print: &print };
    page(200, bar::own_page(shown, title, &body, &place).into_bytes())
}

/// A parameter of a form.
pub(super) fn parameter(query: &str, name: &str) -> Option<String> {
    let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    let value = pairs.into_iter().find(|(key, _)| *key == name)?.1.replace('+', " ");
    percent_decode_str(&value).decode_utf8().ok().map(Cow::into_owned)
}

impl Answer {
    fn moved(to: String) -> Self {
        Self { status: 303, kind: HTML, body: Vec::new(), location: Some(to) }
    }
}

fn page(status: u16, body: Vec<u8>) -> Answer {
    Answer { status, kind: HTML, body, location: None }
}
