//! What makes ten digits a CPR number.

use chrono::NaiveDate;
use std::fmt;

/// The ten digits of a possible CPR number. Neither `Debug` nor anything else shows them.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Number([u8; 10]);

impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("**********")
    }
}

impl Number {
    /// The number of these digits, if they are ten and begin with a day that has been or could be:
    /// the century follows from the seventh digit. With `replacement`, also where 60 is added to the
    /// day, as in numbers given to those who have no CPR number.
    #[must_use]
    pub fn new(digits: &[u8], replacement: bool) -> Option<Self> {
        let digits: [u8; 10] = digits.try_into().ok()?;
        let number = Self(digits);
        let two = |at: usize| u32::from(digits[at]) * 10 + u32::from(digits[at + 1]);
        let day = two(0);
        let day = if replacement && day > 60 { day - 60 } else { day };
        NaiveDate::from_ymd_opt(number.year(), two(2), day)?;
        Some(number)
    }

    /// The year of birth, whose century the seventh digit tells.
    #[must_use]
    pub fn year(self) -> i32 {
        let year = i32::from(self.0[4]) * 10 + i32::from(self.0[5]);
        let century = match (self.0[6], year) {
            (0..=3, _) | (4 | 9, 37..) => 1900,
            (5..=8, 58..) => 1800,
            _ => 2000,
        };
        century + year
    }

    /// Whether it follows modulus 11. Since 1 October 2007 a CPR number need not.
    #[must_use]
    pub fn follows_modulus_11(self) -> bool {
        const WEIGHTS: [u32; 10] = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
        let sum: u32 = self.0.iter().zip(WEIGHTS).map(|(d, w)| u32::from(*d) * w).sum();
        sum.is_multiple_of(11)
    }

    /// Whether the digits are an ISBN of ten digits (the control digit X aside).
    pub(super) fn is_isbn(self) -> bool {
        let sum: u32 = self.0.iter().zip((1..=10).rev()).map(|(d, w)| u32::from(*d) * w).sum();
        sum.is_multiple_of(11)
    }
}
