//! What an offer must fit: lots, demands, principles, and the agreement's period and money.

use super::dates::{self, sentence};
use super::{Fact, Line};
use crate::model::framework::{Aftaleperiode, Delområde, Krav, Ramme, Regelsæt, Udbudstilstand, Økonomi};
use crate::model::{Count, Date, Money, Period, PeriodUnit, Slug};
use crate::render::{Ctx, words};
use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::Serialize;

/// The lots, and how many suppliers there are in all.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Lots {
    pub antal: String,
    pub linjer: Vec<Lot>,
}

/// A lot.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Lot {
    pub titel: String,
    pub fakta: Vec<Fact>,
}

/// A demand on the supplier or the task.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Demand {
    pub navn: String,
    pub tekst: String,
    /// The number it asks for, where it asks for one.
    pub antal: String,
}

/// A guiding principle.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Principle {
    pub id: String,
    pub navn: String,
    pub tekst: String,
}

/// The number to call a part by: its own name where that is a number, else its place.
pub(super) fn number(id: &Slug, at: usize) -> String {
    if id.bytes().all(|b| b.is_ascii_digit()) { id.to_string() } else { (at + 1).to_string() }
}

/// `delområde 1 (Kvinder med minoritetsbaggrund)`
pub(super) fn lot_name(lot: &Delområde, at: usize) -> String {
    format!("delområde {} ({})", number(&lot.id, at), lot.titel)
}

/// The lots of `ramme`.
pub(super) fn lots(ctx: &Ctx, ramme: &Ramme) -> Lots {
    let linjer = ramme.delområder.iter().enumerate();
    let linjer = linjer.map(|(at, d)| Lot {
        titel: format!("Delområde {}: {}", number(&d.id, at), d.titel),
        fakta: lot_facts(ctx, ramme, d),
    });
    Lots { antal: suppliers(ramme), linjer: linjer.collect() }
}

fn lot_facts(ctx: &Ctx, ramme: &Ramme, lot: &Delområde) -> Vec<Fact> {
    let mut facts: Vec<Fact> = Vec::new();
    facts.push(Fact::new("Målgruppe", lot.målgruppe.as_ref().map_or("Ikke oplyst", |m| m.as_str())));
    let count = lot.antal_leverandører.map_or("Ikke oplyst".to_owned(), |n| n.to_string());
    facts.push(Fact::new("Antal leverandører", count));
    if !lot.særlige_krav.is_empty() {
        let linjer = lot.særlige_krav.iter().map(|k| Line::plain(k.as_str())).collect();
        facts.push(Fact { navn: "Særlige krav".to_owned(), linjer });
    }
    let linjer: Vec<Line> = lot.leverandører.iter().map(|name| supplier(ctx, name)).collect();
    facts.push(if linjer.is_empty() {
        Fact::new("Valgte leverandører", not_chosen(ramme.tilstand))
    } else {
        Fact { navn: "Valgte leverandører".to_owned(), linjer }
    });
    facts
}

/// A supplier of the register, with its own pages if it has any.
pub(super) fn supplier(ctx: &Ctx, name: &Slug) -> Line {
    match ctx.site.suppliers.get(name) {
        Some(s) => {
            Line { tekst: s.navn.to_string(), href: s.web.as_ref().map_or(String::new(), |w| w.0.clone()) }
        }
        None => Line::plain(name.to_string()),
    }
}

fn not_chosen(state: Option<Udbudstilstand>) -> &'static str {
    match state {
        Some(
            Udbudstilstand::Forberedes
            | Udbudstilstand::IHøring
            | Udbudstilstand::Åbent
            | Udbudstilstand::Vurderes,
        ) => "Ikke valgt endnu",
        Some(Udbudstilstand::Annulleret) => "Ingen: udbuddet er annulleret",
        Some(Udbudstilstand::Tildelt | Udbudstilstand::IKraft | Udbudstilstand::Udløbet) | None => {
            "Ikke oplyst"
        }
    }
}

/// How many suppliers in all, and how that fits the lots.
fn suppliers(ramme: &Ramme) -> String {
    let lots: Option<Vec<u64>> =
        ramme.delområder.iter().map(|d| d.antal_leverandører.map(|n| u64::from(n.0))).collect();
    let lots = lots.filter(|l| !l.is_empty());
    let sum = lots.as_ref().map(|l| l.iter().sum::<u64>());
    let word = |n: u64| if n == 1 { "leverandør" } else { "leverandører" };
    match (ramme.antal_leverandører.map(|n| u64::from(n.0)), sum) {
        (Some(n), Some(sum)) if n != sum => {
            format!("Der skal være {n} {} i alt. Delområderne giver tilsammen {sum}.", word(n))
        }
        (Some(n), _) => format!("Der skal være {n} {} i alt.", word(n)),
        (None, Some(sum)) => format!("Delområderne giver tilsammen {sum} {}.", word(sum)),
        (None, None) => "Det er ikke oplyst, hvor mange leverandører der skal være i alt.".to_owned(),
    }
}

/// The demands of `ramme`.
pub(super) fn demands(ramme: &Ramme) -> Vec<Demand> {
    let demand = |k: &Krav| Demand {
        navn: k.navn.to_string(),
        tekst: k.tekst.to_string(),
        antal: range(k.mindst, k.højst),
    };
    ramme.krav.iter().map(demand).collect()
}

fn range(least: Option<Count>, most: Option<Count>) -> String {
    match (least, most) {
        (None, None) => String::new(),
        (Some(a), Some(b)) if a == b => format!("Antal: {a}"),
        (Some(a), Some(b)) => format!("Antal: mindst {a} og højst {b}"),
        (Some(a), None) => format!("Antal: mindst {a}"),
        (None, Some(b)) => format!("Antal: højst {b}"),
    }
}

