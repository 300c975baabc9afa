//! How offers are judged: the weights that were adopted, and what each criterion weighs.

use super::bars::{Bars, Figure, bars, scale};
use super::history;
use super::terms::{lot_name, number};
use super::{Fact, Line};
use crate::model::framework::{Kriterium, Ramme, Vægtning};
use crate::model::{Percent, Words};
use crate::render::{Ctx, words};
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

const UNKNOWN: &str = "ikke oplyst";

/// How offers are judged in `framework`.
pub(super) fn judging(ctx: &Ctx, framework: &Framework, page: &str) -> Judging {
    let ramme = &framework.ramme.data;
    let tabel = table(ramme);
    let fordeling = match &ramme.vægtning {
        Some(w) => format!("Kvalitet tæller {}, og pris tæller {}", w.kvalitet, w.pris),
        None => "Det er ikke oplyst, hvor meget kvalitet og pris tæller.".to_owned(),
    };
    Judging {
        fordeling,
        sumnoter: sums(ramme),
        vedtaget: history::adopted(ctx, &framework.ramme.slug, page),
        soejler: chart(ramme),
        tabel,
        hele: ramme.vægtning.is_some(),
        kriterier: ramme.kriterier.iter().enumerate().map(|(at, k)| criterion(ramme, k, at)).collect(),
    }
}

/// The criterion's weight of the whole: the share of quality times the weight within it, exact.
fn of_whole(weights: Option<&Vægtning>, weight: Option<Percent>) -> Option<Percent> {
    let product = weights?.kvalitet.0.checked_mul(weight?.0)?;
    product.checked_div(Decimal::ONE_HUNDRED).map(|p| Percent(p.normalize()))
}

fn percent(value: Option<Percent>) -> String {
    value.map_or(UNKNOWN.to_owned(), |p| p.to_string())
}

/// The sum of the criteria's weights; `None` unless all are known.
fn total(ramme: &Ramme) -> Option<Decimal> {
    let mut sum = Decimal::ZERO;
    for criterion in &ramme.kriterier {
        sum = sum.checked_add(criterion.vægt?.0)?;
    }
    (!ramme.kriterier.is_empty()).then_some(sum)
}

fn sums(ramme: &Ramme) -> Vec<String> {
    let mut notes = Vec::new();
    let both = ramme.vægtning.as_ref().and_then(|w| w.kvalitet.0.checked_add(w.pris.0));
    if let Some(sum) = both.filter(|s| *s != Decimal::ONE_HUNDRED) {
        notes.push(format!("Kvalitet og pris giver tilsammen {}, ikke 100\u{a0}pct.", Percent(sum)));
    }
    if let Some(sum) = total(ramme).filter(|s| *s != Decimal::ONE_HUNDRED) {
        notes.push(format!("Kriteriernes vægte giver tilsammen {}, ikke 100\u{a0}pct.", Percent(sum)));
    }
    notes
}

fn table(ramme: &Ramme) -> Vec<Row> {
    let weights = ramme.vægtning.as_ref();
    let mut rows: Vec<Row> = ramme
        .kriterier
        .iter()
        .enumerate()
        .map(|(at, k)| Row {
            navn: short(k, at),
            kvalitet: percent(k.vægt),
            hele: percent(of_whole(weights, k.vægt)),
            sum: false,
        })
        .collect();
    if let Some(sum) = total(ramme).filter(|_| rows.len() > 1) {
        let hele = percent(of_whole(weights, Some(Percent(sum))));
        rows.push(Row {
            navn: "Kvalitet i alt".to_owned(),
            kvalitet: Percent(sum).to_string(),
            hele,
            sum: true,
        });
    } else if let (Some(w), true) = (weights, rows.is_empty()) {
        rows.push(Row {
            navn: "Kvalitet".to_owned(),
            kvalitet: UNKNOWN.to_owned(),
            hele: w.kvalitet.to_string(),
            sum: false,
        });
    }
    if let Some(w) = weights {
        rows.push(Row {
            navn: "Pris".to_owned(),
            kvalitet: "indgår ikke".to_owned(),
            hele: w.pris.to_string(),
            sum: false,
        });
    }
    rows
}

fn chart(ramme: &Ramme) -> Option<Bars> {
    let weights = ramme.vægtning.as_ref();
    let figure = |name: String, value: Option<Percent>| Figure {
        name,
        value: value.map(|p| p.0),
        words: percent(value),
    };
    let mut figures: Vec<Figure> = ramme
        .kriterier
        .iter()
        .enumerate()
        .map(|(at, k)| {
            figure(short(k, at), if weights.is_some() { of_whole(weights, k.vægt) } else { k.vægt })
        })
        .collect();
    if let (Some(w), true) = (weights, figures.is_empty()) {
        figures.push(figure("Kvalitet".to_owned(), Some(w.kvalitet)));
    }
    figures.extend(weights.map(|w| figure("Pris".to_owned(), Some(w.pris))));
    let full = scale(figures.iter().filter_map(|f| f.value.as_ref()));
    let title = if weights.is_some() {
        "Så meget tæller hver del af det hele"
    } else {
        "Så meget tæller hvert kriterium i kvaliteten"
    };
    bars(title, full, figures)
}

