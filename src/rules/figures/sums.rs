//! Which rows of a table add up to which.

use rust_decimal::Decimal;

/// What a row is to the sum.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::rules) enum Kind {
    /// It is added.
    Part,
    /// It is part of a row above ("heraf") and is not added again.
    Within,
    /// It is a sum.
    Total,
}

/// A sum that is not what its rows give.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::rules) struct Off {
    /// The row of the sum.
    pub(in crate::rules) row: usize,
    pub(in crate::rules) printed: Decimal,
    pub(in crate::rules) right: Decimal,
    /// What was added, in order.
    pub(in crate::rules) parts: Vec<Decimal>,
}

/// What the row called `label` is to the sum.
pub(in crate::rules) fn kind(label: &str) -> Kind {
    let label =
        label.trim().trim_start_matches(['-', '–', '•', ' ']).trim_end_matches([':', ' ']).to_lowercase();
    let begins = |word: &str| {
        label.strip_prefix(word).is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric()))
    };
    if ["heraf", "deraf", "herunder", "hvoraf"].into_iter().any(begins) {
        return Kind::Within;
    }
    let ends = label.ends_with(" i alt") || label.ends_with(" ialt");
    let whole = matches!(label.as_str(), "sum" | "samlet" | "tilsammen" | "subtotal");
    if ["i alt", "ialt", "total"].into_iter().any(begins) || ends || whole { Kind::Total } else { Kind::Part }
}

/// The sums of a column that are off by more than `slack`. A sum in the middle adds up the rows since
/// the one before it; the last one may add up all. Where a row's figure is unknown, no sum over it is
/// judged.
pub(in crate::rules) fn column(rows: &[(Kind, Option<Decimal>)], slack: Decimal) -> Vec<Off> {
    let mut off = Vec::new();
    let (mut group, mut all) = (Vec::new(), Vec::new());
    let (mut group_known, mut all_known) = (true, true);
    for (row, (kind, value)) in rows.iter().enumerate() {
        match (kind, value) {
            (Kind::Within, _) => {}
            (Kind::Part, Some(value)) => {
                group.push(*value);
                all.push(*value);
            }
            (Kind::Part, None) => (group_known, all_known) = (false, false),
            (Kind::Total, value) => {
                if let Some(printed) = value {
                    let of =
                        |known: bool, parts: &[Decimal]| total(parts).filter(|_| known && !parts.is_empty());
                    let (near, far) = (of(group_known, &group), of(all_known, &all));
                    let fits = |sum: &Option<Decimal>| {
                        sum.is_some_and(|sum| sum.checked_sub(*printed).is_some_and(|d| d.abs() <= slack))
                    };
                    // Right under another sum, or at the end after several, it is the sum of all.
                    let last =
                        rows.get(row + 1..).is_some_and(|rest| rest.iter().all(|(k, _)| *k != Kind::Part));
                    let whole = group.is_empty() || (last && all.len() > group.len());
                    let (right, parts) = if whole { (far, &all) } else { (near, &group) };
                    // Where something is unknown either reading may be the one that was meant.
                    let sure = group.is_empty() || group_known == all_known;
                    if let Some(right) = right
                        && sure
                        && !fits(&near)
                        && !fits(&far)
                    {
                        off.push(Off { row, printed: *printed, right, parts: parts.clone() });
                    }
                }
                group.clear();
                group_known = true;
            }
        }
    }
    off
}

fn total(parts: &[Decimal]) -> Option<Decimal> {
    parts.iter().try_fold(Decimal::ZERO, |sum, part| sum.checked_add(*part))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(rows: &[(&str, i64)], slack: i64) -> Vec<(usize, String)> {
        let rows: Vec<_> =
            rows.iter().map(|(label, v)| (kind(label), (*v >= 0).then(|| Decimal::from(*v)))).collect();
        column(&rows, slack.into()).into_iter().map(|o| (o.row, o.right.to_string())).collect()
    }

    #[test]
    fn labels() {
        for total in ["I alt", "Ialt", "i alt:", "Total", "Udgifter i alt", "Sum", "I ALT (kr.)"] {
            assert_eq!(kind(total), Kind::Total, "{total}");
        }
        for within in ["heraf kvinder", "Deraf løn", "- heraf", "herunder kurser"] {
            assert_eq!(kind(within), Kind::Within, "{within}");
        }
        for part in ["Løn", "Totalentreprise", "Sumatra", "Herafgift"] {
            assert_eq!(kind(part), Kind::Part, "{part}");
        }
    }

    #[test]
    fn the_table_of_the_source() {
        let rows = [("A", 8), ("B", 5), ("C", 9), ("D", 0), ("E", 0), ("I alt", 16)];
        assert_eq!(check(&rows, 0), [(5, "22".to_owned())]);
        let rows = [("A", 8), ("B", 5), ("C", 9), ("D", 0), ("E", 0), ("I alt", 22)];
        assert_eq!(check(&rows, 0), []);
    }

    #[test]
    fn rows_within_rows_are_not_added() {
        assert_eq!(check(&[("A", 8), ("heraf kvinder", 5), ("B", 2), ("I alt", 10)], 0), []);
        assert_eq!(
            check(&[("A", 8), ("heraf kvinder", 5), ("B", 2), ("I alt", 15)], 0),
            [(3, "10".to_owned())]
        );
    }

    #[test]
    fn sums_on_the_way() {
        // Figure 16 of source 002 has two rows called "Ialt" and one "I alt".
        let rows = [
            ("A", 2699),
            ("B", 3338),
            ("Ialt", 6037),
            ("C", 3295),
            ("D", 9890),
            ("Ialt", 13185),
            ("I alt", 19222),
        ];
        assert_eq!(check(&rows, 0), []);
        let mut bad = rows;
        bad[2].1 = 6036;
        assert_eq!(check(&bad, 0), [(2, "6037".to_owned())]);
        let mut bad = rows;
        bad[6].1 = 19223;
        assert_eq!(check(&bad, 0), [(6, "19222".to_owned())]);
        assert_eq!(check(&[("A", 1), ("Ialt", 1), ("B", 2), ("C", 3), ("I alt", 6)], 0), []);
    }

    #[test]
    fn what_is_unknown_is_not_judged() {
        assert_eq!(check(&[("A", 8), ("B", -1), ("I alt", 16)], 0), []);
        assert_eq!(check(&[("I alt", 16)], 0), []);
        assert_eq!(check(&[("A", 38), ("B", 46), ("C", 17), ("I alt", 100)], 2), []);
    }
}
