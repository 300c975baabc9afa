//! The last door: no CPR number leaves in a message, whatever was in the content.

use std::borrow::Cow;

/// `text` with everything that can be a CPR number made unreadable: six digits that are a day and a
/// month and a year, then four, with nothing, a space or a hyphen between.
#[must_use]
pub fn mask(text: &str) -> Cow<'_, str> {
    let mut masked: Option<Vec<u8>> = None;
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        match cpr_at(bytes, at) {
            Some(end) => {
                let out = masked.get_or_insert_with(|| bytes.to_vec());
                for byte in &mut out[at..end] {
                    if byte.is_ascii_digit() {
                        *byte = b'*';
                    }
                }
                at = end;
            }
            None => at += 1,
        }
    }
    match masked.map(String::from_utf8) {
        Some(Ok(text)) => Cow::Owned(text),
        _ => Cow::Borrowed(text),
    }
}

/// The end of a possible CPR number that begins at `at`.
fn cpr_at(bytes: &[u8], at: usize) -> Option<usize> {
    let digit = |i: usize| bytes.get(i).is_some_and(u8::is_ascii_digit);
    if at > 0 && digit(at - 1) {
        return None;
    }
    if !(at..at + 6).all(digit) {
        return None;
    }
    let two = |i: usize| (bytes[i] - b'0') * 10 + (bytes[i + 1] - b'0');
    // Replacement numbers have 60 added to the day.
    if !(1..=31).contains(&(two(at) % 60)) || two(at) > 91 || !(1..=12).contains(&two(at + 2)) {
        return None;
    }
    let mut rest = at + 6;
    for _ in 0..3 {
        rest += separator(&bytes[rest..]);
    }
    ((rest..rest + 4).all(digit) && !digit(rest + 4)).then_some(rest + 4)
}

/// Length of a space, hyphen or dash at the beginning of `bytes`, of any of the kinds that text
/// programs put there.
fn separator(bytes: &[u8]) -> usize {
    let known = [
        " ", "-", "\t", "\u{a0}", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2015}",
        "\u{202f}", "\u{2212}", "\u{ad}",
    ];
    known.iter().find(|s| bytes.starts_with(s.as_bytes())).map_or(0, |s| s.len())
}

#[cfg(test)]
mod tests {
    use super::mask;

    #[test]
    fn possible_cpr_numbers_are_unreadable() {
        assert_eq!(mask("nr. 010203-1234."), "nr. ******-****.");
        assert_eq!(mask("0102031234"), "**********");
        assert_eq!(mask("æ 311299 1234 å"), "æ ****** **** å");
        assert_eq!(mask("610203-1234"), "******-****");
        assert_eq!(mask("010203\u{2011}1234 010203 – 1234"), "******\u{2011}**** ****** – ****");
        for kept in ["23-008682", "2020-0117251", "5798009710178", "70 00 12 34", "991399-1234"] {
            assert_eq!(mask(kept), kept);
        }
    }
}
