//! The page at an address that a meeting or an item had before: it says where to go. It is a link and no
//! redirection, so that nobody ends on another page than the one asked for without being told.

use super::{Ctx, Link, Page, meeting_words};
use crate::language::say;
use crate::site::{Committee, routes};
use serde::Serialize;

#[derive(Serialize)]
struct Body {
    ny: Link,
}

/// The former addresses of a meeting, or of its item at `of`.
pub(super) fn addresses(committee: &Committee, meeting: usize, of: Option<usize>) -> Vec<String> {
    let slug = &committee.udvalg.slug;
    let Some(meeting) = committee.meetings.get(meeting) else { return Vec::new() };
    let folders = &meeting.møde.data.tidligere_mapper[..];
    match of {
        None => routes::former_meetings(slug, folders).collect(),
        Some(at) => meeting.items.get(at).map_or(Vec::new(), |item| {
            let numbers = &item.punkt.data.tidligere_numre[..];
            routes::former_items(slug, (meeting.møde.slug.as_str(), folders), (item.number, numbers))
        }),
    }
}

/// The page at the `nth` of them.
pub(super) fn page(ctx: &Ctx, committee: &Committee, meeting: usize, of: Option<usize>, nth: usize) -> Page {
    let l = ctx.language;
    let path = addresses(committee, meeting, of).into_iter().nth(nth).unwrap_or_default();
    let meeting = &committee.meetings[meeting];
    let (c, m) = (&committee.udvalg.slug, &meeting.møde.slug);
    let (words, target) = match of.and_then(|at| meeting.items.get(at)) {
        Some(item) => {
            let number = item.number.to_string();
            let words = say!(l, "item_numbered", number = number, title = &item.punkt.data.titel);
            (words, routes::item(c, m, item.number))
        }
        None => (meeting_words::title(l, &meeting.møde.data), routes::meeting(c, m)),
    };
    let href = routes::relative(&path, &target);
    let list = say!(l, "menu_committees");
    let crumbs = [
        (list.as_str(), "udvalg/index.html".to_owned()),
        (committee.udvalg.data.navn.as_str(), routes::committee(c)),
    ];
    let title = say!(l, "moved_title_of", to = &words);
    let body = Body { ny: Link { tekst: words, href, her: false } };
    let mut made = Page::new(ctx, path, "flyttet.html", &title, "", &crumbs, &body);
    // Search engines are to know the new address alone.
    made.frame.kanonisk = String::new();
    made.frame.jsonld = String::new();
    for tongue in &mut made.frame.sprogvalg {
        tongue.adresse = String::new();
    }
    made
}
