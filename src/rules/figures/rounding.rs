//! Rounding as the settings say.

use crate::model::regler::Afrunding;
use rust_decimal::{Decimal, RoundingStrategy};

/// `value` with `places` decimals.
pub(in crate::rules) fn rounded(value: Decimal, places: u32, how: Afrunding) -> Decimal {
    let strategy = match how {
        Afrunding::HalveOp => RoundingStrategy::MidpointAwayFromZero,
        Afrunding::HalveTilLige => RoundingStrategy::MidpointNearestEven,
    };
    value.round_dp_with_strategy(places, strategy)
}

/// `part` of `whole` in per cent, with `places` decimals; `None` where `whole` is 0 or the figures are
/// past all bounds.
pub(in crate::rules) fn rate(part: Decimal, whole: Decimal, places: u32, how: Afrunding) -> Option<Decimal> {
    let exact = part.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(whole)?;
    Some(rounded(exact, places, how))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn halves_go_as_the_setting_says() {
        let r = |part: u32, whole: u32, how| rate(part.into(), whole.into(), 0, how).map(|d| d.to_string());
        // 1 of 40 is 2,5: the source prints 3.
        assert_eq!(r(1, 40, Afrunding::HalveOp).as_deref(), Some("3"));
        assert_eq!(r(1, 40, Afrunding::HalveTilLige).as_deref(), Some("2"));
        assert_eq!(r(1, 0, Afrunding::HalveOp), None);
        assert_eq!(rounded(Decimal::new(934_582, 1), 0, Afrunding::HalveOp), Decimal::from(93_458));
    }
}
