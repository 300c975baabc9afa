//! Exact amounts and percentages in Danish notation.

use super::scalar::{Scalar, scalar};
use crate::diagnostic::text;
use rust_decimal::{Decimal, RoundingStrategy};
use std::fmt;

/// An amount of Danish kroner, exact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Money(pub Decimal);

/// A percentage, exact: 26,8 means 26.8 per cent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Percent(pub Decimal);

impl Percent {
    /// So many per cent of so many per cent, exact: 40 of 80 is 32. `None` where it cannot be told exactly.
    #[must_use]
    pub fn of(self, whole: Self) -> Option<Self> {
        // A product of more than 28 decimals would be rounded without a word.
        let decimals = self.0.scale() + whole.0.scale() + 2;
        let product = self.0.checked_mul(whole.0)?.checked_div(Decimal::ONE_HUNDRED)?;
        (decimals <= 28).then(|| Self(product.normalize()))
    }
}

/// The greatest number that is read: ten thousand milliard, so that products of two never overflow.
pub(crate) const GREATEST: Decimal = Decimal::from_parts(1_316_134_912, 2328, 0, false, 0);

/// Reads a number in Danish notation: `.` between thousands, `,` before decimals. `None` where the
/// text is something else or has two readings (`7.5`).
#[must_use]
pub fn danish_decimal(written: &str) -> Option<Decimal> {
    let (sign, rest) = match written.trim().strip_prefix(['-', '−']) {
        Some(rest) => ("-", rest),
        None => ("", written.trim()),
    };
    let (whole, decimals) = match rest.split_once(',') {
        Some((whole, decimals)) => (whole, Some(decimals)),
        None => (rest, None),
    };
    let digits = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit());
    let mut groups = whole.split('.');
    let first = groups.next()?;
    let rest_groups: Vec<&str> = groups.collect();
    let grouped = !rest_groups.is_empty();
    if !digits(first)
        || (grouped && first.len() > 3)
        || rest_groups.iter().any(|g| g.len() != 3 || !digits(g))
        || decimals.is_some_and(|d| !digits(d))
    {
        return None;
    }
    let mut plain = String::with_capacity(written.len() + 1);
    plain.push_str(sign);
    plain.push_str(first);
    for group in rest_groups {
        plain.push_str(group);
    }
    if let Some(d) = decimals {
        plain.push('.');
        plain.push_str(d);
    }
    // More decimals than a number can hold would be rounded without a word.
    Decimal::from_str_exact(&plain).ok().filter(|n| n.abs() <= GREATEST)
}

/// Writes a number in Danish notation, with as many decimals as it has.
#[must_use]
pub fn danish_number(number: Decimal) -> String {
    let plain = number.normalize().to_string();
    let (sign, rest) = match plain.strip_prefix('-') {
        Some(rest) => ("−", rest),
        None => ("", plain.as_str()),
    };
    let (whole, decimals) = rest.split_once('.').unwrap_or((rest, ""));
    let mut out = String::from(sign);
    for (at, c) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) {
            out.push('.');
        }
        out.push(c);
    }
    if !decimals.is_empty() {
        out.push(',');
        out.push_str(decimals);
    }
    out
}

/// `part` of `whole` in per cent, rounded half up to whole numbers as the sources round (2,5 → 3);
/// `None` where `whole` is 0.
#[must_use]
pub fn rate(part: Decimal, whole: Decimal) -> Option<Decimal> {
    let exact = (part * Decimal::ONE_HUNDRED).checked_div(whole)?;
    Some(exact.round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero))
}

impl Scalar for Money {
    const FORMAT: &'static str = "beløb";
    fn read(written: &str) -> Result<Self, crate::diagnostic::Text> {
        let bare = written.trim();
        let bare = bare.strip_prefix("kr.").unwrap_or(bare).trim_start();
        let bare = ["kroner", "kr.", "kr"].iter().find_map(|u| bare.strip_suffix(u)).unwrap_or(bare);
        let bare = bare.trim_end();
        let scales = [("mio.", 1_000_000), ("millioner", 1_000_000), ("mia.", 1_000_000_000), ("t.", 1_000)];
        let (number, scale) = scales
            .iter()
            .find_map(|(word, n)| bare.strip_suffix(word).map(|b| (b.trim_end(), *n)))
            .unwrap_or((bare, 1));
        danish_decimal(number)
            .and_then(|n| n.checked_mul(Decimal::from(scale)))
            .filter(|n| n.abs() <= GREATEST)
            .map(Self)
            .ok_or_else(|| {
                text!(
                    "”{written}” kan ikke læses som et beløb. Skriv fx 467.291 kr., 1.250,50 kr. eller 7 mio. kr.",
                    "“{written}” cannot be read as an amount. Write for instance 467.291 kr., 1.250,50 kr. or 7 mio. kr."
                )
            })
    }
}
scalar!(Money, { "type": ["string", "number"] });

