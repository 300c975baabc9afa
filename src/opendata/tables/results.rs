//! Results: one row for each figure, as printed, and with what is right where the source is wrong.

use super::Kind::{Address, Day, Number, Text, YesNo};
use super::{Cell, Column, Filled, column};
use crate::model::framework::{Kolonne, Kolonneart, Resultater, Række, Tabel};
use crate::opendata::Making;
use crate::opendata::ocds::newest;
use crate::site::routes;

pub(super) const COLUMNS: &[Column] = &[
    column("side", Address, "Opgørelsens sted på siden om udbuddet."),
    column("udbud", Text, "Udbuddets titel."),
    column("opgoerelse", Text, "Opgørelsens titel."),
    column("dato", Day, "Opgørelsens dato; tom, hvor den ikke er oplyst."),
    column("om_forgaenger", YesNo, "Om tallene gælder den aftale, udbuddet afløste."),
    column("tabel", Text, "Tabellens titel."),
    column("periode", Text, "Perioden med kildens ord."),
    column("raekke", Text, "Rækkens navn, som det er trykt."),
    column("i_alt", YesNo, "Om rækken er den trykte sum."),
    column("kolonne", Text, "Kolonnens overskrift."),
    column("art", Text, "antal, eller andel i procent."),
    column("vaerdi", Number, "Tallet, som det er trykt; tomt, hvor kilden intet har."),
    column("rettet_vaerdi", Number, "Det rigtige tal, hvor kilden tager fejl; ellers tom."),
    column("kilde", Text, "Hvor tallene kommer fra."),
];

pub(super) fn rows(making: &Making) -> Filled {
    let mut filled = Filled { rows: Vec::new(), newest: None };
    for framework in &making.site.frameworks {
        let page = making.address(&routes::framework(&framework.ramme.slug));
        for results in &framework.results {
            filled.newest = filled.newest.max(newest(making, framework));
            let page = format!("{page}#{}", results.slug);
            for table in &results.data.tabeller {
                let place =
                    Place { page: &page, title: &framework.ramme.data.titel, results: &results.data, table };
                let rows = table.rækker.iter().map(|row| (row, false));
                for (row, total) in rows.chain(table.i_alt.iter().map(|row| (row, true))) {
                    filled.rows.extend(place.rows(row, total));
                }
            }
        }
    }
    filled
}

struct Place<'a> {
    page: &'a str,
    title: &'a str,
    results: &'a Resultater,
    table: &'a Tabel,
}

impl Place<'_> {
    fn rows(&self, row: &Række, total: bool) -> Vec<Vec<Cell>> {
        let columns = self.table.kolonner.iter().zip(row.værdier.iter());
        let made = columns.map(|(column, value)| {
            let mut cells = self.before(row, total, column);
            cells.push(value.map_or(Cell::Empty, |n| Cell::Number(n.0)));
            let mut errors = self.table.kildefejl.iter();
            let right = errors.find(|e| *e.række == *row.navn && e.kolonne == column.id);
            cells.push(right.map_or(Cell::Empty, |e| Cell::Number(e.rigtigt.0)));
            cells.push(Cell::known(self.table.kilde.as_ref()));
            cells
        });
        made.collect()
    }

    fn before(&self, row: &Række, total: bool, column: &Kolonne) -> Vec<Cell> {
        vec![
            Cell::text(self.page),
            Cell::text(self.title),
            Cell::text(&self.results.titel),
            Cell::known(self.results.dato),
            Cell::yes_no(self.results.om_forgænger.0),
            Cell::text(&self.table.titel),
            Cell::known(self.table.periode.as_ref().map(|p| &p.written)),
            Cell::text(&row.navn),
            Cell::yes_no(total),
            Cell::text(&column.titel),
            Cell::text(match column.art {
                Kolonneart::Antal => "antal",
                Kolonneart::Andel => "andel",
            }),
        ]
    }
}
