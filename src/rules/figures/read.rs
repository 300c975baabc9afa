//! Finds figures in running text.

use crate::model::{GREATEST, danish_decimal};
use rust_decimal::Decimal;
use std::ops::Range;

/// What a figure counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::rules) enum Unit {
    Kroner,
    Percent,
    /// Something else, or nothing that can be told.
    Other,
}

/// A figure in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::rules) struct Figure {
    pub(in crate::rules) value: Decimal,
    pub(in crate::rules) unit: Unit,
    /// What one in the last printed digit is worth: 100.000 in "1,8 mio. kr."
    pub(in crate::rules) step: Decimal,
    /// Whether it is only about, at least or at most this much.
    pub(in crate::rules) loose: bool,
    /// Whether it is one end of a stretch such as "0–9 pct.".
    pub(in crate::rules) stretch: bool,
    /// With its unit.
    pub(in crate::rules) span: Range<usize>,
}

/// What stands for thousands and more.
const SCALES: [(&str, u64); 9] = [
    ("millioner", 1_000_000),
    ("million", 1_000_000),
    ("mio.", 1_000_000),
    ("mio", 1_000_000),
    ("milliarder", 1_000_000_000),
    ("mia.", 1_000_000_000),
    ("mia", 1_000_000_000),
    ("t.kr.", 1_000),
    ("tkr.", 1_000),
];

/// Words before a figure that make it no exact one.
const LOOSE: [&str; 16] = [
    "ca.",
    "cirka",
    "omkring",
    "omtrent",
    "knap",
    "godt",
    "næsten",
    "over",
    "under",
    "mod",
    "mindst",
    "højst",
    "mere end",
    "mindre end",
    "færre end",
    "flere end",
];

/// The figures in `text`, in order. Dates, times, case numbers and what has two readings (`7.5`) are
/// none.
pub(in crate::rules) fn figures(text: &str) -> Vec<Figure> {
    let bytes = text.as_bytes();
    let mut found: Vec<Figure> = Vec::new();
    let mut at = 0;
    while let Some(offset) = bytes.get(at..).and_then(|rest| rest.iter().position(u8::is_ascii_digit)) {
        let start = at + offset;
        let length =
            bytes[start..].iter().take_while(|b| b.is_ascii_digit() || matches!(b, b'.' | b',')).count();
        let token = text[start..start + length].trim_end_matches(['.', ',']);
        at = start + length.max(1);
        let end = start + token.len();
        let before = &text[..start];
        let part_of_word = before.chars().next_back().is_some_and(|c| c.is_alphanumeric() || c == '/')
            || text[end..].chars().next().is_some_and(|c| c.is_alphabetic() || c == '/');
        if part_of_word {
            continue;
        }
        let Some(value) = danish_decimal(token) else { continue };
        let places = u32::try_from(token.split_once(',').map_or(0, |(_, d)| d.len())).unwrap_or(28);
        if let Some(figure) = read(text, start..end, value, places) {
            at = at.max(figure.span.end);
            found.push(figure);
        }
    }
    spread(text, &mut found);
    found
}

fn read(text: &str, number: Range<usize>, value: Decimal, places: u32) -> Option<Figure> {
    let rest = &text[number.end..];
    let (mut end, mut unit, mut scale) = (number.end, Unit::Other, 1u64);
    let bare = rest.trim_start_matches([' ', '\u{a0}']);
    // A figure and its unit stand on one line with at most one space.
    let gap = rest.len() - bare.len();
    if gap <= 2 {
        if let Some(length) = percent(bare) {
            (end, unit) = (number.end + gap + length, Unit::Percent);
        } else {
            let mut used = gap;
            let mut after = bare;
            if let Some((word, by)) = SCALES.iter().find(|(word, _)| starts(bare, word)) {
                scale = *by;
                used += word.len();
                after = bare.get(word.len()..).unwrap_or_default();
                (end, unit) = (number.end + used, Unit::Kroner);
                let spaced = after.trim_start_matches([' ', '\u{a0}']);
                used += after.len() - spaced.len();
                after = spaced;
            }
            if let Some(word) = ["kroner", "kr.", "kr"].iter().find(|word| starts(after, word)) {
                (end, unit) = (number.end + used + word.len(), Unit::Kroner);
            }
        }
    }
    let before = text[..number.start].trim_end_matches([' ', '\u{a0}']);
    let lower: String = before.chars().rev().take(14).collect::<Vec<_>>().into_iter().rev().collect();
    let mut lower = lower.to_lowercase();
    let prefix = ["kr.", "dkk"].iter().find(|p| lower.ends_with(*p) && before.len() < number.start);
    if let Some(prefix) = prefix.filter(|_| unit != Unit::Percent) {
        unit = Unit::Kroner;
        lower.truncate(lower.len() - prefix.len());
    }
    let lower = lower.trim_end();
    let loose = LOOSE
        .iter()
        .any(|w| lower.strip_suffix(w).is_some_and(|r| !r.ends_with(|c: char| c.is_alphanumeric())));
    let scale = Decimal::from(scale);
    Some(Figure {
        value: value.checked_mul(scale).filter(|v| v.abs() <= GREATEST)?,
        unit,
        step: scale.checked_mul(Decimal::try_new(1, places).ok()?)?,
        loose,
        stretch: false,
        span: number.start..end,
    })
}

