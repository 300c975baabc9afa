//! Dates as plans and tenders write them: "medio august", "primo november 2020", "4. kvartal 2023".
//!
//! Shown as written; read into a range of days so that they can be sorted and compared.

use super::scalar::{Scalar, scalar};
use crate::diagnostic::text;
use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

/// A point or stretch of time in ordinary Danish words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LooseDate {
    /// The words as they stand in the source.
    pub written: String,
    from: Part,
    to: Part,
}

/// A month-based piece of a year; the year may be left to the context.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    pub year: Option<i32>,
    pub unit: Unit,
}

/// What a piece of time is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    Year,
    /// First month (1–12) and number of months: 1, 3 (a quarter or, from March on, a season) or 6. Past
    /// December it runs into the next year.
    Months(u32, u32),
    /// A month and its third: early, middle or late as 1, 2 or 3.
    Third(u32, u32),
    /// Days of one month, from and to.
    Days(u32, u32, u32),
    /// ISO week.
    Week(u32),
}

/// The months' names, January first.
pub(crate) const MONTHS: [&str; 12] = [
    "januar",
    "februar",
    "marts",
    "april",
    "maj",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "december",
];

impl LooseDate {
    /// First and last day. `year` serves where the words name none; `None` where neither does, or
    /// where the calendar has no such day (29. februar, uge 53).
    #[must_use]
    pub fn range(&self, year: Option<i32>) -> Option<(NaiveDate, NaiveDate)> {
        let to_year = self.to.year.or(year);
        // "1. oktober – 31. december 2020": the year stands once, at the end.
        let from_year = self.from.year.or(to_year);
        let (from, _) = self.from.unit.days(from_year?)?;
        let (_, to) = self.to.unit.days(to_year?)?;
        (from <= to).then_some((from, to))
    }

    /// What the words say, for those who say it in another language: one piece, or the first and the last
    /// of a stretch.
    #[must_use]
    pub fn parts(&self) -> (Part, Option<Part>) {
        (self.from, (self.from != self.to).then_some(self.to))
    }

    /// Whether the words say that something has been so since then.
    #[must_use]
    pub fn is_since(&self) -> bool {
        self.written.to_lowercase().starts_with("siden ")
    }

    /// Whether the words name their year.
    #[must_use]
    pub fn names_year(&self) -> bool {
        self.to.year.is_some()
    }
}

impl Unit {
    fn days(self, year: i32) -> Option<(NaiveDate, NaiveDate)> {
        let first = |m: u32| NaiveDate::from_ymd_opt(year, m, 1);
        match self {
            Self::Year => Some((first(1)?, NaiveDate::from_ymd_opt(year, 12, 31)?)),
            Self::Months(m, n) => {
                let from = first(m)?;
                Some((from, from.checked_add_months(Months::new(n))?.pred_opt()?))
            }
            Self::Third(m, 3) => {
                let last = first(m)?.checked_add_months(Months::new(1))?.pred_opt()?;
                Some((last.with_day(21)?, last))
            }
            Self::Third(m, third) => Self::Days(m, third * 10 - 9, third * 10).days(year),
            Self::Days(m, a, b) => {
                Some((NaiveDate::from_ymd_opt(year, m, a)?, NaiveDate::from_ymd_opt(year, m, b)?))
            }
            Self::Week(w) => {
                let monday = NaiveDate::from_isoywd_opt(year, w, Weekday::Mon)?;
                Some((monday, monday.checked_add_days(Days::new(6))?))
            }
        }
    }
}

/// The one day that `written` names in any common form (`7. februar 2024`, `07-02-2024`, `7/2 2024`,
/// `2024-2-7`); used to tell people how to write it.
pub(super) fn single_day(written: &str) -> Option<NaiveDate> {
    let numbers: Vec<u32> = written
        .split(|c: char| "-/. ".contains(c))
        .filter(|p| !p.is_empty())
        .map(str::parse)
        .collect::<Result<_, _>>()
        .unwrap_or_default();
    if let [a, b, c] = numbers[..] {
        let (y, m, d) = if a > 31 { (a, b, c) } else { (c, b, a) };
        let y = if y < 100 { y + 2000 } else { y };
        // A year of five digits cannot be written as a date.
        let year = i32::try_from(y).ok().filter(|year| (1..=9999).contains(year))?;
        return NaiveDate::from_ymd_opt(year, m, d);
    }
    let (from, to) = LooseDate::read(written).ok()?.range(None)?;
    (from == to).then_some(from)
}

