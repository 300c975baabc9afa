//! Page.

use super::{Ctx, Page};
use crate::site::{Committee, routes};

pub(super) fn page(ctx: &Ctx, committee: &Committee) -> Page {
    Page::new(ctx, routes::committee(&committee.udvalg.slug), "udvalg.html", &committee.udvalg.data.navn, "", &[], &())
}
