//! The points of a price, by the model a framework has published.

use crate::model::Money;
use crate::model::bids::{Evalueringsmodel, Prismodel};
use rust_decimal::{Decimal, RoundingStrategy};

/// The points of a price: as reckoned, and as the model rounds them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PricePoints {
    /// Exact where the quotient has an end, else with 28 digits.
    pub reckoned: Decimal,
    pub rounded: Decimal,
    /// Whether the upper bound, and not the price, gives the points.
    pub at_bound: bool,
}

/// The amount above the lowest price at which the linear model gives the lowest points; `None` for other
/// models and where no bound is known.
#[must_use]
pub fn bound(model: &Evalueringsmodel, lowest: Money) -> Option<Money> {
    let percent = model.øvre_grænse.filter(|_| model.prismodel == Prismodel::Lineær)?;
    let amount = lowest.0.checked_mul(percent.0)?.checked_div(Decimal::ONE_HUNDRED)?;
    (amount > Decimal::ZERO).then(|| Money(amount.normalize()))
}

/// The points of `price` where the lowest of all is `lowest`; `None` where they cannot be reckoned.
pub(super) fn points(model: &Evalueringsmodel, lowest: Money, price: Money) -> Option<PricePoints> {
    let (least, most) = (model.lavest.0, model.højest.0);
    let (reckoned, at_bound) = match model.prismodel {
        Prismodel::Relativ => (most.checked_mul(lowest.0)?.checked_div(price.0)?, false),
        Prismodel::Lineær => {
            let bound = bound(model, lowest)?;
            let above = price.0.checked_sub(lowest.0)?;
            if above >= bound.0 {
                (least, true)
            } else {
                let lost = most.checked_sub(least)?.checked_mul(above)?.checked_div(bound.0)?;
                (most.checked_sub(lost)?, false)
            }
        }
    };
    let rounded = reckoned.round_dp_with_strategy(model.decimals(), RoundingStrategy::MidpointAwayFromZero);
    Some(PricePoints { reckoned: reckoned.normalize(), rounded: rounded.normalize(), at_bound })
}
