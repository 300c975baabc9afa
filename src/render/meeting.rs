//! Page.

use super::{Ctx, Page};
use crate::site::{Committee, routes};

pub(super) fn page(ctx: &Ctx, committee: &Committee, at: usize) -> Page {
    let meeting = &committee.meetings[at];
    Page::new(ctx, routes::meeting(&committee.udvalg.slug, &meeting.møde.slug), "moede.html", "Møde", "", &[], &())
}

/// The newest meetings of all committees, as the front page lists them.
pub(super) fn newest(_ctx: &Ctx, _page: &str) -> Vec<super::lists::Line> {
    Vec::new()
}
