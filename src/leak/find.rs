//! The recogniser of CPR numbers.
//!
//! A number is found by its day and its form. Modulus 11 makes a find surer but is never asked for: a
//! CPR number given since 1 October 2007 need not follow it. What is part of a longer number is none.

use super::atoms::{Atom, Kind, atom};
use super::clusters::{Cluster, Group, Link, cluster};
use super::cpr::Number;
use super::hex::{self, Glue};
use crate::source::{Span, first_of};

/// A CPR number found in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    pub span: Span,
    /// Written with a hyphen, or following modulus 11.
    pub sure: bool,
    pub number: Number,
}

/// What was found in a text.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Search {
    /// The CPR numbers, in order.
    pub hits: Vec<Hit>,
    /// Where there are digits enough for something, in order.
    pub stretches: Vec<Span>,
}

/// Fewer digits than these are no CPR number.
pub(super) const FEWEST: usize = 10;

/// Every CPR number in `text`, in order. The text may be plain, Markdown, HTML, YAML or JSON: digits
/// are read as a reader sees them.
#[must_use]
pub fn find(text: &str) -> Vec<Hit> {
    search(text, FEWEST, true).hits
}

/// The same, with the stretches where at least `fewest` digits stand together, which are ten at most; `quickly` passes over
/// numbers of which one look tells that they are fewer. A test holds that it misses none.
pub(super) fn search(text: &str, fewest: usize, quickly: bool) -> Search {
    let Search { mut hits, mut stretches } = Search::default();
    let mut at = 0;
    while let Some(start) = next_start(text.as_bytes(), at) {
        let passed = || short_number(text, start, fewest).or_else(|| day(text.as_bytes(), start));
        if let Some(end) = quickly.then(passed).flatten() {
            at = end;
            continue;
        }
        let Some(piece) = atom(text, start, true) else { break };
        if !matches!(piece.kind, Kind::Digit(_)) {
            at = start + piece.length;
            if piece.length > 1 {
                // "100%20 30 40 50": it need not be the escape it looks like.
                stretches.push(Span::new(start, at));
            }
            continue;
        }
        let found = cluster(text, start, true);
        let first = hits.len();
        matches(text, &found, &mut hits);
        if found.through_markup {
            // Marks can join what belongs apart; read so, a number must not be lost.
            let mut inside = start;
            while inside < found.end {
                match atom(text, inside, false) {
                    Some(Atom { kind: Kind::Digit(_), .. }) => {
                        let part = cluster(text, inside, false);
                        matches(text, &part, &mut hits);
                        inside = part.end;
                    }
                    Some(piece) => inside += piece.length,
                    None => break,
                }
            }
            hits[first..].sort_by_key(|h| (h.span.start, std::cmp::Reverse(h.span.end)));
            let mut reached = 0;
            let mut kept: Vec<Hit> = Vec::new();
            for hit in hits.drain(first..) {
                if hit.span.start >= reached {
                    reached = hit.span.end;
                    kept.push(hit);
                }
            }
            hits.extend(kept);
        }
        at = found.end.max(start + 1);
        stretches.push(Span::new(start, at));
    }
    Search { hits, stretches }
}

/// 1 for bytes with which a digit can begin: itself, an escape, an entity, or a character of another script.
const fn can_begin(byte: u8) -> u8 {
    is_digit(byte)
        // % and &
        | (byte.wrapping_sub(b'%') < 2) as u8
        | (byte == b'\\') as u8
        // 0xd9 and 0xdb
        | (byte & 0xfd == 0xd9) as u8
        // 0xef and 0xf0
        | (byte.wrapping_sub(0xef) < 2) as u8
}

/// The same, by the byte.
static STARTS: [bool; 256] = {
    let mut starts = [false; 256];
    let mut byte = u8::MAX;
    while byte > 0 {
        starts[byte as usize] = can_begin(byte) != 0;
        byte -= 1;
    }
    starts
};

/// 1 for a digit, else 0.
const fn is_digit(byte: u8) -> u8 {
    (byte.wrapping_sub(b'0') < 10) as u8
}

fn next_start(bytes: &[u8], from: usize) -> Option<usize> {
    first_of(bytes.get(from..)?, can_begin, |byte| STARTS[usize::from(byte)]).map(|at| from + at)
}

/// The end of a day as programs write it, with its hour or without (`"2026-11-21"`, `2026-11-21T10:00`, `20261121T100000`),
/// where nothing can join what follows to its eight digits.
fn day(bytes: &[u8], start: usize) -> Option<usize> {
    if is_moment(bytes, start) {
        return Some(start + 8);
    }
    let end = start + 10;
    let written = bytes.get(start..end)?;
    let fits =
        |(at, byte): (usize, &u8)| if matches!(at, 4 | 7) { *byte == b'-' } else { byte.is_ascii_digit() };
    (written.iter().enumerate().all(fits) && matches!(bytes.get(end), None | Some(b'"' | b'T')))
        .then_some(end)
}

