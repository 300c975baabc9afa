//! Parties: one row for each party in a committee and each year with votes.

use super::Kind::{Address, Text, Whole};
use super::{Cell, Column, Filled, column};
use crate::opendata::Making;
use crate::overview::{ballots, parties, years};
use crate::site::routes;

pub(super) const COLUMNS: &[Column] = &[
    column("side", Address, "Siden med udvalgets år."),
    column("myndighed", Text, "Kommunen eller myndigheden."),
    column("udvalg", Text, "Udvalgets navn."),
    column("aar", Whole, "Året; tomt for møder, hvis år ikke er oplyst."),
    column("parti", Text, "Partibogstav."),
    column("afstemninger", Whole, "Alle afstemninger i året."),
    column("for", Whole, "Afstemninger, hvor partiet alene er nævnt blandt dem, der stemte for."),
    column("imod", Whole, "Afstemninger, hvor partiet alene er nævnt blandt dem, der stemte imod."),
    column("undlod", Whole, "Afstemninger, hvor partiet alene er nævnt blandt dem, der undlod at stemme."),
    column("delt", Whole, "Afstemninger, hvor partiet er nævnt på flere sider."),
    column("ikke_oplyst", Whole, "Afstemninger, hvor partiet ikke er nævnt."),
];

pub(super) fn rows(making: &Making) -> Filled {
    let mut filled = Filled { rows: Vec::new(), newest: None };
    for committee in making.site.committees() {
        let udvalg = &committee.udvalg.data;
        for year in years(committee) {
            let all = ballots(&year);
            let page = making.address(&routes::year(&committee.udvalg.slug, year.year));
            for party in parties(committee, &all) {
                filled.newest =
                    all.iter().map(|b| making.newest_of(b.meeting)).chain([filled.newest]).max().flatten();
                filled.rows.push(vec![
                    Cell::text(&page),
                    Cell::known(udvalg.myndighed.as_ref()),
                    Cell::text(&udvalg.navn),
                    Cell::whole(year.year.and_then(|y| u32::try_from(y).ok())),
                    Cell::text(party.letter),
                    Cell::count(all.len()),
                    Cell::count(party.r#for),
                    Cell::count(party.against),
                    Cell::count(party.abstained),
                    Cell::count(party.split),
                    Cell::count(party.unknown),
                ]);
            }
        }
    }
    filled
}
