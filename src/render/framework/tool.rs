//! The page tool: the same made-up offers, with fields where a reader writes other prices and points.
//!
//! The page is whole without it. The script reckons as [`crate::assessment`] does, in exact fractions; the
//! browser checks hold the two against each other.

use super::figures::Figures;
use super::trial;
use crate::assessment::Ranking;
use crate::language::{Language, say};
use crate::model::Percent;
use crate::model::bids::Prismodel;
use serde::Serialize;

/// The theme's script for it.
pub(in crate::render) const SCRIPT: &str = "vurdering.js";

/// What `ramme.html` puts into the form. Numbers for the script are plain decimals with a point.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Tool {
    pub id: String,
    /// `relativ` or `lineær`.
    pub prismodel: &'static str,
    pub lavest: String,
    pub hoejest: String,
    /// Per cent above the lowest price; empty for other models than the linear.
    pub graense: String,
    pub decimaler: u32,
    /// How many are chosen.
    pub pladser: usize,
    pub tusinder: String,
    pub komma: String,
    /// What holds where offers share the last place.
    pub ved_lige: String,
    /// What a field may hold.
    pub fejl: String,
    pub linjer: Vec<Row>,
    pub pris: Weight,
    pub tilbud: Vec<Bid>,
    /// `2:Der ville blive valgt 2 leverandører …`, one for each number there can be.
    pub vindere: Vec<String>,
}

/// Something that gets points.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Row {
    pub navn: String,
    pub vaegt: Weight,
    /// One for each offer, in their order.
    pub point: Vec<String>,
}

/// A weight for the script and for the reader.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Weight {
    pub tal: String,
    pub vist: String,
}

/// A made-up offer.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Bid {
    pub navn: String,
    pub pris: String,
}

/// The tool for the offers that `ranking` has ranked.
pub(super) fn tool(l: &Language, ranking: &Ranking, id: &str) -> Tool {
    let model = ranking.model;
    let figures = Figures::new(l);
    let weight = |percent: Option<Percent>| {
        let percent = percent.unwrap_or(Percent(rust_decimal::Decimal::ZERO));
        Weight { tal: plain(percent.0), vist: figures.percent(percent) }
    };
    let names = trial::leaf_names(l, ranking).into_iter().zip(ranking.tree.leaves()).enumerate();
    let linjer = names.map(|(at, (navn, leaf))| {
        let points =
            ranking.offers.iter().map(|o| o.lines.get(at).map_or(String::new(), |p| plain(p.points)));
        Row { navn, vaegt: weight(leaf.weight()), point: points.collect() }
    });
    let winners = |count: usize| {
        let said = say!(l, "framework_try_winners", names = "%navne%", count = count);
        format!("{count}:{said}")
    };
    Tool {
        id: format!("{id}_selv"),
        prismodel: match model.prismodel {
            Prismodel::Relativ => "relativ",
            Prismodel::Lineær => "lineær",
        },
        lavest: plain(model.lavest.0),
        hoejest: plain(model.højest.0),
        graense: model.øvre_grænse.map_or(String::new(), |p| plain(p.0)),
        decimaler: model.decimals(),
        pladser: ranking.chosen,
        tusinder: say!(l, "number_thousands"),
        komma: say!(l, "number_decimals"),
        ved_lige: trial::tie(l, model),
        fejl: say!(
            l,
            "framework_tool_fault",
            least = l.number(model.lavest.0),
            most = l.number(model.højest.0)
        ),
        linjer: linjer.collect(),
        pris: weight(ranking.tree.price),
        tilbud: ranking
            .offers
            .iter()
            .map(|o| Bid { navn: o.own.navn.to_string(), pris: plain(o.own.pris.0) })
            .collect(),
        vindere: (2..=ranking.offers.len()).map(winners).collect(),
    }
}

fn plain(number: rust_decimal::Decimal) -> String {
    number.normalize().to_string()
}
