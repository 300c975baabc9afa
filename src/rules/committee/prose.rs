//! Dates, item numbers and attachments in running text.

use crate::model::MONTHS;
use chrono::NaiveDate;

/// A full date in a text, as `6. april 2022`, and where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Dated {
    pub start: usize,
    pub end: usize,
    pub day: NaiveDate,
}

/// The full dates in `text`, in order.
pub(super) fn dates(text: &str) -> impl Iterator<Item = Dated> {
    text.match_indices('.').filter_map(|(dot, _)| {
        let digits = text[..dot].bytes().rev().take(3).take_while(u8::is_ascii_digit).count();
        let start = dot - digits;
        let day: u32 = text.get(start..dot)?.parse().ok().filter(|_| digits <= 2)?;
        let rest = &text[dot + 1..];
        let word = rest.trim_start();
        let month =
            MONTHS.iter().position(|m| word.get(..m.len()).is_some_and(|w| w.eq_ignore_ascii_case(m)))?;
        let after = word.get(MONTHS.get(month)?.len()..)?;
        let year = after.trim_start();
        let written = year.get(..4).filter(|y| y.bytes().all(|b| b.is_ascii_digit()))?;
        let longer = year[4..].starts_with(|c: char| c.is_ascii_digit());
        let spaced = word.len() < rest.len() && year.len() < after.len() && !longer;
        let month = u32::try_from(month + 1).ok()?;
        let day = NaiveDate::from_ymd_opt(written.parse().ok().filter(|_| spaced)?, month, day)?;
        Some(Dated { start, end: text.len() - year.len() + 4, day })
    })
}

/// What a date in prose says of a committee's meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Reference {
    /// From the item's number or the date to the end of either.
    pub start: usize,
    pub end: usize,
    pub day: NaiveDate,
    pub item: Option<u32>,
}

/// The places where `text` speaks of a meeting on a day: `mødet den 6. april 2022, sag nr. 6`,
/// `d. 27. april 2020 under punkt 2`, `sag nr. 6 på mødet … den 8. maj 2023`.
pub(crate) fn references(text: &str) -> impl Iterator<Item = Reference> {
    dates(text).filter_map(|date| {
        if let Some((item, end)) = number_after(text, date.end) {
            return Some(Reference { start: date.start, end, day: date.day, item: Some(item) });
        }
        let sentence = sentence_before(text, date.start);
        if let Some((item, start)) = number_before(text, sentence, date.start) {
            return Some(Reference { start, end: date.end, day: date.day, item: Some(item) });
        }
        let mut words = text.get(sentence..date.start)?.split_whitespace().rev();
        let near = matches!(words.next(), Some("den" | "d."));
        let meeting = words.next().is_some_and(is_meeting);
        (near && meeting).then_some(Reference { start: date.start, end: date.end, day: date.day, item: None })
    })
}

fn is_meeting(word: &str) -> bool {
    let low = word.to_lowercase();
    let bare = low.trim_end_matches('t');
    bare == "møde"
        || ["udvalgsmøde", "bestyrelsesmøde", "rådsmøde", "repræsentationsmøde"]
            .iter()
            .any(|m| bare.ends_with(m))
}

/// The item's number right after a date, and where it ends.
fn number_after(text: &str, from: usize) -> Option<(u32, usize)> {
    let mut at = from;
    let mut found = false;
    for _ in 0..5 {
        let rest = &text[at..];
        let begun = rest.trim_start_matches(|c: char| c.is_whitespace() || c == ',');
        let word = begun.split(|c: char| c.is_whitespace() || c == ',').next()?;
        let start = text.len() - begun.len();
        let end = start + word.len();
        match word.trim_start_matches('(') {
            "under" | "som" if !found => {}
            "sag" | "punkt" | "pkt." | "dagsordenspunkt" if !found => found = true,
            "nr." | "nr" if found => {}
            number if found => {
                let digits = number.bytes().take_while(u8::is_ascii_digit).count();
                return Some((number[..digits].parse().ok()?, end - (number.len() - digits)));
            }
            _ => return None,
        }
        at = end;
    }
    None
}

/// The item's number before a date in the same sentence, and where its words begin.
fn number_before(text: &str, sentence: usize, date: usize) -> Option<(u32, usize)> {
    let part = text.get(sentence..date)?;
    let start =
        ["sag nr. ", "punkt nr. ", "punkt "].iter().find_map(|w| part.rfind(w).map(|i| (i, w.len())))?;
    let rest = part.get(start.0 + start.1..)?;
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let number = rest.get(..digits)?.parse().ok()?;
    // Between the two only the meeting and its body may be named.
    let between = rest.get(digits..)?;
    let near = between.split_whitespace().any(is_meeting) && between.len() <= 90;
    near.then_some((number, sentence + start.0))
}

/// Where the sentence around `at` begins.
fn sentence_before(text: &str, at: usize) -> usize {
    let before = &text[..at];
    let paragraph = before.rfind("\n\n").map_or(0, |i| i + 2);
    let end = before[paragraph..].char_indices().rev().find(|(i, c)| {
        let rest = before[paragraph + i + c.len_utf8()..].trim_start();
        matches!(c, '.' | '?' | '!' | ':')
            && rest.starts_with(char::is_uppercase)
            && before[paragraph + i + c.len_utf8()..].starts_with(char::is_whitespace)
    });
    paragraph + end.map_or(0, |(i, _)| i + 1)
}

