//! Page.

use super::{Ctx, Page};
use crate::model::plan::Plan;
use crate::site::{Case, Entry, routes};

pub(super) fn page(ctx: &Ctx, case: &Case, plan: &Entry<Plan>) -> Page {
    Page::new(ctx, routes::plan(&case.sag.slug, &plan.slug), "plan.html", &plan.data.titel, "", &[], &())
}
