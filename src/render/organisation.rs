//! The site's own organisation as the one to ask.

use super::Ctx;
use super::plan::{Contact, call};
use crate::model::{Words, mark};

/// How to reach the site's organisation, where a document of `authority` names no person. `None` where the
/// document is of another authority, for nothing here tells how to reach that one.
pub(super) fn contact(ctx: &Ctx, authority: Option<&Words>) -> Option<Contact> {
    let own = &ctx.site.config.organisation;
    let name = mark::bare(&own.navn).into_owned();
    let is_own = authority.is_none_or(|a| {
        let written = mark::bare(a);
        // ”Bakkedal Kommune, Jobcenter” is a part of it.
        written.strip_prefix(&name).is_some_and(|rest| rest.is_empty() || rest.starts_with(','))
    });
    let known = own.telefon.is_some() || own.epost.is_some();
    (is_own && known).then(|| {
        let telefon = own.telefon.as_ref().map_or(String::new(), ToString::to_string);
        Contact {
            navn: own.navn.to_string(),
            ring: call(&telefon),
            telefon,
            epost: own.epost.as_ref().map_or(String::new(), |e| e.0.clone()),
            tid: own.åbningstid.as_ref().map_or(String::new(), ToString::to_string),
            ..Contact::default()
        }
    })
}