impl fmt::Display for Money {
    /// `467.291 kr.`; decimals only where there are any, then two.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut n = self.0.normalize();
        if n.scale() == 1 {
            n.rescale(2);
        }
        let written = danish_number(n);
        let padded = if n.scale() == 2 && self.0.normalize().scale() == 1 { "0" } else { "" };
        write!(f, "{written}{padded}\u{a0}kr.")
    }
}

impl Scalar for Percent {
    const FORMAT: &'static str = "procent";
    fn read(written: &str) -> Result<Self, crate::diagnostic::Text> {
        let bare = written.trim();
        let bare = ["%", "pct.", "pct", "procent"].iter().find_map(|u| bare.strip_suffix(u)).unwrap_or(bare);
        danish_decimal(bare.trim_end())
            .filter(|n| !n.is_sign_negative())
            .map(Self)
            .ok_or_else(|| {
                text!(
                    "”{written}” er ikke en procentsats. Skriv fx 40, 40 %, 80 pct. eller 26,8 %.",
                    "“{written}” is not a percentage. Write for instance 40, 40 %, 80 pct. or 26,8 % (Danish style)."
                )
            })
    }
}
scalar!(Percent, { "type": ["string", "number"] });

impl fmt::Display for Percent {
    /// `40 pct.`
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}\u{a0}pct.", danish_number(self.0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kr(s: &str) -> Option<String> {
        Money::read(s).ok().map(|m| m.to_string())
    }

    #[test]
    fn amounts_as_the_sources_write_them() {
        assert_eq!(kr("467.291 kr.").as_deref(), Some("467.291\u{a0}kr."));
        assert_eq!(kr("467291"), kr("467.291 kr."));
        assert_eq!(kr("7 mio. kr.").as_deref(), Some("7.000.000\u{a0}kr."));
        assert_eq!(kr("1,8 mio.").as_deref(), Some("1.800.000\u{a0}kr."));
        assert_eq!(kr("kr. 5.000").as_deref(), Some("5.000\u{a0}kr."));
        assert_eq!(kr("1.250,5 kr").as_deref(), Some("1.250,50\u{a0}kr."));
        assert_eq!(kr("-300").as_deref(), Some("−300\u{a0}kr."));
        assert_eq!(GREATEST.to_string(), "10000000000000");
        for bad in [
            "10.000,1 mia. kr.",
            "18446744073709551615",
            "3,14159265358979323846264338327950288",
            "7.5",
            "1.23",
            "12.3456",
            "kr.",
            "",
            "7,5,0",
            "syv",
            "1.0000",
        ] {
            assert_eq!(kr(bad), None, "{bad}");
        }
    }

    #[test]
    fn percentages() {
        let read = |s| Percent::read(s).ok().map(|p| p.to_string());
        for same in ["80", "80 %", "80%", "80 pct.", "80 procent"] {
            assert_eq!(read(same).as_deref(), Some("80\u{a0}pct."), "{same}");
        }
        assert_eq!(read("26,8 %").as_deref(), Some("26,8\u{a0}pct."));
        assert_eq!(read("40.5"), None);
        assert_eq!(read("-4"), None);
    }

    #[test]
    fn rates_round_half_up_as_the_source_table_does() {
        let r = |a: u32, b: u32| rate(a.into(), b.into()).map(|d| d.to_string());
        // Source 004, table 1: 1 of 40 is printed as 3 per cent.
        assert_eq!(r(1, 40).as_deref(), Some("3"));
        assert_eq!(r(15, 229).as_deref(), Some("7"));
        assert_eq!(r(1, 0), None);
    }
}
