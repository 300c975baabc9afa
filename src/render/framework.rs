//! Page.

use super::{Ctx, Page};
use crate::site::{Framework, routes};

pub(super) fn page(ctx: &Ctx, framework: &Framework) -> Page {
    Page::new(ctx, routes::framework(&framework.ramme.slug), "ramme.html", &framework.ramme.data.titel, "", &[], &())
}
