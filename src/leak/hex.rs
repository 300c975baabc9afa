//! What is glued to a number: hashes, identifiers and web addresses hold runs of digits that are no
//! numbers.

use crate::source::Span;

/// What letters and digits are glued to one side of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Glue {
    /// Nothing, or a word such as `nr`.
    None,
    /// A word with digits in it.
    Mixed,
    /// Letters from a to f only, as in hexadecimal numbers.
    Hex,
}

/// What stands directly before byte `at`.
pub(super) fn before(text: &str, at: usize) -> Glue {
    let Some(head) = text.get(..at) else { return Glue::None };
    let run: String = head.chars().rev().take_while(|c| c.is_alphanumeric()).take(40).collect();
    // The letter of an escape such as \n is not part of a word.
    let escaped = head.as_bytes().get(at.wrapping_sub(run.len() + 1)) == Some(&b'\\');
    let mut letters: Vec<char> = run.chars().collect();
    if escaped {
        letters.pop();
    }
    of(&letters)
}

/// What stands directly after byte `at`.
pub(super) fn after(text: &str, at: usize) -> Glue {
    let tail = text.get(at..).unwrap_or_default();
    let letters: Vec<char> = tail.chars().take_while(|c| c.is_alphanumeric()).take(40).collect();
    of(&letters)
}

fn of(letters: &[char]) -> Glue {
    if letters.is_empty() {
        Glue::None
    } else if letters.iter().all(char::is_ascii_hexdigit) {
        Glue::Hex
    } else if letters.iter().any(char::is_ascii_digit) {
        Glue::Mixed
    } else {
        Glue::None
    }
}

/// Whether the place is within a web address, and not the value of something called cpr.
pub(super) fn in_address(text: &str, at: usize) -> bool {
    let head = tail_of(text, at, 300);
    let from = head.rfind(|c: char| c.is_whitespace() || "\"'<>()".contains(c)).map_or(0, |i| i + 1);
    let address = head.get(from..).unwrap_or_default().to_ascii_lowercase();
    (address.contains("://") || address.starts_with("www.")) && !address.contains("cpr")
}

/// Whether one of `words` stands in the `reach` bytes before `at`.
pub(super) fn labelled(text: &str, at: usize, reach: usize, words: &[&str]) -> bool {
    let head = tail_of(text, at, reach).to_lowercase();
    words.iter().any(|word| head.contains(word))
}

/// At most `reach` bytes of the line before byte `at`.
fn tail_of(text: &str, at: usize, reach: usize) -> &str {
    let mut from = at.saturating_sub(reach);
    while !text.is_char_boundary(from) {
        from += 1;
    }
    let head = text.get(from..at).unwrap_or_default();
    head.rsplit('\n').next().unwrap_or(head)
}

/// Whether a plus sign stands directly before the span: an international telephone number.
pub(super) fn after_plus(text: &str, span: Span) -> bool {
    text.get(..span.start).is_some_and(|head| head.ends_with('+'))
}
