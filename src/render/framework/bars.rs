//! Horizontal bars: names and figures as text, the bars as SVG, so that nothing shrinks on a phone.

use crate::language::{Language, say};
use crate::model::Percent;
use rust_decimal::Decimal;
use serde::Serialize;

/// A chart of percentages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Bars {
    pub titel: String,
    /// What the full width stands for.
    pub skala: String,
    pub soejler: Vec<Bar>,
}

/// One bar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Bar {
    pub navn: String,
    pub tekst: String,
    /// Share of the full width as an SVG percentage; empty where the figure is not known.
    pub bredde: String,
}

/// A figure to be drawn: its name, its value if known, and what to write beside it.
pub(super) struct Figure {
    pub name: String,
    pub value: Option<Decimal>,
    pub words: String,
}

/// The next ten at or above the greatest value, at least 10 and at most 100: what full width means.
pub(super) fn scale<'a>(values: impl Iterator<Item = &'a Decimal>) -> Decimal {
    let greatest = values.max().copied().unwrap_or_default();
    let tens = (1..=10u32).map(|t| Decimal::from(t * 10)).find(|t| *t >= greatest);
    tens.unwrap_or(Decimal::ONE_HUNDRED)
}

/// The chart of `figures`; `None` where no value is known.
pub(super) fn bars(l: &Language, title: &str, full: Decimal, figures: Vec<Figure>) -> Option<Bars> {
    figures.iter().any(|f| f.value.is_some()).then(|| Bars {
        titel: title.to_owned(),
        skala: say!(l, "chart_scale", percent = l.percent(Percent(full))),
        soejler: figures
            .into_iter()
            .map(|f| Bar {
                navn: f.name,
                tekst: f.words,
                bredde: f.value.map_or(String::new(), |v| width(v, full)),
            })
            .collect(),
    })
}

/// `80%`, with a decimal point and never more than full.
fn width(value: Decimal, full: Decimal) -> String {
    let share = value.min(full).max(Decimal::ZERO);
    let share = (share * Decimal::ONE_HUNDRED).checked_div(full).unwrap_or_default();
    format!("{}%", share.round_dp(2).normalize())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn full_width_is_a_round_number() {
        let of = |v: u32| scale([Decimal::from(v)].iter()).to_string();
        assert_eq!([of(0), of(27), of(32), of(40), of(250)], ["10", "30", "40", "40", "100"]);
    }

    #[test]
    fn widths_are_shares_of_the_scale() {
        assert_eq!(width(Decimal::from(27), Decimal::from(30)), "90%");
        assert_eq!(width(Decimal::from(1), Decimal::from(30)), "3.33%");
        assert_eq!(width(Decimal::from(250), Decimal::from(100)), "100%");
    }

    #[test]
    fn unknown_is_no_bar_of_nothing() {
        let l = crate::language::tests::danish();
        let figure = |value, words: &str| Figure { name: "A".to_owned(), value, words: words.to_owned() };
        assert!(bars(&l, "X", Decimal::TEN, vec![figure(None, "ikke oplyst")]).is_none());
        let chart = bars(
            &l,
            "X",
            Decimal::TEN,
            vec![figure(Some(Decimal::ZERO), "0 pct."), figure(None, "ikke oplyst")],
        );
        let widths: Vec<String> = chart.into_iter().flat_map(|c| c.soejler).map(|b| b.bredde).collect();
        assert_eq!(widths, ["0%", ""]);
    }
}