impl Scalar for LooseDate {
    const FORMAT: &'static str = "løs-dato";
    fn read(written: &str) -> Result<Self, crate::diagnostic::Text> {
        let trimmed = written.trim();
        // No time takes more words; a longer text is prose in the wrong place.
        let short = Some(trimmed).filter(|t| t.len() <= 80);
        short.and_then(parse).map(|(from, to)| Self { written: trimmed.to_owned(), from, to }).ok_or_else(|| {
            text!(
                "”{written}” kan ikke læses som et tidspunkt. Skriv fx 2024-02-07, 7. februar 2024, medio august 2020, 12.-15. marts, uge 49, 4. kvartal 2023 eller foråret 2025.",
                "“{written}” cannot be read as a time. Write for instance 2024-02-07, 7. februar 2024, medio august 2020, 12.-15. marts, uge 49, 4. kvartal 2023 or foråret 2025."
            )
        })
    }
}
scalar!(LooseDate, { "type": ["string", "number"] });

fn parse(written: &str) -> Option<(Part, Part)> {
    if let Some(day) = iso_day(written) {
        return Some((day, day));
    }
    let words = written.to_lowercase().replace(['–', '—'], "-");
    let words = words.trim_start_matches("siden ").trim_start_matches("i ").trim_start_matches("d. ").trim();
    if let Some(part) = parse_part(words) {
        return Some((part, part));
    }
    // A stretch: "maj/juni", "1. januar 2021 - 31. december 2023", "fra marts til september 2019".
    let words = words.trim_start_matches("fra ");
    for between in [" - ", " til og med ", " til ", "-", "/"] {
        for (at, _) in words.match_indices(between) {
            let (a, b) = (words[..at].trim(), words[at + between.len()..].trim());
            if let (Some(from), Some(to)) = (parse_part(a), parse_part(b)) {
                return Some((from, to));
            }
        }
    }
    None
}

fn iso_day(written: &str) -> Option<Part> {
    let day = super::scalar::iso(written)?;
    Some(Part { year: Some(day.year()), unit: Unit::Days(day.month(), day.day(), day.day()) })
}

fn parse_part(words: &str) -> Option<Part> {
    if let Some(day) = iso_day(words) {
        return Some(day);
    }
    let (words, year) = split_year(words);
    let words = words.trim_end_matches(" af").trim_end_matches(" i").trim();
    if words.is_empty() {
        return year.map(|y| Part { year: Some(y), unit: Unit::Year });
    }
    Some(Part { year, unit: parse_unit(words)? })
}

/// A four-digit year at the end, if there is one.
fn split_year(words: &str) -> (&str, Option<i32>) {
    let at = words.rfind(' ').map_or(0, |i| i + 1);
    let last = &words[at..];
    match last.parse::<i32>() {
        Ok(y) if last.len() == 4 && (1900..2200).contains(&y) => (words[..at].trim_end(), Some(y)),
        _ => (words, None),
    }
}

fn parse_unit(words: &str) -> Option<Unit> {
    let (first, rest) = words.split_once(' ').unwrap_or((words, ""));
    let rest = rest.trim_start_matches("af ").trim();
    match first {
        "årsskiftet" if rest.is_empty() => return Some(Unit::Days(1, 1, 1)),
        "foråret" | "forår" => return season(rest, 3),
        "sommeren" | "sommer" => return season(rest, 6),
        "efteråret" | "efterår" => return season(rest, 9),
        "vinteren" | "vinter" => return season(rest, 12),
        "uge" => return number(rest, 53).map(Unit::Week),
        "q1" | "q2" | "q3" | "q4" if rest.is_empty() => {
            return number(&first[1..], 4).map(|q| Unit::Months(q * 3 - 2, 3));
        }
        "primo" | "start" | "starten" | "begyndelsen" => return month(rest).map(|m| Unit::Third(m, 1)),
        "medio" | "midten" | "midt" => return month(rest).map(|m| Unit::Third(m, 2)),
        "ultimo" | "slut" | "slutningen" => return month(rest).map(|m| Unit::Third(m, 3)),
        _ => {}
    }
    match rest {
        "kvartal" => return ordinal(first, 4).map(|q| Unit::Months(q * 3 - 2, 3)),
        "halvår" => return ordinal(first, 2).map(|h| Unit::Months(h * 6 - 5, 6)),
        "" => return month(first).map(|m| Unit::Months(m, 1)),
        _ => {}
    }
    let m = month(rest)?;
    let (a, b) = first.split_once('-').unwrap_or((first, first));
    let (a, b) = (ordinal(a, 31)?, ordinal(b, 31)?);
    (a <= b).then_some(Unit::Days(m, a, b))
}