/// Whether `text` begins with `word` and the word ends there.
fn starts(text: &str, word: &str) -> bool {
    let head = text.get(..word.len()).is_some_and(|h| h.eq_ignore_ascii_case(word));
    head && (word.ends_with('.') || !text[word.len()..].starts_with(char::is_alphanumeric))
}

/// The length of a sign for per cent that `text` begins with. Percentage points are a difference.
fn percent(text: &str) -> Option<usize> {
    if text.starts_with('%') {
        return Some(1);
    }
    ["procent", "pct.", "pct"].iter().find(|word| starts(text, word)).map(|word| word.len())
}

/// Finds the stretches ("0–9 pct.", "mellem 0 og 9 pct."), and gives both ends the unit of the last.
fn spread(text: &str, found: &mut [Figure]) {
    for at in 1..found.len() {
        let (Some(a), Some(b)) = (found.get(at - 1).cloned(), found.get(at).cloned()) else { continue };
        let between = text[a.span.end..b.span.start].trim_matches([' ', '\u{a0}']);
        let lead = text[..a.span.start].trim_end();
        let stretched = matches!(between, "-" | "–" | "—")
            || (between == "til" && !lead.ends_with("op"))
            || (between == "og" && lead.to_lowercase().ends_with("mellem"));
        if stretched && (a.unit == b.unit || a.unit == Unit::Other) {
            if let Some(first) = found.get_mut(at - 1) {
                (first.unit, first.stretch) = (b.unit, true);
            }
            if let Some(last) = found.get_mut(at) {
                last.stretch = true;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str) -> Vec<String> {
        figures(text)
            .iter()
            .map(|f| {
                let loose = if f.loose { "~" } else { "" };
                let stretch = if f.stretch { "-" } else { "" };
                format!("{loose}{stretch}{} {:?} {}", f.value.normalize(), f.unit, &text[f.span.clone()])
            })
            .collect()
    }

    #[test]
    fn figures_as_the_sources_write_them() {
        assert_eq!(said("på 467.291 kr. i 2024"), ["467291 Kroner 467.291 kr.", "2024 Other 2024"]);
        assert_eq!(said("årligt være 7 mio. kr."), ["7000000 Kroner 7 mio. kr."]);
        assert_eq!(said("1,8 mio. og kr. 5.000"), ["1800000 Kroner 1,8 mio.", "5000 Kroner 5.000"]);
        assert_eq!(said("ca. kr. 6.000 kr. til"), ["~6000 Kroner 6.000 kr."]);
        assert_eq!(
            said("80 pct. og 26,8 %, 20 procent"),
            ["80 Percent 80 pct.", "26.8 Percent 26,8 %", "20 Percent 20 procent"]
        );
        assert_eq!(said("en afgangsrate på 7 pct. Det"), ["7 Percent 7 pct."]);
        assert_eq!(said("op mod 40 % (12\u{a0}%)"), ["~40 Percent 40 %", "12 Percent 12\u{a0}%"]);
    }

    #[test]
    fn what_is_no_figure() {
        for none in ["bevilling 5.10.11", "sag 2020-0117251x", "7/2", "kl. 16.30", "2.kvartal", "B2", "§12a"]
        {
            assert!(figures(none).iter().all(|f| f.unit == Unit::Other), "{none}");
        }
        assert_eq!(figures("3 procentpoint").iter().filter(|f| f.unit == Unit::Percent).count(), 0);
        assert_eq!(figures("").len(), 0);
    }

    #[test]
    fn stretches() {
        assert_eq!(said("0 - 9 pct."), ["-0 Percent 0", "-9 Percent 9 pct."]);
        assert_eq!(said("mellem 0 og 9 procent"), ["-0 Percent 0", "-9 Percent 9 procent"]);
        assert_eq!(said("5 og 9 procent"), ["5 Other 5", "9 Percent 9 procent"]);
        assert_eq!(said("10–15 virksomheder"), ["-10 Other 10", "-15 Other 15"]);
    }

    #[test]
    fn the_last_digit() {
        let steps: Vec<String> = figures("1,8 mio. kr., 7 mio. kr., 12,50 kr.")
            .iter()
            .map(|f| f.step.normalize().to_string())
            .collect();
        assert_eq!(steps, ["100000", "1000000", "0.01"]);
    }
}