/// A place where a text speaks of its own attachments, and how many there must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Claim {
    pub start: usize,
    pub end: usize,
    pub least: u32,
}

/// Where `text` says that something is attached: `vedlagt som bilag`, `Se bilag 1-5`.
pub(super) fn attachments(text: &str) -> impl Iterator<Item = Claim> {
    text.match_indices("ilag").filter_map(|(at, _)| {
        let start = at.checked_sub(1)?;
        let end = at + 4;
        let whole = text.get(start..at).is_some_and(|b| b.eq_ignore_ascii_case("b"))
            && !text[..start].ends_with(char::is_alphanumeric)
            && !text[end..].starts_with(char::is_alphabetic);
        if !whole {
            return None;
        }
        let before = &text[sentence_before(text, start)..start];
        let mut words = before.split_whitespace().rev();
        let last = words.next().unwrap_or_default();
        let (least, end) = last_number(text, end);
        let after = text[end..].trim_start();
        let foreign = ["til ", "i ", "fra ", "på "].iter().any(|w| after.starts_with(w))
            && !["til sagen", "til punktet", "til dagsordenen", "til dette"]
                .iter()
                .any(|w| after.starts_with(w));
        let added = |w: &str| w.starts_with("vedl") || w.starts_with("Vedl") || w.starts_with("vedhæft");
        let means = match last {
            "som" => words.take(3).any(added),
            "se" | "Se" | "(se" | "jf." | "Jf." | "(jf." => least > 0,
            word => added(word),
        };
        (means && !foreign).then_some(Claim { start, end, least: least.max(1) })
    })
}

/// The highest number of `1`, `1-5`, `1 og 2` or `1 til 5` after `from`, and where it ends; else 0.
fn last_number(text: &str, from: usize) -> (u32, usize) {
    let read = |at: usize| {
        let rest = &text[at..];
        let begun = rest.trim_start();
        let digits = begun.bytes().take_while(u8::is_ascii_digit).count();
        // More than 99 attachments is a year or a case number.
        let number: Option<u32> = begun.get(..digits).and_then(|d| d.parse().ok()).filter(|n| *n < 100);
        number.map(|n| (n, text.len() - begun.len() + digits))
    };
    let Some((first, end)) = read(from) else { return (0, from) };
    let rest = text[end..].trim_start();
    let joined = ["-", "–", "og ", "til "].iter().find_map(|j| rest.strip_prefix(j));
    let second = joined.and_then(|r| read(text.len() - r.len()));
    second.filter(|(n, _)| *n > first).unwrap_or((first, end))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<String> {
        references(text).map(|r| format!("{} {:?} {}", r.day, r.item, &text[r.start..r.end])).collect()
    }

    #[test]
    fn references_of_the_sources() {
        let cases = [
            (
                "på sit møde den 6. april 2022, sag nr. 6, at uddele",
                "2022-04-06 Some(6) 6. april 2022, sag nr. 6",
            ),
            ("på mødet den 6. april 2022 sag nr. 6.", "2022-04-06 Some(6) 6. april 2022 sag nr. 6"),
            ("godkendt d. 27. april 2020 under punkt 2).", "2020-04-27 Some(2) 27. april 2020 under punkt 2"),
            (
                "Det er gennemgået nærmere i sag nr. 6 på mødet i Udvalget for Social, Sundhed & Ældre den 8. maj\n2023.",
                "2023-05-08 Some(6) sag nr. 6 på mødet i Udvalget for Social, Sundhed & Ældre den 8. maj\n2023",
            ),
            ("På kommunalbestyrelsesmødet den 26. juni 2023 blev", "2023-06-26 None 26. juni 2023"),
        ];
        for (text, expected) in cases {
            assert_eq!(found(text), [expected], "{text}");
        }
    }

    #[test]
    fn other_dates_are_no_references() {
        for text in [
            "Den 27. november 2023 indgik Regeringen finanslovsaftalen.",
            "gælder fra den 1. januar 2021 til den 31. december 2023",
            "På et borgermøde den 3. marts 2024 blev det drøftet.",
            "et møde med KL den 3. marts 2023",
            "På mødet den 32. marts 2023",
            "Se punkt 4. Aftalen er fra den 3. marts 2023.",
        ] {
            assert_eq!(found(text), Vec::<String>::new(), "{text}");
        }
    }

    #[test]
    fn attachments_of_the_sources() {
        let least = |text: &str| attachments(text).map(|c| c.least).max();
        assert_eq!(least("Et orienteringsbrev fra Styrelsen er vedlagt som bilag."), Some(1));
        assert_eq!(least("særligt øje med. Se bilag 1-5, ”Handleplan vedr."), Some(5));
        assert_eq!(least("(se bilag 1 og 2)"), Some(2));
        assert_eq!(least("Se bilag 2 til budgettet."), None);
        assert_eq!(least("Bilaget er udeladt, og bilag 7 er ikke nævnt."), None);
        assert_eq!(least("Der er ingen bilag."), None);
    }
}
