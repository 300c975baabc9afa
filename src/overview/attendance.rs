//! Who was there.

use super::Year;
use crate::model::committee::{Fravær, Fraværsgrund, Medlem};
use crate::model::{List, Words, mark};
use crate::site::{Committee, Item, Meeting};

/// What is recorded of who was there in a year.
#[derive(Clone, Debug, Default)]
pub struct Attendance<'a> {
    /// The committee's members, in its own order.
    pub members: Vec<Member<'a>>,
    /// Others who are named, in the order in which they are first named.
    pub guests: Vec<Guest<'a>>,
}

/// A member's year. The meetings present, with apologies and not recorded make up all meetings of the year.
#[derive(Clone, Debug)]
pub struct Member<'a> {
    /// The name of the member in the committee's file.
    pub key: &'a str,
    pub member: &'a Medlem,
    pub present: Vec<&'a Meeting>,
    pub apologies: Vec<&'a Meeting>,
    /// Meetings whose minutes name the member nowhere, or in both lists.
    pub unknown: Vec<&'a Meeting>,
    /// Items in which the member took no part.
    pub away: Vec<Away<'a>>,
}

/// Someone who is no member by the committee's list, or a text such as ”Alle”.
#[derive(Clone, Debug)]
pub struct Guest<'a> {
    pub name: &'a str,
    pub present: Vec<&'a Meeting>,
    pub apologies: Vec<&'a Meeting>,
    pub away: Vec<Away<'a>>,
}

/// An item in which someone took no part.
#[derive(Clone, Copy, Debug)]
pub struct Away<'a> {
    pub meeting: &'a Meeting,
    pub item: &'a Item,
    /// `None` where the minutes give no reason.
    pub reason: Option<Fraværsgrund>,
}

/// Who was there in the meetings of `year`, as their minutes have it.
#[must_use]
pub fn attendance<'a>(committee: &'a Committee, year: &Year<'a>) -> Attendance<'a> {
    let table = || committee.udvalg.data.medlemmer.0.iter();
    let members = table().map(|(key, member)| {
        let is = |written: &str| same(key, written) || same(&member.navn, written);
        let mut own = Member {
            key,
            member,
            present: Vec::new(),
            apologies: Vec::new(),
            unknown: Vec::new(),
            away: absences(year, is),
        };
        for meeting in year.meetings.iter().copied() {
            let data = &meeting.møde.data;
            let named = |list: &List<Words>| list.iter().any(|w| is(w));
            match (named(&data.til_stede), named(&data.afbud)) {
                (true, false) => own.present.push(meeting),
                (false, true) => own.apologies.push(meeting),
                (false, false) | (true, true) => own.unknown.push(meeting),
            }
        }
        own
    });
    let is_member = |written: &str| table().any(|(key, m)| same(key, written) || same(&m.navn, written));
    Attendance { members: members.collect(), guests: guests(year, is_member) }
}

fn guests<'a>(year: &Year<'a>, is_member: impl Fn(&str) -> bool) -> Vec<Guest<'a>> {
    let mut guests: Vec<Guest<'a>> = Vec::new();
    let mut names: Vec<&'a str> = Vec::new();
    for meeting in year.meetings.iter().copied() {
        let data = &meeting.møde.data;
        let written = data.til_stede.iter().chain(&data.afbud).map(Words::as_str);
        let away =
            meeting.items.iter().flat_map(|i| i.punkt.data.deltog_ikke.iter()).map(|a| a.navn.as_str());
        for name in written.chain(away).filter(|name| !is_member(name)) {
            if !names.iter().any(|known| same(known, name)) {
                names.push(name);
            }
        }
    }
    for name in names {
        let is = |written: &str| same(name, written);
        let on = |list: fn(&'a Meeting) -> &'a List<Words>| {
            year.meetings.iter().copied().filter(|m| list(m).iter().any(|w| is(w))).collect()
        };
        guests.push(Guest {
            name,
            present: on(|m| &m.møde.data.til_stede),
            apologies: on(|m| &m.møde.data.afbud),
            away: absences(year, is),
        });
    }
    guests
}

/// The items in which the one whom `is` knows took no part.
fn absences<'a>(year: &Year<'a>, is: impl Fn(&str) -> bool) -> Vec<Away<'a>> {
    let mut away = Vec::new();
    for meeting in year.meetings.iter().copied() {
        for item in &meeting.items {
            let own = |a: &&Fravær| is(&a.navn);
            let found = item.punkt.data.deltog_ikke.iter().find(own);
            away.extend(found.map(|a| Away {
                meeting,
                item,
                reason: a.grund.filter(|g| *g != Fraværsgrund::IkkeOplyst),
            }));
        }
    }
    away
}

/// Whether two texts name the same, whichever of them a translation gave.
fn same(a: &str, b: &str) -> bool {
    mark::bare(a) == mark::bare(b)
}
