//! Telephone numbers, e-mail addresses and street addresses.

use super::atoms::{Kind, atom};
use super::clusters::{Group, Link, cluster};
use super::find::{is_moment, search};
use super::hex;
use crate::source::Span;
use memchr::memchr_iter;

/// Fewer digits than these are no telephone number.
pub(super) const FEWEST: usize = 8;

/// Danish telephone numbers, with their eight digits.
pub(super) fn phones(text: &str) -> Vec<(Span, String)> {
    phones_in(text, &search(text, FEWEST, true).stretches)
}

/// Those that begin in these stretches of the text, which are in order.
pub(super) fn phones_in(text: &str, stretches: &[Span]) -> Vec<(Span, String)> {
    let mut found = Vec::new();
    let mut at = 0;
    for stretch in stretches {
        at = at.max(stretch.start);
        let digit = |from: usize| text.get(from..stretch.end)?.bytes().position(|byte| byte.is_ascii_digit());
        while let Some(next) = digit(at) {
            let start = at + next;
            let together = cluster(text, start, false);
            phones_of(text, &together.groups, &mut found);
            at = together.end.max(start + 1);
        }
    }
    found
}

fn phones_of(text: &str, groups: &[Group], found: &mut Vec<(Span, String)>) {
    let mut at = 0;
    while at < groups.len() {
        let forms: [&[usize]; 4] = [&[2, 2, 2, 2], &[4, 4], &[8], &[3, 2, 3]];
        let form = forms.iter().find(|form| is_form(groups, at, form));
        let Some(form) = form.filter(|form| is_phone(text, groups, at, form.len())) else {
            at += 1;
            continue;
        };
        let own = &groups[at..at + form.len()];
        let digits = own.iter().flat_map(Group::digits).map(|d| char::from(b'0' + d)).collect();
        found.push((Span::new(own[0].span.start, own[own.len() - 1].span.end), digits));
        at += form.len();
    }
}

fn is_form(groups: &[Group], at: usize, form: &[usize]) -> bool {
    let Some(own) = groups.get(at..at + form.len()) else { return false };
    let lengths = own.iter().zip(form).all(|(g, length)| g.length == *length);
    let linked = own.iter().skip(1).all(|g| matches!(g.link, Link::Space | Link::Dash | Link::Dot));
    lengths && linked && own.windows(3).all(|w| w[1].link == w[2].link)
}

/// Whether the eight digits are a telephone number and not another: pairs look like one, the rest
/// must say so.
fn is_phone(text: &str, groups: &[Group], at: usize, length: usize) -> bool {
    let Some(first) = groups.get(at) else { return false };
    if first.digits().first().is_none_or(|d| *d < 2) {
        return false;
    }
    let start = first.span.start;
    if length == 1 && is_moment(text.as_bytes(), start) {
        return false;
    }
    let before = at.checked_sub(1).and_then(|i| groups.get(i));
    let abroad = before.is_some_and(|g| match g.digits() {
        [4, 5] => hex::after_plus(text, g.span),
        [0, 0, 4, 5] => true,
        _ => false,
    });
    let called =
        hex::labelled(text, start, 28, &["tlf", "telefon", "mobil", "ring ", "ringe ", "sms", "phone"]);
    if abroad || called {
        return true;
    }
    let joined = |link: Link| link == Link::Space || link.is_tight();
    let alone = before.is_none_or(|_| !joined(first.link))
        && groups.get(at + length).is_none_or(|after| !joined(after.link));
    let pairs = length == 4 && groups[at + 1].link == Link::Space;
    pairs && alone && !hex::labelled(text, start, 12, &["uge", "nr.", "punkt"])
}

