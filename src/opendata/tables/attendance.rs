//! Attendance: one row for each member of a committee and each year.

use super::Kind::{Text, Whole};
use super::{Cell, Column, Filled, column};
use crate::model::committee::Fraværsgrund;
use crate::opendata::Making;
use crate::overview::{Away, attendance, years};
use crate::site::routes;

pub(super) const COLUMNS: &[Column] = &[
    column("side", super::Kind::Address, "Siden med udvalgets år."),
    column("myndighed", Text, "Kommunen eller myndigheden."),
    column("udvalg", Text, "Udvalgets navn."),
    column("aar", Whole, "Året; tomt for møder, hvis år ikke er oplyst."),
    column("medlem", Text, "Medlemmets navn, som det står på udvalgets liste."),
    column("parti", Text, "Medlemmets partibogstav; tomt, hvor det ikke er oplyst."),
    column("moeder", Whole, "Møder i året, der har et referat."),
    column("til_stede", Whole, "Møder, hvor referatet nævner medlemmet som til stede."),
    column("afbud", Whole, "Møder, hvor referatet nævner, at medlemmet havde meldt afbud."),
    column("ikke_oplyst", Whole, "Møder, hvor referatet ikke siger, om medlemmet var der."),
    column("inhabil", Whole, "Punkter, medlemmet ikke deltog i på grund af inhabilitet."),
    column("fravaerende", Whole, "Punkter, medlemmet ikke deltog i på grund af fravær."),
    column("deltog_ikke_uden_grund", Whole, "Punkter, medlemmet ikke deltog i, uden at grunden er oplyst."),
];

pub(super) fn rows(making: &Making) -> Filled {
    let mut filled = Filled { rows: Vec::new(), newest: None };
    for committee in making.site.committees() {
        let udvalg = &committee.udvalg.data;
        for year in years(committee) {
            let page = making.address(&routes::year(&committee.udvalg.slug, year.year));
            for own in attendance(committee, &year).members {
                filled.newest =
                    year.meetings.iter().map(|m| making.newest_of(m)).chain([filled.newest]).max().flatten();
                filled.rows.push(vec![
                    Cell::text(&page),
                    Cell::known(udvalg.myndighed.as_ref()),
                    Cell::text(&udvalg.navn),
                    Cell::whole(year.year.and_then(|y| u32::try_from(y).ok())),
                    Cell::text(&own.member.navn),
                    Cell::known(own.member.parti.as_ref()),
                    Cell::count(year.meetings.len()),
                    Cell::count(own.present.len()),
                    Cell::count(own.apologies.len()),
                    Cell::count(own.unknown.len()),
                    because(&own.away, Some(Fraværsgrund::Inhabil)),
                    because(&own.away, Some(Fraværsgrund::Fraværende)),
                    because(&own.away, None),
                ]);
            }
        }
    }
    filled
}

fn because(away: &[Away], reason: Option<Fraværsgrund>) -> Cell {
    Cell::count(away.iter().filter(|a| a.reason == reason).count())
}