/// The guiding principles of `ramme`.
pub(super) fn principles(ramme: &Ramme) -> Vec<Principle> {
    let all = ramme.pejlemærker.iter().enumerate();
    all.map(|(at, p)| Principle {
        id: format!("pejlemaerke_{}", &*p.id),
        navn: format!("Pejlemærke {}", number(&p.id, at)),
        tekst: p.tekst.to_string(),
    })
    .collect()
}

/// Period, extension, notice and money.
pub(super) fn agreement(ramme: &Ramme, today: NaiveDate) -> Vec<Fact> {
    let mut facts = Vec::new();
    match &ramme.periode {
        Some(period) => {
            let stretch = words::stretch(Some(period.fra), Some(period.til));
            facts.push(Fact::new("Periode", format!("{}.", words::capital(&stretch))));
            facts.extend(extension(period, today));
        }
        None => facts.push(Fact::new("Periode", "Ikke oplyst")),
    }
    facts.push(match ramme.opsigelsesvarsel {
        Some(length) => Fact::new("Opsigelse", format!("Aftalen kan opsiges med {length}s varsel.")),
        None => Fact::new("Opsigelse", "Ikke oplyst"),
    });
    facts.extend(Fact::maybe("Varslet, jf.", ramme.opsigelse_jf.as_ref()));
    facts.extend(money(ramme.økonomi.as_ref(), ramme.periode.as_ref()));
    facts.extend(ramme.regelsæt.map(|rules| Fact::new("Regler for udbuddet", regime(rules))));
    facts
}

fn regime(rules: Regelsæt) -> &'static str {
    match rules {
        Regelsæt::Udbudsloven => "Udbudslovens almindelige regler",
        Regelsæt::Light => {
            "Udbudslovens enklere regler for sociale og andre særlige ydelser (light-regimet)"
        }
        Regelsæt::UnderTærskel => "Værdien er under udbudslovens beløbsgrænse (tærskelværdien)",
    }
}

fn extension(period: &Aftaleperiode, today: NaiveDate) -> Vec<Fact> {
    let day = |d: NaiveDate| words::day(Date(d));
    let mut facts = Vec::new();
    facts.push(match (period.forlængelse, dates::extended(period)) {
        (Some(length), Some(end)) => {
            let stops =
                dates::longest(period) == Some(end) && length.after(period.til.0).is_some_and(|d| d > end);
            let limit = if stops { " Den længste varighed sætter grænsen." } else { "" };
            let can = if end < today { "Kunne" } else { "Kan" };
            Fact::new("Forlængelse", format!("{can} forlænges med {length}, til den {}.{limit}", day(end)))
        }
        (Some(length), None) => Fact::new("Forlængelse", format!("Kan forlænges med {length}.")),
        (None, _) => Fact::new("Forlængelse", "Ikke oplyst"),
    });
    if let Some(most) = period.højst {
        let end =
            dates::longest(period).map_or(String::new(), |d| format!(", altså senest til den {}", day(d)));
        facts.push(Fact::new("Længst mulige varighed", format!("{most} i alt{end}.")));
    }
    facts.extend(Fact::maybe("Hvorfor så længe", period.begrundelse.as_ref()));
    facts
}

fn money(money: Option<&Økonomi>, period: Option<&Aftaleperiode>) -> Vec<Fact> {
    let Some(money) = money else { return vec![Fact::new("Beløb", "Ikke oplyst")] };
    let mut facts = Vec::new();
    facts.push(match money.årligt {
        Some(a_year) => Fact::new("Beløb om året", a_year.to_string()),
        None => Fact::new("Beløb om året", "Ikke oplyst"),
    });
    if let (Some(a_year), Some(period)) = (money.årligt, period) {
        let linjer: Vec<Line> = sums(a_year, period).into_iter().map(Line::plain).collect();
        if !linjer.is_empty() {
            facts.push(Fact { navn: "Hele perioden, regnet ud".to_owned(), linjer });
        }
    }
    facts.extend(money.højeste_værdi.map(|m| Fact::new("Højeste samlede værdi", m.to_string())));
    facts.extend(Fact::maybe("Om beløbet", money.note.as_ref()));
    facts
}

/// The amount of the whole period as a sum people can follow; only where the period is whole years,
/// since a part of a year need not be a part of the amount.
fn sums(a_year: Money, period: &Aftaleperiode) -> Vec<String> {
    let sum = |years: u32| a_year.0.checked_mul(Decimal::from(years)).map(Money);
    let line = |years: u32, after: &str| Some(format!("{years} år × {a_year} = {}{after}", sum(years)?));
    let Some(years) = whole_years(period.fra.0, period.til.0) else { return Vec::new() };
    let with = dates::extended(period).and_then(|end| whole_years(period.fra.0, end)).filter(|y| *y > years);
    let first = line(years, "").map(|l| sentence(&l));
    let second = with.and_then(|years| line(years, " med forlængelsen."));
    first.into_iter().chain(second).collect()
}

/// The number of years from the first to the last day, both counted, where it is a whole number.
fn whole_years(from: NaiveDate, to: NaiveDate) -> Option<u32> {
    use chrono::Datelike;
    let after = to.succ_opt()?;
    let years = u32::try_from(after.year() - from.year()).ok().filter(|y| *y > 0)?;
    let end = Period { count: years, unit: PeriodUnit::Years }.after(from)?;
    (end == after).then_some(years)
}

#[cfg(test)]
#[path = "terms_tests.rs"]
mod tests;