fn season(rest: &str, first_month: u32) -> Option<Unit> {
    rest.is_empty().then_some(Unit::Months(first_month, 3))
}

fn month(word: &str) -> Option<u32> {
    let bare = word.trim_end_matches('.');
    let at = MONTHS.iter().position(|m| *m == bare || (bare.len() == 3 && m.starts_with(bare)))?;
    u32::try_from(at + 1).ok()
}

fn ordinal(word: &str, max: u32) -> Option<u32> {
    number(word.strip_suffix('.').unwrap_or(word), max)
}

fn number(word: &str, max: u32) -> Option<u32> {
    let good = !word.is_empty() && word.len() <= 2 && word.bytes().all(|b| b.is_ascii_digit());
    word.parse().ok().filter(|n| good && (1..=max).contains(n))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn range(words: &str, year: Option<i32>) -> Option<String> {
        let (a, b) = LooseDate::read(words).ok()?.range(year)?;
        Some(format!("{a}..{b}"))
    }

    #[test]
    fn words_of_the_sources() {
        let cases = [
            ("Medio august", Some(2020), "2020-08-11..2020-08-20"),
            ("Start september", Some(2020), "2020-09-01..2020-09-10"),
            ("primo november 2020", None, "2020-11-01..2020-11-10"),
            ("ultimo december 2020", None, "2020-12-21..2020-12-31"),
            ("ultimo februar 2023", None, "2023-02-21..2023-02-28"),
            ("1. januar 2021", None, "2021-01-01..2021-01-01"),
            ("Maj/juni", Some(2024), "2024-05-01..2024-06-30"),
            ("12.-15. marts", Some(2024), "2024-03-12..2024-03-15"),
            ("Q1 2024", None, "2024-01-01..2024-03-31"),
            ("4. kvartal 2023", None, "2023-10-01..2023-12-31"),
            ("2. halvår af 2023", None, "2023-07-01..2023-12-31"),
            ("uge 49", Some(2023), "2023-12-04..2023-12-10"),
            ("foråret 2025", None, "2025-03-01..2025-05-31"),
            ("siden årsskiftet 2023", None, "2023-01-01..2023-01-01"),
            ("marts 2019 - september 2019", None, "2019-03-01..2019-09-30"),
            ("juni 2019 – marts 2020", None, "2019-06-01..2020-03-31"),
            ("16. maj 2019 - marts 2020", None, "2019-05-16..2020-03-31"),
            ("1. januar 2021 – 31. december 2023", None, "2021-01-01..2023-12-31"),
            ("marts - september 2019", None, "2019-03-01..2019-09-30"),
            ("2024-02-07", None, "2024-02-07..2024-02-07"),
            ("2020", None, "2020-01-01..2020-12-31"),
            ("vinteren 2023", None, "2023-12-01..2024-02-29"),
            ("d. 27. april 2020", None, "2020-04-27..2020-04-27"),
        ];
        for (words, year, expected) in cases {
            assert_eq!(range(words, year).as_deref(), Some(expected), "{words}");
        }
    }

    #[test]
    fn nonsense_is_refused() {
        for bad in ["", "snart", "32. marts 2020", "medio", "5. kvartal 2023", "uge 54", "15.-12. marts"] {
            assert!(LooseDate::read(bad).is_err(), "{bad}");
        }
        assert_eq!(range("30. februar 2024", None), None);
        assert_eq!(range("medio august", None), None);
        assert_eq!(range("juni 2020 - marts 2019", None), None);
    }

    #[test]
    fn one_day_in_any_form() {
        let day = |s| single_day(s).map(|d| d.to_string());
        for same in ["7. februar 2024", "07-02-2024", "7/2 2024", "2024-2-7", "7.2.2024"] {
            assert_eq!(day(same).as_deref(), Some("2024-02-07"), "{same}");
        }
        assert_eq!(day("februar 2024"), None);
        assert_eq!(day("12345-1-1"), None);
    }
}
