//! For whom a part of a plan is: what readers are told of who else sees it, and whose it is where it speaks to
//! another than the one who reads.

use crate::language::{capital, say};
use crate::model::{Kind, Readers};
use crate::render::Ctx;
use crate::site::{Case, Eye, is_staff};

/// `Kun du og Lise B. kan se det her.`, for a part that names its readers; empty in the public tree, and where
/// the part is for everyone.
pub(in crate::render) fn only_for(ctx: &Ctx, case: &Case, readers: Option<&Readers>) -> String {
    let Some(readers) = readers.filter(|r| is_private(ctx, r)) else { return String::new() };
    let slug = Some(case.sag.slug.as_str());
    let others = readers.0.iter().filter(|name| !ctx.eye.is(slug, name));
    let others = others.filter_map(|name| {
        let own = case.sag.data.modtagere.get(name);
        own.or_else(|| ctx.site.config.modtagere.get(name)).map(|reader| reader.navn.to_string())
    });
    let who: Vec<String> = std::iter::once(say!(ctx, "plan_you")).chain(others).collect();
    say!(ctx, "plan_only_for", who = ctx.language.list(&who))
}

/// The one whom a part of a case about several people is for alone, where somebody else reads it.
pub(in crate::render) fn another(ctx: &Ctx, case: &Case, readers: Option<&Readers>) -> Option<String> {
    let readers = readers.filter(|r| is_private(ctx, r))?;
    let citizens = || case.sag.data.modtagere.0.iter().filter(|(name, reader)| !is_staff(name, reader));
    let mut named = citizens().filter(|(name, _)| readers.0.contains(name));
    let ((name, reader), None) = (named.next()?, named.next()) else { return None };
    let own = ctx.eye.is(Some(case.sag.slug.as_str()), name);
    (!own && citizens().count() > 1).then(|| reader.navn.to_string())
}

/// The heading of a part, with the name of the one it speaks to where somebody else reads it.
pub(in crate::render) fn titled(ctx: &Ctx, case: &Case, readers: Option<&Readers>, title: String) -> String {
    match another(ctx, case, readers) {
        Some(who) => say!(ctx, "plan_to", who = who, what = capital(&title)),
        None => title,
    }
}

/// Whether a part of this kind of plan speaks to a family, and not to one of it.
pub(in crate::render) fn is_familys(kind: Kind, readers: Option<&Readers>, case: &Case) -> bool {
    let citizens = case.sag.data.modtagere.0.iter().filter(|(name, reader)| !is_staff(name, reader));
    let few = readers.is_some_and(|r| citizens.filter(|(name, _)| r.0.contains(name)).count() == 1);
    kind == Kind::Familieplan && !few
}

/// Whether this is a reader's tree and the part is for some readers only.
fn is_private(ctx: &Ctx, readers: &Readers) -> bool {
    *ctx.eye != Eye::Public && !readers.0.iter().any(|name| Eye::Public.is(None, name))
}
