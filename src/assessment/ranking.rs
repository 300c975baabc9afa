//! What made-up offers come to, line by line, and in what order they stand.

use super::price::{PricePoints, points};
use super::tree::{Changes, Tree, tree};
use super::{Fault, What, share};
use crate::model::bids::{EksempelTilbud, Evalueringsmodel};
use crate::model::framework::Ramme;
use crate::model::{Money, Percent};
use rust_decimal::Decimal;
use std::cmp::Ordering;

/// The offers for a lot, as the model ranks them.
#[derive(Clone, Debug)]
pub struct Ranking<'a> {
    pub model: &'a Evalueringsmodel,
    pub tree: Tree<'a>,
    /// The lowest price, which the others are held against.
    pub lowest: Money,
    /// How many suppliers are chosen; 1 where it is not stated.
    pub chosen: usize,
    /// In the order they are written.
    pub offers: Vec<Offer<'a>>,
    /// Whether the offers would stand in another order without the rounding of the price's points.
    pub rounding_decides: bool,
}

/// An offer with what it comes to.
#[derive(Clone, Debug)]
pub struct Offer<'a> {
    pub own: &'a EksempelTilbud,
    /// One for each leaf of the tree, in its order.
    pub lines: Vec<Line>,
    pub price: PricePoints,
    /// What the price's points give of the whole.
    pub price_line: Line,
    pub total: Decimal,
    /// The total without rounding.
    pub unrounded: Decimal,
    /// 1 for the most points; offers with the same total have the same place.
    pub place: usize,
    /// How many have that place.
    pub sharing: usize,
    pub wins: Wins,
}

/// A line of the sum: points times weight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    pub points: Decimal,
    pub weight: Percent,
    pub gives: Decimal,
}

/// Whether an offer would be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wins {
    Yes,
    /// More offers share the place than there are suppliers left to choose.
    Tied,
    No,
}

/// Ranks the made-up offers for `lot` by the framework's model, with the weights of `changes` in place of
/// its own.
///
/// # Errors
/// Everything that keeps the offers from being judged.
pub fn rank<'a>(ramme: &'a Ramme, lot: Option<&str>, changes: &Changes) -> Result<Ranking<'a>, Vec<Fault>> {
    let Some(model) = &ramme.evalueringsmodel else {
        return Err(vec![Fault { path: "evalueringsmodel".to_owned(), what: What::NoModel }]);
    };
    let tree = tree(ramme, lot, changes);
    let mut faults = of_model(model, &tree);
    let offers: Vec<(usize, &EksempelTilbud)> = ramme
        .eksempel_tilbud
        .iter()
        .enumerate()
        .filter(|(_, offer)| offer.delområde.as_deref() == lot)
        .collect();
    for (at, offer) in &offers {
        of_offer(*at, offer, model, &tree, &mut faults);
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    let lowest = offers.iter().map(|(_, o)| o.pris).min().unwrap_or(Money(Decimal::ONE));
    let mut reckoned = Vec::new();
    for (at, own) in offers {
        let path = || format!("eksempel_tilbud[{at}].pris");
        let offer = reckon(own, model, &tree, lowest);
        reckoned.push(offer.ok_or_else(|| vec![Fault { path: path(), what: What::TooLarge }])?);
    }
    let stated = match lot {
        Some(lot) => ramme.delområder.iter().find(|d| *d.id == *lot).and_then(|d| d.antal_leverandører),
        None => ramme.antal_leverandører,
    };
    let chosen = stated.and_then(|n| usize::try_from(n.0).ok()).filter(|n| *n > 0).unwrap_or(1);
    let rounding_decides = places(&mut reckoned, chosen);
    Ok(Ranking { model, tree, lowest, chosen, offers: reckoned, rounding_decides })
}

/// What is the matter with the model and its weights.
fn of_model(model: &Evalueringsmodel, tree: &Tree) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut add = |path: String, what: What| faults.push(Fault { path, what });
    if model.lavest >= model.højest {
        add("evalueringsmodel.højest".to_owned(), What::Scale(model.lavest, model.højest));
    }
    let linear = model.prismodel == crate::model::bids::Prismodel::Lineær;
    if linear && model.øvre_grænse.is_none_or(|bound| bound.0 <= Decimal::ZERO) {
        add("evalueringsmodel.øvre_grænse".to_owned(), What::NoBound);
    }
    if tree.price.is_none() {
        add("vægtning".to_owned(), What::NoWeight);
    } else {
        let unknown = tree.leaves().filter(|leaf| leaf.weight().is_none());
        unknown.for_each(|leaf| add(format!("kriterier[{}].vægt", leaf.node.at), What::NoWeight));
    }
    if tree.criteria.is_empty() {
        add("kriterier".to_owned(), What::NoWeight);
    }
    faults
}

