//! Page.

use super::{Ctx, Page};
use crate::site::{Committee, routes};

pub(super) fn page(ctx: &Ctx, committee: &Committee, meeting: usize, at: usize) -> Page {
    let meeting = &committee.meetings[meeting];
    let item = &meeting.items[at];
    Page::new(ctx, routes::item(&committee.udvalg.slug, &meeting.møde.slug, item.number), "punkt.html", &item.punkt.data.titel, "", &[], &())
}
