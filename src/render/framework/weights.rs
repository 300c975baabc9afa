//! How offers are judged: the weights that were adopted, and what each criterion weighs.

use super::bars::{Bars, Figure, bars};
use super::history;
use super::terms::{lot_name, number};
use super::{Fact, Line};
use crate::language::{Language, say};
use crate::model::framework::{Kriterium, Ramme, Vægtning};
use crate::model::{Percent, Words};
use crate::render::Ctx;
use crate::site::Framework;
use rust_decimal::Decimal;
use serde::Serialize;

/// The part of the page on how offers are judged.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Judging {
    /// The split of quality and price as a sentence, or that it is not known.
    pub fordeling: String,
    /// Sums that do not make 100, said plainly.
    pub sumnoter: Vec<String>,
    /// The decision the weights rest on, where it is in klarplan.
    pub vedtaget: Option<Line>,
    pub soejler: Option<Bars>,
    pub tabel: Vec<Row>,
    /// Whether the weight of the whole can be told.
    pub hele: bool,
    pub kriterier: Vec<Criterion>,
}

/// A row of the table of weights.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Row {
    pub navn: String,
    pub kvalitet: String,
    pub hele: String,
    /// Whether it sums up the rows above.
    pub sum: bool,
}

/// A criterion.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Criterion {
    pub navn: String,
    pub tekst: String,
    pub laegges: Vec<String>,
    pub under: Vec<String>,
    pub fakta: Vec<Fact>,
}

/// How offers are judged in `framework`.
pub(super) fn judging(ctx: &Ctx, framework: &Framework, page: &str) -> Judging {
    let ramme = &framework.ramme.data;
    let l = ctx.language;
    Judging {
        fordeling: split(l, ramme),
        sumnoter: sums(l, ramme),
        vedtaget: history::adopted(ctx, &framework.ramme.slug, page),
        soejler: chart(l, ramme),
        tabel: table(l, ramme),
        hele: ramme.vægtning.is_some(),
        kriterier: ramme.kriterier.iter().enumerate().map(|(at, k)| criterion(l, ramme, k, at)).collect(),
    }
}

/// What quality and price count, in one sentence.
pub(super) fn split(l: &Language, ramme: &Ramme) -> String {
    match &ramme.vægtning {
        Some(w) => say!(l, "framework_split", quality = l.percent(w.kvalitet), price = l.percent(w.pris)),
        None => say!(l, "framework_split_unknown"),
    }
}

/// The criterion's weight of the whole, where both are known.
fn of_whole(weights: Option<&Vægtning>, weight: Option<Percent>) -> Option<Percent> {
    weights?.of_whole(weight?)
}

fn percent(l: &Language, value: Option<Percent>) -> String {
    value.map_or_else(|| say!(l, "figure_unknown"), |p| l.percent(p))
}

/// The sum of the criteria's weights; `None` unless all are known.
fn total(ramme: &Ramme) -> Option<Decimal> {
    let mut sum = Decimal::ZERO;
    for criterion in &ramme.kriterier {
        sum = sum.checked_add(criterion.vægt?.0)?;
    }
    (!ramme.kriterier.is_empty()).then_some(sum)
}

fn sums(l: &Language, ramme: &Ramme) -> Vec<String> {
    let hundred = || l.percent(Percent(Decimal::ONE_HUNDRED));
    let mut notes = Vec::new();
    let both = ramme.vægtning.as_ref().and_then(|w| w.kvalitet.0.checked_add(w.pris.0));
    if let Some(sum) = both.filter(|s| *s != Decimal::ONE_HUNDRED) {
        let sum = l.percent(Percent(sum));
        notes.push(say!(l, "framework_split_not_hundred", sum = sum, hundred = hundred()));
    }
    if let Some(sum) = total(ramme).filter(|s| *s != Decimal::ONE_HUNDRED) {
        let sum = l.percent(Percent(sum));
        notes.push(say!(l, "framework_weights_not_hundred", sum = sum, hundred = hundred()));
    }
    notes
}

