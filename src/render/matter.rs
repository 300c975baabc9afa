//! Page.

use super::{Ctx, Page};
use crate::site::{Site, routes};
use std::collections::BTreeSet;

/// The case numbers of all items, in order.
pub(super) fn numbers(site: &Site) -> BTreeSet<String> {
    let items = site.committees.iter().flat_map(|c| c.meetings.iter().flat_map(|m| &m.items));
    items.filter_map(|i| i.punkt.data.sagsnr.as_ref().map(ToString::to_string)).collect()
}

pub(super) fn page(ctx: &Ctx, number: &str) -> Page {
    Page::new(ctx, routes::matter(number), "sagsnummer.html", number, "", &[], &())
}

/// A case number as a list shows it.
pub(super) fn line(_ctx: &Ctx, number: &str, page: &str) -> super::lists::Line {
    super::lists::Line {
        titel: number.to_owned(),
        href: routes::relative(page, &routes::matter(number)),
        om: Vec::new(),
        resume: String::new(),
        dato: None,
    }
}