/// The criterion's short name; a full text is too long for tables and bars.
fn short(criterion: &Kriterium, at: usize) -> String {
    criterion.navn.as_ref().map_or_else(|| format!("Kriterium {}", at + 1), ToString::to_string)
}

fn criterion(ramme: &Ramme, k: &Kriterium, at: usize) -> Criterion {
    let mut fakta = Vec::new();
    fakta.push(match (k.vægt, of_whole(ramme.vægtning.as_ref(), k.vægt)) {
        (Some(w), Some(whole)) => Fact::new("Vægt", format!("{w} af kvaliteten, {whole} af det hele")),
        (Some(w), None) => Fact::new("Vægt", format!("{w} af kvaliteten")),
        (None, _) => Fact::new("Vægt", "Ikke oplyst"),
    });
    if !ramme.delområder.is_empty() {
        fakta.push(Fact::new("Gælder", applies(ramme, k)));
    }
    let principles = ramme.pejlemærker.iter().enumerate().filter(|(_, p)| k.pejlemærker.contains(&p.id));
    let linjer: Vec<Line> = principles
        .map(|(at, p)| Line {
            tekst: format!("Pejlemærke {}: {}", number(&p.id, at), p.tekst),
            href: format!("#pejlemaerke_{}", &*p.id),
        })
        .collect();
    if !linjer.is_empty() {
        fakta.push(Fact { navn: "Bygger på".to_owned(), linjer });
    }
    let strings = |list: &[Words]| list.iter().map(ToString::to_string).collect();
    Criterion {
        navn: short(k, at),
        tekst: k.tekst.to_string(),
        laegges: strings(&k.lægger_vægt_på),
        under: k
            .underkriterier
            .iter()
            .map(|u| match u.vægt {
                Some(w) => format!("{} ({w} af kriteriet)", u.tekst),
                None => format!("{} (vægt ikke oplyst)", u.tekst),
            })
            .collect(),
        fakta,
    }
}

/// The lots a criterion applies to, in words.
fn applies(ramme: &Ramme, k: &Kriterium) -> String {
    let all = ramme.delområder.iter().enumerate();
    let named: Vec<String> =
        all.filter(|(_, d)| k.delområder.contains(&d.id)).map(|(at, d)| lot_name(d, at)).collect();
    match (named.len(), ramme.delområder.len()) {
        (0, _) => "Det er ikke oplyst, hvilke delområder kriteriet gælder".to_owned(),
        (2, 2) => "Begge delområder".to_owned(),
        (n, m) if n == m && n > 1 => format!("Alle {n} delområder"),
        _ => words::list(&named),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Scalar;

    fn p(s: &str) -> Option<Percent> {
        Percent::read(s).ok()
    }

    fn weights(quality: &str, price: &str) -> Option<Vægtning> {
        Some(Vægtning { kvalitet: p(quality)?, pris: p(price)? })
    }

    #[test]
    fn the_weight_of_the_whole_is_exact() {
        let whole = |q: &str, w: &str| percent(of_whole(weights(q, "20").as_ref(), p(w)));
        assert_eq!(whole("80", "40"), "32\u{a0}pct.");
        assert_eq!(whole("75", "33,5"), "25,125\u{a0}pct.");
        assert_eq!(percent(of_whole(None, p("40"))), "ikke oplyst");
        assert_eq!(percent(of_whole(weights("80", "20").as_ref(), None)), "ikke oplyst");
    }

    fn ramme(yaml: &str) -> Ramme {
        serde_yaml::from_str(yaml).unwrap()
    }

    #[test]
    fn a_missing_weight_gives_no_sum() {
        let two = "titel: X\nvægtning: {kvalitet: 80, pris: 20}\nkriterier: [{id: a, tekst: A, vægt: 40}, {id: b, tekst: B}]\n";
        let rows = table(&ramme(two));
        let shown: Vec<_> = rows.iter().map(|r| (r.navn.as_str(), r.kvalitet.as_str())).collect();
        assert_eq!(
            shown,
            [("Kriterium 1", "40\u{a0}pct."), ("Kriterium 2", "ikke oplyst"), ("Pris", "indgår ikke")]
        );
        assert!(sums(&ramme(two)).is_empty());
    }

    #[test]
    fn sums_that_are_not_a_hundred_are_said() {
        let off = "titel: X\nvægtning: {kvalitet: 80, pris: 25}\nkriterier: [{id: a, tekst: A, vægt: 30}, {id: b, tekst: B, vægt: 40}, {id: c, tekst: C, vægt: 20}]\n";
        assert_eq!(sums(&ramme(off)).len(), 2);
    }

    #[test]
    fn the_split_alone_is_enough_for_a_table() {
        let rows = table(&ramme("titel: X\nvægtning: {kvalitet: 80, pris: 20}\n"));
        assert_eq!(
            rows.iter().map(|r| r.hele.as_str()).collect::<Vec<_>>(),
            ["80\u{a0}pct.", "20\u{a0}pct."]
        );
        assert!(table(&ramme("titel: X\n")).is_empty());
    }
}