/// Whether a day with its hour begins at `start`, as calendars write it: `20261121T100000`.
pub(super) fn is_moment(bytes: &[u8], start: usize) -> bool {
    let Some(written) = bytes.get(start..start + 10) else { return false };
    matches!(written, [b'1', b'9', .., b'T', _] | [b'2', b'0', .., b'T', _])
        && written.iter().enumerate().all(|(at, byte)| at == 8 || byte.is_ascii_digit())
}

/// The end of typed digits, with single signs between them, that are fewer than `fewest` and that nothing can join to
/// others: most numbers of a page, passed over without a closer look.
fn short_number(text: &str, start: usize, fewest: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let (mut end, mut digits) = (start, 0);
    loop {
        match bytes.get(end) {
            Some(b'0'..=b'9') => digits += 1,
            Some(b'.' | b':' | b'-' | b'/' | b',')
                if digits > 0 && bytes.get(end + 1).is_some_and(u8::is_ascii_digit) => {}
            _ => break,
        }
        end += 1;
    }
    (digits > 0 && digits < fewest && parted(text, end)).then_some(end)
}

/// Whether something that parts stands between `end` and the next digit, as [`cluster`] would find.
fn parted(text: &str, end: usize) -> bool {
    let bytes = text.as_bytes();
    let mut at = end;
    loop {
        at += match bytes.get(at) {
            None => return true,
            Some(b'0'..=b'9') => return false,
            Some(byte) if byte.is_ascii_alphabetic() => return true,
            // Most stand alone between letters: ”21 dage”, ”21. november”.
            Some(b' ' | b'.' | b',' | b':' | b'-' | b'/') => 1,
            Some(_) => match atom(text, at, true) {
                None | Some(Atom { kind: Kind::Other, .. }) => return true,
                Some(Atom { kind: Kind::Digit(_), .. }) => return false,
                Some(piece) => piece.length,
            },
        };
    }
}

/// How a number stands in its cluster.
struct Place<'a> {
    text: &'a str,
    groups: &'a [Group],
    /// The number's groups.
    from: usize,
    to: usize,
}

fn matches(text: &str, cluster: &Cluster, hits: &mut Vec<Hit>) {
    let groups = &cluster.groups;
    let mut at = 0;
    while at < groups.len() {
        let found = [whole, six_four, pairs, long_year, singles].iter().find_map(|form| {
            let (length, hit) = form(text, groups, at)?;
            Some((length, hit))
        });
        match found {
            Some((length, hit)) => {
                hits.push(hit);
                at += length;
            }
            None => at += 1,
        }
    }
}

type Found = Option<(usize, Hit)>;

fn hit(place: &Place, number: Number, sure: bool) -> (usize, Hit) {
    let span = Span::new(place.groups[place.from].span.start, place.groups[place.to - 1].span.end);
    (place.to - place.from, Hit { span, sure, number })
}

impl Place<'_> {
    /// What stands between the number and the digits before it, and how many they are.
    fn left(&self) -> (Link, usize) {
        match self.from.checked_sub(1).and_then(|at| self.groups.get(at)) {
            Some(before) => (self.groups[self.from].link, before.length),
            None => (Link::Apart, 0),
        }
    }

    fn right(&self) -> (Link, usize) {
        self.groups.get(self.to).map_or((Link::Apart, 0), |after| (after.link, after.length))
    }

    fn glue(&self) -> (Glue, Glue) {
        let (first, last) = (&self.groups[self.from], &self.groups[self.to - 1]);
        (hex::before(self.text, first.span.start), hex::after(self.text, last.span.end))
    }

    /// Whether a sign joins the number to more than two other digits.
    fn is_part(&self) -> bool {
        [self.left(), self.right()].iter().any(|(link, length)| link.is_tight() && *length > 2)
    }
}

/// `DDMMYYSSSS`
fn whole(text: &str, groups: &[Group], at: usize) -> Found {
    let group = groups.get(at).filter(|g| g.length == 10)?;
    let number = Number::new(group.digits(), false)?;
    let place = Place { text, groups, from: at, to: at + 1 };
    let sure = number.follows_modulus_11();
    let (left, left_length) = place.left();
    let (right, right_length) = place.right();
    let start = group.span.start;
    // Decimals, and amounts: nobody writes an amount with a nought in front.
    if left == Link::Dot || (right == Link::Comma && right_length <= 2 && group.digits().first() != Some(&0))
    {
        return None;
    }
    let (before, after) = place.glue();
    if before == Glue::Hex || after == Glue::Hex {
        return None;
    }
    if number.is_isbn() && hex::labelled(text, start, 24, &["isbn"]) {
        return None;
    }
    let plus = hex::after_plus(text, group.span)
        || at > 0 && left_length <= 3 && hex::after_plus(text, groups[at - 1].span);
    if plus {
        return None;
    }
    if !sure {
        let account = left_length == 4
            && hex::labelled(text, groups[at.saturating_sub(1)].span.start, 32, &["konto", "reg"]);
        let other = place.is_part()
            || right == Link::Dot
            || before == Glue::Mixed
            || after == Glue::Mixed
            || account
            || hex::in_address(text, start);
        if other {
            return None;
        }
    }
    Some(hit(&place, number, sure))
}

