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
    if !(1..=31).contains(&two(at)) || !(1..=12).contains(&two(at + 2)) {
        return None;
    }
    let mut rest = at + 6;
    while rest < at + 9 && matches!(bytes.get(rest), Some(b' ' | b'-')) {
        rest += 1;
    }
    ((rest..rest + 4).all(digit) && !digit(rest + 4)).then_some(rest + 4)
}

#[cfg(test)]
mod tests {
    use super::mask;

    #[test]
    fn possible_cpr_numbers_are_unreadable() {
        assert_eq!(mask("nr. 010203-1234."), "nr. ******-****.");
        assert_eq!(mask("0102031234"), "**********");
        assert_eq!(mask("æ 311299 1234 å"), "æ ****** **** å");
        for kept in ["23-008682", "2020-0117251", "5798009710178", "70 00 12 34", "991399-1234"] {
            assert_eq!(mask(kept), kept);
        }
    }
}
