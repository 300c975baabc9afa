//! Results: tables as they are printed, with what is wrong in them said under the table.

use super::Fact;
use super::bars::{Bars, Figure, bars};
use super::dates::heading;
use super::sums::{difference, row_sum, shown};
use crate::language::{Language, capital, say, small};
use crate::model::Percent;
use crate::model::framework::{Kildefejl, Kolonneart, Resultater, Række, Tabel};
use crate::site::Entry;
use rust_decimal::Decimal;
use serde::Serialize;

/// One set of results.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Report {
    /// The file's stem: other pages link to it.
    pub id: String,
    pub titel: String,
    pub resume: String,
    /// Which agreement the figures are about.
    pub om: String,
    pub fakta: Vec<Fact>,
    pub tabeller: Vec<Table>,
}

/// A table with everything that belongs to it.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Table {
    pub id: String,
    pub titel: String,
    /// The table's own caption.
    pub tekst: String,
    pub maaling: String,
    pub hoved: String,
    pub kolonner: Vec<String>,
    pub linjer: Vec<Row>,
    pub i_alt: Option<Row>,
    pub noter: Vec<Note>,
    pub soejler: Vec<Bars>,
    pub tidligere: Earlier,
    pub fakta: Vec<Fact>,
}

/// A row.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Row {
    pub navn: String,
    pub celler: Vec<Cell>,
}

/// A cell, and the notes that belong to it.
#[derive(Clone, Debug, Default, Serialize)]
pub(super) struct Cell {
    pub tekst: String,
    /// Their numbers within the table.
    pub noter: Vec<usize>,
}

/// A note under the table.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Note {
    pub nr: usize,
    /// Which cell it is about, in words.
    pub sted: String,
    /// Whether that cell is in the table.
    pub i_tabellen: bool,
    pub tekst: String,
}

/// Overall figures of earlier reports: a sentence for one, a table for more.
#[derive(Clone, Debug, Default, Serialize)]
pub(super) struct Earlier {
    pub tekst: String,
    pub linjer: Vec<Row>,
    pub soejler: Option<Bars>,
}

/// The results in `entry`.
pub(super) fn report(l: &Language, entry: &Entry<Resultater>) -> Report {
    let results = &entry.data;
    let mut fakta = Vec::new();
    fakta.extend(results.dato.map(|d| Fact::new(say!(l, "result_date"), capital(&l.weekday(d)))));
    fakta.extend(Fact::maybe(say!(l, "result_document_number"), results.dokumentnr.as_ref()));
    fakta.extend(Fact::maybe(say!(l, "result_sender"), results.afsender.as_ref()));
    Report {
        id: entry.slug.clone(),
        titel: results.titel.to_string(),
        resume: results.resumé.as_ref().map_or(String::new(), ToString::to_string),
        om: if results.om_forgænger.0 {
            say!(l, "result_of_predecessor")
        } else {
            say!(l, "result_of_this")
        },
        fakta,
        tabeller: results.tabeller.iter().map(|t| table(l, t, &entry.slug)).collect(),
    }
}

/// The rows with the total last.
fn rows(table: &Tabel) -> impl Iterator<Item = &Række> {
    table.rækker.iter().chain(&table.i_alt)
}

fn table(l: &Language, table: &Tabel, stem: &str) -> Table {
    let mut noter = Vec::new();
    let linjer = table.rækker.iter().map(|r| row(l, table, r, false, &mut noter)).collect();
    let i_alt = table.i_alt.as_ref().map(|r| row(l, table, r, true, &mut noter));
    for error in &table.kildefejl {
        let placed = rows(table).any(|r| *r.navn == *error.række)
            && table.kolonner.iter().any(|k| k.id == error.kolonne);
        if !placed {
            let tekst = error_words(l, error);
            let place = say!(l, "result_place", row = &error.række, column = &*error.kolonne);
            noter.push(Note { nr: noter.len() + 1, sted: place, i_tabellen: false, tekst });
        }
    }
    let period = table.periode.as_ref().map(|p| l.loose(p, None));
    let by = table.rækkenavn.to_lowercase();
    let unknown = || say!(l, "fact_unknown");
    let mut fakta = vec![
        Fact::new(say!(l, "fact_period"), period.as_ref().map_or_else(unknown, |p| capital(p))),
        Fact::new(say!(l, "fact_source"), table.kilde.as_ref().map_or_else(unknown, ToString::to_string)),
    ];
    fakta.extend(
        table.data_til.as_ref().map(|d| Fact::new(say!(l, "result_data_until"), heading(l, d, None).ord)),
    );
    fakta.extend(Fact::maybe(say!(l, "result_reservation"), table.note.as_ref()));
    Table {
        id: format!("{stem}_{}", &*table.id),
        titel: table.titel.to_string(),
        tekst: match period {
            Some(period) => say!(l, "result_by", rows = by, period = period),
            None => say!(l, "result_by_unknown", rows = by),
        },
        maaling: table.måling.as_ref().map_or(String::new(), ToString::to_string),
        hoved: table.rækkenavn.to_string(),
        kolonner: table.kolonner.iter().map(|k| k.titel.to_string()).collect(),
        linjer,
        i_alt,
        noter,
        soejler: charts(l, table),
        tidligere: earlier(l, table),
        fakta,
    }
}

