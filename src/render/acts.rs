//! Acts named in a rule's words, with their addresses at Retsinformation.

use super::page::Link;
use crate::language::{Language, say};
use crate::model::{Date, LooseDate, Scalar};
use chrono::Datelike;

/// An act by number and day ("lov nr. 1160 af 8. juni 2021", "LBK 280 af 1. marts 2024").
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Act {
    day: Date,
    number: u32,
    /// Whether it is a consolidated act (lovbekendtgørelse).
    consolidated: bool,
}

/// Links to the acts that `texts` (Danish) name by number and date, each once, oldest first. The address
/// is the European Legislation Identifier that Retsinformation gives acts in Lovtidende A: year and number.
pub(super) fn links(l: &Language, texts: &[&str]) -> Vec<Link> {
    let mut acts: Vec<Act> = texts.iter().flat_map(|t| named(t)).collect();
    acts.sort_unstable();
    acts.dedup();
    acts.iter()
        .map(|act| Link {
            tekst: act.words(l),
            href: format!("https://www.retsinformation.dk/eli/lta/{}/{}", act.day.0.year(), act.number),
            her: false,
        })
        .collect()
}

impl Act {
    fn words(self, l: &Language) -> String {
        let (number, date) = (self.number.to_string(), l.day(self.day));
        if self.consolidated {
            say!(l, "rule_act_consolidated", number = number, date = date)
        } else {
            say!(l, "rule_act", number = number, date = date)
        }
    }
}

fn named(text: &str) -> Vec<Act> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let act = |w: &[&str]| {
        let [kind, number, "af", day, month, year] = w else { return None };
        let number = matches!(*kind, "nr." | "LBK").then(|| number.parse().ok())??;
        let year = year.trim_matches(|c: char| !c.is_ascii_digit());
        let (from, to) = LooseDate::read(&format!("{day} {month} {year}")).ok()?.range(None)?;
        (from == to).then_some(Act { day: Date(from), number, consolidated: *kind == "LBK" })
    };
    words.windows(6).filter_map(act).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(y: i32, m: u32, d: u32) -> Date {
        Date(chrono::NaiveDate::from_ymd_opt(y, m, d).expect("a day"))
    }

    #[test]
    fn acts_are_found_by_number_and_day() {
        let text =
            "Udbudsloven (lov nr. 1564 af 15. december 2015) § 95, stk. 2, og LBK 280 af 1. marts 2024.";
        let found = named(text);
        assert_eq!(
            found,
            [
                Act { day: day(2015, 12, 15), number: 1564, consolidated: false },
                Act { day: day(2024, 3, 1), number: 280, consolidated: true }
            ]
        );
        let none = [
            "sag nr. 6 af mange andre slags sager",
            "lov nr. 12 af 31. februar 2020",
            "nr. x af 1. maj 2020",
        ];
        for text in none {
            assert_eq!(named(text), [], "{text}");
        }
    }
}