fn table(l: &Language, ramme: &Ramme) -> Vec<Row> {
    let weights = ramme.vægtning.as_ref();
    let mut rows: Vec<Row> = ramme
        .kriterier
        .iter()
        .enumerate()
        .map(|(at, k)| Row {
            navn: short(l, k, at),
            kvalitet: percent(l, k.vægt),
            hele: percent(l, of_whole(weights, k.vægt)),
            sum: false,
        })
        .collect();
    if let Some(sum) = total(ramme).filter(|_| rows.len() > 1) {
        let hele = percent(l, of_whole(weights, Some(Percent(sum))));
        rows.push(Row {
            navn: say!(l, "framework_quality_total"),
            kvalitet: l.percent(Percent(sum)),
            hele,
            sum: true,
        });
    } else if let (Some(w), true) = (weights, rows.is_empty()) {
        rows.push(Row {
            navn: say!(l, "framework_quality"),
            kvalitet: say!(l, "figure_unknown"),
            hele: l.percent(w.kvalitet),
            sum: false,
        });
    }
    if let Some(w) = weights {
        rows.push(Row {
            navn: say!(l, "framework_price"),
            kvalitet: say!(l, "framework_not_part"),
            hele: l.percent(w.pris),
            sum: false,
        });
    }
    rows
}

fn chart(l: &Language, ramme: &Ramme) -> Option<Bars> {
    let weights = ramme.vægtning.as_ref();
    let figure = |name: String, value: Option<Percent>| Figure {
        name,
        value: value.map(|p| p.0),
        words: percent(l, value),
    };
    let mut figures: Vec<Figure> = ramme
        .kriterier
        .iter()
        .enumerate()
        .map(|(at, k)| {
            figure(short(l, k, at), if weights.is_some() { of_whole(weights, k.vægt) } else { k.vægt })
        })
        .collect();
    if let (Some(w), true) = (weights, figures.is_empty()) {
        figures.push(figure(say!(l, "framework_quality"), Some(w.kvalitet)));
    }
    figures.extend(weights.map(|w| figure(say!(l, "framework_price"), Some(w.pris))));
    let title =
        if weights.is_some() { say!(l, "framework_chart_whole") } else { say!(l, "framework_chart_quality") };
    bars(l, &title, figures)
}

/// The criterion's short name; a full text is too long for tables and bars.
fn short(l: &Language, criterion: &Kriterium, at: usize) -> String {
    let numbered = || say!(l, "framework_criterion_numbered", number = (at + 1).to_string());
    criterion.navn.as_ref().map_or_else(numbered, ToString::to_string)
}

fn criterion(l: &Language, ramme: &Ramme, k: &Kriterium, at: usize) -> Criterion {
    let mut fakta = Vec::new();
    let weight = match (k.vægt, of_whole(ramme.vægtning.as_ref(), k.vægt)) {
        (Some(w), Some(whole)) => {
            say!(l, "framework_weight_of_both", weight = l.percent(w), whole = l.percent(whole))
        }
        (Some(w), None) => say!(l, "framework_weight_of_quality", weight = l.percent(w)),
        (None, _) => say!(l, "fact_unknown"),
    };
    fakta.push(Fact::new(say!(l, "framework_weight"), weight));
    if !ramme.delområder.is_empty() {
        fakta.push(Fact::new(say!(l, "framework_applies_to"), applies(l, ramme, k)));
    }
    let principles = ramme.pejlemærker.iter().enumerate().filter(|(_, p)| k.pejlemærker.contains(&p.id));
    let linjer: Vec<Line> = principles
        .map(|(at, p)| Line {
            tekst: say!(l, "framework_principle_text", number = number(&p.id, at), text = &p.tekst),
            href: format!("#pejlemaerke_{}", &*p.id),
        })
        .collect();
    if !linjer.is_empty() {
        fakta.push(Fact { navn: say!(l, "framework_builds_on"), linjer });
    }
    let strings = |list: &[Words]| list.iter().map(ToString::to_string).collect();
    Criterion {
        navn: short(l, k, at),
        tekst: k.tekst.to_string(),
        laegges: strings(&k.lægger_vægt_på),
        under: k
            .underkriterier
            .iter()
            .map(|u| match u.vægt {
                Some(w) => say!(l, "framework_sub_weight", text = &u.tekst, weight = l.percent(w)),
                None => say!(l, "framework_sub_weight_unknown", text = &u.tekst),
            })
            .collect(),
        fakta,
    }
}