/// What is the matter with an offer.
fn of_offer(at: usize, offer: &EksempelTilbud, model: &Evalueringsmodel, tree: &Tree, out: &mut Vec<Fault>) {
    let mut add = |field: String, what: What| {
        out.push(Fault { path: format!("eksempel_tilbud[{at}].{field}"), what });
    };
    if offer.pris.0 <= Decimal::ZERO {
        add("pris".to_owned(), What::Price);
    }
    for (n, given) in offer.point.iter().enumerate() {
        let under = given.underkriterium.as_ref();
        if !tree.leaves().any(|leaf| leaf.is(&given.kriterium, under)) {
            add(format!("point[{n}].kriterium"), What::NotJudged);
        } else if given.point < model.lavest || given.point > model.højest {
            add(format!("point[{n}].point"), What::Outside(given.point));
        }
        let same = |other: &&crate::model::bids::EksempelPoint| {
            other.kriterium == given.kriterium && other.underkriterium.as_ref() == under
        };
        if offer.point.iter().take(n).any(|other| same(&other)) {
            add(format!("point[{n}].kriterium"), What::Twice);
        }
    }
    for leaf in tree.leaves() {
        let given = offer.point.iter().any(|p| leaf.is(&p.kriterium, p.underkriterium.as_ref()));
        if !given {
            let name = leaf.node.own.navn.as_ref().unwrap_or(&leaf.node.own.tekst);
            let words = leaf.under.map_or(name, |u| &u.own.tekst);
            add("point".to_owned(), What::Missing(words.to_string()));
        }
    }
}

/// What an offer comes to, its place not yet known.
fn reckon<'a>(
    own: &'a EksempelTilbud,
    model: &Evalueringsmodel,
    tree: &Tree,
    lowest: Money,
) -> Option<Offer<'a>> {
    let mut lines = Vec::new();
    let mut quality = Decimal::ZERO;
    for leaf in tree.leaves() {
        let given = own.point.iter().find(|p| leaf.is(&p.kriterium, p.underkriterium.as_ref()))?;
        let line = line(given.point.0, leaf.weight()?)?;
        quality = quality.checked_add(line.gives)?;
        lines.push(line);
    }
    let price = points(model, lowest, own.pris)?;
    let price_line = line(price.rounded, tree.price?)?;
    let unrounded = price.reckoned.checked_mul(tree.price?.0)?.checked_div(Decimal::ONE_HUNDRED)?;
    Some(Offer {
        own,
        lines,
        price,
        price_line,
        total: quality.checked_add(price_line.gives)?,
        unrounded: quality.checked_add(unrounded)?,
        place: 0,
        sharing: 0,
        wins: Wins::No,
    })
}

fn line(points: Decimal, weight: Percent) -> Option<Line> {
    Some(Line { points, weight, gives: share(points, weight)? })
}

/// Gives the offers their places, and tells whether the rounding changed their order.
fn places(offers: &mut [Offer], chosen: usize) -> bool {
    let totals: Vec<Decimal> = offers.iter().map(|o| o.total).collect();
    for offer in offers.iter_mut() {
        offer.place = 1 + totals.iter().filter(|t| **t > offer.total).count();
        offer.sharing = totals.iter().filter(|t| **t == offer.total).count();
        offer.wins = if offer.place > chosen {
            Wins::No
        } else if offer.place - 1 + offer.sharing <= chosen {
            Wins::Yes
        } else {
            Wins::Tied
        };
    }
    // Quotients have 28 digits: what differs by less than this is the same number.
    let hair = Decimal::new(1, 15);
    let without = |a: &Offer, b: &Offer| {
        let apart = a.unrounded - b.unrounded;
        if apart.abs() < hair { Ordering::Equal } else { apart.cmp(&Decimal::ZERO) }
    };
    let offers = &*offers;
    offers.iter().any(|a| offers.iter().any(|b| a.total.cmp(&b.total) != without(a, b)))
}
