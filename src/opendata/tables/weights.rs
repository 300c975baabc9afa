//! Weights: one row for each criterion on each lot.

use super::Kind::{Address, Number, Text};
use super::{Cell, Column, Filled, column};
use crate::opendata::Making;
use crate::opendata::ocds::{criteria, lots, newest};
use crate::site::routes;

pub(super) const COLUMNS: &[Column] = &[
    column("side", Address, "Siden om udbuddet."),
    column("udbud", Text, "Udbuddets titel."),
    column("sagsnr", Text, "Sagsnummer."),
    column("delomraade", Text, "Delområdets navn i OCDS; 1, hvor udbuddet ikke er delt."),
    column("delomraade_titel", Text, "Delområdets titel."),
    column("kriterium", Text, "Kriteriets navn i udbuddet, eller pris."),
    column("type", Text, "quality for kvalitet, price for pris, som i OCDS."),
    column("tekst", Text, "Kriteriet med udbuddets ord."),
    column(
        "vaegt_i_kvalitet",
        Number,
        "Vægt inden for kvaliteten, i procent; tom for prisen og hvor den ikke er oplyst.",
    ),
    column("vaegt_i_alt", Number, "Vægt i hele vurderingen, i procent; tom, hvor den ikke kan regnes ud."),
];

pub(super) fn rows(making: &Making) -> Filled {
    let mut filled = Filled { rows: Vec::new(), newest: None };
    for framework in &making.site.frameworks {
        let ramme = &framework.ramme.data;
        let page = making.address(&routes::framework(&framework.ramme.slug));
        for lot in lots(ramme) {
            for criterion in criteria(ramme, &lot) {
                filled.newest = filled.newest.max(newest(making, framework));
                filled.rows.push(vec![
                    Cell::text(&page),
                    Cell::text(&ramme.titel),
                    Cell::known(ramme.sagsnr.as_ref()),
                    Cell::text(&lot.id),
                    Cell::text(&lot.title),
                    Cell::text(&criterion.id),
                    Cell::text(criterion.kind),
                    Cell::text(&criterion.text),
                    criterion.in_quality.map_or(Cell::Empty, |p| Cell::Number(p.0)),
                    criterion.in_whole.map_or(Cell::Empty, |p| Cell::Number(p.0)),
                ]);
            }
        }
    }
    filled
}
