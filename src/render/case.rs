//! Page.

use super::{Ctx, Page};
use crate::site::{Case, routes};

pub(super) fn page(ctx: &Ctx, case: &Case) -> Page {
    Page::new(ctx, routes::case(&case.sag.slug), "sag.html", &case.sag.data.titel, "", &[], &())
}
