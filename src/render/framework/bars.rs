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

/// The chart of `figures`; `None` where no value is known.
pub(super) fn bars(l: &Language, title: &str, figures: Vec<Figure>) -> Option<Bars> {
    figures.iter().any(|f| f.value.is_some()).then(|| Bars {
        titel: title.to_owned(),
        skala: say!(l, "chart_scale", percent = l.percent(Percent(Decimal::ONE_HUNDRED))),
        soejler: figures
            .into_iter()
            .map(|f| Bar { navn: f.name, tekst: f.words, bredde: f.value.map_or(String::new(), width) })
            .collect(),
    })
}

/// `80%`, with a decimal point and never more than full: twenty per cent fill a fifth.
fn width(value: Decimal) -> String {
    let share = value.min(Decimal::ONE_HUNDRED).max(Decimal::ZERO);
    format!("{}%", share.round_dp(2).normalize())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_fills_its_share_of_the_width() {
        assert_eq!(width(Decimal::from(20)), "20%");
        assert_eq!(width(Decimal::new(33_333, 3)), "33.33%");
        assert_eq!(width(Decimal::from(250)), "100%");
    }

    #[test]
    fn unknown_is_no_bar_of_nothing() {
        let l = crate::language::tests::danish();
        let figure = |value, words: &str| Figure { name: "A".to_owned(), value, words: words.to_owned() };
        assert!(bars(&l, "X", vec![figure(None, "ikke oplyst")]).is_none());
        let chart = bars(&l, "X", vec![figure(Some(Decimal::ZERO), "0 %"), figure(None, "ikke oplyst")]);
        let widths: Vec<String> = chart.into_iter().flat_map(|c| c.soejler).map(|b| b.bredde).collect();
        assert_eq!(widths, ["0%", ""]);
    }
}
