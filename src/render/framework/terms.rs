//! What an offer must fit: lots, demands, principles, and the agreement's period and money.

use super::dates;
use super::{Fact, Line};
use crate::language::{Language, say};
use crate::model::framework::{Aftaleperiode, Delområde, Krav, Ramme, Regelsæt, Udbudstilstand, Økonomi};
use crate::model::{Count, Date, Money, Period, PeriodUnit, Slug};
use crate::render::Ctx;
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
pub(super) fn lot_name(l: &Language, lot: &Delområde, at: usize) -> String {
    say!(l, "framework_lot_named", number = number(&lot.id, at), title = &lot.titel)
}

/// The lots of `ramme`.
pub(super) fn lots(ctx: &Ctx, ramme: &Ramme) -> Lots {
    let linjer = ramme.delområder.iter().enumerate();
    let linjer = linjer.map(|(at, d)| Lot {
        titel: say!(ctx, "framework_lot_title", number = number(&d.id, at), title = &d.titel),
        fakta: lot_facts(ctx, ramme, d),
    });
    Lots { antal: suppliers(ctx.language, ramme), linjer: linjer.collect() }
}

fn lot_facts(ctx: &Ctx, ramme: &Ramme, lot: &Delområde) -> Vec<Fact> {
    let mut facts: Vec<Fact> = Vec::new();
    let unknown = || say!(ctx, "fact_unknown");
    let target = lot.målgruppe.as_ref().map_or_else(unknown, ToString::to_string);
    facts.push(Fact::new(say!(ctx, "framework_target_group"), target));
    let count = lot.antal_leverandører.map_or_else(unknown, |n| n.to_string());
    facts.push(Fact::new(say!(ctx, "framework_supplier_count"), count));
    if !lot.særlige_krav.is_empty() {
        let linjer = lot.særlige_krav.iter().map(|k| Line::plain(k.as_str())).collect();
        facts.push(Fact { navn: say!(ctx, "framework_special_demands"), linjer });
    }
    let linjer: Vec<Line> = lot.leverandører.iter().map(|name| supplier(ctx, name)).collect();
    let chosen = say!(ctx, "framework_chosen");
    facts.push(if linjer.is_empty() {
        Fact::new(chosen, not_chosen(ctx.language, ramme.tilstand))
    } else {
        Fact { navn: chosen, linjer }
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

fn not_chosen(l: &Language, state: Option<Udbudstilstand>) -> String {
    match state {
        Some(
            Udbudstilstand::Forberedes
            | Udbudstilstand::IHøring
            | Udbudstilstand::Åbent
            | Udbudstilstand::Vurderes,
        ) => say!(l, "framework_chosen_not_yet"),
        Some(Udbudstilstand::Annulleret) => say!(l, "framework_chosen_never"),
        Some(Udbudstilstand::Tildelt | Udbudstilstand::IKraft | Udbudstilstand::Udløbet) | None => {
            say!(l, "fact_unknown")
        }
    }
}

/// How many suppliers in all, and how that fits the lots.
pub(super) fn suppliers(l: &Language, ramme: &Ramme) -> String {
    let lots: Option<Vec<u64>> =
        ramme.delområder.iter().map(|d| d.antal_leverandører.map(|n| u64::from(n.0))).collect();
    let lots = lots.filter(|l| !l.is_empty());
    let sum = lots.as_ref().map(|l| l.iter().sum::<u64>());
    match (ramme.antal_leverandører.map(|n| u64::from(n.0)), sum) {
        (Some(n), Some(sum)) if n != sum => {
            say!(l, "framework_suppliers_differ", count = n, sum = sum.to_string())
        }
        (Some(n), _) => say!(l, "framework_suppliers", count = n),
        (None, Some(sum)) => say!(l, "framework_suppliers_of_lots", count = sum),
        (None, None) => say!(l, "framework_suppliers_unknown"),
    }
}

/// The demands of `ramme`; where `weighed`, what counts without being demanded.
pub(super) fn demands(l: &Language, ramme: &Ramme, weighed: bool) -> Vec<Demand> {
    let demand = |k: &Krav| Demand {
        navn: k.navn.to_string(),
        tekst: k.tekst.to_string(),
        // A number with a limit would look like a demand.
        antal: if weighed { String::new() } else { range(l, k.mindst, k.højst) },
    };
    ramme.krav.iter().filter(|k| k.lægges_vægt_på.0 == weighed).map(demand).collect()
}

fn range(l: &Language, least: Option<Count>, most: Option<Count>) -> String {
    match (least, most) {
        (None, None) => String::new(),
        (Some(a), Some(b)) if a == b => say!(l, "framework_count", count = a.to_string()),
        (Some(a), Some(b)) => {
            say!(l, "framework_count_between", least = a.to_string(), most = b.to_string())
        }
        (Some(a), None) => say!(l, "framework_count_least", least = a.to_string()),
        (None, Some(b)) => say!(l, "framework_count_most", most = b.to_string()),
    }
}

/// The guiding principles of `ramme`.
pub(super) fn principles(l: &Language, ramme: &Ramme) -> Vec<Principle> {
    let all = ramme.pejlemærker.iter().enumerate();
    all.map(|(at, p)| Principle {
        id: format!("pejlemaerke_{}", &*p.id),
        navn: say!(l, "framework_principle", number = number(&p.id, at)),
        tekst: p.tekst.to_string(),
    })
    .collect()
}

/// Period, extension, notice and money.
pub(super) fn agreement(l: &Language, ramme: &Ramme, today: NaiveDate) -> Vec<Fact> {
    let mut facts = Vec::new();
    let unknown = || say!(l, "fact_unknown");
    match &ramme.periode {
        Some(period) => {
            let (from, until) = (l.day(period.fra), l.day(period.til));
            let dates = say!(l, "framework_period_dates", from = from, until = until);
            facts.push(Fact::new(say!(l, "fact_period"), dates));
            facts.extend(extension(l, period, today));
        }
        None => facts.push(Fact::new(say!(l, "fact_period"), unknown())),
    }
    let notice = ramme.opsigelsesvarsel;
    let notice =
        notice.map_or_else(unknown, |length| say!(l, "framework_notice_is", length = l.period(length)));
    facts.push(Fact::new(say!(l, "framework_notice"), notice));
    facts.extend(Fact::maybe(say!(l, "framework_notice_source"), ramme.opsigelse_jf.as_ref()));
    facts.extend(money(l, ramme.økonomi.as_ref(), ramme.periode.as_ref()));
    facts.extend(ramme.regelsæt.map(|rules| Fact::new(say!(l, "framework_rules"), regime(l, rules))));
    facts
}

fn regime(l: &Language, rules: Regelsæt) -> String {
    match rules {
        Regelsæt::Udbudsloven => say!(l, "framework_rules_general"),
        Regelsæt::Light => say!(l, "framework_rules_light"),
        Regelsæt::UnderTærskel => say!(l, "framework_rules_below"),
    }
}

fn extension(l: &Language, period: &Aftaleperiode, today: NaiveDate) -> Vec<Fact> {
    let mut facts = Vec::new();
    let said = match (period.forlængelse, dates::extended(period)) {
        (Some(length), Some(end)) => {
            let stops =
                dates::longest(period) == Some(end) && length.after(period.til.0).is_some_and(|d| d > end);
            let (length, day) = (l.period(length), l.day(Date(end)));
            match (end < today, stops) {
                (false, false) => say!(l, "framework_extension_can", length = length, end = day),
                (false, true) => say!(l, "framework_extension_can_limited", length = length, end = day),
                (true, false) => say!(l, "framework_extension_could", length = length, end = day),
                (true, true) => say!(l, "framework_extension_could_limited", length = length, end = day),
            }
        }
        (Some(length), None) => say!(l, "framework_extension_by", length = l.period(length)),
        (None, _) => say!(l, "fact_unknown"),
    };
    facts.push(Fact::new(say!(l, "framework_extension"), said));
    if let Some(most) = period.højst {
        let most = l.period(most);
        let said = match dates::longest(period) {
            Some(end) => say!(l, "framework_longest_until", length = most, end = l.day(Date(end))),
            None => say!(l, "framework_longest_is", length = most),
        };
        facts.push(Fact::new(say!(l, "framework_longest"), said));
    }
    facts.extend(Fact::maybe(say!(l, "framework_why_so_long"), period.begrundelse.as_ref()));
    facts
}

fn money(l: &Language, money: Option<&Økonomi>, period: Option<&Aftaleperiode>) -> Vec<Fact> {
    let unknown = || say!(l, "fact_unknown");
    let Some(money) = money else { return vec![Fact::new(say!(l, "fact_amount"), unknown())] };
    let mut facts = Vec::new();
    let a_year = money.årligt.map_or_else(unknown, |a_year| l.money(a_year));
    facts.push(Fact::new(say!(l, "framework_amount_a_year"), a_year));
    if let (Some(a_year), Some(period)) = (money.årligt, period) {
        let linjer: Vec<Line> = sums(l, a_year, period).into_iter().map(Line::plain).collect();
        if !linjer.is_empty() {
            facts.push(Fact { navn: say!(l, "framework_amount_whole"), linjer });
        }
    }
    facts.extend(money.højeste_værdi.map(|m| Fact::new(say!(l, "framework_amount_greatest"), l.money(m))));
    facts.extend(Fact::maybe(say!(l, "framework_amount_note"), money.note.as_ref()));
    facts
}

/// The amount of the whole period as a sum people can follow; only where the period is whole years,
/// since a part of a year need not be a part of the amount.
fn sums(l: &Language, a_year: Money, period: &Aftaleperiode) -> Vec<String> {
    let parts = |years: u32| {
        let total = a_year.0.checked_mul(Decimal::from(years)).map(Money)?;
        let years = l.period(Period { count: years, unit: PeriodUnit::Years });
        Some((years, l.money(a_year), l.money(total)))
    };
    let Some(years) = whole_years(period.fra.0, period.til.0) else { return Vec::new() };
    let with = dates::extended(period).and_then(|end| whole_years(period.fra.0, end)).filter(|y| *y > years);
    let first = parts(years).map(|(years, amount, total)| {
        say!(l, "framework_sum", years = years, amount = amount, total = total)
    });
    let second = with.and_then(parts).map(|(years, amount, total)| {
        say!(l, "framework_sum_extended", years = years, amount = amount, total = total)
    });
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