/// E-mail addresses in lower case.
pub(super) fn mails(text: &str) -> Vec<(Span, String)> {
    let inside = |c: char| c.is_alphanumeric() || ".-_+%".contains(c);
    let mut found = Vec::new();
    for at in memchr_iter(b'@', text.as_bytes()) {
        let (head, tail) = (&text[..at], &text[at + 1..]);
        let name: usize = head.chars().rev().take_while(|c| inside(*c)).map(char::len_utf8).sum();
        let host: usize =
            tail.chars().take_while(|c| c.is_alphanumeric() || ".-".contains(*c)).map(char::len_utf8).sum();
        let host = tail[..host].trim_end_matches(['.', '-']);
        let ending = host.rsplit_once('.').map_or("", |(_, ending)| ending);
        if name > 0 && ending.len() >= 2 && ending.chars().all(char::is_alphabetic) {
            let span = Span::new(at - name, at + 1 + host.len());
            let written = text[span.start..span.end].trim_start_matches(['.', '-', '+']).to_lowercase();
            found.push((span, written));
        }
    }
    found
}

/// Endings of street names.
const STREETS: &[&str] = &[
    "vej",
    "vejen",
    "gade",
    "gaden",
    "allé",
    "alle",
    "alléen",
    "stræde",
    "strædet",
    "vænge",
    "vænget",
    "plads",
    "pladsen",
    "torv",
    "torvet",
    "parken",
    "boulevard",
    "bakken",
    "toften",
    "haven",
    "stien",
];

/// Streets with a house number, in lower case with single spaces.
pub(super) fn streets(text: &str) -> Vec<(Span, String)> {
    let mut found = Vec::new();
    let mut at = 0;
    let mut word: Option<Span> = None;
    let bytes = text.as_bytes();
    while at < text.len() {
        let Some(c) = text[at..].chars().next() else { break };
        if c.is_alphabetic() {
            let length: usize =
                text[at..].chars().take_while(|c| c.is_alphabetic() || *c == '-').map(char::len_utf8).sum();
            let written = &text[at..at + length];
            let low = written.to_lowercase();
            let capital = written.starts_with(char::is_uppercase);
            word = (capital && STREETS.iter().any(|s| low.ends_with(s) && low.len() > s.len()))
                .then(|| Span::new(at, at + length));
            at += length;
            continue;
        }
        if c.is_ascii_digit()
            && let Some(street) = word.take()
            && text[street.end..at].trim().is_empty()
            && at - street.end <= 2
        {
            let digits = bytes[at..].iter().take_while(|b| b.is_ascii_digit()).count();
            if digits <= 3 {
                let span = Span::new(street.start, at + digits);
                let (name, number) = (&text[street.start..street.end], &text[at..span.end]);
                found.push((span, format!("{} {number}", name.to_lowercase())));
            }
            at += digits;
            continue;
        }
        if !c.is_whitespace() {
            word = None;
        }
        at += c.len_utf8();
    }
    found
}

/// The digits of a telephone number as registered, without a country code.
pub(super) fn digits(written: &str) -> String {
    let mut digits = String::new();
    let mut at = 0;
    while let Some(piece) = atom(written, at, false) {
        if let Kind::Digit(digit) = piece.kind {
            digits.push(char::from(b'0' + digit));
        }
        at += piece.length;
    }
    match digits.len() {
        10 => digits.split_off(2),
        12 => digits.split_off(4),
        _ => digits,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phones_are_told_from_other_numbers() {
        let all = |text: &str| phones(text).into_iter().map(|(_, n)| n).collect::<Vec<_>>();
        for text in [
            "Ring 20 30 40 50.",
            "+45 20304050",
            "tlf. 2030 4050",
            "mobil: 20304050",
            "0045 20 30 40 50",
            "20 30 40 50",
        ] {
            assert_eq!(all(text), ["20304050"], "{text}");
        }
        for text in [
            "2020 2021",
            "CVR 64942212",
            "uge 20 21 22 23",
            "2024-02-07",
            "kl. 10 30",
            "20 30 40 50 60",
            "tlf. 20261121T100000",
            "70.000 kr.",
        ] {
            assert_eq!(all(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn mails_and_streets() {
        let text = "Skriv til Per.Hansen@post.example. Han bor på Gammel Kongevej 3, 2. th., ikke på vej 4.";
        assert_eq!(mails(text)[0].1, "per.hansen@post.example");
        assert_eq!(streets(text).len(), 1);
        assert_eq!(streets(text)[0].1, "kongevej 3");
        assert!(mails("@kommune, a@b, kl. 9@x").is_empty());
    }
}
