//! A committee's own deadlines, and which days count as working days in them.

use super::scalar::{Scalar, scalar};
use super::{List, Words, YesNo};
use crate::diagnostic::{Text, text};
use schemars::JsonSchema;
use serde::Deserialize;
use std::fmt;

/// Udvalgets egne frister. (EN: the committee's own deadlines.)
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Frister {
    /// Hvornår et udkast til dagsordenen senest er færdigt, regnet fra mødet, fx "10 hverdage". (EN: the draft agenda, so long before the meeting.)
    pub udkast: Option<Frist>,
    /// Hvornår dagsordenen senest er sendt ud, regnet fra mødet, fx "4 hverdage". (EN: the agenda, so long before the meeting.)
    pub dagsorden: Option<Frist>,
    /// Hvornår materialet til punkterne senest er sendt ud, regnet fra mødet, fx "3 hverdage". (EN: the papers, so long before the meeting.)
    pub materiale: Option<Frist>,
    /// Hvornår referatet senest er sendt ud, regnet fra mødet, fx "5 hverdage". (EN: the minutes, so long after the meeting.)
    pub referat: Option<Frist>,
    /// Hvor fristerne står, fx "Udvalgets forretningsorden § 3". (EN: where the deadlines are laid down.)
    pub kilde: Option<Words>,
}

/// A number of days before or after a meeting: "4 hverdage", "8 dage", "2 uger".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Frist {
    pub count: u32,
    pub unit: FristUnit,
}

/// What a deadline counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FristUnit {
    /// Every day of the calendar.
    Days,
    /// Working days, as the settings have them.
    WorkingDays,
}

/// A year: longer deadlines of one meeting are a slip.
const MOST: u32 = 366;

impl fmt::Display for Frist {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (one, many) = match self.unit {
            FristUnit::Days => ("dag", "dage"),
            FristUnit::WorkingDays => ("hverdag", "hverdage"),
        };
        write!(f, "{}\u{a0}{}", self.count, if self.count == 1 { one } else { many })
    }
}

impl Scalar for Frist {
    const FORMAT: &'static str = "frist";
    fn read(written: &str) -> Result<Self, Text> {
        let (count, unit) = written.trim().split_once([' ', '\u{a0}']).unwrap_or((written, ""));
        let (each, unit) = match unit.trim() {
            "dag" | "dage" => (1, Some(FristUnit::Days)),
            "uge" | "uger" => (7, Some(FristUnit::Days)),
            "hverdag" | "hverdage" => (1, Some(FristUnit::WorkingDays)),
            _ => (1, None),
        };
        let count = count.parse::<u32>().ok().and_then(|n| n.checked_mul(each));
        match (count.filter(|n| (1..=MOST).contains(n)), unit) {
            (Some(count), Some(unit)) => Ok(Self { count, unit }),
            _ => Err(text!(
                "”{written}” er ikke en frist. Skriv tal og enhed, fx 4 hverdage, 8 dage eller 2 uger, højst et år.",
                "“{written}” is not a deadline. Write number and unit, such as 4 hverdage, 8 dage or 2 uger, a year at most."
            )),
        }
    }
}
scalar!(Frist, { "type": "string", "pattern": "^[0-9]+ (dage?|uger?|hverdage?)$" });

/// Hvilke dage der tæller som hverdage i udvalgenes frister. Søndage og helligdage gør aldrig. (EN: which days count as working days in the committees' deadlines; Sundays and public holidays never do.)
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Hverdage {
    /// Tæller lørdag som en hverdag? Uden svar: nej. (EN: does Saturday count as a working day? Default: no.)
    pub lørdag: YesNo,
    /// Dage, der ikke er helligdage, men hvor I har lukket. De tæller ikke som hverdage. Uden svar: ingen. (EN: days that are no public holidays but on which you are closed; they are no working days. Default: none.)
    pub lukkedage: List<Lukkedag>,
}

/// En dag, hvor en myndighed kan have lukket. (EN: a day on which an authority may be closed.)
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Lukkedag {
    /// Den 5. juni. (EN: 5 June.)
    Grundlovsdag,
    /// Den 24. december. (EN: 24 December.)
    Juleaftensdag,
    /// Den 31. december. (EN: 31 December.)
    Nytårsaftensdag,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_deadline_is_a_number_and_a_unit() {
        let of = |count, unit| Ok(Frist { count, unit });
        assert_eq!(Frist::read("4 hverdage"), of(4, FristUnit::WorkingDays));
        assert_eq!(Frist::read("1 hverdag"), of(1, FristUnit::WorkingDays));
        assert_eq!(Frist::read("8 dage"), of(8, FristUnit::Days));
        assert_eq!(Frist::read("2 uger"), of(14, FristUnit::Days));
        for bad in
            ["4", "hverdage", "0 dage", "-1 dage", "400 dage", "99999999999 dage", "4 måneder", "fire dage"]
        {
            assert!(Frist::read(bad).is_err(), "{bad}");
        }
        assert_eq!(Frist { count: 1, unit: FristUnit::WorkingDays }.to_string(), "1\u{a0}hverdag");
    }
}