/// `DDMMYY-SSSS`
fn six_four(text: &str, groups: &[Group], at: usize) -> Found {
    let (six, four) = (groups.get(at)?, groups.get(at + 1)?);
    if (six.length, four.length) != (6, 4) {
        return None;
    }
    let link = four.link;
    let digits: Vec<u8> = six.digits().iter().chain(four.digits()).copied().collect();
    let number = Number::new(&digits, link.is_dash())?;
    let follows = number.follows_modulus_11();
    let place = Place { text, groups, from: at, to: at + 2 };
    let (before, after) = place.glue();
    if link.is_dash() {
        // A UUID goes on after the four digits.
        let (right, _) = place.right();
        if before == Glue::Hex && (after == Glue::Hex || right == Link::Dash || dash_after(text, four)) {
            return None;
        }
        return Some(hit(&place, number, !place.is_part() || follows));
    }
    let possible = match link {
        Link::Space | Link::Dot | Link::Slash => {
            follows || !(place.left().0.is_tight() || place.right().0.is_tight())
        }
        Link::Wide => follows,
        _ => false,
    };
    (possible && before != Glue::Hex && after != Glue::Hex).then(|| hit(&place, number, follows))
}

fn dash_after(text: &str, group: &Group) -> bool {
    text.get(group.span.end..).is_some_and(|tail| tail.starts_with('-'))
}

/// `DD MM YY SSSS`, `DD.MM.YY-SSSS`
fn pairs(text: &str, groups: &[Group], at: usize) -> Found {
    let four: &[Group] = groups.get(at..at + 4)?;
    let [day, month, year, serial] = four else { return None };
    if [day, month, year].iter().any(|g| g.length != 2) || serial.length != 4 || month.link != year.link {
        return None;
    }
    let digits: Vec<u8> = four.iter().flat_map(|g| g.digits().iter().copied()).collect();
    let number = Number::new(&digits, false)?;
    let follows = number.follows_modulus_11();
    let place = Place { text, groups, from: at, to: at + 4 };
    let left = place.left().0;
    let right = place.right();
    match (month.link, serial.link) {
        (Link::Space, link) if link.is_dash() => Some(hit(&place, number, true)),
        (Link::Space, Link::Space) => {
            // Telephone numbers are written in pairs too.
            let longer = left == Link::Space || left.is_tight() || right.0 == Link::Space && right.1 <= 4;
            (follows || !longer).then(|| hit(&place, number, follows))
        }
        // After a date stands a year, a time or a postal code; only a hyphen joins them.
        (Link::Dot | Link::Dash | Link::Slash, Link::Dash) if !left.is_tight() => {
            (follows || !is_year(serial.digits())).then(|| hit(&place, number, true))
        }
        (Link::Dot | Link::Dash | Link::Slash, Link::LooseDash) if follows && !left.is_tight() => {
            Some(hit(&place, number, true))
        }
        _ => None,
    }
}

fn is_year(digits: &[u8]) -> bool {
    matches!(digits, [1, 9, ..] | [2, 0, ..])
}

/// `DDMMYYYY-SSSS`, `DD.MM.YYYY-SSSS`
fn long_year(text: &str, groups: &[Group], at: usize) -> Found {
    let first = groups.get(at)?;
    let parts = match first.length {
        8 => groups.get(at..at + 2)?,
        2 => groups.get(at..at + 4).filter(|p| p[1].length == 2 && p[2].length == 4)?,
        _ => return None,
    };
    let (serial, date) = parts.split_last()?;
    if serial.length != 4 || serial.link != Link::Dash || date.iter().skip(1).any(|g| !g.link.is_tight()) {
        return None;
    }
    let date: Vec<u8> = date.iter().flat_map(|g| g.digits().iter().copied()).collect();
    let mut digits = date.get(..4)?.to_vec();
    digits.extend(date.get(6..8)?);
    digits.extend(serial.digits());
    let number = Number::new(&digits, false)?;
    let year = date.get(4..8)?.iter().fold(0, |year, d| year * 10 + i32::from(*d));
    let place = Place { text, groups, from: at, to: at + parts.len() };
    let whole = place.left().0 != Link::Dash && !is_year(serial.digits());
    (number.year() == year && whole).then(|| hit(&place, number, true))
}

/// `D D M M Y Y - S S S S`
fn singles(text: &str, groups: &[Group], at: usize) -> Found {
    let ten = groups.get(at..at + 10)?;
    if ten.iter().any(|g| g.length != 1) {
        return None;
    }
    let dashed = ten[6].link.is_dash();
    let spaced = ten.iter().enumerate().skip(1).all(|(i, g)| g.link == Link::Space || i == 6 && dashed);
    let digits: Vec<u8> = ten.iter().flat_map(|g| g.digits().iter().copied()).collect();
    let number = Number::new(&digits, false)?;
    let place = Place { text, groups, from: at, to: at + 10 };
    let alone = place.left().0 != Link::Space && place.right().0 != Link::Space;
    (spaced && alone && (dashed || number.follows_modulus_11())).then(|| hit(&place, number, true))
}
