//! Decisions: one row for an item, and one for each of its points that was answered by itself.

use super::Kind::{Address, Day, Text, Whole};
use super::{Cell, Column, Filled, column};
use crate::model::committee::{Beslutning, Punkt};
use crate::opendata::Making;
use crate::site::{Committee, Item, Meeting, routes};

pub(super) const COLUMNS: &[Column] = &[
    column("id", Address, "Beslutningens navn: punktets adresse, og for et at-punkt dets nummer efter #."),
    column("side", Address, "Siden, hvor punktet kan læses."),
    column("myndighed", Text, "Kommunen eller myndigheden."),
    column("udvalg", Text, "Udvalgets navn."),
    column("dato", Day, "Mødets dato; tom, hvor kilden ingen har."),
    column("tidspunkt", Text, "Omtrentlig tid med kildens ord, hvor datoen mangler."),
    column("punkt", Whole, "Punktets nummer på dagsordenen."),
    column("titel", Text, "Punktets titel."),
    column("sagsnr", Text, "Sagsnummer."),
    column("at_punkt", Whole, "At-punktets nummer; tomt, hvor rækken gælder hele punktet."),
    column(
        "udfald",
        Text,
        "Udfaldet: godkendt, tiltrådt, anbefalet, taget-til-efterretning, taget-til-orientering, forkastet, udsat, sendt-tilbage, drøftet, besluttet eller intet. Tomt, hvor referatet intet siger.",
    ),
    column("beslutning", Text, "Beslutningen med referatets egne ord."),
    column("beslutter", Text, "Hvem der har kompetencen til at beslutte."),
];

pub(super) fn rows(making: &Making) -> Filled {
    let mut filled = Filled { rows: Vec::new(), newest: None };
    for (committee, meeting, item) in decided(making) {
        let punkt = &item.punkt.data;
        let Some(decision) = &punkt.beslutning else { continue };
        filled.newest = filled.newest.max(making.newest_of(meeting));
        let place = Place { making, committee, meeting, item };
        filled.rows.push(place.row(punkt, decision, None));
        filled.rows.extend((0..decision.punkter.len()).map(|at| place.row(punkt, decision, Some(at))));
    }
    filled
}

/// The items of minutes, which alone say what was decided.
pub(super) fn decided<'a>(
    making: &Making<'a>,
) -> impl Iterator<Item = (&'a Committee, &'a Meeting, &'a Item)> {
    making.site.committees().flat_map(|committee| {
        let minutes = committee.meetings.iter().filter(|m| m.møde.data.tilstand.is_minutes());
        minutes.flat_map(move |meeting| meeting.items.iter().map(move |item| (committee, meeting, item)))
    })
}

struct Place<'a> {
    making: &'a Making<'a>,
    committee: &'a Committee,
    meeting: &'a Meeting,
    item: &'a Item,
}

impl Place<'_> {
    /// The decision as a whole, or on the point that stands at `point` among those answered.
    fn row(&self, punkt: &Punkt, decision: &Beslutning, point: Option<usize>) -> Vec<Cell> {
        let Self { making, committee, meeting, item } = self;
        let (udvalg, møde) = (&committee.udvalg.data, &meeting.møde.data);
        let page = making.address(&routes::item(&committee.udvalg.slug, &meeting.møde.slug, item.number));
        let point = point.and_then(|at| decision.punkter.get(at));
        let id = point.map_or_else(|| page.clone(), |p| format!("{page}#at-{}", p.punkt));
        let (outcome, words) = match point {
            Some(point) => (Some(point.udfald), point.tekst.as_ref()),
            None => (decision.udfald, Some(&decision.tekst)),
        };
        vec![
            Cell::text(&id),
            Cell::text(&page),
            Cell::known(udvalg.myndighed.as_ref()),
            Cell::text(&udvalg.navn),
            Cell::known(møde.dato),
            Cell::known(møde.dato_omtrent.as_ref().filter(|_| møde.dato.is_none()).map(|d| &d.written)),
            Cell::whole(Some(item.number)),
            Cell::text(&punkt.titel),
            Cell::known(punkt.sagsnr.as_ref()),
            Cell::whole(point.map(|p| p.punkt.0)),
            Cell::known(outcome.map(crate::model::committee::Udfald::key)),
            Cell::known(words),
            Cell::known(punkt.beslutningskompetence.as_ref()),
        ]
    }
}
