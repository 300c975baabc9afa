//! The page where the public pages are searched.

use super::{Ctx, Link, Page};
use crate::language::say;
use crate::site::{Eye, routes};
use serde::Serialize;

/// The page's path below the tree's root.
pub(super) const PAGE: &str = routes::SEARCH;
/// The theme's script for it.
pub(super) const SCRIPT: &str = "soegning.js";

#[derive(Serialize)]
struct Body {
    /// Address of the script, seen from the page.
    script: String,
    /// The lists, for those who look for themselves.
    lister: Vec<Link>,
}

/// Whether this tree can be searched: a reader's cannot, for its index would be one more place where
/// what is confidential stands.
pub(super) fn is_on(ctx: &Ctx) -> bool {
    *ctx.eye == Eye::Public && ctx.site.config.søgning.0
}

pub(super) fn page(ctx: &Ctx) -> Page {
    let (title, about) = (say!(ctx, "search_title"), say!(ctx, "search_about"));
    let mut page = Page::new(ctx, PAGE.to_owned(), "soeg.html", &title, &about, &[], &());
    let lists = page.frame.menu.iter().chain(&page.frame.sidefod);
    let lister = lists.filter(|link| !link.her).cloned().collect();
    page.body = tera::Value::from_serializable(&Body { script: ctx.shared(PAGE, SCRIPT), lister });
    page
}