/// The lots a criterion applies to, in words.
fn applies(l: &Language, ramme: &Ramme, k: &Kriterium) -> String {
    let all = ramme.delområder.iter().enumerate();
    let named: Vec<String> =
        all.filter(|(_, d)| k.delområder.contains(&d.id)).map(|(at, d)| lot_name(l, d, at)).collect();
    match (named.len(), ramme.delområder.len()) {
        (0, _) => say!(l, "framework_applies_to_unknown"),
        (2, 2) => say!(l, "framework_applies_to_both"),
        (n, m) if n == m && n > 1 => say!(l, "framework_applies_to_all", count = n),
        _ => l.list(&named),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::tests::danish;
    use crate::model::Scalar;

    fn p(s: &str) -> Option<Percent> {
        Percent::read(s).ok()
    }

    fn weights(quality: &str, price: &str) -> Option<Vægtning> {
        Some(Vægtning { kvalitet: p(quality)?, pris: p(price)? })
    }

    #[test]
    fn the_weight_of_the_whole_is_exact() {
        let whole = |q: &str, w: &str| percent(&danish(), of_whole(weights(q, "20").as_ref(), p(w)));
        assert_eq!(whole("80", "40"), "32\u{a0}%");
        assert_eq!(whole("75", "33,5"), "25,125\u{a0}%");
        assert_eq!(percent(&danish(), of_whole(None, p("40"))), "ikke oplyst");
        assert_eq!(percent(&danish(), of_whole(weights("80", "20").as_ref(), None)), "ikke oplyst");
    }

    fn ramme(yaml: &str) -> Ramme {
        serde_yaml::from_str(yaml).unwrap()
    }

    #[test]
    fn a_missing_weight_gives_no_sum() {
        let two = "titel: X\nvægtning: {kvalitet: 80, pris: 20}\nkriterier: [{id: a, tekst: A, vægt: 40}, {id: b, tekst: B}]\n";
        let rows = table(&danish(), &ramme(two));
        let shown: Vec<_> = rows.iter().map(|r| (r.navn.as_str(), r.kvalitet.as_str())).collect();
        assert_eq!(
            shown,
            [("Kriterium 1", "40\u{a0}%"), ("Kriterium 2", "ikke oplyst"), ("Pris", "indgår ikke")]
        );
        assert!(sums(&danish(), &ramme(two)).is_empty());
    }

    #[test]
    fn sums_that_are_not_a_hundred_are_said() {
        let off = "titel: X\nvægtning: {kvalitet: 80, pris: 25}\nkriterier: [{id: a, tekst: A, vægt: 30}, {id: b, tekst: B, vægt: 40}, {id: c, tekst: C, vægt: 20}]\n";
        assert_eq!(sums(&danish(), &ramme(off)).len(), 2);
    }

    #[test]
    fn the_split_alone_is_enough_for_a_table() {
        let rows = table(&danish(), &ramme("titel: X\nvægtning: {kvalitet: 80, pris: 20}\n"));
        assert_eq!(rows.iter().map(|r| r.hele.as_str()).collect::<Vec<_>>(), ["80\u{a0}%", "20\u{a0}%"]);
        assert!(table(&danish(), &ramme("titel: X\n")).is_empty());
    }
}
