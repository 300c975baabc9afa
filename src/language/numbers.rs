//! Numbers, amounts and sizes as the language writes them.

use super::{Language, say};
use crate::model::{Money, Percent};
use rust_decimal::{Decimal, RoundingStrategy};

impl Language {
    /// `1.234,5`, with as many decimals as the number has.
    #[must_use]
    pub fn number(&self, number: Decimal) -> String {
        let plain = number.normalize().to_string();
        let (sign, digits) = plain.strip_prefix('-').map_or(("", plain.as_str()), |d| ("−", d));
        let (whole, decimals) = digits.split_once('.').unwrap_or((digits, ""));
        let mut out = sign.to_owned();
        let (first, rest) = whole.split_at(whole.len() % 3);
        out.push_str(first);
        let separator = say!(self, "number_thousands");
        for at in (0..rest.len()).step_by(3) {
            if !out.is_empty() && out != sign {
                out.push_str(&separator);
            }
            out.push_str(&rest[at..at + 3]);
        }
        if !decimals.is_empty() {
            out.push_str(&say!(self, "number_decimals"));
            out.push_str(decimals);
        }
        out
    }

    /// `467.291 kr.`; two decimals where there are any.
    #[must_use]
    pub fn money(&self, money: Money) -> String {
        let rounded = money.0.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero).normalize();
        let mut number = self.number(rounded);
        if rounded.scale() == 1 {
            number.push('0');
        }
        say!(self, "amount", number = number)
    }

    /// `26,8 %`.
    #[must_use]
    pub fn percent(&self, percent: Percent) -> String {
        say!(self, "percent", number = self.number(percent.0))
    }

    /// A size in bytes as people say it: `340 kB`, `1,2 MB`.
    #[must_use]
    pub fn size(&self, bytes: u64) -> String {
        match bytes {
            0..1_000 => say!(self, "size_bytes", number = bytes),
            1_000..1_000_000 => say!(self, "size_kilobytes", number = bytes.div_ceil(1_000)),
            _ => {
                let tenths = Decimal::new(i64::try_from(bytes.div_ceil(100_000)).unwrap_or(i64::MAX), 1);
                say!(self, "size_megabytes", number = self.number(tenths))
            }
        }
    }
}
