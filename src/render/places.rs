//! Where committees, meetings, items, frameworks and case numbers are, for this audience.

use super::Ctx;
use crate::model::mark;
use crate::site::{Committee, Item, Meeting, Site, routes};

/// An item in its place.
#[derive(Clone, Copy, Debug)]
pub(super) struct ItemRef<'a> {
    pub committee: &'a Committee,
    pub meeting: &'a Meeting,
    pub item: &'a Item,
}

impl ItemRef<'_> {
    /// The path of its page below the tree's root.
    pub(super) fn path(&self) -> String {
        routes::item(&self.committee.udvalg.slug, &self.meeting.møde.slug, self.item.number)
    }

    /// Whether it is the very same item.
    pub(super) fn is(&self, other: &ItemRef) -> bool {
        self.item.punkt.file == other.item.punkt.file
    }
}

/// The address on `page` of what `find` finds: in this tree, else by full address in the public one.
pub(super) fn href(ctx: &Ctx, page: &str, find: impl Fn(&Site) -> Option<String>) -> Option<String> {
    match find(ctx.site) {
        Some(own) => Some(routes::relative(page, &own)),
        None => find(ctx.public).map(|address| format!("{}{address}", ctx.base_url)),
    }
}

/// The address of a committee, by its name in addresses.
pub(super) fn committee(ctx: &Ctx, page: &str, slug: &str) -> Option<String> {
    href(ctx, page, |site| site.committee(slug).map(|c| routes::committee(&c.udvalg.slug)))
}

/// The committee that minutes of `of` call `name`. Authorities have committees of the same name, so
/// one of another authority is never meant.
pub(super) fn called<'a>(ctx: &Ctx<'a>, of: &Committee, name: &str) -> Option<&'a Committee> {
    let same = |c: &&Committee| same_authority(c, of) && c.is_called(name);
    ctx.site.committees().find(same).or_else(|| ctx.public.committees().find(same))
}

/// The address of a framework, and its title.
pub(super) fn framework(ctx: &Ctx, page: &str, slug: &str) -> Option<(String, String)> {
    let address = href(ctx, page, |site| site.framework(slug).map(|f| routes::framework(&f.ramme.slug)))?;
    let found = ctx.site.framework(slug).or_else(|| ctx.public.framework(slug))?;
    Some((found.ramme.data.titel.to_string(), address))
}

/// Whether two committees are of the same authority.
pub(super) fn same_authority(a: &Committee, b: &Committee) -> bool {
    let name = |c: &Committee| c.udvalg.data.myndighed.as_deref().map(|m| mark::bare(m).into_owned());
    name(a) == name(b)
}

/// Whether two texts are the same, whichever of them a translation gave.
pub(super) fn same(a: &str, b: &str) -> bool {
    mark::bare(a) == mark::bare(b)
}
