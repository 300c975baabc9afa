//! Attachments as a page lists them.

use super::Ctx;
use crate::language::say;
use crate::model::List;
use crate::model::committee::Bilag;
use crate::model::mark;
use crate::site::{Entry, routes};
use serde::Serialize;

/// An attachment with its address, or why there is none.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Attachment {
    pub titel: String,
    /// Empty where there is nothing to fetch.
    pub href: String,
    /// `PDF, 340 kB`; empty for a page.
    pub om: String,
    pub ikke_vedlagt: String,
}

/// The attachments of `entry` as shown on `page`, and the files to carry along.
pub(super) fn attachments<T>(
    ctx: &Ctx,
    entry: &Entry<T>,
    bilag: &List<Bilag>,
    page: &str,
) -> (Vec<Attachment>, Vec<String>) {
    let mut assets = Vec::new();
    let shown = bilag
        .iter()
        .map(|b| {
            let titel = b.titel.to_string();
            let ikke_vedlagt = b.ikke_vedlagt.as_ref().map_or(String::new(), ToString::to_string);
            let (href, om) = match (&b.fil, &b.resultater) {
                (Some(name), _) => file(ctx, &entry.path, name, page, &mut assets).unwrap_or_default(),
                (None, Some(name)) => (results(ctx, name, page).unwrap_or_default(), String::new()),
                (None, None) => Default::default(),
            };
            Attachment { titel, href, om, ikke_vedlagt }
        })
        .collect();
    (shown, assets)
}

/// Address and kind (`PDF, 340 kB`) of the file `name` as seen from the document at `from`; it is added
/// to the files that `page` carries. `None` where there is no such file.
pub(super) fn file(
    ctx: &Ctx,
    from: &str,
    name: &str,
    page: &str,
    assets: &mut Vec<String>,
) -> Option<(String, String)> {
    let name = &*mark::bare(name);
    let source = crate::site::join(from, name)?;
    let asset = ctx.sources.assets.get(&source)?;
    let kind = name.rsplit_once('.').map_or_else(|| say!(ctx, "attachment_file"), |(_, e)| e.to_owned());
    let om = say!(ctx, "attachment_kind", kind = kind.to_uppercase(), size = ctx.language.size(asset.size));
    let href = ctx.shared(page, &routes::asset(&source));
    assets.push(source);
    Some((href, om))
}

/// The place of a framework's results on its page.
fn results(ctx: &Ctx, name: &str, page: &str) -> Option<String> {
    let name = mark::bare(name);
    let (framework, stem) = name.split_once('/')?;
    let source = format!("content/udbud/{framework}/{stem}.yaml");
    match crate::site::address(ctx.site, &source) {
        Some(own) => Some(routes::relative(page, &own)),
        None => crate::site::address(ctx.public, &source).map(|a| format!("{}{a}", ctx.base_url)),
    }
}
