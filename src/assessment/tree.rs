//! The tree of weights: criteria and sub-criteria as they count on a lot.

use crate::model::framework::{Kriterium, Ramme, Underkriterium};
use crate::model::{Percent, Slug};
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// Weights within quality that an amendment would give criteria, by their names.
pub type Changes = BTreeMap<Slug, Percent>;

/// What counts when offers for a lot are judged.
#[derive(Clone, Debug)]
pub struct Tree<'a> {
    pub criteria: Vec<Node<'a>>,
    /// The weight of the price; `None` where it is not known.
    pub price: Option<Percent>,
}

/// A criterion in the tree.
#[derive(Clone, Debug)]
pub struct Node<'a> {
    pub own: &'a Kriterium,
    /// Its place among all criteria of the framework.
    pub at: usize,
    pub in_quality: Option<Percent>,
    pub in_whole: Option<Percent>,
    pub under: Vec<Under<'a>>,
}

/// A sub-criterion in the tree.
#[derive(Clone, Debug)]
pub struct Under<'a> {
    pub own: &'a Underkriterium,
    pub in_quality: Option<Percent>,
    pub in_whole: Option<Percent>,
}

/// What gets points: a criterion, or a sub-criterion of one that is divided.
#[derive(Clone, Copy, Debug)]
pub struct Leaf<'t, 'a> {
    pub node: &'t Node<'a>,
    pub under: Option<&'t Under<'a>>,
}

impl Leaf<'_, '_> {
    /// Its weight of the whole.
    #[must_use]
    pub fn weight(&self) -> Option<Percent> {
        self.under.map_or(self.node.in_whole, |u| u.in_whole)
    }

    /// Whether points for `criterion`, and `under` it, are points for this.
    #[must_use]
    pub fn is(&self, criterion: &Slug, under: Option<&Slug>) -> bool {
        self.node.own.id == *criterion && self.under.and_then(|u| u.own.id.as_ref()) == under
    }
}

impl<'a> Tree<'a> {
    /// What gets points, in order.
    pub fn leaves(&self) -> impl Iterator<Item = Leaf<'_, 'a>> {
        self.criteria.iter().flat_map(|node| {
            let divided = node.is_divided();
            let own = (!divided).then_some(Leaf { node, under: None });
            let under = node.under.iter().filter(move |_| divided);
            own.into_iter().chain(under.map(move |u| Leaf { node, under: Some(u) }))
        })
    }

    /// The criteria's weights within quality, added; `None` unless all are known.
    #[must_use]
    pub fn total(&self) -> Option<Percent> {
        let mut sum = Decimal::ZERO;
        for node in &self.criteria {
            sum = sum.checked_add(node.in_quality?.0)?;
        }
        (!self.criteria.is_empty()).then_some(Percent(sum))
    }
}

impl Node<'_> {
    /// Whether its sub-criteria get the points: each has a name and a known weight.
    #[must_use]
    pub fn is_divided(&self) -> bool {
        !self.under.is_empty() && self.under.iter().all(|u| u.own.id.is_some() && u.in_quality.is_some())
    }
}

/// Whether a criterion counts on a lot. One that names no lots counts on all.
#[must_use]
pub fn applies(criterion: &Kriterium, lot: Option<&str>) -> bool {
    criterion.delområder.is_empty() || lot.is_none_or(|lot| criterion.delområder.iter().any(|d| **d == *lot))
}

/// The tree for a lot (`None`: the whole framework), with the weights of `changes` in place of the
/// framework's own.
#[must_use]
pub fn tree<'a>(ramme: &'a Ramme, lot: Option<&str>, changes: &Changes) -> Tree<'a> {
    let quality = ramme.vægtning.as_ref().map(|w| w.kvalitet);
    let all = ramme.kriterier.iter().enumerate().filter(|(_, k)| applies(k, lot));
    let criteria = all.map(|(at, own)| {
        let in_quality = changes.get(&own.id).copied().or(own.vægt);
        let of_quality = |share: Option<Percent>| share?.of(quality?);
        let under = own.underkriterier.iter().map(|u| {
            let in_quality = within(own, u, in_quality);
            Under { own: u, in_quality, in_whole: of_quality(in_quality) }
        });
        Node { own, at, in_quality, in_whole: of_quality(in_quality), under: under.collect() }
    });
    Tree { criteria: criteria.collect(), price: ramme.vægtning.as_ref().map(|w| w.pris) }
}

/// What a sub-criterion weighs within quality, where its criterion weighs `weight`. Sub-criteria may be
/// written as parts of 100 or of the criterion's own weight; where they make neither, nobody knows.
fn within(criterion: &Kriterium, under: &Underkriterium, weight: Option<Percent>) -> Option<Percent> {
    let mut sum = Decimal::ZERO;
    for each in &criterion.underkriterier {
        sum = sum.checked_add(each.vægt?.0)?;
    }
    let (own, weight) = (under.vægt?, weight?);
    if sum == Decimal::ONE_HUNDRED {
        return own.of(weight);
    }
    let whole = criterion.vægt.filter(|w| w.0 == sum && !w.0.is_zero())?;
    if whole == weight {
        return Some(own);
    }
    // Other weights are shared out as the framework's own are. A share without an end, such as a third,
    // is not told: nothing could be reckoned from it exactly.
    let share = own.0.checked_mul(weight.0)?.checked_div(whole.0)?.normalize();
    (share.scale() <= 8).then_some(Percent(share))
}

/// The lots by what counts on them, as places in `delområder`: those with the same criteria stand together.
/// One empty group where the framework is not divided.
#[must_use]
pub fn groups(ramme: &Ramme) -> Vec<Vec<usize>> {
    let counts = |at: usize| -> Vec<bool> {
        let lot = ramme.delområder.get(at).map(|lot| &*lot.id);
        ramme.kriterier.iter().map(|k| applies(k, lot)).collect()
    };
    let mut all: Vec<Vec<usize>> = Vec::new();
    for at in 0..ramme.delområder.len() {
        let same =
            all.iter_mut().find(|group| group.first().is_some_and(|first| counts(*first) == counts(at)));
        match same {
            Some(group) => group.push(at),
            None => all.push(vec![at]),
        }
    }
    if all.is_empty() { vec![Vec::new()] } else { all }
}
