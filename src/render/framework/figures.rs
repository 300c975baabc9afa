//! Figures of sums, exact as long as they are short. What is cut says so, and what it means stands below.

use crate::language::{Language, say};
use crate::model::Percent;
use rust_decimal::{Decimal, RoundingStrategy};
use std::cell::Cell;

/// So many decimals are shown; there is no more in them for a reader.
const DECIMALS: u32 = 4;

/// Writes figures, and remembers whether one was cut.
pub(super) struct Figures<'a> {
    l: &'a Language,
    cut: Cell<bool>,
}

impl<'a> Figures<'a> {
    pub(super) fn new(l: &'a Language) -> Self {
        Self { l, cut: Cell::new(false) }
    }

    /// `1,92`, or `ca. 8,3333`.
    pub(super) fn number(&self, number: Decimal) -> String {
        self.shown(number, |n| self.l.number(n))
    }

    /// `24 %`, or `ca. 8,8887 %`.
    pub(super) fn percent(&self, percent: Percent) -> String {
        self.shown(percent.0, |n| self.l.percent(Percent(n)))
    }

    /// `+0,48` or `−0,668`.
    pub(super) fn signed(&self, number: Decimal) -> String {
        let shown = self.number(number);
        if number > Decimal::ZERO { format!("+{shown}") } else { shown }
    }

    /// What "ca." means, where one of the figures was cut.
    pub(super) fn note(&self) -> Option<String> {
        self.cut.get().then(|| say!(self.l, "figure_about_means", count = DECIMALS))
    }

    fn shown(&self, number: Decimal, write: impl Fn(Decimal) -> String) -> String {
        let number = number.normalize();
        if number.scale() <= DECIMALS {
            return write(number);
        }
        self.cut.set(true);
        let short = number.round_dp_with_strategy(DECIMALS, RoundingStrategy::MidpointAwayFromZero);
        say!(self.l, "figure_about", number = write(short))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::tests::danish;

    #[test]
    fn what_is_cut_says_so() {
        let l = danish();
        let figures = Figures::new(&l);
        assert_eq!(figures.number(Decimal::new(8_492, 3)), "8,492");
        assert_eq!(figures.signed(Decimal::new(-668, 3)), "−0,668");
        assert_eq!(figures.signed(Decimal::new(48, 2)), "+0,48");
        assert!(figures.note().is_none());
        assert_eq!(figures.number(Decimal::from(25) / Decimal::from(3)), "ca. 8,3333");
        assert_eq!(figures.percent(Percent(Decimal::new(8_887_111, 6))), "ca. 8,8871\u{a0}%");
        assert!(figures.note().is_some_and(|note| note.contains("ca.") && note.contains('4')));
    }
}
