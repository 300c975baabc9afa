//! What was changed in a meeting's document after publication: items added, and corrections with day and reason.

use super::Link;
use crate::language::{Language, When, say};
use crate::model::committee::{Punkt, Rettelse};
use crate::model::{Date, List};
use crate::site::Meeting;
use serde::Serialize;
use std::cmp::Reverse;

/// A correction, as its page shows it.
#[derive(Serialize)]
pub(super) struct Correction {
    #[serde(skip)]
    day: Date,
    dato: When,
    hvad: String,
    hvorfor: String,
    /// The item it is about, on the meeting's page.
    punkt: Option<Link>,
}

/// Corrections, newest first.
pub(super) fn corrections(l: &Language, list: &List<Rettelse>) -> Vec<Correction> {
    sorted(list.iter().map(|one| shown(l, one, None)).collect())
}

/// All corrections of a meeting and its items, newest first; `link` says how an item is linked.
pub(super) fn of_meeting(
    l: &Language,
    meeting: &Meeting,
    link: impl Fn(&crate::site::Item) -> Link,
) -> Vec<Correction> {
    let own = meeting.møde.data.rettelser.iter().map(|one| shown(l, one, None));
    let of_items = meeting.items.iter().flat_map(|item| {
        let link = &link;
        item.punkt.data.rettelser.iter().map(move |one| shown(l, one, Some(link(item))))
    });
    sorted(own.chain(of_items).collect())
}

fn shown(l: &Language, one: &Rettelse, punkt: Option<Link>) -> Correction {
    let why = one.hvorfor.as_ref();
    Correction {
        day: one.dato,
        dato: When::day(l, one.dato),
        hvad: one.hvad.to_string(),
        hvorfor: why.map_or(String::new(), |why| say!(l, "meeting_correction_why", why = why)),
        punkt,
    }
}

fn sorted(mut all: Vec<Correction>) -> Vec<Correction> {
    // Stable, so those of one day stay as they are written.
    all.sort_by_key(|one| Reverse(one.day));
    all
}

/// The day of the newest of these.
pub(super) fn newest(l: &Language, all: &[Correction]) -> Option<When> {
    all.first().map(|one| When::day(l, one.day))
}

/// The days on which items were added to the published agenda, oldest first.
pub(super) fn added(meeting: &Meeting) -> Vec<Date> {
    let mut days: Vec<Date> = meeting.items.iter().filter_map(|i| i.punkt.data.tilføjet).collect();
    days.sort_unstable();
    days.dedup();
    days
}

/// The day something of the meeting's document was last published or changed, where any is known.
pub(super) fn changed(meeting: &Meeting) -> Option<Date> {
    let data = &meeting.møde.data;
    let days = [data.referat_godkendt, data.referat_offentliggjort, data.dagsorden_offentliggjort];
    let own = data.rettelser.iter().map(|r| r.dato);
    let items = meeting.items.iter().filter_map(|i| changed_item(&i.punkt.data));
    days.into_iter().flatten().chain(own).chain(items).max()
}

/// The day an item was added or last corrected after publication.
pub(super) fn changed_item(punkt: &Punkt) -> Option<Date> {
    punkt.rettelser.iter().map(|r| r.dato).chain(punkt.tilføjet).max()
}
