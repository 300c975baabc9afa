//! Amounts, percentages and numbers: what is read is exact, and reads the same once it is written.

use klarplan::model::{Count, Money, Number, Percent, Scalar, danish_decimal, danish_number, rate};
use rust_decimal::Decimal;

pub fn run(data: &[u8]) {
    let written = super::text(data);
    if let Some(number) = danish_decimal(&written) {
        let shown = danish_number(number);
        assert_eq!(danish_decimal(&shown), Some(number), "{written:?} is shown as {shown:?}");
        assert_eq!(bare(&shown), bare(&written), "{written:?} is not what was read: {shown:?}");
        let hundred = Decimal::ONE_HUNDRED;
        let _ = (rate(number, hundred), rate(hundred, number), rate(number, number));
    }
    if let Ok(money) = Money::read(&written) {
        assert_eq!(Money::read(&money.to_string()), Ok(money), "{written:?} is shown as {money}");
    }
    if let Ok(percent) = Percent::read(&written) {
        assert_eq!(Percent::read(&percent.to_string()), Ok(percent), "{written:?} is shown as {percent}");
        for whole in [Percent(Decimal::ONE_HUNDRED), Percent(Decimal::new(125, 1)), percent] {
            let Some(part) = percent.of(whole) else { continue };
            let back = part.0.checked_mul(Decimal::ONE_HUNDRED).map(|n| n.normalize());
            let exact = percent.0.checked_mul(whole.0).map(|n| n.normalize());
            assert_eq!(back, exact, "{percent} of {whole}");
        }
    }
    if let Ok(count) = Count::read(&written) {
        assert_eq!(Count::read(&count.to_string()), Ok(count), "{written:?} is shown as {count}");
    }
    if let Ok(number) = Number::read(&written) {
        assert_eq!(Some(number.0), danish_decimal(&written), "{written:?}");
    }
}

/// The sign and the digits of a number in Danish notation, without what can be left out.
fn bare(written: &str) -> String {
    let trimmed = written.trim();
    let (sign, rest) = match trimmed.strip_prefix(['-', '−']) {
        Some(rest) => ("-", rest),
        None => ("", trimmed),
    };
    let (whole, decimals) = rest.split_once(',').unwrap_or((rest, ""));
    let whole = whole.replace('.', "");
    let (whole, decimals) = (whole.trim_start_matches('0'), decimals.trim_end_matches('0'));
    let sign = if whole.is_empty() && decimals.is_empty() { "" } else { sign };
    format!("{sign}{whole},{decimals}")
}

pub fn seeds() -> Vec<Vec<u8>> {
    let own = [
        "467.291 kr.",
        "467291",
        "7 mio. kr.",
        "1,8 mio.",
        "kr. 5.000",
        "1.250,5 kr",
        "-300",
        "−4,5",
        "2 mia. kroner",
        "40 %",
        "80 pct.",
        "26,8 procent",
        "0,1",
        "100",
        "12 t. kr.",
        "10.000.000.000.000",
        "7.5",
        "0",
        "-0",
        "3,14159265358979323846264338327950288",
        "4294967295",
        "4.294.967.296",
        "1.25",
        "007",
        "0,00",
    ];
    own.iter().map(|s| s.as_bytes().to_vec()).collect()
}
