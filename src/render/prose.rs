//! Markdown bodies as HTML, with links that lead to pages this audience has.

use super::Ctx;
use crate::markdown;
use crate::model::{Readers, Slug, mark};
use crate::site::{Entry, Target, routes, target_of};
use std::ops::Range;
use std::sync::Mutex;

/// HTML of a body, and the files it shows.
#[derive(Debug, Default)]
pub(super) struct Prose {
    pub html: String,
    pub assets: Vec<String>,
}

/// The body of `entry` for the page at `page`. `case` is the case whose readers its sections name;
/// `shift` is added to heading levels; `prefix` keeps ids apart from those of other bodies.
pub(super) fn body<T>(
    ctx: &Ctx,
    entry: &Entry<T>,
    case: Option<&str>,
    page: &str,
    shift: u8,
    prefix: &str,
) -> Prose {
    part(ctx, entry, case, page, shift, prefix, entry.body.clone())
}

/// A part of the text of `entry`, given as a byte range of its file.
pub(super) fn part<T>(
    ctx: &Ctx,
    entry: &Entry<T>,
    case: Option<&str>,
    page: &str,
    shift: u8,
    prefix: &str,
    range: Range<usize>,
) -> Prose {
    let prose = plain(ctx, entry, case, page, shift, prefix, range);
    Prose { html: in_its_language(ctx, entry, prose.html), ..prose }
}

/// The HTML of a text of `entry`, with its language where that is not the page's.
pub(super) fn in_its_language<T>(ctx: &Ctx, entry: &Entry<T>, html: String) -> String {
    if ctx.language.is_own() || entry.is_translated || html.is_empty() {
        return html;
    }
    let (tag, direction) = (ctx.language.own_tag(), ctx.language.own_direction());
    format!("<div class=\"uoversat-tekst\" lang=\"{tag}\" dir=\"{direction}\">{html}</div>")
}

/// A part of the text of `entry` that does not say its language.
pub(super) fn plain<T>(
    ctx: &Ctx,
    entry: &Entry<T>,
    case: Option<&str>,
    page: &str,
    shift: u8,
    prefix: &str,
    range: Range<usize>,
) -> Prose {
    let text = &ctx.sources.text(entry.file).text[range];
    let assets = Mutex::new(Vec::new());
    let from = entry.path.as_str();
    let scan = &entry.scan;
    let visible = |names: &[String]| {
        let readers = Readers(names.iter().map(|name| Slug(name.as_str().into())).collect());
        ctx.eye.sees(case, Some(&readers))
    };
    let resolve = |destination: &str| {
        let (mut address, asset) = address(ctx, from, page, destination)?;
        if let Some(anchor) = destination.strip_prefix('#') {
            // A place in a section this audience may not see is no place here.
            let headings = &scan.headings;
            let heading = headings.iter().find(|h| h.id == anchor)?;
            let around = headings.iter().filter(|h| h.section.contains(&heading.span.start));
            if !around.filter_map(|h| h.readers.as_deref()).all(&visible) {
                return None;
            }
            address = format!("#{prefix}{anchor}");
        }
        if let (Some(asset), Ok(mut assets)) = (asset, assets.lock()) {
            assets.push(asset);
        }
        Some(address)
    };
    let options = markdown::Options { shift, id_prefix: prefix, resolve: &resolve, visible: &visible };
    let mut html = String::with_capacity(text.len() * 2);
    markdown::render(text, &options, &mut html);
    Prose { html, assets: assets.into_inner().unwrap_or_default() }
}

/// The address of the page whose source stands at `written` below `content`, as seen from the page at `page`;
/// a page that only the public tree has, by its full address. `None` where this audience has no such page.
pub(super) fn to_page(ctx: &Ctx, page: &str, written: &str) -> Option<String> {
    let source = format!("content/{}", mark::bare(written));
    let own = crate::site::address(ctx.site, &source).map(|address| routes::relative(page, &address));
    own.or_else(|| {
        let public = crate::site::address(ctx.public, &source)?;
        Some(format!("{}{public}", ctx.base_url))
    })
}

/// The address for `destination`, written in the file at `from` and shown on `page`, and the file to
/// carry along if it is one. `None` where this audience has no such page.
fn address(ctx: &Ctx, from: &str, page: &str, destination: &str) -> Option<(String, Option<String>)> {
    match target_of(from, destination) {
        Target::Outside => Some((destination.to_owned(), None)),
        Target::Anchor(anchor) => Some((format!("#{anchor}"), None)),
        Target::Escapes => None,
        Target::File { path, anchor } => {
            let anchor = anchor.map(|a| format!("#{a}")).unwrap_or_default();
            if ctx.sources.assets.contains_key(&path) {
                let target = routes::asset(&path);
                return Some((ctx.shared(page, &target), Some(path)));
            }
            if let Some(own) = crate::site::address(ctx.site, &path) {
                let join = if own.contains('#') { String::new() } else { anchor };
                return Some((routes::relative(page, &own) + &join, None));
            }
            // A page that only the public tree has is linked by its full address.
            let public = crate::site::address(ctx.public, &path)?;
            Some((format!("{}{public}{anchor}", ctx.base_url), None))
        }
    }
}
