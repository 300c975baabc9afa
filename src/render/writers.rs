//! The page that gathers what is for those who write the content: how to check it, and the rules.

use super::jobs::has_rules;
use super::lists::{self, Line};
use super::{Ctx, Page, side};
use crate::language::say;
use crate::site::routes;

/// The page's path below the tree's root.
pub(super) const PAGE: &str = "skribenter.html";

/// Whether there is anything to gather.
pub(super) fn is_on(ctx: &Ctx) -> bool {
    has_rules(ctx) || ctx.site.pages.iter().any(|p| p.data.til_skribenter.0)
}

/// A list of the pages for writers.
pub(super) fn page(ctx: &Ctx) -> Page {
    let pages = ctx.site.pages.iter().filter(|p| p.data.til_skribenter.0);
    let line = |titel: String, href: String, resume: String| Line {
        titel,
        href,
        om: Vec::new(),
        resume,
        dato: None,
    };
    let mut lines: Vec<Line> = pages
        .map(|p| {
            let resume = p.data.resumé.as_ref().map_or(String::new(), ToString::to_string);
            line(side::title(ctx, p), routes::relative(PAGE, &routes::page(&p.slug)), resume)
        })
        .collect();
    if has_rules(ctx) {
        let href = ctx.shared(PAGE, &routes::rules());
        lines.push(line(say!(ctx, "menu_rules"), href, say!(ctx, "rule_list_summary")));
    }
    lists::plain(ctx, PAGE, &say!(ctx, "menu_writers"), &say!(ctx, "writers_about"), lines)
}
