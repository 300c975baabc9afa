//! How offers are judged by a framework's own model: the tree of weights, the price's points, and what
//! made-up offers would come to.
//!
//! Pure functions of a framework, in exact decimals. The one thing that is rounded is the points of the
//! price, as the model says; both figures are kept, so that a page can show what the rounding did.

mod price;
mod ranking;
mod tree;

pub use price::{PricePoints, bound};
pub use ranking::{Line, Offer, Ranking, Wins, rank};
pub use tree::{Changes, Leaf, Node, Tree, Under, applies, groups, tree};

use crate::model::framework::Ramme;
use crate::model::{Number, Percent};

/// Why offers cannot be judged, and the field that is to blame.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    pub path: String,
    pub what: What,
}

/// What is the matter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// There is no model.
    NoModel,
    /// The scale's lowest is not below its highest.
    Scale(Number, Number),
    /// The linear model has no upper bound above 0.
    NoBound,
    /// The weight of quality, price or a criterion is not known.
    NoWeight,
    /// The framework has lots, and the offer names none.
    NoLot,
    /// The price is not above 0.
    Price,
    /// Points outside the scale.
    Outside(Number),
    /// Nothing of this name gets points on this lot.
    NotJudged,
    /// The same thing gets points twice.
    Twice,
    /// A criterion or sub-criterion gets no points; its words.
    Missing(String),
    /// Numbers too large to reckon with.
    TooLarge,
}

/// Everything that keeps the made-up offers of `ramme` from being judged. Empty where there are none, or
/// where nothing is the matter.
#[must_use]
pub fn faults(ramme: &Ramme) -> Vec<Fault> {
    if ramme.eksempel_tilbud.is_empty() {
        return Vec::new();
    }
    let mut found: Vec<Fault> = Vec::new();
    for lot in lots(ramme) {
        if let Err(faults) = rank(ramme, lot, &Changes::new()) {
            found.extend(faults);
        }
    }
    for (at, offer) in ramme.eksempel_tilbud.iter().enumerate() {
        if offer.delområde.is_none() && !ramme.delområder.is_empty() {
            found.push(Fault { path: format!("eksempel_tilbud[{at}].delområde"), what: What::NoLot });
        }
    }
    // What holds for the model is found once for each lot.
    let mut once: Vec<Fault> = Vec::new();
    for fault in found {
        if !once.contains(&fault) {
            once.push(fault);
        }
    }
    once
}

/// The names of the lots offers are made for; `None` alone where the framework is not divided.
#[must_use]
pub fn lots(ramme: &Ramme) -> Vec<Option<&str>> {
    if ramme.delområder.is_empty() {
        return vec![None];
    }
    ramme.delområder.iter().map(|lot| Some(&*lot.id)).collect()
}

/// So many per cent of `points`, exact; `None` where it cannot be told exactly.
fn share(points: rust_decimal::Decimal, weight: Percent) -> Option<rust_decimal::Decimal> {
    weight.of(Percent(points)).map(|p| p.0)
}

#[cfg(test)]
mod tests;