fn error_words(l: &Language, error: &Kildefejl) -> String {
    let (printed, right) = (l.number(error.trykt.0), l.number(error.rigtigt.0));
    say!(l, "result_error", printed = printed, right = right, why = &error.forklaring)
}

/// A row as printed, and the notes its cells need.
fn row(l: &Language, table: &Tabel, row: &Række, total: bool, notes: &mut Vec<Note>) -> Row {
    let cells = table.kolonner.iter().enumerate().map(|(at, column)| {
        let printed = row.værdier.get(at).copied().flatten().map(|n| n.0);
        let mut said: Vec<String> = Vec::new();
        let errors = table.kildefejl.iter().filter(|e| *e.række == *row.navn && e.kolonne == column.id);
        said.extend(errors.map(|e| error_words(l, e)));
        match column.art {
            Kolonneart::Andel => said.extend(difference(l, table, row, at)),
            Kolonneart::Antal if total => said.extend(row_sum(l, table, row, at)),
            Kolonneart::Antal => {}
        }
        let numbers = said.into_iter().map(|tekst| {
            let nr = notes.len() + 1;
            let sted = say!(l, "result_place", row = &row.navn, column = small(&column.titel));
            notes.push(Note { nr, sted, i_tabellen: true, tekst });
            nr
        });
        Cell { noter: numbers.collect(), tekst: figure(l, column.art, printed) }
    });
    Row { celler: cells.collect(), navn: row.navn.to_string() }
}

fn figure(l: &Language, kind: Kolonneart, value: Option<Decimal>) -> String {
    match (kind, value) {
        (_, None) => say!(l, "figure_unknown"),
        (Kolonneart::Antal, Some(n)) => l.number(n),
        (Kolonneart::Andel, Some(n)) => l.percent(Percent(n)),
    }
}

/// One chart for each column of rates.
fn charts(l: &Language, table: &Tabel) -> Vec<Bars> {
    let columns = table.kolonner.iter().enumerate().filter(|(_, k)| k.art == Kolonneart::Andel);
    columns
        .filter_map(|(at, column)| {
            let figures = rows(table).map(|r| {
                let value = shown(table, r, at);
                let printed = r.værdier.get(at).copied().flatten().map(|n| n.0);
                let words = figure(l, Kolonneart::Andel, value);
                let words = if value == printed { words } else { say!(l, "result_corrected", value = words) };
                Figure { name: r.navn.to_string(), value, words }
            });
            // A heading "Andel" says nothing alone.
            let title = if column.titel.contains(' ') {
                column.titel.to_string()
            } else {
                say!(l, "chart_figure", name = &column.titel, value = &table.titel)
            };
            bars(l, &title, figures.collect())
        })
        .collect()
}

/// Earlier overall figures beside this report's own.
fn earlier(l: &Language, table: &Tabel) -> Earlier {
    let rates: Vec<usize> = table
        .kolonner
        .iter()
        .enumerate()
        .filter(|(_, k)| k.art == Kolonneart::Andel)
        .map(|(at, _)| at)
        .collect();
    // With several rates nothing says which one the earlier figures are of.
    let own = match rates[..] {
        [only] => table.i_alt.as_ref().and_then(|total| shown(table, total, only)).map(Percent),
        _ => None,
    };
    let own = table.periode.as_ref().zip(own);
    let mut periods: Vec<_> = table.tidligere.iter().map(|t| (&t.periode, t.andel)).collect();
    if let [(period, share)] = periods[..] {
        let (before, share) = (l.loose(period, None), l.percent(share));
        let tekst = match own {
            Some((now, own)) => {
                let (now, own) = (l.loose(now, None), l.percent(own));
                say!(l, "result_earlier_and_now", before = before, share = share, now = now, own = own)
            }
            None => say!(l, "result_earlier", before = before, share = share),
        };
        return Earlier { tekst, ..Earlier::default() };
    }
    if periods.is_empty() {
        return Earlier::default();
    }
    periods.extend(own);
    periods.sort_by_key(|(period, _)| period.range(None));
    let row = |(period, share): &(&crate::model::LooseDate, Percent)| Row {
        navn: heading(l, period, None).ord,
        celler: vec![Cell { tekst: l.percent(*share), noter: Vec::new() }],
    };
    let linjer = periods.iter().map(row).collect();
    let figures = periods.iter().map(|(p, share)| Figure {
        name: heading(l, p, None).ord,
        value: Some(share.0),
        words: l.percent(*share),
    });
    let soejler = bars(l, &say!(l, "result_over_time"), figures.collect());
    Earlier { tekst: String::new(), linjer, soejler }
}

#[cfg(test)]
#[path = "results_tests.rs"]
mod tests;
